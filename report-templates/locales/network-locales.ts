/** The languages in which the report of a network can be written. */
import { networkText, type NetworkText } from "./en/network-text.ts";
import type { Formats } from "./format.ts";

/** By language tag. */
export const NETWORK_LOCALES: Readonly<Record<string, (formats: Formats) => NetworkText>> = {
  en: networkText,
};
