/** How the breakdowns of the data are called in Spanish. */
import type { StandardDimension } from "../../../domain/findings/dimension.ts";

export const DIMENSION: Readonly<Record<StandardDimension, string>> = {
  sex: "sexo",
  age: "edad",
  place: "lugar",
  income: "renta",
  disability: "discapacidad",
  origin: "origen",
};

/** Names of columns as cities write them. */
const COLUMN: Readonly<Record<string, string>> = {
  ...DIMENSION,
  gender: "sexo",
  group: "grupo",
  "age group": "grupo de edad",
  district: "distrito",
  neighbourhood: "barrio",
  neighborhood: "barrio",
  area: "zona",
  region: "región",
  race: "origen étnico",
  ethnicity: "origen étnico",
  nationality: "nacionalidad",
  education: "nivel educativo",
};

/** The column of a breakdown inside a sentence: "distrito"; one that is not known stands as the city wrote it. */
export function dimensionWord(column: string): string {
  const name = column.replaceAll("_", " ").trim().toLowerCase();
  return COLUMN[name] ?? name;
}
