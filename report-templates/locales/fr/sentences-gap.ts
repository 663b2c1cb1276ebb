/** French sentences about differences between groups. */
import { standardDimension } from "../../../domain/findings/dimension.ts";
import type { GapMove, GapWords } from "../sentences/sentence-words.ts";
import { timesWords } from "./sentences-number.ts";
import { dimensionWord, numberWord } from "./words.ts";

export const GAPS: GapWords = {
  equal: ({ more, less }) => `aucune différence entre ${more.name} et ${less.name}`,
  unclear: (groups) => `aucune différence nette entre ${groups}`,
  unclearEnds: (lowest, highest) => `de ${lowest} à ${highest}, les intervalles se recoupent`,
  pairMoved: (move, both, since) =>
    movedClause(move, both.map(({ name }) => name).join(" et "), since),
  allMoved: movedClause,
  several: (count, dimension) =>
    `${numberWord(count)} ${NOUNS[dimensionWord(dimension)] ?? "groupes"}`,
  times: (times, { more, less }) =>
    `valeur ${timesWords(times)} plus élevée ${more.among} que ${less.among}`,
  points: (points, { more, less }) => `${points} d’écart entre ${more.name} et ${less.name}`,
  behind: (worst, best) =>
    `${worst.label} en dernière position, avec ${worst.value} contre ${best.value} à ${best.label}`,
  range: ({ less, more }) => `de ${less.valueAt} à ${more.valueAt}`,
  rangeEnds: "values",
  groupName,
  among: amongWord,
  label: (_, label) => label,
  ends: (highest, lowest) => `plus haute valeur ${highest}, plus basse ${lowest}`,
  groups: (count, dimension) => `${numberWord(count)} groupes par ${dimensionWord(dimension)}`,
};

function movedClause(move: GapMove, groups: string, since: string): string {
  return `écart plus ${move === "closer" ? "étroit" : "large"} qu’en ${since} entre ${groups}`;
}

const NOUNS: Readonly<Record<string, string>> = {
  district: "districts",
  quartier: "quartiers",
  arrondissement: "arrondissements",
  région: "régions",
};

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
function groupName(dimension: string, label: string): string {
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
