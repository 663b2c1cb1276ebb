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
import type { GapCase, GapGroup, Telling } from "./sentence-words.ts";
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

/** Title of a figure of groups: what `gapCase` finds, behind the name. */
export function gapTitle<Name>(
  finding: IndicatorFinding,
  gap: GapFinding,
  telling: Telling<Name>,
  named: Name | null = telling.words.names.nameOf(finding, telling.formats.language),
): string {
  const { names, gaps } = telling.words;
  const name = measuresDifference(finding.titles) ? null : named;
  const told = gapCase(finding, gap, telling);
  if (!told) return names.textOf(name ?? names.codeName(finding.indicator));
  const place = { finding, dimension: gap.dimension };
  return names.headed(name, gaps.clause(told, place, telling.formats));
}

/**
 * Patterns, first that fits: equal values; a gap that grew or shrank by a tenth and more (every second indicator), which
 * says nothing about better or worse; two groups by sex or place, almost twice or more - how many times; two groups in per
 * cent - the difference in points; a confirmed direction and places - who is furthest behind; otherwise lowest and highest
 * value with their groups. Null for fewer than two groups.
 */
export function gapCase<Name>(
  finding: IndicatorFinding,
  gap: GapFinding,
  telling: Telling<Name>,
): GapCase | null {
  const ends = endsOf(gap);
  if (!ends) return null;
  const both = { more: ends.highest, less: ends.lowest };
  if (gap.absolute === 0) return { kind: "equal", ...both };
  return (
    movedCase(finding, gap, telling) ??
    pairCase(finding, gap, both, telling) ??
    behindCase(gap) ?? { kind: "range", ...both }
  );
}

/** Smaller changes of a gap are not worth a title. */
const MOVED = 0.1;

/** Whether two groups or more of people came closer together or moved apart by a tenth; told of every second indicator. */
function movedCase<Name>(
  { indicator, unit }: IndicatorFinding,
  { absolute, earlier, groups, dimension }: GapFinding,
  { formats }: Telling<Name>,
): GapCase | null {
  if (!earlier || earlier.absolute === 0 || seedOf(indicator) % 2 === 1) return null;
  if (!dividesPeople(dimension) || !comparesGroups(groups, unit)) return null;
  const change = absolute / earlier.absolute - 1;
  if (Math.abs(change) < MOVED) return null;
  const moved = change < 0 ? "closer" : "apart";
  return { kind: "moved", moved, groups, since: formats.period(earlier.period) };
}

/** How many times, or by how many points two groups lie apart. */
function pairCase<Name>(
  finding: IndicatorFinding,
  { dimension, groups, relative }: GapFinding,
  both: { readonly more: GapGroup; readonly less: GapGroup },
  { words: { values }, formats }: Telling<Name>,
): GapCase | null {
  if (groups.length > 2) return null;
  const times = nearTimes(relative ?? 0);
  const among = amongOf(dimension);
  if (times && among && comparesGroups(groups, finding.unit))
    return { kind: "times", times, among, ...both };
  const kind = unitKind(finding.unit);
  if (kind !== "percent" && kind !== "points") return null;
  const { more, less } = both;
  const points = values.differenceWords(finding, [more.value, less.value], formats);
  return { kind: "points", points: points ?? "", ...both };
}

function behindCase({ dimension, groups, furthestBehind }: GapFinding): GapCase | null {
  if (furthestBehind === null || standardDimension(dimension) !== "place") return null;
  const [best, worst] = [groups[0], groups.at(-1)];
  return best && worst ? { kind: "behind", best, worst } : null;
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

/** Women and men, girls and boys, whatever the publisher calls them; null for all other groups. */
export function personOf(
  dimension: string,
  label: string,
): "women" | "men" | "girls" | "boys" | null {
  const sex = standardDimension(dimension) === "sex" ? sexOf(label) : null;
  const young = /^(?:girl|boy|noi|nen|chic|niñ)/i.test(label.trim());
  if (sex === null || !young) return sex;
  return sex === "women" ? "girls" : "boys";
}

/** Areas whose column says what they are. */
export function areaOf(dimension: string): "district" | "neighbourhood" | null {
  const column = dimension.trim().toLowerCase().replace(/s$/, "");
  if (/^distri(?:ct|cte|to)$/.test(column)) return "district";
  return /^(?:neighbou?rhood|barrio|barri)$/.test(column) ? "neighbourhood" : null;
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
  const told = gaps.ends(at(ends.highest), at(ends.lowest));
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
