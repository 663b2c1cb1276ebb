/** The words for a link between an SDG target and an article, and for what the article is to the State. */

export const INSTRUMENT_KINDS = ["treaty", "protocol", "declaration", "other-instrument"] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

export const LINK_STRENGTHS = ["direct", "enabling", "contextual", "named"] as const;
export type LinkStrength = (typeof LINK_STRENGTHS)[number];

/** Who says so, surest first. */
export const LINK_BASES = [
  "official-checked",
  "official-recalled",
  "named-in-target",
  "own-reading",
] as const;
export type LinkBasis = (typeof LINK_BASES)[number];

/**
 * What a treaty is for the State, closest to an obligation first. "applies": the EU Charter, where Union law is applied;
 * "not-accepted": a provision of the Social Charter that the State has not accepted.
 */
export const BINDING_STATUSES = [
  "binding",
  "applies",
  "not-in-data",
  "signed",
  "not-ratified",
  "not-accepted",
  "not-a-treaty",
] as const;
export type BindingStatus = (typeof BINDING_STATUSES)[number];
