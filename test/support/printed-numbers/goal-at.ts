/** Which goal a place of the page speaks of. */
import type { Goal } from "../../../domain/goal.ts";
import { closest, hasClass, places, textIn, type Place } from "./page-tree.ts";

/** Goal of the row, the section or the table that a place is in. */
export function goalAt(place: Place): Goal | null {
  for (let here: Place | null = place; here !== null; here = here.parent) {
    const cell = here.name === "td" ? columnOf(here) : null;
    const row = here.name === "tr" ? tileOf(here) : null;
    const own =
      cell ?? row ?? /\b(?:page-)?g(\d+)\b/.exec(here.attributes["class"] ?? "")?.[1] ?? null;
    if (own !== null) return Number(own) as Goal;
  }
  return null;
}

/** The goal at the head of a column of the table of groups. */
function columnOf(cell: Place): string | null {
  const table = closest(cell, (place) => hasClass(place, "coverage-table"));
  const heads =
    table === null
      ? []
      : places(table).filter(
          (place) => closest(place, ({ name }) => name === "thead") !== null && place.name === "th",
        );
  const at = cell.parent?.kids.indexOf(cell) ?? -1;
  const head = heads[at];
  const tile =
    head === undefined ? undefined : places(head).find((place) => hasClass(place, "tile"));
  return tile === undefined ? null : textIn(tile).trim();
}

/** The goal that leads a row. */
function tileOf(row: Place): string | null {
  const tiles = places(row).filter((place) => hasClass(place, "tile"));
  return tiles.length === 1 && tiles[0] ? textIn(tiles[0]).trim() : null;
}
