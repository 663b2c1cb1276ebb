/** Arabic words of the figure of women and men across the goals. */
import type { LeftBehindWords, PairsShown } from "../../charts/left-behind-words.ts";
import { formatsOf, type Formats } from "../format.ts";
import { isolated } from "../arabic-order.ts";
import { NOUN } from "./nouns.ts";
import { agree, counted } from "./plural.ts";
import { pointsWord } from "./sentences-value.ts";

const SEXES = { women: "النساء", men: "الرجال" } as const;
const FORMATS = formatsOf("ar");

export const leftBehindFigure: LeftBehindWords = {
  sexes: SEXES,
  rowName: (title, period) => `${isolated(title)} (${period})`,
  pairsTitle: finding,
  pairsSubtitle: ({ rows, worse, equal, bold }) => {
    const open = rows - worse.women - worse.men - equal;
    return [
      "أحدث قيمة للنساء والرجال، %، والفجوة النسبية الأوسع أولاً.",
      ...(bold === null ? [] : [`بالخط العريض: ${SEXES[bold]} أسوأ حالاً.`]),
      ...(open === 0
        ? []
        : [
            open === rows
              ? "لم يُؤكَّد أي اتجاه، فلا يقال عن أي من الطرفين إنه أسوأ حالاً."
              : `لم يُؤكَّد الاتجاه في ${counted(open, NOUN.row, FORMATS, "after")}.`,
          ]),
    ].join(" ");
  },
  pairsAlt: (shown, formats) =>
    `علامتان لكل مؤشر (${formats.count(shown.rows)}): ${finding(shown, formats)}.`,
  pairsNote: (goals, formats) =>
    `السنة بين قوسين؛ المؤشرات بالنسبة المئوية فقط. ${agree(goals.length, "الجدول", "الجدولان", "الجداول")} ${formats.list(goals.map((goal) => `ب${goal}`))}.`,
  noMargins: {
    all: "هوامش الخطأ ليست في البيانات: وقد تكون الفجوة الصغيرة من قبيل المصادفة.",
    some: "حيث لا يوجد خط دقيق فهوامش الخطأ ليست في البيانات: وقد تكون الفجوة الصغيرة من قبيل المصادفة.",
  },
};

/** "النساء أسوأ حالاً من الرجال في 6 مؤشرات من أصل 10": never a side without a confirmed direction. */
function finding({ rows, worse, points, decimals }: PairsShown, f: Formats): string {
  const of = (count: number): string =>
    rows === 1
      ? "المؤشر الوحيد"
      : `${counted(count, NOUN.indicator, f, "after")} من أصل ${f.count(rows)}`;
  const { women, men } = SEXES;
  if (worse.women > worse.men) return `${women} أسوأ حالاً من ${men} في ${of(worse.women)}`;
  if (worse.men > worse.women) return `${men} أسوأ حالاً من ${women} في ${of(worse.men)}`;
  if (worse.women > 0)
    return `${women} أسوأ حالاً في ${of(worse.women)}، و${men} أسوأ حالاً في عدد مماثل`;
  const on = counted(rows, NOUN.indicator, f, "after");
  if (points === 0) return `لا فرق بين ${women} و${men} في ${on}`;
  const gap = f.number(points, decimals);
  return `يصل الفرق بين ${women} و${men} إلى ${gap} ${pointsWord(Number(points.toFixed(decimals)))} في ${on}`;
}
