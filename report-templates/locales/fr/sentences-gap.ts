/** French sentences about differences between groups. */
import { standardDimension } from "../../../domain/findings/dimension.ts";
import { amongOf, withoutBrackets } from "../sentences/gap.ts";
import type { GapCase, GapPlace, GapWords } from "../sentences/sentence-words.ts";
import type { Formats } from "../format.ts";
import { timesWords } from "./sentences-number.ts";
import { valueWords } from "./sentences-value.ts";
import { dimensionWord, numberWord } from "./words.ts";

export const GAPS: GapWords = {
  clause,
  groupValue,
  label: (_, label) => label,
  ends: (highest, lowest) => `plus haute valeur ${highest}, plus basse ${lowest}`,
  groups: (count, dimension) => `${numberWord(count)} groupes par ${dimensionWord(dimension)}`,
};

function clause(told: GapCase, { finding, dimension }: GapPlace, formats: Formats): string {
  const group = ({ label }: { readonly label: string }): string => groupWord(dimension, label);
  const value = (of: { readonly value: number }): string => valueWords(finding, of.value, formats);
  switch (told.kind) {
    case "equal":
      return `aucune différence entre ${group(told.more)} et ${group(told.less)}`;
    case "moved": {
      const { groups, moved, since } = told;
      const between =
        groups.length === 2
          ? groups.map(group).join(" et ")
          : `${numberWord(groups.length)} ${NOUNS[dimensionWord(dimension)] ?? "groupes"}`;
      return `écart plus ${moved === "closer" ? "étroit" : "large"} qu’en ${since} entre ${between}`;
    }
    case "times": {
      const [more, less] = [told.more, told.less].map(({ label }) => amongWord(dimension, label));
      return `valeur ${timesWords(told.times)} plus élevée ${more ?? ""} que ${less ?? ""}`;
    }
    case "points":
      return `${told.points} d’écart entre ${group(told.more)} et ${group(told.less)}`;
    case "behind":
      return `${told.worst.label} en dernière position, avec ${value(told.worst)} contre ${value(told.best)} à ${told.best.label}`;
    case "range": {
      const { less, more } = told;
      return `de ${groupValue(dimension, less.label, value(less))} à ${groupValue(dimension, more.label, value(more))}`;
    }
  }
}

const NOUNS: Readonly<Record<string, string>> = {
  district: "districts",
  quartier: "quartiers",
  arrondissement: "arrondissements",
  région: "régions",
};

/** "81,8 % à Nou Barris", "12,5 chez les hommes", "4,1 (Asian)": a label that could be any word stands in brackets. */
function groupValue(dimension: string, label: string, value: string): string {
  return amongOf(dimension) === null
    ? `${value} (${withoutBrackets(label)})`
    : `${value} ${amongWord(dimension, label)}`;
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
