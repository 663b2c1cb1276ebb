/** How an indicator is called inside a French sentence: its title before a colon, because its gender is not known. */
import { namesBeforeColon } from "../sentences/names.ts";

export const NAMES = namesBeforeColon((code) => `Indicateur ${code}`, " : ");
