/** Words of the chapter on who is left behind. */
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type { LeftBehindFinding } from "../../../domain/findings/left-behind-finding.ts";
import type { Formats } from "../format.ts";
import { gapRowWords, pairWords, type GapRowWords } from "../sentences/gap-row.ts";
import { leftBehindLead, leftBehindTitle } from "../sentences/left-behind.ts";
import type { GapGroup } from "../sentences/sentence-words.ts";
import { isolated } from "../arabic-order.ts";
import { DIMENSION_WORDS } from "./group-words.ts";
import { LEFT_BEHIND } from "./left-behind-sentences.ts";
import { NOUN } from "./nouns.ts";
import { counted } from "./plural.ts";
import { VALUES } from "./sentences-value.ts";

const ROWS: Readonly<Record<StandardDimension, string>> = {
  sex: "النساء والرجال",
  age: "العمر",
  place: "المكان",
  income: "الدخل",
  disability: "الإعاقة",
  origin: "الأصل والجنسية",
};

const SEXES = { women: "النساء", men: "الرجال" } as const;

export function leftBehindText(f: Formats) {
  return {
    name: "من تخلّف عن الركب",
    title: (finding: LeftBehindFinding) => leftBehindTitle(LEFT_BEHIND, finding),
    lead: (finding: LeftBehindFinding) => leftBehindLead(LEFT_BEHIND, finding, f),
    figure: (position: number) => `ر.${position}`,
    sexes: SEXES,
    indicator: "المؤشر، %",
    year: "السنة",
    coverage: coverageText(f),
    rights: rightsTableText(f),
  };
}

function coverageText(f: Formats) {
  return {
    title: "ما الفئات التي تظهر في البيانات؟",
    caption: "المؤشرات التي لها قيمة لفئة واحدة على الأقل، بحسب الهدف",
    shownBy: "معروضة بحسب",
    indicators: "المؤشرات",
    row: ROWS,
    all: "الكل",
    note: (finding: LeftBehindFinding) =>
      [
        "المحسوب هنا: المؤشرات التي لها قيمة لفئة واحدة على الأقل.",
        "ويطلب الإطار العالمي الفئات الست جميعها حيثما كانت ذات صلة.",
        "ولا تُقارَن إلا القيم التي تبيّن حال فئة ما: لا الأعداد، ولا حصص من مجموع واحد، ولا مؤشرات تقيس هي نفسها فرقاً، ولا فئات لا يمكن أن تكون أجزاء من المجموع.",
        ...(finding.older === 0
          ? []
          : [
              `استُبعد من المقارنات ${f.count(finding.older)} لأن أحدث قيمها أقدم من ${finding.recentFrom}.`,
            ]),
        "والقيم التي يخفيها الناشر حمايةً للناس لا تُحسب قيماً.",
      ].join(" "),
  };
}

function rightsTableText(f: Formats) {
  return {
    title: {
      judged: "حقوق من تعنيها هذه الفجوات",
      neutral: "أين تختلف الفئات، وأي حق يعنيه ذلك",
    },
    rule: {
      judged: (shown: number, all: number, from: number) =>
        `الفئات الأبعد عن الركب باتجاه مؤكَّد، والفجوة النسبية الأوسع أولاً: ${f.count(shown)} من ${f.count(all)}، وأحدث سنة ${from} أو بعدها.`,
      neutral: (shown: number, all: number, from: number) =>
        `لم يُؤكَّد أي اتجاه، فلا طرف أفضل من الآخر. الفجوة النسبية الأوسع أولاً: ${f.count(shown)} من ${f.count(all)}، وأحدث سنة ${from} أو بعدها.`,
    },
    heads: {
      group: { judged: "الأبعد عن الركب", neutral: "أعلى قيمة" },
      indicator: "المؤشر والسنة",
      gap: "القيم والفجوة",
      right: "الحق الذي تقوم عليه الغاية",
      treaty: (country: string) => `المعاهدة، بالنسبة إلى ${country}`,
    },
    by: (count: number, dimension: StandardDimension) =>
      count === 2
        ? `بحسب ${DIMENSION_WORDS[dimension]}`
        : `آخر ${counted(count, NOUN.group, f, "after")} بحسب ${DIMENSION_WORDS[dimension]}`,
    groups: (count: number, dimension: StandardDimension) =>
      `${counted(count, NOUN.group, f)} بحسب ${DIMENSION_WORDS[dimension]}`,
    values: (finding: IndicatorFinding, ends: readonly [GapGroup, GapGroup]) =>
      pairWords(GAP, finding, ends, f),
    gap: (finding: IndicatorFinding, gap: GapFinding) => gapRowWords(GAP, finding, gap, f),
    noRight: "لا تذكر قائمة الروابط حقاً",
    noTreaty: "لا معاهدة مرتبطة ارتباطاً مباشراً بهذا الحق تشمل الفئة",
    more: (count: number) => `${counted(count, NOUN.comparison, f)} أيضاً في المرفق باء.`,
    open: (count: number) =>
      `لم يُؤكَّد الاتجاه في ${counted(count, NOUN.comparison, f, "after")}، فلا يقال عن أحد إنه أسوأ حالاً.`,
    foot: "الفجوة ليست إثباتاً لتمييز: إنما تبيّن أين ينبغي السؤال عمّن تخلّف عن الركب ولماذا. والالتزام يقع على الدولة؛ والمدينة صاحبة واجب بوصفها جزءاً منها.",
  };
}

const GAP: GapRowWords = {
  values: VALUES,
  against: (own, other, label) => `${own} مقابل ${other} (${label})`,
  sexes: SEXES,
  label: isolated,
  equal: "لا فرق",
  times: (difference, times) => `${difference}، بنسبة ${times} إلى 1`,
  earlier: (period, difference) => `في ${period}: ${difference}`,
};
