/** The real review of Slovenia in both forms, and the tables that its readers need. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Position } from "../../../../domain/recommendation.ts";
import { positionWords } from "../../../../datasets/sources/recommendations/position-words.ts";
import type { RecommendationContext } from "../../../../datasets/sources/recommendations/recommendation-context.ts";
import { stateNames } from "../../../../datasets/sources/recommendations/state-names.ts";
import { readSeed } from "../../seed-tables.ts";

const FOLDER = join(import.meta.dirname, "../../../fixtures/ohchr-upr48-slovenia");

export const DOCX = readFileSync(join(FOLDER, "upr48-slovenia-thematic-list.docx"));
export const JSON_BYTES = readFileSync(join(FOLDER, "upr-slovenia-cycle4.uhri-shape.json"));
export const RECORDS = JSON.parse(JSON_BYTES.toString("utf8")) as readonly Readonly<
  Record<string, unknown>
>[];

export const NAMES = stateNames(
  [...readSeed("countries"), ...readSeed("state-aliases")].map((row) => ({
    name: row("name"),
    iso2: row("iso2"),
  })),
);

export const POSITIONS = positionWords(
  readSeed("upr-positions").map((row) => ({
    published: row("published"),
    position: row("position") === "" ? null : (row("position") as Position),
  })),
);

export const contextOf = (file: string, country = "SI"): RecommendationContext => ({
  file,
  country,
  names: NAMES,
  positions: POSITIONS,
});
