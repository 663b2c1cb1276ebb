/** What was found in the data, in Arabic. */
import type { RefusalCode } from "../../../domain/observation.ts";
import type { Formats } from "../format.ts";
import { NOUN } from "./nouns.ts";
import { counted, type Noun } from "./plural.ts";

/** "3 صفوف بلا سنة؛ لم تُستخدم": what was found, then what became of it. */
const left =
  (noun: Noun, what: string) =>
  (count: number, f: Formats): string =>
    `${counted(count, noun, f)} ${what}؛ لم تُستخدم`;

const found =
  (noun: Noun, what: string) =>
  (count: number, f: Formats): string =>
    `${counted(count, noun, f)} ${what}`;

export const PROBLEM: Readonly<Record<RefusalCode, (count: number, f: Formats) => string>> = {
  "unreadable-value": left(NOUN.cell, "لا تحوي رقماً"),
  "unreadable-year": left(NOUN.row, "بسنة لا تُقرأ"),
  "missing-year": left(NOUN.row, "بلا سنة"),
  "duplicate-observation": found(NOUN.value, "مكررة في الملف"),
  "ragged-row": left(NOUN.row, "بعدد خلايا يختلف عن رأس الجدول"),
  "placeholder-series": () => "يحوي الملف أرقاماً نموذجية وليس بيانات المدينة",
  "unknown-indicator": found(NOUN.row, "عن مؤشر ليس في القائمة"),
  "conflicting-target": () => "تذكر البيانات الوصفية غاية غير التي يدل عليها رقم المؤشر",
  "empty-file": () => "الملف فارغ",
  "unreadable-metadata": () => "وصف المؤشر لا يُقرأ",
  "not-an-indicator-file": () => "الملف ليس جدولاً لمؤشر",
  "missing-unit": () => "لم تُذكر وحدة",
  "unreadable-interval": found(NOUN.figure, "بفترة ثقة لا يمكن استخدامها؛ استُخدم الرقم دونها"),
  "footnote-sign": found(NOUN.figure, "بعلامة ليست حاشيتها في البيانات؛ استُخدم الرقم دونها"),
  "unknown-area": () => "المنطقة غير معروفة",
  "unknown-state": left(NOUN.record, "بلا دولة معروفة"),
  "missing-symbol": left(NOUN.recommendation, "بلا رمز وثيقة"),
  "unknown-mechanism": left(NOUN.record, "من هيئة غير معروفة"),
  "unknown-position": left(NOUN.recommendation, "بموقف غير معروف"),
  "duplicate-recommendation": found(NOUN.recommendation, "مكررة في المصدر"),
  "unreadable-record": left(NOUN.record, "في صيغة لا تُقرأ"),
  "unreadable-field": found(NOUN.field, "في صيغة لا تُقرأ"),
};
