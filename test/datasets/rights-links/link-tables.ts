/** The two hand-kept tables of links and the instruments they cite, read for the validator. */
import type { CitedInstrument, LinkRow } from "../../../datasets/rights-links/link-row.ts";
import { readSeed } from "../seed-tables.ts";

export function linksOf(seed: string): readonly LinkRow[] {
  return readSeed(seed).map((row, index) => ({
    file: `datasets/seeds/${seed}.csv`,
    line: index + 2,
    target: row("target"),
    instrument: row("instrument"),
    article: row("article"),
    strength: row("link_strength"),
    source: row("source"),
  }));
}

export function instrumentsOf(seed: string): readonly CitedInstrument[] {
  return readSeed(seed).map((row) => ({
    code: row("instrument_code"),
    name: row("name"),
    articles:
      row("article_from") === ""
        ? null
        : { from: Number(row("article_from")), to: Number(row("article_to")) },
  }));
}
