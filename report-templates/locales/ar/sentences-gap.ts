/** Sentences about differences between groups. */
import { dividesPeople, standardDimension } from "../../../domain/findings/dimension.ts";
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import { comparesGroups, measuresDifference } from "../../../domain/findings/gap.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import { endsOf, type Ends } from "../en/sentences-gap.ts";
import { seedOf, type SentenceTools } from "../en/sentences-value.ts";
import { nearTimes } from "../near-number.ts";
import type { Formats } from "../format.ts";
import { dimensionWord, groupWord } from "./group-words.ts";
import { NOUN } from "./nouns.ts";
import { counted } from "./plural.ts";
import { shortest } from "./sentences-figure.ts";
import { codeName, sentence, shortName } from "./sentences-name.ts";
import { aboutMultiple } from "./sentences-number.ts";
import { differenceWords, valueWords } from "./sentences-value.ts";

type Group = GapFinding["groups"][number];

/**
 * Title of a figure of groups. Patterns, first that fits:
 * equal values; a gap that grew or shrank by a tenth and more (every second indicator); two groups by sex or place, almost
 * twice or more - how many times; two groups in per cent - the difference in points; a confirmed direction and places - who
 * is furthest behind; otherwise lowest and highest value with their groups.
 */
export function gapTitle(
  finding: IndicatorFinding,
  gap: GapFinding,
  tools: SentenceTools,
  named: string | null = shortName(finding),
): string {
  const name = measuresDifference(finding.titles) ? null : named;
  const ends = endsOf(gap);
  if (!ends) return name ?? codeName(finding);
  return sentence(
    name,
    equalClause(gap, ends) ??
      movementClause(finding, gap, tools) ??
      timesClause(finding, gap, ends, tools.formats) ??
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
  return `لا فرق بين ${groupWord(dimension, highest.label)} و${groupWord(dimension, lowest.label)}`;
}

/** Smaller changes of a gap are not worth a title. */
const MOVED = 0.1;

/** "الفجوة بين النساء والرجال أضيق مما كانت عليه في 2015" */
function movementClause(
  { indicator, unit }: IndicatorFinding,
  { absolute, earlier, groups, dimension }: GapFinding,
  { formats }: SentenceTools,
): string | null {
  if (!earlier || earlier.absolute === 0 || seedOf(indicator) % 2 === 1) return null;
  if (!dividesPeople(dimension) || !comparesGroups(groups, unit)) return null;
  const moved = absolute / earlier.absolute - 1;
  if (Math.abs(moved) < MOVED) return null;
  const who =
    groups.length > 2
      ? `${counted(groups.length, NOUN.group, formats, "after")} بحسب ${dimensionWord(dimension)}`
      : groups.map(({ label }) => groupWord(dimension, label)).join(" و");
  const width = moved < 0 ? "أضيق" : "أوسع";
  return `الفجوة بين ${who} ${width} مما كانت عليه في ${formats.period(earlier.period)}`;
}

/** "القيمة لدى الذكور أكثر من ثلاثة أمثال القيمة لدى الإناث" */
function timesClause(
  { unit }: IndicatorFinding,
  { dimension, groups, relative }: GapFinding,
  { highest, lowest }: Ends,
  f: Formats,
): string | null {
  const times = nearTimes(relative ?? 0);
  const among = AMONG[standardDimension(dimension) ?? ""];
  if (times === null || among === undefined || groups.length > 2 || !comparesGroups(groups, unit))
    return null;
  const [more, less] = [groupWord(dimension, highest.label), groupWord(dimension, lowest.label)];
  return `القيمة ${among} ${more} تبلغ ${aboutMultiple(times, f)} القيمة ${among} ${less}`;
}

const AMONG: Readonly<Record<string, string>> = { sex: "لدى", place: "في" };

function pointsClause(
  finding: IndicatorFinding,
  { dimension, groups }: GapFinding,
  { highest, lowest }: Ends,
  { formats }: SentenceTools,
): string | null {
  const kind = unitKind(finding.unit);
  if (groups.length > 2 || (kind !== "percent" && kind !== "points")) return null;
  const points = differenceWords(finding, [highest.value, lowest.value], formats);
  return `${points ?? ""} بين ${groupWord(dimension, highest.label)} و${groupWord(dimension, lowest.label)}`;
}

/** Nothing agrees with the name of the place. */
function behindClause(
  finding: IndicatorFinding,
  { dimension, groups, furthestBehind }: GapFinding,
  { formats }: SentenceTools,
): string | null {
  if (furthestBehind === null || standardDimension(dimension) !== "place") return null;
  const [best, worst] = [groups[0], groups.at(-1)];
  if (!best || !worst) return null;
  const at = (group: Group): string =>
    `${valueWords(finding, group.value, formats)} في ${groupWord(dimension, group.label)}`;
  return `أبعد ما يكون عن الركب: ${at(worst)}، مقابل ${at(best)}`;
}

function fromToClause(
  finding: IndicatorFinding,
  { dimension }: GapFinding,
  { highest, lowest }: Ends,
  { formats }: SentenceTools,
): string {
  const at = ({ label, value }: Group): string =>
    groupValue(dimension, label, valueWords(finding, value, formats));
  return `من ${at(lowest)} إلى ${at(highest)}`;
}

/** "81.8 % في Nou Barris", "12.5 لدى الذكور", "4.1 (Asian)": a label that could be any word stands in brackets. */
export function groupValue(dimension: string, label: string, value: string): string {
  const among = AMONG[standardDimension(dimension) ?? ""];
  return among === undefined
    ? `${value} (${groupWord(dimension, withoutBrackets(label))})`
    : `${value} ${among} ${groupWord(dimension, label)}`;
}

/** "Employed (full-time)" -> "Employed, full-time": brackets do not stand in brackets. */
function withoutBrackets(label: string): string {
  return label.trim().replaceAll(/\s*\(([^()]*)\)/g, ", $1");
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
  const apart = difference === null || gap.absolute === 0 ? "" : `، بفارق ${difference}`;
  return `في ${formats.period(gap.period)}: ${at(ends.highest)} و${at(ends.lowest)}${apart}.`;
}

/** Description for assistive technology, at most 150 characters. */
export function gapAlt(
  finding: IndicatorFinding,
  gap: GapFinding,
  { formats }: SentenceTools,
): string {
  const ends = endsOf(gap);
  const name = shortName(finding, 70) ?? codeName(finding);
  if (!ends) return shortest([name]);
  const at = ({ label, value }: Group): string =>
    `${valueWords(finding, value, formats)} (${groupWord(gap.dimension, label)})`;
  const values = `الأعلى ${at(ends.highest)}، والأدنى ${at(ends.lowest)}`;
  const groups = `${counted(gap.groups.length, NOUN.group, formats)} بحسب ${dimensionWord(gap.dimension)}`;
  const period = formats.period(gap.period);
  return shortest([
    `${name}، ${period}، ${groups}: ${values}`,
    `${codeName(finding)}، ${period}، ${groups}: ${values}`,
    `${codeName(finding)}، ${period}: ${values}`,
  ]);
}
