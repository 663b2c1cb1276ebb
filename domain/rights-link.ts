/** The words for a link between an SDG target and an article, and for what the article is to the State. */

export type InstrumentKind = "treaty" | "protocol" | "declaration" | "other-instrument";
export type LinkStrength = "direct" | "enabling" | "contextual" | "named";
/** Who says so, surest first. */
export type LinkBasis =
  "official-checked" | "official-recalled" | "named-in-target" | "own-reading";
/**
 * What a treaty is for the State. "applies": the EU Charter, where Union law is applied; "not-accepted": a provision of the
 * Social Charter that the State has not accepted.
 */
export type BindingStatus =
  | "binding"
  | "applies"
  | "signed"
  | "not-ratified"
  | "not-accepted"
  | "not-a-treaty"
  | "not-in-data";
