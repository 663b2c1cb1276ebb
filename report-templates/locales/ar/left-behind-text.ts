/** Words of the chapter on who is left behind. */
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type { LeftBehindFinding } from "../../../domain/findings/left-behind-finding.ts";
import { sexOf } from "../../../domain/findings/sexes.ts";
import { printable } from "../../charts/wrap-text.ts";
import type { GapGroup } from "../en/left-behind-text.ts";
import { numberText } from "../sentences/values.ts";
import type { Formats } from "../format.ts";
import { isolated } from "../arabic-order.ts";
import { DIMENSION_WORDS } from "./group-words.ts";
import { leftBehindLead, leftBehindTitle } from "./left-behind-sentences.ts";
import { NOUN } from "./nouns.ts";
import { counted } from "./plural.ts";
import { differenceWords, valueWords } from "./sentences-value.ts";

const ROWS: Readonly<Record<StandardDimension, string>> = {
  sex: "النساء والرجال",
  age: "العمر",
  place: "المكان",
  income: "الدخل",
  disability: "الإعاقة",
  origin: "الأصل والجنسية",
};

const SEXES = { women: "النساء", men: "الرجال" } as const;

/** Ratios below this need a second digit, so that no difference looks like none. */
const CLOSE = 1.2;

export function leftBehindText(f: Formats) {
  return {
    name: "من تخلّف عن الركب",
    title: leftBehindTitle,
    lead: (finding: LeftBehindFinding) => leftBehindLead(finding, f),
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
      valuesWords(finding, ends, f),
    gap: (finding: IndicatorFinding, gap: GapFinding) =>
      [gapWords(finding, gap, f), earlierWords(finding, gap, f)]
        .filter((part) => part !== null)
        .join("؛ "),
    noRight: "لا تذكر قائمة الروابط حقاً",
    noTreaty: "لا معاهدة مرتبطة ارتباطاً مباشراً بهذا الحق تشمل الفئة",
    more: (count: number) => `${counted(count, NOUN.comparison, f)} أيضاً في المرفق باء.`,
    open: (count: number) =>
      `لم يُؤكَّد الاتجاه في ${counted(count, NOUN.comparison, f, "after")}، فلا يقال عن أحد إنه أسوأ حالاً.`,
    foot: "الفجوة ليست إثباتاً لتمييز: إنما تبيّن أين ينبغي السؤال عمّن تخلّف عن الركب ولماذا. والالتزام يقع على الدولة؛ والمدينة صاحبة واجب بوصفها جزءاً منها.",
  };
}

/** "31.4 % مقابل 21.6 % (الرجال)": the group of the row first. */
function valuesWords(
  finding: IndicatorFinding,
  [own, other]: readonly [GapGroup, GapGroup],
  f: Formats,
): string {
  const [first, second] = [own, other].map(({ value }) => valueWords(finding, value, f));
  const sex = sexOf(other.label);
  const name = sex === null ? isolated(printable(other.label)) : SEXES[sex];
  return `${first ?? ""} مقابل ${second ?? ""} (${name})`;
}

/** "في 2016: 5.1 نقطة": the absolute gap of the same groups before; null when there is none. */
function earlierWords(finding: IndicatorFinding, gap: GapFinding, f: Formats): string | null {
  const { earlier } = gap;
  if (earlier === null) return null;
  const { decimals } = finding;
  const difference =
    differenceWords(finding, [earlier.absolute, 0], f) ?? numberText(earlier.absolute, decimals, f);
  return `في ${f.period(earlier.period)}: ${difference}`;
}

/** "9.8 نقطة، بنسبة 1.5 إلى 1": the absolute and the relative gap; the second is left out where it is not defined. */
function gapWords(finding: IndicatorFinding, gap: GapFinding, f: Formats): string {
  const { groups, relative, absolute } = gap;
  if (absolute === 0) return "لا فرق";
  const values = groups.map(({ value }) => value);
  const ends = [Math.max(...values), Math.min(...values)] as const;
  const printed = ends.map((value) => Number(value.toFixed(finding.decimals)));
  const difference =
    differenceWords(finding, ends, f) ??
    numberText((printed[0] ?? 0) - (printed[1] ?? 0), finding.decimals, f);
  if (relative === null) return difference;
  return `${difference}، بنسبة ${f.number(relative, relative < CLOSE ? 2 : 1)} إلى 1`;
}
