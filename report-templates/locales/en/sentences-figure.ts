/** Titles and descriptions of figures that show one indicator over time. */
import type { IndicatorFinding, Point } from "../../../domain/findings/finding.ts";
import type { Change } from "../size-of-change.ts";
import { changeClause, type Clause } from "./sentences-change.ts";
import { capital, nameOf, type Name, type Voice } from "./sentences-name.ts";
import { seedOf, targetValueWords, valueWords, type SentenceTools } from "./sentences-value.ts";
import { verdict } from "./sentences-verdict.ts";

const STATUS_WORDS = {
  met: "met",
  "on-track": "on track",
  "too-slow": "too slow",
  "moving-away": "moving away",
} as const;

const ALT_LENGTH = 150;
/** From this many values a highest or lowest value is worth a title. */
const RECORD_VALUES = 5;

/**
 * The finding of the headline series as a title. Patterns, first that fits:
 * two values and more - subject, movement, verdict ("The suicide mortality rate has fallen by a fifth since 2015, too slowly
 * for 2030"); every third series whose latest value is its highest or lowest says that instead of the movement;
 * names that cannot be a subject stand before a colon; names that are too long are left to the subtitle;
 * one value - value and period; no value - the indicator's own title.
 */
export function trendTitle(
  finding: IndicatorFinding,
  tools: SentenceTools,
  name: Name | null = nameOf(finding, tools.formats.language),
): string {
  const seed = seedOf(finding.indicator);
  const change = changeOf(finding);
  if (!change) return singleValueTitle(finding, name, tools);
  const record = seed % 3 === 0 ? recordClause(finding, change, tools) : null;
  const voice: Voice = record === null && name ? name.grammar : "plain";
  const clause = record ?? changeClause(change, voice, seed, tools);
  const { assessment } = finding;
  const end =
    assessment.status === "not-assessed" ? "" : verdict(assessment, voice, clause.manner, seed);
  return sentence(name, voice, clause.text + end);
}

/** Subject and clause as one title without a full stop. */
export function sentence(name: Name | null, voice: Voice, clause: string): string {
  if (!name) return capital(clause);
  return voice === "plain" ? `${name.text}: ${clause}` : `${name.subject} ${clause}`;
}

/** From baseline to latest value where there is a status with a baseline, else along the trend. */
export function changeOf(measured: IndicatorFinding): Change | null {
  const { assessment, trend } = measured;
  const { baseline, latest } = assessment;
  const assessed = assessment.status !== "not-assessed";
  if (assessed && baseline && latest && baseline.year < latest.year)
    return { measured, from: baseline, to: latest };
  return trend && { measured, from: trend.first, to: trend.latest };
}

/** Whether the latest value is a record since the first: only when no other value of the window is as low or as high. */
export function recordOf(
  finding: IndicatorFinding,
  { from, to }: Change,
): "highest" | "lowest" | null {
  const { trend } = finding;
  if (!trend || trend.first !== from || trend.highest.value === trend.lowest.value) return null;
  if (headlinePoints(finding).filter(({ year }) => year >= from.year).length < RECORD_VALUES)
    return null;
  if (trend.highest === to) return "highest";
  return trend.lowest === to ? "lowest" : null;
}

/** "at 7.7 in 2022, the lowest value since 2015" */
function recordClause(
  finding: IndicatorFinding,
  change: Change,
  { formats }: SentenceTools,
): Clause | null {
  const word = recordOf(finding, change);
  if (!word) return null;
  const { from, to } = change;
  const value = `${valueWords(finding, to.value, formats)} in ${formats.period(to.period)}`;
  const text = `at ${value}, the ${word} value since ${formats.period(from.period)}`;
  return { text, manner: "level" };
}

/** "7.9 in 2013"; that it is the only value is said where nothing else is. */
function singleValueTitle(
  finding: IndicatorFinding,
  name: Name | null,
  { formats }: SentenceTools,
): string {
  const { assessment } = finding;
  const points = headlinePoints(finding);
  const latest = points.at(-1);
  if (!latest) return titleAsPublished(finding, formats.language);
  const clause = `${valueWords(finding, latest.value, formats)} in ${formats.period(latest.period)}`;
  if (assessment.status !== "not-assessed")
    return sentence(name, "plain", clause + verdict(assessment, "plain", "level", 0));
  return sentence(name, "plain", points.length === 1 ? `${clause}, the only value` : clause);
}

function titleAsPublished({ titles, indicator }: IndicatorFinding, language: string): string {
  const title = titles[language] ?? titles["en"] ?? Object.values(titles)[0] ?? "";
  return title.trim() === ""
    ? `Indicator ${indicator}`
    : capital(title.replace(/\s+/g, " ").trim());
}

function headlinePoints({ series, headline }: IndicatorFinding): readonly Point[] {
  return series.find((entry) => entry.series === headline)?.points ?? [];
}

/**
 * Description of the same figure for assistive technology, at most 150 characters: name (or code), first and latest
 * value, target value, status.
 */
export function trendAlt(finding: IndicatorFinding, { formats }: SentenceTools): string {
  const { assessment, targetValue, indicator } = finding;
  const change = changeOf(finding);
  const at = (point: Point): string =>
    `${valueWords(finding, point.value, formats)} in ${formats.period(point.period)}`;
  const latest = assessment.latest;
  const course = change
    ? `from ${at(change.from)} to ${at(change.to)}`
    : latest
      ? at(latest)
      : "no total";
  const target =
    targetValue &&
    `target value ${targetValue.year}: ${targetValueWords(targetValue, finding, formats)}`;
  const status = assessment.status === "not-assessed" ? null : STATUS_WORDS[assessment.status];
  const name = nameOf(finding, formats.language, 70)?.text ?? `Indicator ${indicator}`;
  return shortest([
    join([name, course, target, status]),
    join([`Indicator ${indicator}`, course, target, status]),
    join([`Indicator ${indicator}`, course, status]),
  ]);
}

/** The first text that fits; the last is cut after a word if none does. */
export function shortest(texts: readonly [string, ...string[]]): string {
  const fitting = texts.find((text) => text.length <= ALT_LENGTH);
  if (fitting !== undefined) return fitting;
  const last = texts.at(-1) ?? texts[0];
  return last.slice(0, ALT_LENGTH).replace(/\s+\S*$/, "");
}

function join([name, ...parts]: readonly [string, ...(string | null)[]]): string {
  return `${name}: ${parts.filter((part) => part !== null).join("; ")}`;
}
