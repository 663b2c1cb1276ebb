/** Titles and descriptions of figures that show one indicator over time, in any language. */
import type { IndicatorFinding, Point } from "../../../domain/findings/finding.ts";
import { publishedTitle } from "../plain-name.ts";
import type { Change } from "../size-of-change.ts";
import { changeOf, headlinePoints, recordOf } from "./change.ts";
import type { Listed } from "./description-words.ts";
import { hiddenIn } from "./hidden-items.ts";
import type { Telling } from "./sentence-words.ts";
import { seedOf } from "./values.ts";

const ALT_LENGTH = 150;
/** Names in descriptions have room for more than those in titles. */
export const ALT_NAME = 70;

/**
 * The finding of the headline series as a title. Patterns, first that fits: every third series whose latest value is its
 * highest or lowest says that; two values and more - movement and verdict; one value - value and period; no value - the
 * indicator's own title.
 */
export function trendTitle<Name>(
  finding: IndicatorFinding,
  telling: Telling<Name>,
  name: Name | null = telling.words.names.nameOf(finding, telling.formats.language),
): string {
  const seed = seedOf(finding.indicator);
  const change = changeOf(finding);
  if (!change) return singleValueTitle(finding, name, telling);
  const { names, figures } = telling.words;
  const assessment = finding.assessment.status === "not-assessed" ? null : finding.assessment;
  const record = seed % 3 === 0 ? recordClause(finding, change, telling) : null;
  if (record === null) return figures.movement(change, { name, seed, assessment }, telling);
  const end = assessment ? figures.verdict(assessment, seed) : "";
  return names.headed(name, record + end);
}

function recordClause<Name>(
  finding: IndicatorFinding,
  change: Change,
  telling: Telling<Name>,
): string | null {
  const which = recordOf(finding, change);
  if (!which) return null;
  const since = telling.formats.period(change.from.period);
  return telling.words.figures.record(valueAt(finding, change.to, telling), which, since);
}

/** "7.9 in 2013" */
export function valueAt<Name>(
  finding: IndicatorFinding,
  { value, period }: Point,
  { words: { values, figures }, formats }: Telling<Name>,
): string {
  return figures.valueIn(values.valueWords(finding, value, formats), formats.period(period));
}

/** That a value is the only one is said where nothing else is. */
function singleValueTitle<Name>(
  finding: IndicatorFinding,
  name: Name | null,
  telling: Telling<Name>,
): string {
  const { names, figures } = telling.words;
  const points = headlinePoints(finding);
  const latest = points.at(-1);
  if (!latest) {
    const title = publishedTitle(finding, telling.formats.language);
    return title === ""
      ? names.textOf(names.codeName(finding.indicator))
      : names.asPublished(title);
  }
  const clause = valueAt(finding, latest, telling);
  if (finding.assessment.status !== "not-assessed")
    return names.headed(name, clause + figures.verdict(finding.assessment, 0));
  return names.headed(name, points.length === 1 ? figures.onlyValue(clause) : clause);
}

/**
 * Description of the same figure for assistive technology, at most 150 characters: name (or code), first and latest
 * value, target value, status, and what is hidden to protect people.
 */
export function trendAlt<Name>(finding: IndicatorFinding, telling: Telling<Name>): string {
  const { assessment, targetValue, indicator } = finding;
  const { formats, words } = telling;
  const { names, figures, values } = words;
  const change = changeOf(finding);
  const at = (point: Point): string => valueAt(finding, point, telling);
  const single = assessment.latest ? at(assessment.latest) : figures.noTotal;
  const course = change ? figures.course(at(change.from), at(change.to)) : single;
  const target =
    targetValue &&
    figures.target(targetValue.year, values.targetValueWords(targetValue, finding, formats));
  const status = assessment.status === "not-assessed" ? null : figures.statuses[assessment.status];
  const code = names.textOf(names.codeName(indicator));
  const name = names.nameOf(finding, formats.language, ALT_NAME);
  const described = (subject: string, ...parts: readonly (string | null)[]): string =>
    `${subject}${formats.colon}${parts.filter((part) => part !== null).join(formats.semicolon)}`;
  const hidden = hiddenIn(finding, { shows: "headline" }, telling);
  const subject = name === null ? code : names.textOf(name);
  return shortestWith(hidden, telling, [
    (tail) => described(subject, course, target, status, tail),
    (tail) => described(code, course, target, status, tail),
    (tail) => described(code, course, status, tail),
  ]);
}

/** A text with what is hidden behind it, or with nothing. */
type Alternative = (tail: string | null) => string;

/** The first text that fits. What is hidden is always told: by name where that fits, else by number. */
export function shortestWith<Name>(
  hidden: Listed | null,
  { words: { descriptions }, formats }: Telling<Name>,
  alternatives: readonly [Alternative, ...Alternative[]],
): string {
  if (!hidden) return shortest(told(alternatives, null));
  const counted = descriptions.hidden({ ...hidden, items: null }, formats);
  return shortest([
    ...told(alternatives, descriptions.hidden(hidden, formats)),
    ...told(alternatives, counted),
    counted,
  ]);
}

function told(
  [first, ...others]: readonly [Alternative, ...Alternative[]],
  tail: string | null,
): readonly [string, ...string[]] {
  return [first(tail), ...others.map((each) => each(tail))];
}

/** The first text that fits; the last is cut after a word if none does. */
export function shortest(texts: readonly [string, ...string[]]): string {
  const fitting = texts.find((text) => text.length <= ALT_LENGTH);
  if (fitting !== undefined) return fitting;
  const last = texts.at(-1) ?? texts[0];
  return last.slice(0, ALT_LENGTH).replace(/\s+\S*$/, "");
}
