/** Breakdowns and groups as Arabic words where they are known, else as published. */
import { standardDimension, type StandardDimension } from "../../../domain/findings/dimension.ts";
import { isolated } from "../arabic-order.ts";

export const DIMENSION_WORDS: Readonly<Record<StandardDimension, string>> = {
  sex: "الجنس",
  age: "العمر",
  place: "المكان",
  income: "الدخل",
  disability: "الإعاقة",
  origin: "الأصل",
};

/** Columns of places say more than "المكان". */
const PLACES: Readonly<Record<string, string>> = {
  district: "المقاطعة",
  districts: "المقاطعة",
  borough: "المقاطعة",
  ward: "الدائرة",
  area: "المنطقة",
  region: "الإقليم",
  neighbourhood: "الحي",
  neighborhood: "الحي",
  municipality: "البلدية",
};

/** "الجنس" for "sex"; a breakdown without a known name stays as published. */
export function dimensionWord(name: string): string {
  const plain = name.replaceAll("_", " ").trim();
  const place = PLACES[plain.toLowerCase()];
  if (place !== undefined) return place;
  const standard = standardDimension(name);
  const single = !/\s/.test(plain);
  return standard !== null && single ? DIMENSION_WORDS[standard] : isolated(plain.toLowerCase());
}

const GROUPS: Readonly<Record<string, string>> = {
  female: "الإناث",
  females: "الإناث",
  male: "الذكور",
  males: "الذكور",
  women: "النساء",
  woman: "النساء",
  men: "الرجال",
  man: "الرجال",
  girls: "الفتيات",
  boys: "الفتيان",
};

/** A label that stands alone: women and men in Arabic, all others as published. */
export function groupName(label: string): string {
  return GROUPS[label.trim().toLowerCase()] ?? isolated(label.trim());
}

/** A group inside a sentence; words for women and men in Arabic, all others as published. */
export function groupWord(dimension: string, label: string): string {
  const known =
    standardDimension(dimension) === "sex" ? GROUPS[label.trim().toLowerCase()] : undefined;
  return known ?? isolated(label.trim());
}
