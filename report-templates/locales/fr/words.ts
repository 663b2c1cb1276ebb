/** Words that several French texts share: statuses, kinds of groups, who decides. */
import type { ActionStatus, Competence } from "../../../domain/city-rights.ts";
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import { standardDimension } from "../../../domain/findings/dimension.ts";
import type { Status } from "../../../domain/findings/finding.ts";
import type { Position } from "../../../domain/recommendation.ts";

export const STATUS: Readonly<Record<Status, string>> = {
  met: "Atteint",
  "on-track": "En bonne voie",
  "too-slow": "Trop lent",
  "moving-away": "S’éloigne",
  "not-assessed": "Non évalué",
  "no-data": "Sans données",
};

export const DIMENSION: Readonly<Record<StandardDimension, string>> = {
  sex: "sexe",
  age: "âge",
  place: "lieu",
  income: "revenu",
  disability: "handicap",
  origin: "origine",
};

/** The kind of groups that a column name stands for in French; other names as published, in lower case. */
export function dimensionWord(name: string): string {
  const known = standardDimension(name);
  return known === null || known === "place"
    ? (COLUMNS[name.trim().toLowerCase()] ?? name.replaceAll("_", " ").toLowerCase())
    : DIMENSION[known];
}

const COLUMNS: Readonly<Record<string, string>> = {
  group: "groupe",
  district: "district",
  districts: "district",
  neighbourhood: "quartier",
  neighborhood: "quartier",
  area: "zone",
  borough: "arrondissement",
  ward: "quartier",
  region: "région",
  place: "lieu",
};

export const COMPETENCE: Readonly<Record<Competence, string>> = {
  city: "la ville décide",
  shared: "compétence partagée",
  region: "la région décide",
  state: "l’État décide",
};

export const ACTION_STATUS: Readonly<Record<ActionStatus, string>> = {
  planned: "prévue",
  "under-way": "en cours",
  finished: "terminée",
  stopped: "arrêtée",
};

const POSITION: Readonly<Record<Position, string>> = {
  supported: "Acceptée",
  "partly-supported": "Acceptée en partie",
  noted: "Notée",
};

/** The position in French; a published word that stands for none of the three is kept. */
export function positionWord(position: Position | null, published: string): string {
  return position === null ? published : POSITION[position];
}

/** First letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const NUMBERS = [
  "aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
]; // prettier-ignore

/** "trois"; from 13 in figures. "un" and "aucun" are masculine. */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** The same before a feminine noun: "une recommandation". */
export function feminineNumber(count: number): string {
  if (count === 0) return "aucune";
  return count === 1 ? "une" : numberWord(count);
}
