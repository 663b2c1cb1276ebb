/** Numbers, years and days as easy Arabic says them. */
import type { EasyCount, EasyNumber } from "../../../easy/easy-number.ts";
import { easyNumberText, easyYears } from "../../easy-numbers.ts";
import type { Formats } from "../../format.ts";
import { counted, type Noun } from "../plural.ts";

type Scale = Exclude<EasyCount["scale"], "one">;

const SCALES: Readonly<Record<Scale, Noun>> = {
  thousand: {
    one: "ألف",
    two: "ألفان",
    twoAfter: "ألفين",
    few: "آلاف",
    many: "ألفاً",
    other: "ألف",
  },
  million: {
    one: "مليون",
    two: "مليونان",
    twoAfter: "مليونين",
    few: "ملايين",
    many: "مليوناً",
    other: "مليون",
  },
};

/** "8 من 10", "عدد قليل جداً", "حوالي 4 آلاف" */
export function easyNumber(value: EasyNumber, f: Formats): string {
  const words = {
    ...SHARES,
    counted: ({ count, scale, isRounded }: EasyCount) =>
      scale === "one"
        ? f.count(count)
        : counted(count, SCALES[scale], f, isRounded ? "after" : "subject"),
    about: (counted: string) => `حوالي ${counted}`,
  };
  return easyNumberText(words, value);
}

const SHARES = {
  none: "لا أحد",
  few: "عدد قليل جداً",
  tenths: (tenths: number) => `${tenths} من 10`,
  "nearly-all": "الجميع تقريباً",
  all: "الجميع",
};

/** "من 2022 إلى 2023"; null for what is no period of more years. */
function range(text: string): string | null {
  const years = easyYears(text);
  return years && `من ${years.join(" إلى ")}`;
}

/** "2023"; "من 2022 إلى 2023" for more than one year. */
export function easyPeriod(text: string): string {
  return range(text) ?? text;
}

/** Inside a sentence: "سنة 2023"; "الفترة من 2022 إلى 2023". */
export function periodName(text: string): string {
  const years = range(text);
  return years === null ? `سنة ${text}` : `الفترة ${years}`;
}

/** Both names of the month without a stroke: "17 كانون الثاني، أي يناير 2025". */
export function easyDay(date: string): string {
  return date.replace("/", "، أي ");
}
