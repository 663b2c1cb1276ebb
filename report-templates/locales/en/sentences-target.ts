/** The finding of an SDG target, from its indicators. */
import type {
  AssessedStatus,
  IndicatorFinding,
  TargetFinding,
} from "../../../domain/findings/finding.ts";
import type { Assessed } from "../../../domain/findings/progress-method.ts";
import { changeClause } from "./sentences-change.ts";
import { changeOf, sentence, trendTitle } from "./sentences-figure.ts";
import { gapTitle } from "./sentences-gap.ts";
import { capital, headingName, longName, nameOf } from "./sentences-name.ts";
import { numberWord } from "./sentences-number.ts";
import {
  seedOf,
  targetNumber,
  targetValueWords,
  valueWords,
  type SentenceTools,
} from "./sentences-value.ts";

/** Names of weakest indicators that stand behind a count are shorter than those of figures. */
const SHORT = 44;

/**
 * Title of a target. Patterns: no indicator or no value - said; one assessed indicator - its level against the target value
 * (its movement is the title of its figure); several - how many of them are on course, how many move away, and the weakest;
 * none assessed - the largest change, or the first with what the others did, without a judgment.
 */
export function targetTitle(
  target: TargetFinding,
  indicators: readonly IndicatorFinding[],
  tools: SentenceTools,
): string {
  if (indicators.length === 0) return "No indicator measures this target yet";
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

/** "Homeless people: 4,365 in 2024, where at most 500 is wanted by 2030" */
function levelTitle(finding: IndicatorFinding, assessment: Assessed, tools: SentenceTools): string {
  const { formats } = tools;
  const { target, latest, status, gettingWorse } = assessment;
  const words = targetValueWords(target, finding, formats);
  const value = `${valueWords(finding, latest.value, formats)} in ${formats.period(latest.period)}`;
  const name = nameOf(finding, formats.language);
  const overdue = latest.year >= target.year;
  const clauses: Readonly<Record<AssessedStatus, string>> = {
    met: `${value}, the target value of ${words} is ${gettingWorse ? "still met" : "met"}`,
    "on-track": overdue ? missed(words) : `${value}, on course for ${words} by ${target.year}`,
    "too-slow": overdue ? missed(words) : `${value}, ${distance(finding, assessment, tools)}`,
    "moving-away": overdue ? missed(words) : `${value}, where ${words} is wanted by ${target.year}`,
  };
  return name ? sentence(name, "plain", clauses[status]) : `At ${clauses[status]}`;

  function missed(limit: string): string {
    return `${value}, the target value of ${limit} by ${target.year} is not met`;
  }
}

/** "still above the target value of 9, too slow for 2030" */
function distance(
  finding: IndicatorFinding,
  { target }: Assessed,
  { formats }: SentenceTools,
): string {
  const side = target.direction === "increase" ? "below" : "above";
  const number = targetNumber(target, finding.unit, formats);
  return `still ${side} the target value of ${number}, too slow for ${target.year}`;
}

function countTitle(
  { statusCounts, assessed, weakest }: TargetFinding,
  indicators: readonly IndicatorFinding[],
  { formats }: SentenceTools,
): string {
  const all = assessed === indicators.length;
  const noun = all ? "indicators" : "assessed indicators";
  const onCourse = statusCounts.met + statusCounts["on-track"];
  const away = statusCounts["moving-away"];
  const every = `${assessed === 2 ? "Both" : `All ${numberWord(assessed)}`} ${noun}`;
  const finding = indicators.find(({ indicator }) => indicator === weakest);
  const name = finding && nameOf(finding, formats.language, SHORT);
  const behind = name ? `; weakest: ${name.text}` : "";
  const same = uniform(statusCounts, assessed);
  if (same) return `${every} ${same}${onCourse === assessed ? "" : behind}`;
  if (onCourse === assessed) return `${every} are met or on track`;
  if (onCourse === 0) {
    const none =
      assessed === 2 ? `Neither of two ${noun}` : `None of ${numberWord(assessed)} ${noun}`;
    return `${none} is on course, ${numberWord(away)} ${away === 1 ? "is" : "are"} moving away${behind}`;
  }
  const verb = onCourse === 1 ? "is" : "are";
  return `${capital(numberWord(onCourse))} of ${numberWord(assessed)} ${noun} ${verb} met or on track${behind}`;
}

function uniform(
  counts: Readonly<Record<AssessedStatus, number>>,
  assessed: number,
): string | null {
  if (counts.met === assessed) return "meet their target values";
  if (counts["on-track"] === assessed) return "are on track";
  if (counts["too-slow"] === assessed) return "are too slow";
  return counts["moving-away"] === assessed ? "are moving away from their target values" : null;
}

/** Relative changes are compared by size; the one that has none is left to the counts. */
function neutralTitle(indicators: readonly IndicatorFinding[], tools: SentenceTools): string {
  const { valued, moved } = valuedOf(indicators);
  const [first] = moved.length > 0 ? moved : valued;
  if (!first) return "No value has been published for this target";
  if (moved.length === 1 || valued.length === 1) return loneTitle(first, tools);
  if (moved.length === 0) return untrackedTitle(valued, tools);
  return largestChange(moved, tools) ?? movements(first, moved, tools);
}

/** The indicators with values, and among them those that moved. */
export function valuedOf(indicators: readonly IndicatorFinding[]): {
  readonly valued: readonly IndicatorFinding[];
  readonly moved: readonly IndicatorFinding[];
} {
  const valued = indicators.filter(({ series }) => series.some(({ points }) => points.length > 0));
  return { valued, moved: valued.filter(({ trend }) => trend !== null) };
}

/** Of several without a movement: the first that has one value, else the first with groups. */
export function untracked(valued: readonly IndicatorFinding[]): IndicatorFinding | undefined {
  return (
    valued.find(({ assessment }) => assessment.latest !== null) ??
    valued.find(({ gaps }) => gaps.length > 0)
  );
}

function untrackedTitle(valued: readonly IndicatorFinding[], tools: SentenceTools): string {
  const told = untracked(valued);
  return told
    ? loneTitle(told, tools)
    : `${capital(numberWord(valued.length))} indicators have figures, but none a total over time`;
}

/** The movement in other words than in the title of its figure, never without saying of what. */
function loneTitle(finding: IndicatorFinding, tools: SentenceTools): string {
  const change = changeOf(finding);
  const name = headingName(finding, tools.formats.language);
  const [gap] = finding.gaps;
  if (!change)
    return finding.headline === null && gap
      ? gapTitle(finding, gap, tools, name)
      : trendTitle(finding, tools, name);
  const clause = changeClause(change, name.grammar, seedOf(finding.indicator) + 1, tools).text;
  return sentence(name, name.grammar, clause);
}

/** "Hepatitis B incidence: down by 15 % between 2015 and 2016, the larger change of two indicators" */
function largestChange(moved: readonly IndicatorFinding[], tools: SentenceTools): string | null {
  const strongest = moved.toSorted((a, b) => strengthOf(b) - strengthOf(a))[0];
  const name = strongest && longName(strongest, tools.formats.language);
  const change = strongest && changeOf(strongest);
  if (!name || !change || strengthOf(strongest) === 0) return null;
  const clause = changeClause(change, name.grammar, seedOf(strongest.indicator), tools).text;
  const size = moved.length === 2 ? "larger" : "largest";
  return `${sentence(name, name.grammar, clause)}, the ${size} change of ${numberWord(moved.length)} indicators`;
}

/** How large the relative change is, upwards or downwards; 0 where it is not defined. */
export function strengthOf({ trend }: IndicatorFinding): number {
  if (!trend || trend.first.value <= 0 || trend.latest.value <= 0) return 0;
  return Math.abs(Math.log(trend.latest.value / trend.first.value));
}

/** "Indicator 5.3.2: up from 3 in 2015 to 5 in 2020; of two others, one rose and one fell" */
function movements(
  first: IndicatorFinding,
  moved: readonly IndicatorFinding[],
  tools: SentenceTools,
): string {
  const others = moved.filter((finding) => finding !== first);
  const parts = [
    { verb: "rose", sign: 1 },
    { verb: "fell", sign: -1 },
    { verb: "did not change", sign: 0 },
  ].flatMap(({ verb, sign }) => {
    const count = others.filter(({ trend }) => Math.sign(trend?.change ?? 0) === sign).length;
    return count === 0 ? [] : [{ verb, count }];
  });
  const [only] = parts;
  const told = `${loneTitle(first, tools)};`;
  if (only && parts.length === 1) {
    const who = only.count === 1 ? "the other" : `the ${numberWord(only.count)} others`;
    return `${told} ${who} ${only.verb}`;
  }
  const counted = parts.map(({ verb, count }) => `${numberWord(count)} ${verb}`);
  return `${told} of ${numberWord(others.length)} others, ${tools.formats.list(counted)}`;
}
