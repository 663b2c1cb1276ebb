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

const ELLIPSIS = "\u2026";

/** The text, or as much of its beginning as may be passed on, cut between words; the ellipsis counts. */
export function quotable(text: string, origin: TextOrigin): string {
  const longest = LONGEST_QUOTE[origin];
  if (longest === null || text.length <= longest) return text;
  let quote = "";
  for (const word of text.split(/\s+/u)) {
    const longer = quote === "" ? word : `${quote} ${word}`;
    if (longer.length + ELLIPSIS.length > longest) break;
    quote = longer;
  }
  return withEllipsis(quote);
}

/** The beginning of a text, marked as such. */
export function withEllipsis(beginning: string): string {
  return `${beginning.replace(/[,;:.\u2026]$/u, "")}${ELLIPSIS}`;
}
