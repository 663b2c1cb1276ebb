/** The languages in which a page about a newer edition can be written. */
import { erratumText, type ErratumText } from "./en/erratum-text.ts";
import type { Formats } from "./format.ts";

/** By language tag. */
export const ERRATUM_LOCALES: Readonly<Record<string, (formats: Formats) => ErratumText>> = {
  en: erratumText,
};
