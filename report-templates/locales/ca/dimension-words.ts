/** How the breakdowns of the data are called in Catalan. */
import type { StandardDimension } from "../../../domain/findings/dimension.ts";

export const DIMENSION: Readonly<Record<StandardDimension, string>> = {
  sex: "sexe",
  age: "edat",
  place: "lloc",
  income: "renta",
  disability: "discapacitat",
  origin: "origen",
};

/** Names of columns as cities write them. */
const COLUMN: Readonly<Record<string, string>> = {
  ...DIMENSION,
  gender: "sexe",
  group: "grup",
  "age group": "grup d’edat",
  district: "districte",
  neighbourhood: "barri",
  neighborhood: "barri",
  area: "zona",
  region: "regió",
  race: "origen ètnic",
  ethnicity: "origen ètnic",
  nationality: "nacionalitat",
  education: "nivell educatiu",
};

/** The column of a breakdown inside a sentence: "districte"; one that is not known stands as the city wrote it. */
export function dimensionWord(column: string): string {
  const name = column.replaceAll("_", " ").trim().toLowerCase();
  return COLUMN[name] ?? name;
}
