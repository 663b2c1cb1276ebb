/** The finding of an SDG target, from its indicators. */
import type {
  AssessedStatus,
  IndicatorFinding,
  TargetFinding,
} from "../../../domain/findings/finding.ts";
import type { Assessed } from "../../../domain/findings/progress-method.ts";
import { changeOf } from "../en/sentences-figure.ts";
import { seedOf, targetNumber, type SentenceTools } from "../en/sentences-value.ts";
import type { Formats } from "../format.ts";
import { NOUN } from "./nouns.ts";
import { agree, counted } from "./plural.ts";
import { changeClause } from "./sentences-change.ts";
import { trendTitle } from "./sentences-figure.ts";
import { gapTitle } from "./sentences-gap.ts";
import { headingName, longHeading, sentence, shortName } from "./sentences-name.ts";
import { targetValueWords, valueWords } from "./sentences-value.ts";

/** Names of weakest indicators that stand behind a count are shorter than those of figures. */
const SHORT = 44;

/**
 * Title of a target. Patterns: no indicator or no value - said; one assessed indicator - its level against the target value;
 * several - how many of them are on course, how many move away, and the weakest; none assessed - the largest change, or the
 * first with what the others did, without a judgment.
 */
export function targetTitle(
  target: TargetFinding,
  indicators: readonly IndicatorFinding[],
  tools: SentenceTools,
): string {
  if (indicators.length === 0) return "لا مؤشر يقيس هذه الغاية بعد";
  const assessed = indicators.flatMap((finding) =>
    finding.assessment.status === "not-assessed"
      ? []
      : [{ finding, assessment: finding.assessment }],
  );
  const [only] = assessed;
  if (assessed.length > 1) return countTitle(target, indicators, tools);
  if (only) return levelTitle(only.finding, only.assessment, tools);
  return neutralTitle(indicators, tools);
}

/** "Homeless people: 4,365 في 2024، والمطلوب 500 على الأكثر بحلول 2030" */
function levelTitle(finding: IndicatorFinding, assessment: Assessed, tools: SentenceTools): string {
  const { formats } = tools;
  const { target, latest, status, gettingWorse } = assessment;
  const words = targetValueWords(target, finding, formats);
  const value = `${valueWords(finding, latest.value, formats)} في ${formats.period(latest.period)}`;
  const name = shortName(finding);
  const missed = `${value}، ولم تتحقق القيمة المستهدفة لعام ${target.year} (${words})`;
  const overdue = latest.year >= target.year;
  const clauses: Readonly<Record<AssessedStatus, string>> = {
    met: `${value}، والقيمة المستهدفة (${words}) ${gettingWorse ? "لا تزال محقَّقة" : "محقَّقة"}`,
    "on-track": overdue ? missed : `${value}، على المسار نحو ${words} بحلول ${target.year}`,
    "too-slow": overdue ? missed : `${value}، ${distance(finding, assessment, formats)}`,
    "moving-away": overdue ? missed : `${value}، والمطلوب ${words} بحلول ${target.year}`,
  };
  return sentence(name ?? "القيمة", clauses[status]);
}

/** "وما زال ذلك فوق القيمة المستهدفة (9)، والتقدم أبطأ مما يلزم لعام 2030" */
function distance(finding: IndicatorFinding, { target }: Assessed, formats: Formats): string {
  const side = target.direction === "increase" ? "دون" : "فوق";
  const number = targetNumber(target, finding.unit, formats);
  return `وما زال ذلك ${side} القيمة المستهدفة (${number})، والتقدم أبطأ مما يلزم لعام ${target.year}`;
}

function countTitle(
  { statusCounts, assessed, weakest }: TargetFinding,
  indicators: readonly IndicatorFinding[],
  { formats }: SentenceTools,
): string {
  const scope = assessed === indicators.length ? "all" : "part";
  const onCourse = statusCounts.met + statusCounts["on-track"];
  const away = statusCounts["moving-away"];
  const finding = indicators.find(({ indicator }) => indicator === weakest);
  const name = finding && shortName(finding, SHORT);
  const behind = name ? `؛ والأضعف: ${name}` : "";
  const same = uniform(statusCounts, assessed);
  const every = everyOne(assessed, scope, formats);
  if (same) return `${every} ${same}${onCourse === assessed ? "" : behind}`;
  if (onCourse === assessed) return `${every} على المسار أو في القيمة المستهدفة`;
  const outOf = `من أصل ${formats.count(assessed)}${scope === "all" ? "" : " جرى تقييمها"}`;
  if (onCourse === 0) {
    const moving = `${counted(away, NOUN.indicator, formats)} ${agree(away, "يبتعد", "يبتعدان", "تبتعد")}`;
    return `لا مؤشر على المسار ${outOf}، و${moving}${behind}`;
  }
  return `${counted(onCourse, NOUN.indicator, formats)} ${outOf} على المسار أو في القيمة المستهدفة${behind}`;
}

/** "المؤشران كلاهما", "جميع المؤشرات المُقيَّمة (5)" */
function everyOne(count: number, scope: "all" | "part", f: Formats): string {
  if (count === 2) return scope === "all" ? "المؤشران كلاهما" : "المؤشران المُقيَّمان كلاهما";
  return `جميع المؤشرات${scope === "all" ? "" : " المُقيَّمة"} (${f.count(count)})`;
}

/** Words that suit two and more. */
function uniform(
  counts: Readonly<Record<AssessedStatus, number>>,
  assessed: number,
): string | null {
  if (counts.met === assessed) return "في القيمة المستهدفة أو أفضل منها";
  if (counts["on-track"] === assessed) return "على المسار";
  if (counts["too-slow"] === assessed) return "بوتيرة أبطأ مما يلزم";
  return counts["moving-away"] === assessed ? "في ابتعاد عن القيمة المستهدفة" : null;
}

/** Relative changes are compared by size; the one that has none is left to the counts. */
function neutralTitle(indicators: readonly IndicatorFinding[], tools: SentenceTools): string {
  const valued = indicators.filter(({ series }) => series.some(({ points }) => points.length > 0));
  const moved = valued.filter(({ trend }) => trend !== null);
  const [first] = moved.length > 0 ? moved : valued;
  if (!first) return "لم تُنشر أي قيمة لهذه الغاية";
  if (moved.length === 1 || valued.length === 1) return loneTitle(first, tools);
  if (moved.length === 0) return untrackedTitle(valued, tools);
  return largestChange(moved, tools) ?? movements(first, moved, tools);
}

/** Several indicators without a movement: the first that has one value, else the first with groups, else that is said. */
function untrackedTitle(valued: readonly IndicatorFinding[], tools: SentenceTools): string {
  const told =
    valued.find(({ assessment }) => assessment.latest !== null) ??
    valued.find(({ gaps }) => gaps.length > 0);
  if (told) return loneTitle(told, tools);
  const count = valued.length;
  const owners = counted(count, NOUN.indicator, tools.formats, "after");
  return `أرقام عن ${owners}، دون مجموع على مر الزمن`;
}

/** The movement in other words than in the title of its figure, never without saying of what. */
function loneTitle(finding: IndicatorFinding, tools: SentenceTools): string {
  const change = changeOf(finding);
  const name = headingName(finding);
  const [gap] = finding.gaps;
  if (!change)
    return finding.headline === null && gap
      ? gapTitle(finding, gap, tools, name)
      : trendTitle(finding, tools, name);
  return sentence(name, changeClause(change, seedOf(finding.indicator) + 1, tools).text);
}

/** "Hepatitis B incidence: انخفاض بنسبة 15 % بين 2015 و2016، وهو أكبر تغيّر بين مؤشرين" */
function largestChange(moved: readonly IndicatorFinding[], tools: SentenceTools): string | null {
  const strongest = moved.toSorted((a, b) => strength(b) - strength(a))[0];
  const name = strongest && longHeading(strongest);
  const change = strongest && changeOf(strongest);
  if (!name || !change || strength(strongest) === 0) return null;
  const clause = changeClause(change, seedOf(strongest.indicator), tools).text;
  const among = counted(moved.length, NOUN.indicator, tools.formats, "after");
  return `${sentence(name, clause)}، وهو أكبر تغيّر بين ${among}`;
}

function strength({ trend }: IndicatorFinding): number {
  if (!trend || trend.first.value <= 0 || trend.latest.value <= 0) return 0;
  return Math.abs(Math.log(trend.latest.value / trend.first.value));
}

/** "المؤشر 5.3.2: ارتفاع من 3 في 2015 إلى 5 في 2020؛ ومن بين 3 مؤشرات أخرى: ارتفاع في 2، وانخفاض في 1" */
function movements(
  first: IndicatorFinding,
  moved: readonly IndicatorFinding[],
  tools: SentenceTools,
): string {
  const { formats } = tools;
  const others = moved.filter((finding) => finding !== first);
  const parts = [
    { noun: "ارتفاع", sign: 1 },
    { noun: "انخفاض", sign: -1 },
    { noun: "ثبات", sign: 0 },
  ].flatMap(({ noun, sign }) => {
    const count = others.filter(({ trend }) => Math.sign(trend?.change ?? 0) === sign).length;
    return count === 0 ? [] : [`${noun} في ${counted(count, NOUN.indicator, formats, "after")}`];
  });
  return `${loneTitle(first, tools)}؛ وفي البقية ${formats.list(parts)}`;
}
