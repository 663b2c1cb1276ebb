/** Which sentence is told of a difference between groups, in any language. */
import { dividesPeople, standardDimension } from "../../../domain/findings/dimension.ts";
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import { comparesGroups, measuresDifference } from "../../../domain/findings/gap.ts";
import { sexOf } from "../../../domain/findings/sexes.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import type { GroupsShape } from "../../charts/chart-text.ts";
import { nearTimes } from "../near-number.ts";
import { ALT_NAME, shortest, shortestWith } from "./figure.ts";
import { hiddenIn } from "./hidden-items.ts";
import type { GapGroup, GapPair, GapWords, Telling, ToldGroup } from "./sentence-words.ts";
import { seedOf } from "./values.ts";

/** A gap with the ends that sentences name. */
export interface Ends {
  readonly highest: GapGroup;
  readonly lowest: GapGroup;
}

/** The groups with the highest and the lowest value; null for fewer than two groups. */
export function endsOf({ groups }: GapFinding): Ends | null {
  const sorted = groups.toSorted((a, b) => b.value - a.value);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  return highest && lowest && sorted.length > 1 ? { highest, lowest } : null;
}

/** Title of a figure of groups: what `gapClause` finds, behind the name. */
export function gapTitle<Name>(
  finding: IndicatorFinding,
  gap: GapFinding,
  telling: Telling<Name>,
  named: Name | null = telling.words.names.nameOf(finding, telling.formats.language),
): string {
  const { names } = telling.words;
  const name = measuresDifference(finding.titles) ? null : named;
  const clause = gapClause(finding, gap, telling);
  return clause === null
    ? names.textOf(name ?? names.codeName(finding.indicator))
    : names.headed(name, clause);
}

/**
 * Patterns, first that fits: equal values; published intervals that overlap; a gap that grew or shrank by a tenth and more (every second indicator), which
 * says nothing about better or worse; two groups by sex or place, almost twice or more - how many times; two groups in per
 * cent - the difference in points; a confirmed direction and places - who is furthest behind; otherwise lowest and highest
 * value with their groups. Null for fewer than two groups.
 */
function gapClause<Name>(
  finding: IndicatorFinding,
  gap: GapFinding,
  telling: Telling<Name>,
): string | null {
  const ends = endsOf(gap);
  if (!ends) return null;
  const { gaps } = telling.words;
  const told = groupsTold(finding, gap, telling);
  const pair = { more: told(ends.highest), less: told(ends.lowest) };
  if (gap.absolute === 0) return gaps.equal(pair);
  if (gap.unclear === "difference") return unclearClause(gap, told, telling);
  return (
    movedClause(finding, gap, telling) ??
    pairClause(finding, gap, pair, telling) ??
    behindClause(gap, told, gaps) ??
    gaps.range(rangePair(finding, gap, ends, telling))
  );
}

function unclearClause<Name>(
  { groups, dimension }: GapFinding,
  told: TellGroup,
  { words: { gaps }, formats }: Telling<Name>,
): string {
  return gaps.unclear(
    groups.length > 2
      ? gaps.several(groups.length, dimension, formats)
      : formats.list(groups.map((group) => told(group).name)),
  );
}

/** Names a group, with its value as it stands alone unless told. */
type TellGroup = (group: GapGroup, value?: string) => ToldGroup;

function groupsTold<Name>(
  finding: IndicatorFinding,
  { dimension }: GapFinding,
  { words: { values, gaps }, formats }: Telling<Name>,
): TellGroup {
  return (group, value = values.valueWords(finding, group.value, formats)) => ({
    label: group.label,
    name: gaps.groupName(dimension, group.label),
    among: gaps.among(dimension, group.label),
    value,
    valueAt: groupValue(gaps, dimension, group.label, value),
  });
}

/** "81.8 % in Nou Barris", "12.5 for males", "4.1 (Asian)": a label that could be any word stands in brackets. */
export function groupValue(
  gaps: GapWords,
  dimension: string,
  label: string,
  value: string,
): string {
  return amongOf(dimension) === null
    ? `${value} (${gaps.label(dimension, withoutBrackets(label))})`
    : `${value} ${gaps.among(dimension, label)}`;
}

/** Smaller changes of a gap are not worth a title. */
const MOVED = 0.1;

/** Whether two groups or more of people came closer together or moved apart by a tenth; told of every second indicator. */
function movedClause<Name>(
  finding: IndicatorFinding,
  gap: GapFinding,
  telling: Telling<Name>,
): string | null {
  const { absolute, earlier, groups, dimension } = gap;
  // A difference of differences is less sure than each of them.
  if (groups.some(({ interval }) => interval)) return null;
  if (!earlier || earlier.absolute === 0 || seedOf(finding.indicator) % 2 === 1) return null;
  if (!dividesPeople(dimension) || !comparesGroups(groups, finding.unit)) return null;
  const change = absolute / earlier.absolute - 1;
  if (Math.abs(change) < MOVED) return null;
  const move = change < 0 ? "closer" : "apart";
  const {
    words: { gaps },
    formats,
  } = telling;
  const since = formats.period(earlier.period);
  if (groups.length > 2)
    return gaps.allMoved(move, gaps.several(groups.length, dimension, formats), since);
  const told = groupsTold(finding, gap, telling);
  return gaps.pairMoved(
    move,
    groups.map((group) => told(group)),
    since,
  );
}

/** How many times, or by how many points two groups lie apart. */
function pairClause<Name>(
  finding: IndicatorFinding,
  { dimension, groups, relative }: GapFinding,
  pair: GapPair,
  { words: { values, gaps }, formats }: Telling<Name>,
): string | null {
  if (groups.length > 2) return null;
  const times = nearTimes(relative ?? 0);
  if (times && amongOf(dimension) !== null && comparesGroups(groups, finding.unit))
    return gaps.times(times, pair, formats);
  const kind = unitKind(finding.unit);
  if (kind !== "percent" && kind !== "points") return null;
  const [one = 0, other = 0] = groups.map(({ value }) => value);
  const points = values.differenceWords(finding, [one, other], formats);
  return gaps.points(points ?? "", pair);
}

function behindClause(
  { dimension, groups, furthestBehind }: GapFinding,
  told: TellGroup,
  gaps: GapWords,
): string | null {
  if (furthestBehind === null || standardDimension(dimension) !== "place") return null;
  const [best, worst] = [groups[0], groups.at(-1)];
  return best && worst ? gaps.behind(told(worst), told(best)) : null;
}

function rangePair<Name>(
  finding: IndicatorFinding,
  gap: GapFinding,
  { highest, lowest }: Ends,
  telling: Telling<Name>,
): GapPair {
  const { words, formats } = telling;
  const told = groupsTold(finding, gap, telling);
  if (words.gaps.rangeEnds === "values") return { more: told(highest), less: told(lowest) };
  const ends = [lowest.value, highest.value] as const;
  const [from, to] = words.values.rangeWords(finding, ends, formats);
  return { more: told(highest, to), less: told(lowest, from) };
}

/** Groups that can stand behind a preposition; labels of others could be any word and stand in brackets. */
export function amongOf(dimension: string): "sex" | "place" | null {
  const standard = standardDimension(dimension);
  return standard === "sex" || standard === "place" ? standard : null;
}

/** "Employed (full-time)" -> "Employed, full-time": brackets do not stand in brackets. */
export function withoutBrackets(label: string): string {
  return label.trim().replaceAll(/\s*\(([^()]*)\)/g, ", $1");
}

type Person = "women" | "men" | "girls" | "boys";

/** Women and men, girls and boys, whatever the publisher calls them; null for all other groups. */
function personOf(dimension: string, label: string): Person | null {
  const sex = standardDimension(dimension) === "sex" ? sexOf(label) : null;
  const young = /^(?:girl|boy|noi|nen|chic|niñ)/i.test(label.trim());
  if (sex === null || !young) return sex;
  return sex === "women" ? "girls" : "boys";
}

/** A group inside a sentence where the words for women and men are translated and all other labels stand as published. */
export function personName(
  words: Readonly<Record<Person, string>>,
): (dimension: string, label: string) => string {
  return (dimension, label) => {
    const person = personOf(dimension, label);
    return person === null ? label.trim() : words[person];
  };
}

/** Groups that are areas, where their column says so. */
export function areaOf(dimension: string): "district" | "neighbourhood" | "group" {
  const column = dimension.trim().toLowerCase().replace(/s$/, "");
  if (/^distri(?:ct|cte|to)$/.test(column)) return "district";
  return /^(?:neighbou?rhood|barrio|barri)$/.test(column) ? "neighbourhood" : "group";
}

/** Description for assistive technology, at most 150 characters. */
export function gapAlt<Name>(
  finding: IndicatorFinding,
  shape: GroupsShape,
  telling: Telling<Name>,
): string {
  const { formats, words } = telling;
  const { names, values, gaps } = words;
  const { gap } = shape;
  const ends = endsOf(gap);
  const { dimension } = gap;
  const code = names.textOf(names.codeName(finding.indicator));
  const named = names.nameOf(finding, formats.language, ALT_NAME);
  const name = named === null ? code : names.textOf(named);
  if (!ends) return shortest([name]);
  const at = ({ label, value }: GapGroup): string =>
    `${values.valueWords(finding, value, formats)} (${gaps.label(dimension, label)})`;
  const told =
    gap.unclear === "difference"
      ? gaps.unclearEnds(at(ends.lowest), at(ends.highest))
      : gaps.ends(at(ends.highest), at(ends.lowest));
  const groups = gaps.groups(gap.groups.length, dimension, formats);
  const period = formats.period(gap.period);
  const described =
    (...parts: readonly string[]) =>
    (tail: string | null): string =>
      [
        `${parts.join(formats.comma)}${formats.colon}${told}`,
        ...(tail === null ? [] : [tail]),
      ].join(formats.semicolon);
  return shortestWith(hiddenIn(finding, shape, telling), telling, [
    described(name, period, groups),
    described(code, period, groups),
    described(code, period),
  ]);
}
