/** A language in which every letter is veiled: what stays readable in a document did not come from the language. */
import type { Language } from "../../report-templates/locales/language.ts";
import { en } from "../../report-templates/locales/en/language.ts";
import {
  ASSESSMENT_ITEMS,
  INSTRUMENT_CODES,
  RIGHT_NAMES,
  TARGET_NAME_CODES,
} from "../../report-templates/locales/seed-names.ts";

/** One letter for all letters of a word that a language says. */
const VEIL = "\u0436";

/** The same kind of value with every text veiled, those that functions give included. */
export function veiled<T>(value: T): T {
  return veil(value) as T;
}

function veil(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(/[A-Za-z]/g, VEIL);
  if (typeof value === "function") {
    return (...args: readonly unknown[]): unknown =>
      veil((value as (...given: readonly unknown[]) => unknown)(...args));
  }
  if (Array.isArray(value)) return value.map(veil);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, veil(part)]));
}

function namesOf<K extends string>(keys: readonly K[]): Readonly<Record<K, string>> {
  return Object.fromEntries(keys.map((key) => [key, VEIL.repeat(5)])) as Record<K, string>;
}

/** English behind the veil, with names for everything that the seed tables name. */
export const veiledLanguage: Language = {
  ...veiled(en),
  names: {
    rights: namesOf(RIGHT_NAMES),
    instruments: namesOf(INSTRUMENT_CODES),
    targets: namesOf(TARGET_NAME_CODES),
    items: namesOf(ASSESSMENT_ITEMS),
  },
};
