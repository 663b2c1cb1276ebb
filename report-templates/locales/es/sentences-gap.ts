/** Spanish sentences about differences between groups. */
import { standardDimension } from "../../../domain/findings/dimension.ts";
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import { comparesGroups, measuresDifference } from "../../../domain/findings/gap.ts";
import { sexOf } from "../../../domain/findings/sexes.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import { endsOf, movedApart, type Ends } from "../en/sentences-gap.ts";
import { shortest } from "../en/sentences-figure.ts";
import type { SentenceTools } from "../en/sentences-value.ts";
import { plainName } from "../plain-name.ts";
import { dimensionWord } from "./dimension-words.ts";
import { listOf } from "./plural.ts";
import { codeName, headed } from "./sentences-figure.ts";
import { numberWord, timesOf } from "./sentences-number.ts";
import { differenceWords, rangeWords, valueWords } from "./sentences-value.ts";

type Group = GapFinding["groups"][number];

/**
 * Title of a figure of groups. Patterns, first that fits: equal values; a gap that grew or shrank by a tenth and more (every
 * second indicator); two groups by sex or place, almost twice or more - how many times; two groups in per cent - the
 * difference in points; a confirmed direction and places - who is furthest behind; else lowest and highest value.
 */
export function gapTitle(
  finding: IndicatorFinding,
  gap: GapFinding,
  tools: SentenceTools,
  named: string | null = plainName(finding, tools.formats.language),
): string {
  const name = measuresDifference(finding.titles) ? null : named;
  const ends = endsOf(gap);
  if (!ends) return name ?? codeName(finding);
  return headed(
    name,
    equalClause(gap, ends) ??
      movementClause(finding, gap, tools) ??
      timesClause(finding, gap, ends) ??
      pointsClause(finding, gap, ends, tools) ??
      behindClause(finding, gap, tools) ??
      fromToClause(finding, gap, ends, tools),
  );
}

function both(dimension: string, groups: readonly Pick<Group, "label">[]): string {
  return listOf(groups.map(({ label }) => groupWord(dimension, label)));
}

function equalClause(
  { dimension, absolute }: GapFinding,
  { highest, lowest }: Ends,
): string | null {
  return absolute === 0 ? `sin diferencia entre ${both(dimension, [highest, lowest])}` : null;
}

/** "menos diferencia entre mujeres y hombres que en 2015", "la brecha entre diez distritos es mayor que en 2015" */
function movementClause(
  finding: IndicatorFinding,
  gap: GapFinding,
  { formats }: SentenceTools,
): string | null {
  const { groups, dimension, earlier } = gap;
  const moved = movedApart(finding, gap);
  if (moved === null || !earlier) return null;
  const then = `que en ${formats.period(earlier.period)}`;
  if (groups.length > 2) {
    const many = `${numberWord(groups.length, "masculine")} ${groupNoun(dimension)}`;
    return `la brecha entre ${many} es ${moved === "closer" ? "menor" : "mayor"} ${then}`;
  }
  return `${moved === "closer" ? "menos" : "más"} diferencia entre ${both(dimension, groups)} ${then}`;
}

const NOUN: Readonly<Record<string, string>> = {
  district: "distritos",
  districte: "distritos",
  distrito: "distritos",
  neighbourhood: "barrios",
  neighborhood: "barrios",
  barrio: "barrios",
  barri: "barrios",
};

/** "distritos" where the column says so, else "grupos". */
function groupNoun(dimension: string): string {
  return NOUN[dimension.trim().toLowerCase().replace(/s$/, "")] ?? "grupos";
}

/** "el valor en hombres es casi el cuádruple que en mujeres", "el valor en Sants es cinco veces el valor en Gràcia". */
function timesClause(
  { unit }: IndicatorFinding,
  { dimension, groups, relative }: GapFinding,
  { highest, lowest }: Ends,
): string | null {
  const times = timesOf(relative ?? 0);
  if (times === null || !standsBehindIn(dimension) || groups.length > 2) return null;
  if (!comparesGroups(groups, unit)) return null;
  const [more, less] = [groupWord(dimension, highest.label), groupWord(dimension, lowest.label)];
  return `el valor en ${more} es ${times.words} ${times.than} en ${less}`;
}

/** Women and men and places stand behind "en"; a label that could be any word stands in brackets. */
function standsBehindIn(dimension: string): boolean {
  const standard = standardDimension(dimension);
  return standard === "sex" || standard === "place";
}

function pointsClause(
  finding: IndicatorFinding,
  { dimension, groups }: GapFinding,
  { highest, lowest }: Ends,
  { formats }: SentenceTools,
): string | null {
  const kind = unitKind(finding.unit);
  if (groups.length > 2 || (kind !== "percent" && kind !== "points")) return null;
  const points = differenceWords(finding, [highest.value, lowest.value], formats) ?? "";
  return `${points} de diferencia entre ${both(dimension, [highest, lowest])}`;
}

function behindClause(
  finding: IndicatorFinding,
  { dimension, groups, furthestBehind }: GapFinding,
  { formats }: SentenceTools,
): string | null {
  if (furthestBehind === null || standardDimension(dimension) !== "place") return null;
  const [best, worst] = [groups[0], groups.at(-1)];
  if (!best || !worst) return null;
  const [value = "", other = ""] = [worst, best].map((group) =>
    valueWords(finding, group.value, formats),
  );
  return `${worst.label} queda más atrás, con ${value} frente a ${other} en ${best.label}`;
}

/** "de 3,1 (Asian) a 9,1 (White)", "del 81,8 % en Nou Barris al 96,3 % en Gràcia" */
function fromToClause(
  finding: IndicatorFinding,
  { dimension }: GapFinding,
  { highest, lowest }: Ends,
  { formats }: SentenceTools,
): string {
  const [from, to] = rangeWords(finding, [lowest.value, highest.value], formats);
  return `${groupValue(dimension, lowest.label, from)} ${groupValue(dimension, highest.label, to)}`;
}

/** "81,8 % en Nou Barris", "12,5 en hombres", "4,1 (Asian)". */
export function groupValue(dimension: string, label: string, value: string): string {
  return standsBehindIn(dimension)
    ? `${value} en ${groupWord(dimension, label)}`
    : `${value} (${label.trim().replaceAll(/\s*\(([^()]*)\)/g, ", $1")})`;
}

/** A group inside a sentence; words for women and men in lower case, all others as published. */
function groupWord(dimension: string, label: string): string {
  const sex = standardDimension(dimension) === "sex" ? sexOf(label) : null;
  if (sex === null) return label.trim();
  const young = /^(?:girl|boy|noi|nen|chic|niñ)/i.test(label.trim());
  return YOUNG_OR_ADULT[young ? "young" : "adult"][sex];
}

const YOUNG_OR_ADULT = {
  young: { women: "chicas", men: "chicos" },
  adult: { women: "mujeres", men: "hombres" },
} as const;

/** Description for assistive technology, at most 150 characters. */
export function gapAlt(
  finding: IndicatorFinding,
  gap: GapFinding,
  { formats }: SentenceTools,
): string {
  const ends = endsOf(gap);
  const code = codeName(finding);
  const name = plainName(finding, formats.language, 70) ?? code;
  if (!ends) return shortest([name]);
  const at = ({ label, value }: Group): string =>
    `${valueWords(finding, value, formats)} (${label})`;
  const values = `máximo ${at(ends.highest)}, mínimo ${at(ends.lowest)}`;
  const groups = `${numberWord(gap.groups.length, "masculine")} grupos por ${dimensionWord(gap.dimension)}`;
  const period = formats.period(gap.period);
  return shortest([
    `${name}, ${period}, ${groups}: ${values}`,
    `${code}, ${period}, ${groups}: ${values}`,
    `${code}, ${period}: ${values}`,
  ]);
}
