/** Differences between groups: how large, who is furthest behind, and how it was before. */
import type { Direction } from "../city.ts";
import type { BreakdownPart } from "../observation.ts";
import { dividesPeople } from "./dimension.ts";
import type { SeriesValues } from "./finding.ts";
import type { GapFinding } from "./gap-finding.ts";
import { intervalPart, overlap } from "./interval.ts";
import { unitKind } from "./unit.ts";

type Group = GapFinding["groups"][number];

export interface GapInput {
  readonly series: readonly SeriesValues[];
  /** Key of the headline series; null compares against the plain total. */
  readonly headline: string | null;
  readonly unit: string | null;
  readonly titles: Readonly<Record<string, string>>;
  /** Only a confirmed direction; null otherwise. */
  readonly direction: Direction | null;
}

/**
 * One gap per dimension, largest relative gap first. A group belongs to a dimension when its series differs from the
 * headline series in exactly that dimension and has the same unit and selector; totals are never groups. Values
 * marked as unreliable are left out. `furthestBehind` needs a confirmed direction, groups of people, and a measure that
 * can be compared between groups: neither a count (large groups count more) nor shares that add up to 100 %. Groups are
 * also not ranked when they cannot be parts of the headline value: it measures a difference, or lies outside of them.
 * Nobody is furthest behind when another group's published interval overlaps that of the worst.
 */
export function gapsOf(input: GapInput): readonly GapFinding[] {
  const headline = input.series.find(({ series }) => series === input.headline) ?? null;
  const reference = headline ?? {
    unit: input.unit ?? input.series[0]?.unit ?? null,
    name: input.series[0]?.name ?? null,
    breakdown: [],
  };
  const totals = totalCells(input.series);
  const own = reference.breakdown.filter((part) => !totals.has(cell(part)));
  const sameUnit = unitRule(input);
  const comparable = input.series.filter(
    ({ unit, name }) => name === reference.name && sameUnit(unit, reference.unit),
  );
  const byDimension = membersByDimension(comparable, totals, own);
  return [...byDimension]
    .flatMap(([dimension, members]) => gapOf(dimension, members, input) ?? [])
    .sort((a, b) => (b.relative ?? 0) - (a.relative ?? 0) || (a.dimension < b.dimension ? -1 : 1));
}

function membersByDimension(
  comparable: readonly SeriesValues[],
  totals: ReadonlySet<string>,
  own: readonly BreakdownPart[],
): ReadonlyMap<string, readonly Member[]> {
  const members = new Map<string, Member[]>();
  for (const series of comparable) {
    if (series.isTotal || series.breakdown.some(({ value }) => isDerivedGroup(value))) continue;
    const parts = series.breakdown.filter((part) => !totals.has(cell(part)));
    for (const { dimension, value } of differingParts(parts, own)) {
      members.set(dimension, [...(members.get(dimension) ?? []), { label: value, series }]);
    }
  }
  return members;
}

/** Publishers list differences as if they were a group. */
const DERIVED = /^(?:gap|difference|differential|ratio|bretxa|brecha|diferència|diferencia)$/i;

/** Whether a label names a difference between groups instead of a group. */
export function isDerivedGroup(label: string): boolean {
  return DERIVED.test(label.trim());
}

/**
 * Without a headline series some publishers give each breakdown a unit of its own ("Percent by Age"): when no series has
 * the indicator's unit, those of the same known kind stand for it.
 */
function unitRule({
  series,
  headline,
}: GapInput): (unit: string | null, reference: string | null) => boolean {
  return (unit, reference) => {
    if (unit === reference) return true;
    const kind = unitKind(reference);
    if (headline !== null || kind === "other" || kind === "amount") return false;
    return unitKind(unit) === kind && !series.some((entry) => entry.unit === reference);
  };
}

interface Member {
  readonly label: string;
  readonly series: SeriesValues;
}

function cell({ dimension, value }: BreakdownPart): string {
  return `${dimension}\u0000${value}`;
}

/** Cells of series that stand for everybody: "District=Barcelona". They mean the same as an empty cell. */
function totalCells(series: readonly SeriesValues[]): ReadonlySet<string> {
  return new Set(
    series.filter(({ isTotal }) => isTotal).flatMap(({ breakdown }) => breakdown.map(cell)),
  );
}

/** The parts of a series in which it alone can differ from the reference: all its other parts are the reference's. */
function differingParts(
  parts: readonly BreakdownPart[],
  own: readonly BreakdownPart[],
): readonly BreakdownPart[] {
  return parts.filter((part) => {
    const others = parts.filter(({ dimension }) => dimension !== part.dimension).map(cell);
    const expected = own.filter(({ dimension }) => dimension !== part.dimension).map(cell);
    return others.length === expected.length && others.every((other) => expected.includes(other));
  });
}

/** Values of a dimension's groups by year, and how that year is written. */
interface Timeline {
  readonly years: Map<number, Group[]>;
  readonly periods: Map<number, string>;
}

function gapOf(dimension: string, members: readonly Member[], input: GapInput): GapFinding | null {
  const timeline = timelineOf(members);
  const years = [...timeline.years].filter(([, groups]) => groups.length > 1).map(([year]) => year);
  const latest = Math.max(...years);
  const sorted = sortGroups(timeline.years.get(latest) ?? [], input.direction);
  if (sorted.length < 2) return null;
  const { highest, lowest } = extremes(sorted);
  const worst = furthestBehind(dimension, sorted, latest, input);
  const unclear = unclearOf(sorted, worst !== null);
  return {
    dimension,
    period: timeline.periods.get(latest) ?? String(latest),
    year: latest,
    groups: sorted,
    absolute: difference(sorted),
    relative: lowest > 0 ? highest / lowest : null,
    ...(unclear === null ? {} : { unclear }),
    furthestBehind: unclear === null ? worst : null,
    earlier: earlierGap(sorted, timeline, latest),
  };
}

/** Equal values are never unclear: they are told as equal. */
function unclearOf(
  sorted: readonly Group[],
  isJudged: boolean,
): NonNullable<GapFinding["unclear"]> | null {
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || first.value === last.value) return null;
  if (overlap(first, last)) return "difference";
  return isJudged && sorted.some((group) => group !== last && overlap(group, last))
    ? "order"
    : null;
}

function timelineOf(members: readonly Member[]): Timeline {
  const timeline: Timeline = { years: new Map(), periods: new Map() };
  for (const { label, series } of members) {
    for (const point of series.points) {
      const { year, period, value, flag } = point;
      const groups = timeline.years.get(year) ?? [];
      if (flag === "u" || groups.some((group) => group.label === label)) continue;
      timeline.years.set(year, [
        ...groups,
        { label, series: series.series, value, ...intervalPart(point) },
      ]);
      if (!timeline.periods.has(year)) timeline.periods.set(year, period);
    }
  }
  return timeline;
}

function furthestBehind(
  dimension: string,
  sorted: readonly Group[],
  year: number,
  input: GapInput,
): string | null {
  if (!input.direction || !dividesPeople(dimension) || !comparesGroups(sorted, input.unit))
    return null;
  const headline = input.series.find(({ series }) => series === input.headline);
  const total = headline?.points.find((point) => point.year === year)?.value ?? null;
  if (measuresDifference(input.titles) || !canBeTotalOf(total, sorted)) return null;
  const [best, worst] = [sorted[0], sorted.at(-1)];
  return best && worst && best.value !== worst.value ? worst.label : null;
}

const DIFFERENCE =
  /\b(?:difference|differential|gap|disparity|diferencial|brecha|bretxa)\b|diferència|diferencia|écart/i;

/** The headline series is itself a difference between groups, so that its direction says nothing about their values. */
export function measuresDifference(titles: Readonly<Record<string, string>>): boolean {
  return Object.values(titles).some((title) => DIFFERENCE.test(title));
}

/** The share or rate of all lies between those of the groups. */
export function canBeTotalOf(total: number | null, groups: readonly Group[]): boolean {
  if (total === null) return true;
  const { highest, lowest } = extremes(groups);
  return total >= lowest && total <= highest;
}

/** True when a value says how a group fares: neither a count (large groups count more) nor a share of one whole. */
export function comparesGroups(
  groups: readonly { readonly value: number }[],
  unit: string | null,
): boolean {
  return unit !== null && unitKind(unit) !== "count" && !isComposition(groups, unit);
}

/** Best first with a direction, else highest first; equal values by label. */
function sortGroups(groups: readonly Group[], direction: Direction | null): readonly Group[] {
  const sign = direction === "decrease" ? 1 : -1;
  return groups.toSorted((a, b) => sign * (a.value - b.value) || (a.label < b.label ? -1 : 1));
}

function extremes(groups: readonly Group[]): { readonly highest: number; readonly lowest: number } {
  const values = groups.map(({ value }) => value);
  return { highest: Math.max(...values), lowest: Math.min(...values) };
}

/** Rounded to 12 significant digits: 95.3 minus 91.3 is 4, not 3.9999999999999858. */
function difference(groups: readonly Group[]): number {
  const { highest, lowest } = extremes(groups);
  return Number((highest - lowest).toPrecision(12));
}

/** Shares of one whole (women and men among councillors) say who is how many, not who fares how well. */
function isComposition(
  groups: readonly { readonly value: number }[],
  unit: string | null,
): boolean {
  if (unitKind(unit) !== "percent" || groups.length < 2) return false;
  const sum = groups.reduce((total, { value }) => total + value, 0);
  return Math.abs(sum - 100) <= 1.5 || Math.abs(sum - 1) <= 0.015;
}

function earlierGap(
  groups: readonly Group[],
  { years, periods }: Timeline,
  latest: number,
): GapFinding["earlier"] {
  const labels = groups.map(({ label }) => label);
  const year = [...years.keys()]
    .sort((a, b) => a - b)
    .find((candidate) =>
      labels.every((label) => years.get(candidate)?.some((group) => group.label === label)),
    );
  if (year === undefined || year >= latest) return null;
  const then = (years.get(year) ?? []).filter(({ label }) => labels.includes(label));
  return { period: periods.get(year) ?? String(year), absolute: difference(then) };
}
