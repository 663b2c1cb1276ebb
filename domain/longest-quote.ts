/** How much of one text may stand in print, by where its words come from. */
import type { TextOrigin } from "./recommendation.ts";

/**
 * Characters of one text that may be printed; null: all of it. The terms of the Universal Human Rights Index contradict
 * themselves, so its texts are quoted shortly, and always with their symbol.
 */
export const LONGEST_QUOTE: Readonly<Record<TextOrigin, number | null>> = {
  "un-document": null,
  uhri: 300,
  "own-rendering": null,
};
