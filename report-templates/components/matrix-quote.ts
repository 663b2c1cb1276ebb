/** How much of a recommendation's text stands in the matrix. */
import { quotable, withEllipsis } from "../../domain/longest-quote.ts";
import type { RecommendationRow } from "../../domain/released-rights.ts";

const MOST_WORDS = 30;
/** Words that fit into one line beside the number and the position. */
const WORDS_OF_LINE = 12;

type Quoted = Pick<RecommendationRow, "text" | "textOrigin">;

/** The text, or its beginning: at most 30 words, and never more characters than may be quoted from its origin. */
export function quoteOf(recommendation: Quoted): string {
  return beginningOf(recommendation, MOST_WORDS);
}

/** The same within one line. */
export function lineOf(recommendation: Quoted): string {
  return beginningOf(recommendation, WORDS_OF_LINE);
}

function beginningOf({ text, textOrigin }: Quoted, most: number): string {
  const words = text.trim().split(/\s+/u);
  const short =
    words.length <= most ? words.join(" ") : withEllipsis(words.slice(0, most).join(" "));
  return quotable(short, textOrigin);
}
