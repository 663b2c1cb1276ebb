/** Titles and descriptions in French of figures that show one indicator over time. */
import type { IndicatorFinding, Point } from "../../../domain/findings/finding.ts";
import type { Change } from "../size-of-change.ts";
import { changeOf, shortest } from "../en/sentences-figure.ts";
import { seedOf, type SentenceTools } from "../en/sentences-value.ts";
import { changeClause, type Clause } from "./sentences-change.ts";
import { nameOf, sentence } from "./sentences-name.ts";
import { targetValueWords, valueWords } from "./sentences-value.ts";
import { verdict } from "./sentences-verdict.ts";
import { capital } from "./words.ts";

const STATUS_WORDS = {
  met: "atteint",
  "on-track": "en bonne voie",
  "too-slow": "trop lent",
  "moving-away": "s’éloigne",
} as const;

/** From this many values a highest or lowest value is worth a title. */
const RECORD_VALUES = 5;

/**
 * The finding of the headline series as a title: name before a colon, movement, verdict. Every third series whose latest
 * value is its highest or lowest says that instead of the movement; names that are too long are left to the subtitle.
 */
export function trendTitle(
  finding: IndicatorFinding,
  tools: SentenceTools,
  name: string | null = nameOf(finding),
): string {
  const seed = seedOf(finding.indicator);
  const change = changeOf(finding);
  if (!change) return singleValueTitle(finding, name, tools);
  const record = seed % 3 === 0 ? recordClause(finding, change, tools) : null;
  const clause = record ?? changeClause(change, seed, tools);
  const { assessment } = finding;
  const end = assessment.status === "not-assessed" ? "" : verdict(assessment, clause.manner, seed);
  return sentence(name, clause.text + end);
}

/** "7,7 en 2022, la valeur la plus basse depuis 2015": only when no other value of the window is as low. */
function recordClause(
  finding: IndicatorFinding,
  { from, to }: Change,
  { formats }: SentenceTools,
): Clause | null {
  const { trend } = finding;
  if (!trend || trend.first !== from || trend.highest.value === trend.lowest.value) return null;
  if (headlinePoints(finding).filter(({ year }) => year >= from.year).length < RECORD_VALUES)
    return null;
  const word = trend.highest === to ? "haute" : trend.lowest === to ? "basse" : null;
  if (!word) return null;
  const value = valueWords(finding, to.value, formats);
  const text = `${value} en ${formats.period(to.period)}, la valeur la plus ${word} depuis ${formats.period(from.period)}`;
  return { text, manner: "level" };
}

/** "7,9 en 2013"; that it is the only value is said where nothing else is. */
function singleValueTitle(
  finding: IndicatorFinding,
  name: string | null,
  { formats }: SentenceTools,
): string {
  const { assessment } = finding;
  const points = headlinePoints(finding);
  const latest = points.at(-1);
  if (!latest) return titleAsPublished(finding);
  const clause = `${valueWords(finding, latest.value, formats)} en ${formats.period(latest.period)}`;
  if (assessment.status !== "not-assessed")
    return sentence(name, clause + verdict(assessment, "level", 0));
  return sentence(name, points.length === 1 ? `${clause}, seule valeur` : clause);
}

function titleAsPublished({ titles, indicator }: IndicatorFinding): string {
  const title = titles["fr"] ?? titles["en"] ?? Object.values(titles)[0] ?? "";
  return title.trim() === ""
    ? `Indicateur ${indicator}`
    : capital(title.replace(/\s+/g, " ").trim());
}

function headlinePoints({ series, headline }: IndicatorFinding): readonly Point[] {
  return series.find((entry) => entry.series === headline)?.points ?? [];
}

/** The same figure for assistive technology, at most 150 characters: name or code, values, target value, status. */
export function trendAlt(finding: IndicatorFinding, { formats }: SentenceTools): string {
  const { assessment, targetValue, indicator } = finding;
  const change = changeOf(finding);
  const at = (point: Point): string =>
    `${valueWords(finding, point.value, formats)} en ${formats.period(point.period)}`;
  const { latest } = assessment;
  const course = change
    ? `de ${at(change.from)} à ${at(change.to)}`
    : latest
      ? at(latest)
      : "pas de total";
  const target =
    targetValue &&
    `valeur cible ${targetValue.year} : ${targetValueWords(targetValue, finding, formats)}`;
  const status = assessment.status === "not-assessed" ? null : STATUS_WORDS[assessment.status];
  const name = nameOf(finding, 70) ?? `Indicateur ${indicator}`;
  return shortest([
    join([name, course, target, status]),
    join([`Indicateur ${indicator}`, course, target, status]),
    join([`Indicateur ${indicator}`, course, status]),
  ]);
}

function join([name, ...parts]: readonly [string, ...(string | null)[]]): string {
  return `${name} : ${parts.filter((part) => part !== null).join(" ; ")}`;
}
