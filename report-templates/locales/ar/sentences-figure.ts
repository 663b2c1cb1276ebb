/** Titles and descriptions of figures that show one indicator over time. */
import type { IndicatorFinding, Point } from "../../../domain/findings/finding.ts";
import type { Change } from "../size-of-change.ts";
import { changeOf } from "../en/sentences-figure.ts";
import { seedOf, type SentenceTools } from "../en/sentences-value.ts";
import { isolated } from "../arabic-order.ts";
import { changeClause, type Clause } from "./sentences-change.ts";
import { codeName, sentence, shortName } from "./sentences-name.ts";
import { targetValueWords, valueWords } from "./sentences-value.ts";
import { verdict } from "./sentences-verdict.ts";

const STATUS_WORDS = {
  met: "تحققت القيمة المستهدفة",
  "on-track": "على المسار",
  "too-slow": "بطيء جداً",
  "moving-away": "يبتعد",
} as const;

const ALT_LENGTH = 150;
/** From this many values a highest or lowest value is worth a title. */
const RECORD_VALUES = 5;

/**
 * The finding of the headline series as a title: name, movement, verdict. Every third series whose latest value is its
 * highest or lowest says that instead of the movement; one value - value and period; no value - the indicator's own title.
 */
export function trendTitle(
  finding: IndicatorFinding,
  tools: SentenceTools,
  name: string | null = shortName(finding),
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

/** "7.7 في 2022، وهي أدنى قيمة منذ 2015": only when no other value of the window is as low. */
function recordClause(
  finding: IndicatorFinding,
  { from, to }: Change,
  { formats }: SentenceTools,
): Clause | null {
  const { trend } = finding;
  if (!trend || trend.first !== from || trend.highest.value === trend.lowest.value) return null;
  if (headlinePoints(finding).filter(({ year }) => year >= from.year).length < RECORD_VALUES)
    return null;
  const word = trend.highest === to ? "أعلى" : trend.lowest === to ? "أدنى" : null;
  if (!word) return null;
  const value = valueWords(finding, to.value, formats);
  const since = formats.period(from.period);
  const text = `${value} في ${formats.period(to.period)}، وهي ${word} قيمة منذ ${since}`;
  return { text, manner: "level" };
}

/** "7.9 في 2013"; that it is the only value is said where nothing else is. */
function singleValueTitle(
  finding: IndicatorFinding,
  name: string | null,
  { formats }: SentenceTools,
): string {
  const { assessment } = finding;
  const points = headlinePoints(finding);
  const latest = points.at(-1);
  if (!latest) return titleAsPublished(finding);
  const clause = `${valueWords(finding, latest.value, formats)} في ${formats.period(latest.period)}`;
  if (assessment.status !== "not-assessed")
    return sentence(name, clause + verdict(assessment, "level", 0));
  return sentence(name, points.length === 1 ? `${clause}، وهي القيمة الوحيدة` : clause);
}

function titleAsPublished(finding: IndicatorFinding): string {
  const { titles } = finding;
  const title = titles["ar"] ?? titles["en"] ?? Object.values(titles)[0] ?? "";
  return title.trim() === "" ? codeName(finding) : isolated(title.replace(/\s+/g, " ").trim());
}

function headlinePoints({ series, headline }: IndicatorFinding): readonly Point[] {
  return series.find((entry) => entry.series === headline)?.points ?? [];
}

/** Description for assistive technology, at most 150 characters: name (or code), values, target value, status. */
export function trendAlt(finding: IndicatorFinding, { formats }: SentenceTools): string {
  const { assessment, targetValue } = finding;
  const change = changeOf(finding);
  const at = (point: Point): string =>
    `${valueWords(finding, point.value, formats)} في ${formats.period(point.period)}`;
  const latest = assessment.latest;
  const course = change
    ? `من ${at(change.from)} إلى ${at(change.to)}`
    : latest
      ? at(latest)
      : "لا مجموع";
  const target =
    targetValue &&
    `القيمة المستهدفة لعام ${targetValue.year}: ${targetValueWords(targetValue, finding, formats)}`;
  const status = assessment.status === "not-assessed" ? null : STATUS_WORDS[assessment.status];
  const name = shortName(finding, 70) ?? codeName(finding);
  return shortest([
    join([name, course, target, status]),
    join([codeName(finding), course, target, status]),
    join([codeName(finding), course, status]),
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
  return `${name}: ${parts.filter((part) => part !== null).join("؛ ")}`;
}
