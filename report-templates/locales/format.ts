/** Numbers, dates and lists for one language. The only place where a number becomes text. */
import { arabicDate } from "./arabic-months.ts";
import {
  arabicAnnex,
  arabicTargetCode,
  figuresInOrder,
  isolated,
  leftToRight,
} from "./arabic-order.ts";

export interface Formats {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** 1234.5 with 1 decimal -> "1,234.5". Negative numbers get the minus sign U+2212. */
  number(value: number, decimals: number): string;
  /** Whole number with grouping. */
  count(value: number): string;
  /** "2015-2016" and "2011/12" -> "2015–16"; other texts unchanged. */
  period(text: string): string;
  /** "33.1 – 37.7" from two numbers in words. */
  range(lower: string, upper: string): string;
  /** "2025-01-17" -> "17 January 2025" */
  date(isoDate: string): string;
  /** ": " between what is named and what is said of it. */
  readonly colon: string;
  /** "; " between parts of a list that hold commas. */
  readonly semicolon: string;
  /** "78.9 %" from the number in words, with a blank that does not break. */
  percent(number: string): string;
  /** ", " between parts that stand side by side. */
  readonly comma: string;
  /** "a, b and c" */
  list(parts: readonly string[]): string;
  /** "a, b, c" */
  join(parts: readonly string[]): string;
  /** Articles, symbols and names of files, which are read from the left in every language: "28(1)(a)". */
  code(text: string): string;
  /** Number of a target or an indicator as printed: "4.a". */
  target(code: string): string;
  /** Sign of an annex as printed: "C2". */
  annex(sign: string): string;
}

const NARROW_PERIOD = /^(\d{4})\s*[-/–]\s*(\d{2}|\d{4})$/;

/** English as the United Nations write it; Latin figures in Arabic. */
const TAGS: Readonly<Record<string, string>> = { en: "en-GB", ar: "ar-u-nu-latn" };

type Signs = Pick<Formats, "colon" | "semicolon" | "comma" | "join" | "code" | "target" | "annex">;

const LEFT_TO_RIGHT_SIGNS: Signs = {
  colon: ": ",
  semicolon: "; ",
  comma: ", ",
  join: (parts) => parts.join(", "),
  code: (text) => text,
  target: (code) => code,
  annex: (sign) => sign,
};

const RIGHT_TO_LEFT: Signs = {
  colon: ": ",
  semicolon: "؛ ",
  comma: "، ",
  join: (parts) => parts.map(isolated).join("، "),
  code: leftToRight,
  target: arabicTargetCode,
  annex: arabicAnnex,
};

function signsOf(language: string): Signs {
  if (language === "ar") return RIGHT_TO_LEFT;
  return language === "fr"
    ? { ...LEFT_TO_RIGHT_SIGNS, colon: "\u202f: ", semicolon: "\u202f; " }
    : LEFT_TO_RIGHT_SIGNS;
}

/** The first of a month is "1er" in French, and months have two names in Arabic, which `Intl` does not say. */
function dateIn(language: string, isoDate: string, day: (isoDate: string) => string): string {
  if (language === "ar") return arabicDate(isoDate);
  return language === "fr" ? day(isoDate).replace(/^1 /, "1er ") : day(isoDate);
}

/** Formats of a BCP 47 language, independent of the machine's locale and time zone. */
export function formatsOf(language: string): Formats {
  const tag = TAGS[language] ?? language;
  const direction = language === "ar" ? "rtl" : "ltr";
  const figures = (text: string): string => (direction === "rtl" ? figuresInOrder(text) : text);
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
    const text = format.format(value).replace("-", "\u2212");
    return text.includes("\u2212") ? figures(text) : text;
  };
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
  const day = (isoDate: string): string => dates.format(new Date(`${isoDate}T00:00:00Z`));
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  return {
    language,
    direction,
    number,
    count: (value) => number(value, 0),
    period: (text) => {
      const match = NARROW_PERIOD.exec(text);
      // "17 May to 11 June 2023" is read from the left in every language.
      if (!match) return direction === "rtl" ? isolated(text) : text;
      return figures(`${match[1] ?? ""}\u2013${(match[2] ?? "").slice(-2)}`);
    },
    range: (lower, upper) => figures(`${lower}\u00a0– ${upper}`),
    date: (isoDate) => dateIn(language, isoDate, day),
    percent: (value) => `${value}${language === "fr" ? "\u202f" : "\u00a0"}%`,
    ...signsOf(language),
    list: (parts) => lists.format(direction === "rtl" ? parts.map(isolated) : parts),
  };
}
