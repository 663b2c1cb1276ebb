/** Simple numbers in Arabic words: "الثلث", "ثلاثة أمثال", "ثلاثة أرباع". */
import type { Fraction, Near, NearNumber, Share } from "../near-number.ts";
import type { Formats } from "../format.ts";
import type { Place } from "./plural.ts";

/** After a preposition, with the article: "بمقدار الثلث". */
const FRACTION: Readonly<Record<Fraction, string>> = {
  "1/10": "العُشر",
  "1/5": "الخُمس",
  "1/4": "الربع",
  "1/3": "الثلث",
  "2/5": "الخُمسين",
  "1/2": "النصف",
  "3/5": "ثلاثة أخماس",
  "2/3": "الثلثين",
  "3/4": "ثلاثة أرباع",
  "4/5": "أربعة أخماس",
  "9/10": "تسعة أعشار",
};

/** "بمقدار الثلث", "بما يقل قليلاً عن الثلث", "بما يزيد قليلاً على الثلث" */
export function byFraction({ of, near }: NearNumber<Fraction>): string {
  const words = FRACTION[of];
  if (near === "exact") return `بمقدار ${words}`;
  return near === "below" ? `بما يقل قليلاً عن ${words}` : `بما يزيد قليلاً على ${words}`;
}

/** "إلى النصف", "إلى ما يقارب النصف", "إلى أقل من النصف" */
export function toHalf(near: Near): string {
  if (near === "exact") return "إلى النصف";
  return near === "below" ? "إلى ما يقارب النصف" : "إلى أقل من النصف";
}

const MULTIPLES: Readonly<Record<number, string>> = {
  2: "مثلَي",
  3: "ثلاثة أمثال",
  4: "أربعة أمثال",
  5: "خمسة أمثال",
};

/** "مثلَي", "ثلاثة أمثال", "12 مثل": stands before what is multiplied. */
export function multiple(times: number, f: Formats): string {
  const known = MULTIPLES[times];
  if (known !== undefined) return known;
  const rest = times % 100;
  return `${f.count(times)} ${rest >= 3 && rest <= 10 ? "أمثال" : "مثل"}`;
}

/** "ما يقارب ثلاثة أمثال", "أكثر من ثلاثة أمثال" */
export function aboutMultiple({ of, near }: NearNumber<number>, f: Formats): string {
  const words = multiple(of, f);
  if (near === "exact") return words;
  return near === "below" ? `ما يقارب ${words}` : `أكثر من ${words}`;
}

/** As a subject before "من الغايات المُقيَّمة". */
const SHARE: Readonly<Record<Share, string>> = {
  "1/10": "عُشر",
  "1/5": "خُمس",
  "1/4": "ربع",
  "3/10": "ثلاثة أعشار",
  "1/3": "ثلث",
  "2/5": "خُمسا",
  "1/2": "نصف",
  "3/5": "ثلاثة أخماس",
  "2/3": "ثلثا",
  "7/10": "سبعة أعشار",
  "3/4": "ثلاثة أرباع",
  "4/5": "أربعة أخماس",
  "9/10": "تسعة أعشار",
};

/** The same after "من": "أكثر من ثلثي". */
const SHARE_AFTER: Partial<Readonly<Record<Share, string>>> = { "2/5": "خُمسي", "2/3": "ثلثي" };

/** "ثلثا", "ما يقارب ثلثي", "أكثر من ثلثي": stands before a noun with the article. */
export function shareOf({ of, near }: NearNumber<Share>, place: Place): string {
  if (near === "exact" && place === "subject") return SHARE[of];
  const words = SHARE_AFTER[of] ?? SHARE[of];
  if (near === "exact") return words;
  return near === "below" ? `ما يقارب ${words}` : `أكثر من ${words}`;
}
