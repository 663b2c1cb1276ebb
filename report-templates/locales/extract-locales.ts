/** The languages in which an extract can be written. */
import { extractText, type ExtractText } from "./en/extract-text.ts";
import type { Formats } from "./format.ts";

/** By language tag. */
export const EXTRACT_LOCALES: Readonly<Record<string, (formats: Formats) => ExtractText>> = {
  en: extractText,
};
