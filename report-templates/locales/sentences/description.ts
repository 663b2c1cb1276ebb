/** What a figure shows, told at length for those who do not see it: facts of the finding, no judgment but its status. */
import { missingYears } from "../../../domain/findings/data-gap.ts";
import type { IndicatorFinding, Point, SeriesFinding } from "../../../domain/findings/finding.ts";
import type { FigureShape, PairRow } from "../../charts/chart-text.ts";
import { headlineOf } from "../../charts/plan-parts.ts";
import { capital } from "../plain-name.ts";
import { furthestClause, groupClauses, labelOf, siblingClauses } from "./description-groups.ts";
import { valueAt } from "./figure.ts";
import { hiddenIn, listed } from "./hidden-items.ts";
import type { Telling } from "./sentence-words.ts";
import { printed } from "./values.ts";

/** Of fewer values the first and the latest say all. */
const FEWEST_FOR_EXTREMES = 3;

/** Sentences in the order in which the figure is read. What the finding does not have is left out. */
export function figureDescription<Name>(
  finding: IndicatorFinding,
  shape: FigureShape,
  telling: Telling<Name>,
): readonly string[] {
  const clauses =
    shape.shows === "groups"
      ? groupClauses(finding, shape, telling)
      : headlineClauses(finding, telling);
  return clauses.map(sentence);
}

/** The same of the row of two values that lie furthest apart; null where no values are apart. */
export function furthestApart<Name>(
  rows: readonly PairRow[],
  telling: Telling<Name>,
): string | null {
  const clause = furthestClause(rows, telling);
  return clause === null ? null : sentence(clause);
}

function headlineClauses<Name>(
  finding: IndicatorFinding,
  telling: Telling<Name>,
): readonly string[] {
  const { words, formats } = telling;
  const headline = headlineOf(finding);
  if (!headline) return [];
  const { assessment, targetValue } = finding;
  const target =
    targetValue &&
    words.figures.target(
      targetValue.year,
      words.values.targetValueWords(targetValue, finding, formats),
    );
  const status =
    assessment.status === "not-assessed"
      ? null
      : words.descriptions.status(words.figures.statuses[assessment.status]);
  return [
    ...valueClauses(finding, headline, telling),
    ...extremeClauses(finding, headline.points, telling),
    ...absentPeriods(finding, headline, telling),
    ...newMethods(headline.points, telling),
    ...siblingClauses(finding, headline, telling),
    ...[target, status].filter((clause) => clause !== null),
  ];
}

/** How many values there are, the first and the latest. A headline that is about one group names it. */
function valueClauses<Name>(
  finding: IndicatorFinding,
  headline: SeriesFinding,
  telling: Telling<Name>,
): readonly string[] {
  const { points } = headline;
  const [first, latest] = [points[0], points.at(-1)];
  if (!first || !latest) return [];
  const { words, formats } = telling;
  const label = labelOf(headline, telling);
  const about = (clause: string): string =>
    label === null ? clause : `${label}${formats.colon}${clause}`;
  if (points.length === 1)
    return [about(words.figures.onlyValue(valueAt(finding, first, telling)))];
  const value = ({ value }: Point): string => words.values.valueWords(finding, value, formats);
  const [from, to] = [first, latest].map(({ period }) => formats.period(period));
  return [
    about(words.descriptions.values(points.length, from ?? "", to ?? "", formats)),
    words.descriptions.ends(value(first), value(latest)),
    ...intervalClause(finding, latest, telling),
  ];
}

function intervalClause<Name>(
  finding: IndicatorFinding,
  latest: Point,
  telling: Telling<Name>,
): readonly string[] {
  const course = intervalCourse(finding, latest, telling);
  return course === null ? [] : [telling.words.descriptions.interval(course)];
}

/** "from 33 % to 38 %": the bounds published with a value; null where there are none. */
export function intervalCourse<Name>(
  measured: Pick<IndicatorFinding, "unit" | "decimals">,
  { interval }: Point,
  { words: { figures, gaps, values }, formats }: Telling<Name>,
): string | null {
  if (!interval) return null;
  const [from, to] = values.rangeWords(measured, [interval.lower, interval.upper], formats);
  return gaps.rangeEnds === "joined" ? `${from} ${to}` : figures.course(from, to);
}

/** Highest and lowest value as printed, each with all its periods, unless the first or the latest value is one of them. Values with published intervals have none. */
function extremeClauses<Name>(
  finding: IndicatorFinding,
  points: readonly Point[],
  { words, formats }: Telling<Name>,
): readonly string[] {
  if (points.length < FEWEST_FOR_EXTREMES || points.some(({ interval }) => interval)) return [];
  const values = points.map(({ value }) => printed(value, finding.decimals));
  return (["highest", "lowest"] as const).flatMap((which) => {
    const most = which === "highest" ? Math.max(...values) : Math.min(...values);
    if (values[0] === most || values.at(-1) === most) return [];
    const those = points.filter((_, index) => values[index] === most);
    const { items } = listed(
      those.map(({ period }) => formats.period(period)),
      formats,
    );
    const value = words.values.valueWords(finding, most, formats);
    return [
      words.descriptions.extremes[which](
        items === null ? value : words.figures.valueIn(value, items),
      ),
    ];
  });
}

/** Years inside the series of which nobody gives a value, and periods whose value is hidden: never one for the other. */
function absentPeriods<Name>(
  finding: IndicatorFinding,
  { points, hidden = [] }: SeriesFinding,
  telling: Telling<Name>,
): readonly string[] {
  const { words, formats } = telling;
  const [first = 0, latest = 0] = [points[0]?.year, points.at(-1)?.year];
  const known = [...points, ...hidden]
    .map(({ year, period }) => ({ year, endYear: endYearOf(year, period) }))
    .toSorted((a, b) => a.year - b.year || a.endYear - b.endYear);
  const blank = missingYears(known).filter((year) => year > first && year < latest);
  const isHidden = hiddenIn(finding, { shows: "headline" }, telling);
  return [
    ...(blank.length === 0
      ? []
      : [
          words.descriptions.blank(
            listed(
              blank.map((year) => formats.period(String(year))),
              formats,
            ),
            formats,
          ),
        ]),
    ...(isHidden ? [words.descriptions.hidden(isHidden, formats)] : []),
  ];
}

const LONG_PERIOD = /^(\d{4})\s*[-/–]\s*(\d{2}|\d{4})$/;

/** Last year of "2018-2019" and "2018/19"; of any other period its first year. */
function endYearOf(year: number, period: string): number {
  const end = LONG_PERIOD.exec(period)?.[2];
  if (end === undefined) return year;
  return end.length === 4 ? Number(end) : Math.floor(year / 100) * 100 + Number(end);
}

function newMethods<Name>(
  points: readonly Point[],
  { words, formats }: Telling<Name>,
): readonly string[] {
  const periods = points
    .filter(({ flag }, index) => flag === "b" && index > 0)
    .map(({ period }) => formats.period(period));
  return periods.length === 0 ? [] : [words.descriptions.newMethod(formats.list(periods))];
}

/** A full stop behind a clause that has none. */
function sentence(clause: string): string {
  const said = capital(clause);
  return /[.!?…]\u2069?$/u.test(said) ? said : `${said}.`;
}
