/** Numbers, dates and lists for one language. The only place where a number becomes text. */

export interface Formats {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** 1234.5 with 1 decimal -> "1,234.5". Negative numbers get the minus sign U+2212. */
  number(value: number, decimals: number): string;
  /** Whole number with grouping. */
  count(value: number): string;
  /** "2015-2016" and "2011/12" -> "2015–16"; other texts unchanged. */
  period(text: string): string;
  /** "2025-01-17" -> "17 January 2025" */
  date(isoDate: string): string;
  /** ": " between what is named and what is said of it. */
  readonly colon: string;
  /** "; " between parts of a list that hold commas. */
  readonly semicolon: string;
  /** "78.9 %" from the number in words, with a blank that does not break. */
  percent(number: string): string;
  /** "a, b and c" */
  list(parts: readonly string[]): string;
}

const NARROW_PERIOD = /^(\d{4})\s*[-/–]\s*(\d{2}|\d{4})$/;

/** English as the United Nations write it; Latin figures in Arabic. */
const TAGS: Readonly<Record<string, string>> = { en: "en-GB", ar: "ar-u-nu-latn" };

/** Formats of a BCP 47 language, independent of the machine's locale and time zone. */
export function formatsOf(language: string): Formats {
  const tag = TAGS[language] ?? language;
  const numbers = new Map<number, Intl.NumberFormat>();
  const number = (value: number, decimals: number): string => {
    const known = numbers.get(decimals);
    const format =
      known ??
      new Intl.NumberFormat(tag, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        // A value that rounds to zero has no sign.
        signDisplay: "negative",
      });
    if (!known) numbers.set(decimals, format);
    return format.format(value).replace("-", "\u2212");
  };
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
  const day = (isoDate: string): string => dates.format(new Date(`${isoDate}T00:00:00Z`));
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  return {
    language,
    direction: language === "ar" ? "rtl" : "ltr",
    number,
    count: (value) => number(value, 0),
    period: (text) => {
      const match = NARROW_PERIOD.exec(text);
      if (!match) return text;
      return `${match[1] ?? ""}\u2013${(match[2] ?? "").slice(-2)}`;
    },
    // The first of a month is "1er" in French, which `Intl` does not say.
    date: (isoDate) => (language === "fr" ? day(isoDate).replace(/^1 /, "1er ") : day(isoDate)),
    colon: language === "fr" ? "\u202f: " : ": ",
    semicolon: language === "fr" ? "\u202f; " : "; ",
    percent: (value) => `${value}${language === "fr" ? "\u202f" : "\u00a0"}%`,
    list: (parts) => lists.format(parts),
  };
}
