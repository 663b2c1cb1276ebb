/** The nouns that the report counts. */
import type { Noun } from "./plural.ts";

/** Masculine nouns with a sound or broken plural: forms in the order of `Noun`. */
function noun(...forms: readonly [string, string, string, string, string, string]): Noun {
  const [one, two, twoAfter, few, many, other] = forms;
  return { one, two, twoAfter, few, many, other };
}

/** Feminine nouns in ة: all forms from the stem, "غاي". */
function feminine(stem: string, plural = `${stem}ات`): Noun {
  return noun(`${stem}ة واحدة`, `${stem}تان`, `${stem}تين`, plural, `${stem}ة`, `${stem}ة`);
}

export const NOUN = {
  indicator: noun("مؤشر واحد", "مؤشران", "مؤشرين", "مؤشرات", "مؤشراً", "مؤشر"),
  target: feminine("غاي"),
  value: noun("قيمة واحدة", "قيمتان", "قيمتين", "قيم", "قيمة", "قيمة"),
  cell: noun("خلية واحدة", "خليتان", "خليتين", "خلايا", "خلية", "خلية"),
  row: noun("صف واحد", "صفان", "صفين", "صفوف", "صفاً", "صف"),
  record: noun("سجل واحد", "سجلان", "سجلين", "سجلات", "سجلاً", "سجل"),
  field: noun("حقل واحد", "حقلان", "حقلين", "حقول", "حقلاً", "حقل"),
  figure: noun("رقم واحد", "رقمان", "رقمين", "أرقام", "رقماً", "رقم"),
  recommendation: noun("توصية واحدة", "توصيتان", "توصيتين", "توصيات", "توصية", "توصية"),
  document: noun("وثيقة واحدة", "وثيقتان", "وثيقتين", "وثائق", "وثيقة", "وثيقة"),
  treaty: feminine("معاهد"),
  instrument: noun("صك واحد", "صكان", "صكين", "صكوك", "صكاً", "صك"),
  link: noun("رابط واحد", "رابطان", "رابطين", "روابط", "رابطاً", "رابط"),
  review: noun("مراجعة واحدة", "مراجعتان", "مراجعتين", "مراجعات", "مراجعة", "مراجعة"),
  comparison: feminine("مقارن"),
  group: noun("فئة واحدة", "فئتان", "فئتين", "فئات", "فئة", "فئة"),
  place: noun("مكان واحد", "مكانان", "مكانين", "أماكن", "مكاناً", "مكان"),
  person: noun("شخص واحد", "شخصان", "شخصين", "أشخاص", "شخصاً", "شخص"),
  occasion: feminine("مناسب"),
  item: noun("بند واحد", "بندان", "بندين", "بنود", "بنداً", "بند"),
  remark: noun("ملاحظة واحدة", "ملاحظتان", "ملاحظتين", "ملاحظات", "ملاحظة", "ملاحظة"),
  change: noun("تغيير واحد", "تغييران", "تغييرين", "تغييرات", "تغييراً", "تغيير"),
  city: noun("مدينة واحدة", "مدينتان", "مدينتين", "مدن", "مدينة", "مدينة"),
  state: noun("دولة واحدة", "دولتان", "دولتين", "دول", "دولة", "دولة"),
  year: noun("سنة واحدة", "سنتان", "سنتين", "سنوات", "سنة", "سنة"),
  times: noun("مرة واحدة", "مرتان", "مرتين", "مرات", "مرة", "مرة"),
  reviewer: noun("شخص آخر", "شخصان آخران", "شخصين آخرين", "أشخاص آخرين", "شخصاً آخر", "شخص آخر"),
} as const satisfies Record<string, Noun>;
