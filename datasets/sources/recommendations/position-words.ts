/** What a published position counts as. The table decides; nothing is guessed. */
import type { Position } from "../../../domain/recommendation.ts";
import { publishedLabel } from "./state-names.ts";

export interface PositionWords {
  /** Null when the table does not have the word. A position of null: the State has not answered yet. */
  read(published: string): { readonly position: Position | null } | null;
}

export interface PositionWord {
  readonly published: string;
  readonly position: Position | null;
}

/** From the rows of `upr-positions.csv`. */
export function positionWords(rows: readonly PositionWord[]): PositionWords {
  const words = new Map(rows.map(({ published, position }) => [wordKey(published), { position }]));
  return { read: (published) => words.get(wordKey(published)) ?? null };
}

function wordKey(word: string): string {
  return publishedLabel(word).toLowerCase().replaceAll(/[\s-]/g, "");
}
