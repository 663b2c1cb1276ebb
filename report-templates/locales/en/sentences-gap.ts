/** Sentences about differences between groups. */
import { dividesPeople, standardDimension } from "../../../domain/findings/dimension.ts";
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import { comparesGroups, measuresDifference } from "../../../domain/findings/gap.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import { sentence, shortest } from "./sentences-figure.ts";
import { nameOf, type Name } from "./sentences-name.ts";
import { numberWord, timesWords } from "./sentences-number.ts";
import { differenceWords, seedOf, valueWords, type SentenceTools } from "./sentences-value.ts";

type Group = GapFinding["groups"][number];

/** A gap with the ends that sentences name. */
export interface Ends {
  readonly highest: Group;
  readonly lowest: Group;
}

export function endsOf({ groups }: GapFinding): Ends | null {
  const sorted = groups.toSorted((a, b) => b.value - a.value);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  return highest && lowest && sorted.length > 1 ? { highest, lowest } : null;
}

/**
 * Title of a figure of groups. Patterns, first that fits:
 * equal values - "no difference"; a gap that grew or shrank by a tenth and more (every second indicator) - "closer together"
 * or "further apart", which says nothing about better or worse; two groups by sex or place, almost twice or more - how many times;
 * two groups in per cent - the difference in points; a confirmed direction and places - who is furthest behind;
 * otherwise lowest and highest value with their groups.
 */
export function gapTitle(
  finding: IndicatorFinding,
  gap: GapFinding,
  tools: SentenceTools,
  named: Name | null = nameOf(finding, tools.formats.language),
): string {
  const name = measuresDifference(finding.titles) ? null : named;
  const ends = endsOf(gap);
  if (!ends) return name?.text ?? `Indicator ${finding.indicator}`;
  return sentence(
    name,
    "plain",
    equalClause(gap, ends) ??
      movementClause(finding, gap, tools) ??
      timesClause(finding, gap, ends) ??
      pointsClause(finding, gap, ends, tools) ??
      behindClause(finding, gap, tools) ??
      fromToClause(finding, gap, ends, tools),
  );
}

function equalClause(
  { dimension, absolute }: GapFinding,
  { highest, lowest }: Ends,
): string | null {
  if (absolute !== 0) return null;
  return `no difference between ${groupWord(dimension, highest.label)} and ${groupWord(dimension, lowest.label)}`;
}

/** Smaller changes of a gap are not worth a title. */
const MOVED = 0.1;

/** Whether two groups or more of people came closer together or moved apart by a tenth; told of every second indicator. */
export function movedApart(
  { indicator, unit }: IndicatorFinding,
  { absolute, earlier, groups, dimension }: GapFinding,
): "closer" | "apart" | null {
  if (!earlier || earlier.absolute === 0 || seedOf(indicator) % 2 === 1) return null;
  if (!dividesPeople(dimension) || !comparesGroups(groups, unit)) return null;
  const moved = absolute / earlier.absolute - 1;
  if (Math.abs(moved) < MOVED) return null;
  return moved < 0 ? "closer" : "apart";
}

/** "women and men are closer together than in 2015", "the gap between ten districts is wider than in 2015" */
function movementClause(
  finding: IndicatorFinding,
  gap: GapFinding,
  { formats }: SentenceTools,
): string | null {
  const { earlier, groups, dimension } = gap;
  const moved = movedApart(finding, gap);
  if (moved === null || !earlier) return null;
  const then = `than in ${formats.period(earlier.period)}`;
  if (groups.length > 2) {
    const many = `${numberWord(groups.length)} ${groupNoun(dimension)}`;
    return `the gap between ${many} is ${moved === "closer" ? "narrower" : "wider"} ${then}`;
  }
  const both = groups.map(({ label }) => groupWord(dimension, label)).join(" and ");
  return `${both} are ${moved === "closer" ? "closer together" : "further apart"} ${then}`;
}

/** "districts" where the column says so, else "groups". */
function groupNoun(dimension: string): string {
  const word = /^(district|neighbou?rhood|area|borough|ward|region)s?$/i.exec(
    dimension.trim(),
  )?.[1];
  return word ? `${word.toLowerCase()}s` : "groups";
}

/** "almost four times as high for males as for females", "more than twice as high in Ciutat Vella as in Gràcia". */
function timesClause(
  { unit }: IndicatorFinding,
  { dimension, groups, relative }: GapFinding,
  { highest, lowest }: Ends,
): string | null {
  const times = timesWords(relative ?? 0);
  const among = AMONG[standardDimension(dimension) ?? ""];
  if (times === null || among === undefined || groups.length > 2 || !comparesGroups(groups, unit))
    return null;
  const [more, less] = [groupWord(dimension, highest.label), groupWord(dimension, lowest.label)];
  return `${times} as high ${among} ${more} as ${among} ${less}`;
}

const AMONG: Readonly<Record<string, string>> = { sex: "for", place: "in" };

function pointsClause(
  finding: IndicatorFinding,
  { dimension, groups }: GapFinding,
  { highest, lowest }: Ends,
  { formats }: SentenceTools,
): string | null {
  const kind = unitKind(finding.unit);
  if (groups.length > 2 || (kind !== "percent" && kind !== "points")) return null;
  const points = differenceWords(finding, [highest.value, lowest.value], formats);
  return `${points ?? ""} between ${groupWord(dimension, highest.label)} and ${groupWord(dimension, lowest.label)}`;
}

/** Names of places are singular, so that "is" is right. */
function behindClause(
  finding: IndicatorFinding,
  { dimension, groups, furthestBehind }: GapFinding,
  { formats }: SentenceTools,
): string | null {
  if (furthestBehind === null || standardDimension(dimension) !== "place") return null;
  const [best, worst] = [groups[0], groups.at(-1)];
  if (!best || !worst) return null;
  const [value, other] = [worst, best].map((group) => valueWords(finding, group.value, formats));
  return `${worst.label} is furthest behind, with ${value ?? ""} against ${other ?? ""} in ${best.label}`;
}

function fromToClause(
  finding: IndicatorFinding,
  { dimension }: GapFinding,
  { highest, lowest }: Ends,
  { formats }: SentenceTools,
): string {
  const at = ({ label, value }: Group): string =>
    groupValue(dimension, label, valueWords(finding, value, formats));
  return `from ${at(lowest)} to ${at(highest)}`;
}

/** "81.8 % in Nou Barris", "12.5 for males", "4.1 (Asian)": a label that could be any word stands in brackets. */
export function groupValue(dimension: string, label: string, value: string): string {
  const among = AMONG[standardDimension(dimension) ?? ""];
  return among === undefined
    ? `${value} (${withoutBrackets(label)})`
    : `${value} ${among} ${groupWord(dimension, label)}`;
}

/** "Employed (full-time)" -> "Employed, full-time": brackets do not stand in brackets. */
function withoutBrackets(label: string): string {
  return label.trim().replaceAll(/\s*\(([^()]*)\)/g, ", $1");
}

const SEXES: Readonly<Record<string, string>> = {
  female: "females",
  male: "males",
  females: "females",
  males: "males",
  women: "women",
  men: "men",
  woman: "women",
  man: "men",
  girls: "girls",
  boys: "boys",
};

/** A group inside a sentence; words for women and men in lower case, all others as published. */
function groupWord(dimension: string, label: string): string {
  const known =
    standardDimension(dimension) === "sex" ? SEXES[label.trim().toLowerCase()] : undefined;
  return known ?? label.trim();
}

/** One full sentence for running text and notes: period, both ends, difference where it can be said. */
export function gapSentence(
  finding: IndicatorFinding,
  gap: GapFinding,
  { formats }: SentenceTools,
): string | null {
  const ends = endsOf(gap);
  if (!ends) return null;
  const at = ({ label, value }: Group): string =>
    groupValue(gap.dimension, label, valueWords(finding, value, formats));
  const difference = differenceWords(finding, [ends.highest.value, ends.lowest.value], formats);
  const apart = difference === null || gap.absolute === 0 ? "" : `, ${difference} apart`;
  return `In ${formats.period(gap.period)}, ${at(ends.highest)} and ${at(ends.lowest)}${apart}.`;
}

/** Description for assistive technology, at most 150 characters. */
export function gapAlt(
  finding: IndicatorFinding,
  gap: GapFinding,
  { formats }: SentenceTools,
): string {
  const ends = endsOf(gap);
  const name = nameOf(finding, formats.language, 70)?.text ?? `Indicator ${finding.indicator}`;
  if (!ends) return shortest([name]);
  const at = ({ label, value }: Group): string =>
    `${valueWords(finding, value, formats)} (${label})`;
  const values = `highest ${at(ends.highest)}, lowest ${at(ends.lowest)}`;
  const groups = `${numberWord(gap.groups.length)} groups by ${gap.dimension.toLowerCase().replaceAll("_", " ")}`;
  const period = formats.period(gap.period);
  return shortest([
    `${name}, ${period}, ${groups}: ${values}`,
    `Indicator ${finding.indicator}, ${period}, ${groups}: ${values}`,
    `Indicator ${finding.indicator}, ${period}: ${values}`,
  ]);
}
