/** Codes of languages and countries: which exist, and what to write instead of the others. */

const languageNames = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
const countryNames = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** Reserved codes that Unicode names but that are no State. */
const NO_COUNTRY = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);

/** True for a BCP 47 tag of a known language, written in its canonical form: "ca", "pt-BR". */
export function isLanguage(tag: string): boolean {
  // Private and grandfathered tags ("x-city") are canonical, but `of` throws on them.
  return (
    /^[a-z]{2,3}(?:-|$)/.test(tag) &&
    canonicalLanguage(tag) === tag &&
    languageNames.of(tag) !== undefined
  );
}

export function languageFix(tag: unknown): string {
  const canonical = canonicalLanguage(String(tag));
  return canonical !== null && isLanguage(canonical)
    ? `Write ${canonical}`
    : "Write a language tag such as en, ca or pt-BR";
}

/** True for an ISO 3166-1 alpha-2 code in capitals. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.has(code)) return false;
  return countryNames.of(code) !== undefined && currentCountry(code) === code;
}

export function countryFix(text: unknown): string {
  const code = String(text).trim().toUpperCase();
  const current = /^[A-Z]{2}$/.test(code) ? currentCountry(code) : countryNamed(code);
  return current !== null && isCountry(current)
    ? `Write ${current}`
    : "Write the two-letter ISO 3166-1 code of the country, such as ES";
}

/** By its English name. */
function countryNamed(name: string): string | null {
  const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return (
    codes.find((code) => isCountry(code) && countryNames.of(code)?.toUpperCase() === name) ?? null
  );
}

function canonicalLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** "UK" is an alias of "GB". */
function currentCountry(code: string): string {
  return new Intl.Locale(`und-${code}`).region ?? code;
}
