/** Arabic words inside charts. */
import { unitKind } from "../../../domain/findings/unit.ts";
import type { ChartText, Limit } from "../../charts/chart-text.ts";
import { isUnitSaid } from "../unit-said.ts";
import { isolated } from "../arabic-order.ts";
import { dimensionWord, groupName } from "./group-words.ts";
import { leftBehindFigure } from "./left-behind-figure.ts";

export const chartsAr: ChartText = {
  paceNeeded: "الوتيرة اللازمة",
  noValue: "لا قيمة",
  hidden: "محجوبة حمايةً للناس",
  hiddenNote: (what) => `c: محجوبة حمايةً للناس (${what}).`,
  intervalNote: "الخطوط الدقيقة: فترة الثقة المنشورة مع القيمة.",
  newMethod: "منهجية جديدة",
  target: ({ year, ...limit }) => `المستهدف لعام ${year}: ${limitWords(limit)}`,
  targetPassed: ({ year, ...limit }) => `المستهدف لعام ${year}، وقد انقضى: ${limitWords(limit)}`,
  targetShort: (limit) => `المستهدف: ${limitWords(limit)}`,
  scaleStartsAt: (value) => `يبدأ المقياس عند ${value}.`,
  breakNote: (periods) => `منهجية جديدة منذ ${periods}؛ ولا تصحّ مقارنة القيم السابقة بما بعدها.`,
  moreInTable: (count) => `${count} غيرها في الجدول ب`,
  city: (value) => `المدينة ${value}`,
  measured: (title, unit) =>
    unit === null || isUnitSaid(title, unit)
      ? isolated(title)
      : `${isolated(title)}، ${unitWord(unit)}`,
  byGroup: (period, dimension) => {
    const by = `بحسب ${dimensionWord(dimension)}`;
    return period === null ? by : `${period}، ${by}`;
  },
  leftBehind: leftBehindFigure,
  statusOf: (group) => `الحالة: ${groupName(group)}.`,
  coverAlt: ({ assessed, all, onCourse }) =>
    `غايات يمكن تقييمها: ${assessed} من أصل ${all}؛ منها ${onCourse} في حكم المتحقق أو على المسار.`,
};

function limitWords({ value, bound }: Limit): string {
  return `${value}${BOUND[bound]}`;
}

const BOUND = { "at-least": " على الأقل", "at-most": " على الأكثر", exactly: "" } as const;

/** "%" and "نقطة مئوية"; other units as published. */
function unitWord(unit: string): string {
  const kind = unitKind(unit);
  if (kind === "percent") return "%";
  return kind === "points" ? "نقطة مئوية" : isolated(unit);
}
