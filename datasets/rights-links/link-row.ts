/** A link between an SDG target and an article, and the words its columns may hold. */
import type { TablePlace } from "../../domain/city-rights.ts";
import type { Instrument, RightsLink } from "../rights-tables/rights-lists.ts";

/** One row of a table of links, as written. */
export interface LinkRow extends RightsLink, TablePlace {
  readonly strength: string;
  readonly source: string;
}

/** What a link needs to know about an instrument. */
export type CitedInstrument = Pick<Instrument, "code" | "name" | "articles">;

/** From the article that protects the same thing to a mere mention; `named`: the target's own text names the instrument. */
export const LINK_STRENGTHS = ["direct", "enabling", "contextual", "named"] as const;

/** Who says so, and how sure it is. A cell joins several with " + ". */
export const LINK_SOURCES = [
  "OHCHR-GOAL-TABLE[checked]",
  "OHCHR-GOAL-TABLE[recalled]",
  "DIHR-GUIDE[checked]",
  "DIHR-CRPD-SDG[checked]",
  "UNICEF-CRC-SDG[via CRIN]",
  "A/RES/70/1 target text[names the instrument]",
  "treaty text[analyst reading]",
  "instrument text[analyst reading]",
] as const;
