/** Titles and descriptions of figures that show one indicator over time, in Spanish. */
import type { IndicatorFinding, Point } from "../../../domain/findings/finding.ts";
import type { Change } from "../size-of-change.ts";
import { changeOf, recordOf, shortest } from "../en/sentences-figure.ts";
import { seedOf, type SentenceTools } from "../en/sentences-value.ts";
import { capital, longPlainName, plainName, publishedTitle } from "../plain-name.ts";
import { changeClause } from "./sentences-change.ts";
import { targetValueWords, valueWords } from "./sentences-value.ts";
import { verdict } from "./sentences-verdict.ts";

const STATUS_WORDS = {
  met: "se cumple",
  "on-track": "a buen ritmo",
  "too-slow": "con retraso",
  "moving-away": "se aleja",
} as const;

/**
 * The finding of the headline series as a title: name, colon, noun phrase. Every third series whose latest value is its
 * highest or lowest says that instead of the movement; one value - value and period; no value - the indicator's own title.
 */
export function trendTitle(
  finding: IndicatorFinding,
  tools: SentenceTools,
  name: string | null = plainName(finding, tools.formats.language),
): string {
  const seed = seedOf(finding.indicator);
  const change = changeOf(finding);
  if (!change) return singleValueTitle(finding, name, tools);
  const record = seed % 3 === 0 ? recordClause(finding, change, tools) : null;
  const clause = record ?? changeClause(change, seed, tools);
  const { assessment } = finding;
  const end = assessment.status === "not-assessed" ? "" : verdict(assessment, seed);
  return headed(name, clause + end);
}

/** "Personas sin hogar: ..."; the clause alone where there is no name. */
export function headed(name: string | null, clause: string): string {
  return name === null ? capital(clause) : `${name}: ${clause}`;
}

/** "Indicador 5.3.2" */
export function codeName({ indicator }: IndicatorFinding): string {
  return `Indicador ${indicator}`;
}

/** Name for a heading that must not stand without its subject: the code where there is no name. */
export function headingName(finding: IndicatorFinding, language: string): string {
  return longPlainName(finding, language) ?? codeName(finding);
}

/** "7,7 en 2022, el valor más bajo desde 2015": only when no other value of the window is as low. */
function recordClause(
  finding: IndicatorFinding,
  change: Change,
  { formats }: SentenceTools,
): string | null {
  const record = recordOf(finding, change);
  if (record === null) return null;
  const { from, to } = change;
  const value = `${valueWords(finding, to.value, formats)} en ${formats.period(to.period)}`;
  return `${value}, el valor más ${record === "highest" ? "alto" : "bajo"} desde ${formats.period(from.period)}`;
}

/** "7,9 en 2013"; that it is the only value is said where nothing else is. */
function singleValueTitle(
  finding: IndicatorFinding,
  name: string | null,
  { formats }: SentenceTools,
): string {
  const { assessment, series, headline } = finding;
  const points = series.find((entry) => entry.series === headline)?.points ?? [];
  const latest = points.at(-1);
  if (!latest) return capital(publishedTitle(finding, formats.language)) || codeName(finding);
  const clause = `${valueWords(finding, latest.value, formats)} en ${formats.period(latest.period)}`;
  if (assessment.status !== "not-assessed") return headed(name, clause + verdict(assessment, 0));
  return headed(name, points.length === 1 ? `${clause}, único valor` : clause);
}

/**
 * Description of the same figure for assistive technology, at most 150 characters: name (or code), first and latest
 * value, target value, status.
 */
export function trendAlt(finding: IndicatorFinding, { formats }: SentenceTools): string {
  const { assessment, targetValue } = finding;
  const change = changeOf(finding);
  const at = (point: Point): string =>
    `${valueWords(finding, point.value, formats)} en ${formats.period(point.period)}`;
  const course = change
    ? `de ${at(change.from)} a ${at(change.to)}`
    : assessment.latest
      ? at(assessment.latest)
      : "sin total";
  const target =
    targetValue &&
    `valor objetivo ${targetValue.year}: ${targetValueWords(targetValue, finding, formats)}`;
  const status = assessment.status === "not-assessed" ? null : STATUS_WORDS[assessment.status];
  const name = plainName(finding, formats.language, 70) ?? codeName(finding);
  return shortest([
    join([name, course, target, status]),
    join([codeName(finding), course, target, status]),
    join([codeName(finding), course, status]),
  ]);
}

function join([name, ...parts]: readonly [string, ...(string | null)[]]): string {
  return `${name}: ${parts.filter((part) => part !== null).join("; ")}`;
}
