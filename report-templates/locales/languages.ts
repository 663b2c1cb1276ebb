/** The languages in which `vlr` writes. Each is loaded only when something is written in it. */
import type { Language } from "./language.ts";

/** By BCP 47 tag. */
export const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  ar: async () => (await import("./ar/language.ts")).ar,
  ca: async () => (await import("./ca/language.ts")).ca,
  en: async () => (await import("./en/language.ts")).en,
  es: async () => (await import("./es/language.ts")).es,
  fr: async () => (await import("./fr/language.ts")).fr,
};

/** Tags, as a person may write them in `city.yaml`. */
export const LANGUAGE_TAGS: readonly string[] = Object.keys(LANGUAGES);
