/** Up to three messages for the opener of a goal: one number and one sentence each. */
import { dividesPeople } from "../../../domain/findings/dimension.ts";
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import { comparesGroups, measuresDifference } from "../../../domain/findings/gap.ts";
import type { Assessed } from "../../../domain/findings/progress-method.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import type { Formats } from "../format.ts";
import type { Change } from "./sentences-change.ts";
import { changeOf } from "./sentences-figure.ts";
import { endsOf, groupValue } from "./sentences-gap.ts";
import { nameOf } from "./sentences-name.ts";
import {
  differenceWords,
  numberText,
  targetValueWords,
  valueWords,
  type SentenceTools,
} from "./sentences-value.ts";

export interface KeyMessage {
  /** As printed large: "14.5", "78.9". */
  readonly number: string;
  /** Behind the number: "%", "points"; null when the sentence has to say it. */
  readonly unit: string | null;
  /** At most 30 words, goes on from the number. */
  readonly sentence: string;
}

const MESSAGES = 3;
const WORDS = 30;
/** Characters of a name in a message; longer ones are called by their code. */
const NAME = 120;

/**
 * The indicator furthest off its course, the one that does best, the largest gap between groups of people; where statuses
 * are missing, the largest fall and the largest rise take their place, without a judgment. One message an indicator.
 */
export function keyMessages(
  indicators: readonly IndicatorFinding[],
  tools: SentenceTools,
): readonly KeyMessage[] {
  const told = new Map<string, KeyMessage>();
  const tellOne = (candidates: readonly Candidate[]): void => {
    if (told.size === MESSAGES) return;
    const next = candidates.find(
      ({ finding, message }) => message !== null && !told.has(finding.indicator),
    );
    if (next?.message) told.set(next.finding.indicator, next.message);
  };
  const trends = (findings: readonly IndicatorFinding[]): readonly Candidate[] =>
    namedFirst(findings, tools).map((finding) => ({
      finding,
      message: trendMessage(finding, tools),
    }));
  tellOne(trends(offCourse(indicators)));
  tellOne(trends(doingWell(indicators)));
  tellOne(
    largestGaps(indicators).map(({ finding, gap }) => ({
      finding,
      message: gapMessage(finding, gap, tools),
    })),
  );
  const rest = trends([...extremes(indicators), ...indicators]);
  for (let turn = 0; turn < MESSAGES; turn += 1) tellOne(rest);
  return [...told.values()];
}

interface Candidate {
  readonly finding: IndicatorFinding;
  readonly message: KeyMessage | null;
}

/** A message whose subject is a code is the last choice. */
function namedFirst(
  findings: readonly IndicatorFinding[],
  { formats }: SentenceTools,
): readonly IndicatorFinding[] {
  const named = (finding: IndicatorFinding): number =>
    nameOf(finding, formats.language, NAME) ? 0 : 1;
  return findings.toSorted((a, b) => named(a) - named(b));
}

/** Too slow or moving away, slowest first. */
function offCourse(indicators: readonly IndicatorFinding[]): readonly IndicatorFinding[] {
  const ratio = ({ assessment }: IndicatorFinding): number =>
    assessment.status === "not-assessed" ? 0 : (assessment.ratio ?? 0);
  return indicators
    .filter(({ assessment: { status } }) => status === "too-slow" || status === "moving-away")
    .toSorted((a, b) => ratio(a) - ratio(b));
}

/** Met or on track and not getting worse, the largest relative movement first. */
function doingWell(indicators: readonly IndicatorFinding[]): readonly IndicatorFinding[] {
  const move = ({ trend }: IndicatorFinding): number => Math.abs(trend?.relativeChange ?? 0);
  return indicators
    .filter(
      ({ assessment }) =>
        assessment.status === "on-track" ||
        (assessment.status === "met" && !assessment.gettingWorse),
    )
    .toSorted((a, b) => move(b) - move(a));
}

function extremes(indicators: readonly IndicatorFinding[]): readonly IndicatorFinding[] {
  const moves = indicators
    .flatMap((finding) =>
      finding.trend?.relativeChange ? [{ finding, move: finding.trend.relativeChange }] : [],
    )
    .toSorted((a, b) => a.move - b.move);
  const [fall, rise] = [moves[0], moves.at(-1)];
  return [
    ...(fall && fall.move < 0 ? [fall.finding] : []),
    ...(rise && rise.move > 0 ? [rise.finding] : []),
  ];
}

/** Smaller differences between groups are no message. */
const SMALLEST_RATIO = 1.1;

function largestGaps(
  indicators: readonly IndicatorFinding[],
): readonly { readonly finding: IndicatorFinding; readonly gap: GapFinding }[] {
  return indicators
    .filter(({ titles }) => !measuresDifference(titles))
    .flatMap((finding) => finding.gaps.map((gap) => ({ finding, gap })))
    .filter(
      ({ finding, gap }) =>
        (gap.relative ?? 0) >= SMALLEST_RATIO &&
        dividesPeople(gap.dimension) &&
        comparesGroups(gap.groups, finding.unit),
    )
    .toSorted((a, b) => (b.gap.relative ?? 0) - (a.gap.relative ?? 0));
}

/** "4,365" - "Homeless people, 2024: up from 3,231 in 2016. At most 500 ..."; the aim is left out where 30 words are not enough. */
function trendMessage(finding: IndicatorFinding, tools: SentenceTools): KeyMessage | null {
  const { formats } = tools;
  const { assessment } = finding;
  const change = changeOf(finding);
  const latest = change?.to ?? assessment.latest;
  if (!latest) return null;
  const lead = `${subjectAndTime(finding, formats.period(latest.period), tools)}${movement(finding, change, tools)}.`;
  const end = assessment.status === "not-assessed" ? "" : ` ${aim(finding, assessment, tools)}`;
  const sentence = [`${lead}${end}`, lead].find(fits);
  if (sentence === undefined) return null;
  return {
    number: numberText(latest.value, finding.decimals, formats),
    unit: shortUnit(finding.unit),
    sentence,
  };
}

function fits(sentence: string): boolean {
  return sentence.split(/\s+/).length <= WORDS;
}

/** "was the unemployment rate in 2023", "Homeless people, 2024", "was the value of indicator 4.7.2 in 2021". */
function subjectAndTime(
  finding: IndicatorFinding,
  period: string,
  { formats }: SentenceTools,
): string {
  const name = nameOf(finding, formats.language, NAME);
  if (!name) return `was the value of indicator ${finding.indicator} in ${period}`;
  const sentenceLike =
    name.subject.startsWith("The ") && !/\s(?:in|of|to|by|at|on|for)$/.test(name.text);
  return sentenceLike ? `was the ${name.subject.slice(4)} in ${period}` : `${name.text}, ${period}`;
}

function movement(
  finding: IndicatorFinding,
  change: Change | null,
  { formats }: SentenceTools,
): string {
  if (!change) return "";
  const { from, to } = change;
  const year = formats.period(from.period);
  if (from.value === to.value) return `, the same as in ${year}`;
  return `, ${to.value > from.value ? "up" : "down"} from ${valueWords(finding, from.value, formats)} in ${year}`;
}

function aim(finding: IndicatorFinding, assessment: Assessed, { formats }: SentenceTools): string {
  const { status, target, gettingWorse, latest } = assessment;
  const words = targetValueWords(target, finding, formats);
  if (status === "met") {
    return gettingWorse
      ? `The target value of ${words} is still met, but the value is getting worse.`
      : `The target value of ${words} is met.`;
  }
  if (latest.year >= target.year)
    return `The target value for ${target.year}, ${words}, is not met.`;
  if (status === "on-track") return `That is on track for ${words} by ${target.year}.`;
  if (status === "too-slow") return `That is too slow for ${words} by ${target.year}.`;
  return `It should be ${words} by ${target.year}.`;
}

const SHORT_UNITS =
  /^(?:euros?|years?|days?|km2?|m2|m3|hm3|kg|tonnes?|tons?|gwh|kwh|acres|minutes|hours)$/i;

function shortUnit(unit: string | null): string | null {
  const kind = unitKind(unit);
  if (kind === "percent") return "%";
  if (kind === "points") return "points";
  const text = (unit ?? "").trim();
  return SHORT_UNITS.test(text) ? text : null;
}

/** "14.5 points" - "between 96.3 % in Gràcia and 81.8 % in Nou Barris ..."; "3.7 times" - "as high for males as for females ..." */
function gapMessage(
  finding: IndicatorFinding,
  gap: GapFinding,
  tools: SentenceTools,
): KeyMessage | null {
  const { formats } = tools;
  const ends = endsOf(gap);
  if (!ends || gap.relative === null) return null;
  const at = ({ label, value }: (typeof ends)["highest"]): string =>
    groupValue(gap.dimension, label, valueWords(finding, value, formats));
  const name = nameOf(finding, formats.language, NAME)?.text ?? `Indicator ${finding.indicator}`;
  const end = `${at(ends.highest)} and ${at(ends.lowest)}. ${name}, ${formats.period(gap.period)}.`;
  const difference = differenceWords(finding, [ends.highest.value, ends.lowest.value], formats);
  const message = gapNumber(gap.relative, difference, formats);
  if (!message) return null;
  const sentence = `${message.unit === "times" ? "as high in one group as in another:" : "between"} ${end}`;
  return fits(sentence) ? { ...message, sentence } : null;
}

/** Points up to almost twice, then how many times; null for small ratios of units that have no points. */
function gapNumber(
  relative: number,
  difference: string | null,
  formats: Formats,
): { readonly number: string; readonly unit: string } | null {
  const [number, unit] = (difference ?? "").split(" ");
  if (number && unit && relative < 1.9) return { number, unit };
  if (relative < 1.5) return null;
  return { number: formats.number(relative, relative < 9.95 ? 1 : 0), unit: "times" };
}
