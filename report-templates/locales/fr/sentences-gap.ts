/** French sentences about differences between groups. */
import { dividesPeople, standardDimension } from "../../../domain/findings/dimension.ts";
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import { comparesGroups, measuresDifference } from "../../../domain/findings/gap.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import { endsOf, type Ends } from "../en/sentences-gap.ts";
import { shortest } from "../en/sentences-figure.ts";
import { seedOf, type SentenceTools } from "../en/sentences-value.ts";
import { nameOf, sentence } from "./sentences-name.ts";
import { timesWords } from "./sentences-number.ts";
import { differenceWords, valueWords } from "./sentences-value.ts";
import { dimensionWord, numberWord } from "./words.ts";

type Group = GapFinding["groups"][number];

/**
 * Title of a figure of groups, first that fits: no difference; closer or further apart than before; how many times; the
 * difference in points; who is furthest behind (confirmed direction, places); lowest and highest value.
 */
export function gapTitle(
  finding: IndicatorFinding,
  gap: GapFinding,
  tools: SentenceTools,
  named: string | null = nameOf(finding),
): string {
  const name = measuresDifference(finding.titles) ? null : named;
  const ends = endsOf(gap);
  if (!ends) return name ?? `Indicateur ${finding.indicator}`;
  return sentence(
    name,
    equalClause(gap, ends) ??
      movementClause(finding, gap, tools) ??
      timesClause(finding, gap, ends) ??
      pointsClause(finding, gap, ends, tools) ??
      behindClause(finding, gap, tools) ??
      fromToClause(finding, gap, ends, tools),
  );
}

function both(dimension: string, [a, b]: readonly [Group, Group]): string {
  return `${groupWord(dimension, a.label)} et ${groupWord(dimension, b.label)}`;
}

function equalClause(
  { dimension, absolute }: GapFinding,
  { highest, lowest }: Ends,
): string | null {
  return absolute === 0 ? `aucune différence entre ${both(dimension, [highest, lowest])}` : null;
}

/** Smaller changes of a gap are not worth a title. */
const MOVED = 0.1;

/** "écart plus étroit qu’en 2015 entre femmes et hommes", "écart plus large qu’en 2015 entre dix districts" */
function movementClause(
  { indicator, unit }: IndicatorFinding,
  { absolute, earlier, groups, dimension }: GapFinding,
  { formats }: SentenceTools,
): string | null {
  if (!earlier || earlier.absolute === 0 || seedOf(indicator) % 2 === 1) return null;
  if (!dividesPeople(dimension) || !comparesGroups(groups, unit)) return null;
  const moved = absolute / earlier.absolute - 1;
  if (Math.abs(moved) < MOVED) return null;
  const [first, second] = groups;
  const between =
    groups.length === 2 && first && second
      ? both(dimension, [first, second])
      : `${numberWord(groups.length)} ${groupNoun(dimension)}`;
  const then = `qu’en ${formats.period(earlier.period)}`;
  return `écart plus ${moved < 0 ? "étroit" : "large"} ${then} entre ${between}`;
}

const NOUNS: Readonly<Record<string, string>> = {
  district: "districts",
  quartier: "quartiers",
  arrondissement: "arrondissements",
  région: "régions",
};

function groupNoun(dimension: string): string {
  return NOUNS[dimensionWord(dimension)] ?? "groupes";
}

/** "valeur près de quatre fois plus élevée chez les hommes que chez les femmes" */
function timesClause(
  { unit }: IndicatorFinding,
  { dimension, groups, relative }: GapFinding,
  { highest, lowest }: Ends,
): string | null {
  const times = timesWords(relative ?? 0);
  const kind = standardDimension(dimension);
  if (times === null || groups.length > 2 || !comparesGroups(groups, unit)) return null;
  if (kind !== "sex" && kind !== "place") return null;
  const [more, less] = [highest, lowest].map(({ label }) => amongWord(dimension, label));
  return `valeur ${times} plus élevée ${more ?? ""} que ${less ?? ""}`;
}

function pointsClause(
  finding: IndicatorFinding,
  { dimension, groups }: GapFinding,
  { highest, lowest }: Ends,
  { formats }: SentenceTools,
): string | null {
  const kind = unitKind(finding.unit);
  if (groups.length > 2 || (kind !== "percent" && kind !== "points")) return null;
  const points = differenceWords(finding, [highest.value, lowest.value], formats);
  return `${points ?? ""} d’écart entre ${both(dimension, [highest, lowest])}`;
}

function behindClause(
  finding: IndicatorFinding,
  { dimension, groups, furthestBehind }: GapFinding,
  { formats }: SentenceTools,
): string | null {
  if (furthestBehind === null || standardDimension(dimension) !== "place") return null;
  const [best, worst] = [groups[0], groups.at(-1)];
  if (!best || !worst) return null;
  const [value, other] = [worst, best].map((group) => valueWords(finding, group.value, formats));
  return `${worst.label} en dernière position, avec ${value ?? ""} contre ${other ?? ""} à ${best.label}`;
}

function fromToClause(
  finding: IndicatorFinding,
  { dimension }: GapFinding,
  { highest, lowest }: Ends,
  { formats }: SentenceTools,
): string {
  const at = ({ label, value }: Group): string =>
    groupValue(dimension, label, valueWords(finding, value, formats));
  return `de ${at(lowest)} à ${at(highest)}`;
}

/** "81,8 % à Nou Barris", "12,5 chez les hommes", "4,1 (Asian)": a label that could be any word stands in brackets. */
export function groupValue(dimension: string, label: string, value: string): string {
  const kind = standardDimension(dimension);
  return kind === "sex" || kind === "place"
    ? `${value} ${amongWord(dimension, label)}`
    : `${value} (${label.trim().replaceAll(/\s*\(([^()]*)\)/g, ", $1")})`;
}

const SEXES: Readonly<Record<string, string>> = {
  female: "femmes",
  females: "femmes",
  women: "femmes",
  woman: "femmes",
  femme: "femmes",
  femmes: "femmes",
  dones: "femmes",
  mujeres: "femmes",
  male: "hommes",
  males: "hommes",
  men: "hommes",
  man: "hommes",
  homme: "hommes",
  hommes: "hommes",
  homes: "hommes",
  hombres: "hommes",
  girls: "filles",
  filles: "filles",
  boys: "garçons",
  garçons: "garçons",
};

function sexWord(dimension: string, label: string): string | undefined {
  return standardDimension(dimension) === "sex" ? SEXES[label.trim().toLowerCase()] : undefined;
}

/** Women and men in French words, whatever the publisher calls them; all other labels as published. */
export function groupLabel(label: string): string {
  return SEXES[label.trim().toLowerCase()] ?? label;
}

/** A group inside a sentence; words for women and men in French, all others as published. */
function groupWord(dimension: string, label: string): string {
  return sexWord(dimension, label) ?? label.trim();
}

const ZONES: Readonly<Record<string, string>> = {
  rural: "en zone rurale",
  urban: "en zone urbaine",
};

/** "chez les femmes", "à Gràcia"; other labels in brackets. */
function amongWord(dimension: string, label: string): string {
  const sex = sexWord(dimension, label);
  if (sex !== undefined) return `chez les ${sex}`;
  if (standardDimension(dimension) !== "place") return `(${label.trim()})`;
  return ZONES[label.trim().toLowerCase()] ?? `à ${label.trim()}`;
}

/** Description for assistive technology, at most 150 characters. */
export function gapAlt(
  finding: IndicatorFinding,
  gap: GapFinding,
  { formats }: SentenceTools,
): string {
  const ends = endsOf(gap);
  const code = `Indicateur ${finding.indicator}`;
  const name = nameOf(finding, 70) ?? code;
  if (!ends) return shortest([name]);
  const at = ({ label, value }: Group): string =>
    `${valueWords(finding, value, formats)} (${label})`;
  const values = `plus haute valeur ${at(ends.highest)}, plus basse ${at(ends.lowest)}`;
  const groups = `${numberWord(gap.groups.length)} groupes par ${dimensionWord(gap.dimension)}`;
  const period = formats.period(gap.period);
  return shortest([
    `${name}, ${period}, ${groups} : ${values}`,
    `${code}, ${period}, ${groups} : ${values}`,
    `${code}, ${period} : ${values}`,
  ]);
}
