/** Words of the documents that are made beside the full review, in Arabic. */
import type { DocumentsText } from "../language.ts";
import type { Formats } from "../format.ts";
import { NOUN } from "./nouns.ts";
import { agree, counted } from "./plural.ts";

export function documentsText(f: Formats): DocumentsText {
  return {
    name: {
      highlights: "أبرز النتائج",
      annex: "المرفق الإحصائي",
      changes: "ما الذي تغيّر",
    },
    skip: "انتقل إلى النص",
    part: "أُعدّت هذه الوثيقة من النتائج نفسها التي يقوم عليها الاستعراض الكامل، وهو يضم جميع المصادر والمنهجيات.",
    annexLead: "جميع قيم هذا الاستعراض، هدفاً بعد هدف، مع سنتها وملاحظاتها وناشرها.",
    notShown: "ما لا يبيّنه هذا الاستعراض",
    about: "عن هذه الوثيقة",
    indicators: (all: number, withTargetValue: number) =>
      `مؤشرات لها اتجاه وقيمة مستهدفة مؤكَّدان: ${f.count(withTargetValue)} من ${f.count(all)}؛ ولا حالة لغيرها.`,
    problems: (count: number) =>
      count === 0
        ? "لم توجد أي مشكلة في البيانات."
        : `أنواع المشكلات التي وُجدت في البيانات: ${f.count(count)}؛ وترد في المرفق ألف من الاستعراض الكامل.`,
    changes: {
      lead: (edition) =>
        `بالمقارنة مع ${earlierName(edition, f)}، وهي آخر طبعة نُشرت بأرقام أخرى. وهذا محسوب من نتائج الطبعتين؛ ولا تُقارن نصوص المدينة ولا الروابط بحقوق الإنسان ولا التصميم.`,
      none: "لم تُنشر طبعة سابقة بأرقام أخرى، فلا شيء يُقارن به.",
      textsOnly: "لم يتغير أي رقم ولا أي حالة.",
      earlier: (edition) => earlierName(edition, f),
      now: "هذا الاستعراض",
      kinds: {
        status: "حالات تغيّرت",
        new: "أرقام جديدة",
        gone: "أرقام لم تعد موجودة",
        corrected: "أرقام صُحّحت",
        other: "تغييرات أخرى",
      },
      count: (rows: number) => counted(rows, NOUN.change, f),
      ofGroups: (count: number) =>
        agree(
          count,
          "في المرفق باء من الاستعراض الكامل قيمة جديدة واحدة لفئة أو لسلسلة أخرى.",
          "في المرفق باء من الاستعراض الكامل قيمتان جديدتان لفئات أو لسلاسل أخرى.",
          `في المرفق باء من الاستعراض الكامل قيم جديدة لفئات ولسلاسل أخرى، عددها ${f.count(count)}.`,
        ),
    },
  };
}

/** "الطبعة 2 من الاستعراض حتى 2023"; `period` is null for an edition of the same review. */
function earlierName(
  { number, period }: { readonly number: number; readonly period: string | null },
  f: Formats,
): string {
  const edition = `الطبعة ${f.count(number)}`;
  return period === null ? edition : `${edition} من الاستعراض حتى ${period}`;
}
