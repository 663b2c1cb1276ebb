/** How much of a recommendation's text stands in the matrix. */
import { LONGEST_QUOTE } from "../../domain/longest-quote.ts";
import type { RecommendationRow } from "../../domain/released-rights.ts";

const MOST_WORDS = 30;
const ELLIPSIS = "\u2026";

/**
 * The text, or its beginning: at most 30 words, and never more characters than may be quoted from its origin, the
 * ellipsis counted. Cut between words.
 */
export function quoteOf({
  text,
  textOrigin,
}: Pick<RecommendationRow, "text" | "textOrigin">): string {
  const words = text.trim().split(/\s+/u);
  const longest = LONGEST_QUOTE[textOrigin] ?? Number.POSITIVE_INFINITY;
  const whole = words.join(" ");
  if (words.length <= MOST_WORDS && whole.length <= longest) return whole;
  let quote = "";
  for (const word of words.slice(0, MOST_WORDS)) {
    const longer = quote === "" ? word : `${quote} ${word}`;
    if (longer.length + ELLIPSIS.length > longest) break;
    quote = longer;
  }
  return `${quote.replace(/[,;:.]$/u, "")}${ELLIPSIS}`;
}
