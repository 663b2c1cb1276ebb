/** What a figure of groups shows, told at length. */
import type { IndicatorFinding, SeriesFinding } from "../../../domain/findings/finding.ts";
import type { GroupsShape, PairRow } from "../../charts/chart-text.ts";
import { crossedRows } from "../../charts/crossed-rows.ts";
import { blankGroups, groupFamily } from "../../charts/group-family.ts";
import { siblingsOf } from "../../charts/plan-parts.ts";
import { valueAt } from "./figure.ts";
import { groupValue, withoutBrackets } from "./gap.ts";
import { hiddenOfGroups, hiddenPeriodsOf, listed } from "./hidden-items.ts";
import type { GapGroup, Telling } from "./sentence-words.ts";
import { printed } from "./values.ts";

/** How many groups, which have the highest and the lowest value, and which have none or a hidden one. */
export function groupClauses<Name>(
  finding: IndicatorFinding,
  shape: GroupsShape,
  telling: Telling<Name>,
): readonly string[] {
  const { gap, drawn } = shape;
  const {
    words: { gaps, descriptions },
    formats,
  } = telling;
  const label = (name: string): string => gaps.label(gap.dimension, name);
  const period = formats.period(gap.period);
  const blank = blankGroups(finding, gap).map(label);
  return [
    descriptions.groups(gaps.groups(gap.groups.length, gap.dimension, formats), period),
    ...groupEnds(finding, gap, telling),
    ...(drawn === "lines" ? groupCourses(finding, shape, telling) : []),
    ...(drawn === "dumbbell" ? pairClause(finding, shape, telling) : []),
    ...(blank.length === 0
      ? []
      : [descriptions.blankGroups(listed(blank, formats), period, formats)]),
    ...hiddenClause(hiddenOfGroups(finding, shape, telling), telling),
  ];
}

/** The groups with the highest and the lowest value as printed, all of them where several share it. */
function groupEnds<Name>(
  finding: IndicatorFinding,
  { groups, dimension, unclear }: GroupsShape["gap"],
  { words: { gaps, values, descriptions }, formats }: Telling<Name>,
): readonly string[] {
  const numbers = groups.map(({ value }) => printed(value, finding.decimals));
  if (groups.length < 2) return [];
  const [most, least] = [Math.max(...numbers), Math.min(...numbers)];
  const words = (number: number): string => values.valueWords(finding, number, formats);
  if (most === least) return [descriptions.groupsEqual(words(most))];
  const at = (number: number): string => {
    const [one, ...more] = groups.filter((_, index) => numbers[index] === number);
    if (!one) return words(number);
    if (more.length === 0) return groupValue(gaps, dimension, one.label, words(number));
    const { items } = listed(
      [one, ...more].map((group) => plainLabel(group)),
      formats,
    );
    return items === null ? words(number) : `${words(number)} (${items})`;
  };
  const plainLabel = ({ label }: GapGroup): string => gaps.label(dimension, withoutBrackets(label));
  const ends = unclear === "difference" ? gaps.unclearEnds(at(least), at(most)) : null;
  return [ends ?? descriptions.groupEnds(at(most), at(least))];
}

function groupCourses<Name>(
  finding: IndicatorFinding,
  { gap }: GroupsShape,
  telling: Telling<Name>,
): readonly string[] {
  const shown = new Set(gap.groups.map(({ series }) => series));
  return groupFamily(finding, gap)
    .filter(({ series }) => shown.has(series.series))
    .flatMap(({ label, series }) =>
      courseOf(finding, series, telling.words.gaps.label(gap.dimension, label), telling),
    );
}

function pairClause<Name>(
  finding: IndicatorFinding,
  { gap }: GroupsShape,
  telling: Telling<Name>,
): readonly string[] {
  const { gaps } = telling.words;
  const crossing = crossedRows(finding, gap);
  if (!crossing) return [];
  const [first, second] = crossing.pair.map((value) => gaps.label(crossing.dimension, value));
  const rows = crossing.rows.map((row): PairRow => ({
    finding,
    name: gaps.label(gap.dimension, row.label),
    groups: [first ?? "", second ?? ""],
    values: [row.first, row.second],
  }));
  const said = furthestClause(rows, telling);
  return said === null ? [] : [said];
}

/** The lines beside a headline that is itself one of several groups. */
export function siblingClauses<Name>(
  finding: IndicatorFinding,
  headline: SeriesFinding,
  telling: Telling<Name>,
): readonly string[] {
  if (headline.points.length < 2) return [];
  const others = siblingsOf(finding, headline).filter((each) => each !== headline);
  const hidden = others.flatMap((each) =>
    hiddenPeriodsOf(each, labelOf(each, telling) ?? "", telling),
  );
  return [
    ...others.flatMap((each) => courseOf(finding, each, labelOf(each, telling) ?? "", telling)),
    ...hiddenClause(hidden, telling),
  ];
}

/** "Furthest apart: Gràcia, women 23.1 %, men 10.8 %"; null where no values are apart. */
export function furthestClause<Name>(
  rows: readonly PairRow[],
  { words: { values, descriptions }, formats }: Telling<Name>,
): string | null {
  const distance = ({ values: [a, b], finding: { decimals } }: PairRow): number =>
    Math.abs(printed(a, decimals) - printed(b, decimals));
  const [widest] = rows.toSorted((a, b) => distance(b) - distance(a));
  if (!widest || distance(widest) === 0) return null;
  const { finding, name, groups, values: both } = widest;
  const said = [0, 1].map(
    (side) => `${groups[side] ?? ""} ${values.valueWords(finding, both[side] ?? 0, formats)}`,
  );
  return `${descriptions.furthestApart}${formats.colon}${[name, ...said].join(formats.comma)}`;
}

function hiddenClause<Name>(
  items: readonly string[],
  { words, formats }: Telling<Name>,
): readonly string[] {
  return items.length === 0 ? [] : [words.descriptions.hidden(listed(items, formats), formats)];
}

/** "Men: from 20.1 in 2015 to 14.5 in 2022" */
function courseOf<Name>(
  finding: IndicatorFinding,
  { points }: SeriesFinding,
  label: string,
  telling: Telling<Name>,
): readonly string[] {
  const [first, latest] = [points[0], points.at(-1)];
  if (!first || !latest) return [];
  const [from, to] = [first, latest].map((point) => valueAt(finding, point, telling));
  const { figures } = telling.words;
  const course = points.length === 1 ? from : figures.course(from ?? "", to ?? "");
  return [`${label}${telling.formats.colon}${course ?? ""}`];
}

/** "Men": the group that a series is about; null when it is about all. */
export function labelOf<Name>(
  { isTotal, breakdown }: SeriesFinding,
  { words: { gaps }, formats }: Telling<Name>,
): string | null {
  if (isTotal || breakdown.length === 0) return null;
  return breakdown.map(({ dimension, value }) => gaps.label(dimension, value)).join(formats.comma);
}
