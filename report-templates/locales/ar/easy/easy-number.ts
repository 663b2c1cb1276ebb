/** Numbers, years and days as easy Arabic says them. */
import type { EasyNumber } from "../../../easy/easy-number.ts";
import type { Formats } from "../../format.ts";
import { counted, type Noun } from "../plural.ts";

type Scale = Exclude<Extract<EasyNumber, { readonly kind: "count" }>["scale"], "one">;

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
  switch (value.kind) {
    case "none":
      return "لا أحد";
    case "few":
      return "عدد قليل جداً";
    case "tenths":
      return `${value.tenths} من 10`;
    case "nearly-all":
      return "الجميع تقريباً";
    case "all":
      return "الجميع";
    case "count": {
      const { count, scale, isRounded } = value;
      const place = isRounded ? "after" : "subject";
      const number = scale === "one" ? f.count(count) : counted(count, SCALES[scale], f, place);
      return isRounded ? `حوالي ${number}` : number;
    }
  }
}

const PERIOD = /^(\d{4})\s*[-/–]\s*(\d{2}|\d{4})$/;

/** "من 2022 إلى 2023"; null for what is no period of more years. */
function range(text: string): string | null {
  const match = PERIOD.exec(text);
  if (!match) return null;
  const [, first = "", last = ""] = match;
  return `من ${first} إلى ${first.slice(0, 4 - last.length)}${last}`;
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
