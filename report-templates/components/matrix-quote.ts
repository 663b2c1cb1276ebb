/** How much of a recommendation's text stands in the matrix. */
import { quotable, withEllipsis } from "../../domain/longest-quote.ts";
import type { RecommendationRow } from "../../domain/released-rights.ts";

const MOST_WORDS = 30;

/** The text, or its beginning: at most 30 words, and never more characters than may be quoted from its origin. */
export function quoteOf({
  text,
  textOrigin,
}: Pick<RecommendationRow, "text" | "textOrigin">): string {
  const words = text.trim().split(/\s+/u);
  const short =
    words.length <= MOST_WORDS
      ? words.join(" ")
      : withEllipsis(words.slice(0, MOST_WORDS).join(" "));
  return quotable(short, textOrigin);
}
