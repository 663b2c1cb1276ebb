/** Up to three messages for the opener of a goal: one number and one sentence each. */
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import type { Assessed } from "../../../domain/findings/progress-method.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import type { Formats } from "../format.ts";
import {
  chooseMessages,
  fitsMessage,
  type ChosenMessage,
  type KeyMessage,
} from "../key-message-choice.ts";
import type { Change } from "../size-of-change.ts";
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

/** Characters of a name in a message; longer ones are called by their code. */
const NAME = 120;

/** The messages of a goal in English. */
export function keyMessages(
  indicators: readonly IndicatorFinding[],
  tools: SentenceTools,
): readonly ChosenMessage[] {
  return chooseMessages(indicators, {
    isNamed: (finding) => nameOf(finding, tools.formats.language, NAME) !== null,
    trend: (finding) => trendMessage(finding, tools),
    gap: (finding, gap) => gapMessage(finding, gap, tools),
  });
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
  const sentence = [`${lead}${end}`, lead].find(fitsMessage);
  if (sentence === undefined) return null;
  return {
    number: numberText(latest.value, finding.decimals, formats),
    unit: shortUnit(finding.unit),
    sentence,
  };
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
  return fitsMessage(sentence) ? { ...message, sentence } : null;
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
