/** Recognises the breakdowns of the global indicator framework in the column names that cities use. */

/** Overarching breakdowns of the global indicator framework, in the order in which they are printed. */
export type StandardDimension = "sex" | "age" | "place" | "income" | "disability" | "origin";

export const STANDARD_DIMENSIONS: readonly StandardDimension[] = [
  "sex",
  "age",
  "place",
  "income",
  "disability",
  "origin",
];

/** In the order of the test: "geographical origin" is an origin, not a place. */
const WORDS: readonly (readonly [StandardDimension, readonly string[]])[] = [
  [
    "disability",
    ["disability", "disabilities", "disabled", "discapacitat", "discapacidad", "handicap", "behinderung", "impairment"],
  ],
  [
    "origin",
    [
      "origin", "origen", "nationality", "nacionalitat", "nacionalidad", "nationalite", "race", "ethnicity", "ethnic",
      "migration", "migratory", "migrant", "birthplace", "citizenship", "indigenous", "herkunft", "origine",
    ],
  ],
  ["sex", ["sex", "gender", "sexe", "sexo", "genere", "genero", "genre", "geschlecht"]],
  ["age", ["age", "ages", "edat", "edad", "alter"]],
  [
    "income",
    [
      "income", "poverty", "quintile", "decile", "wealth", "renda", "renta", "ingressos", "ingresos", "revenu",
      "einkommen", "deprivation",
    ],
  ],
  [
    "place",
    [
      "district", "districts", "area", "geographical", "geographic", "geography", "place", "neighbourhood",
      "neighborhood", "barri", "barrio", "barris", "districte", "distrito", "quartier", "location", "municipality",
      "borough", "ward", "region", "zone", "rural", "urban", "bezirk", "territory", "locality", "geocode",
    ],
  ],
]; // prettier-ignore

/** The standard dimension that a column name stands for ("Victim Gender" -> "sex"); null for all others. */
export function standardDimension(name: string): StandardDimension | null {
  const words = new Set(wordsOf(name));
  return WORDS.find(([, known]) => known.some((word) => words.has(word)))?.[0] ?? null;
}

const SOCIAL = [
  "education",
  "employment",
  "occupation",
  "orientation",
  "religion",
  "housing",
  "household",
];

/** True when the groups of a dimension are groups of people, not kinds of things (fuels, crimes, sectors). */
export function dividesPeople(name: string): boolean {
  return standardDimension(name) !== null || wordsOf(name).some((word) => SOCIAL.includes(word));
}

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
}
