/** Where texts of recommendations may come from, and what may be done with them. A text of another origin is not read. */
import { LONGEST_QUOTE } from "../domain/longest-quote.ts";
import type { TextOrigin } from "../domain/recommendation.ts";

export interface TextUse {
  /** Characters of one text that a report may print; null: all of it. The symbol is printed with it always. */
  readonly longestQuote: number | null;
  /** Whether a table of such texts may be passed on: in this repository, in a bundle, in the folder of another city. */
  readonly passOn: "with-symbol" | "freely" | "no";
}

/**
 * Documents of the United Nations may be quoted with their symbol. The terms of the Universal Human Rights Index contradict
 * themselves ("without restriction" and "exclusive property"), so its texts are quoted shortly, cited, linked to, and never
 * passed on in bulk. A sentence that a person wrote in other words belongs to that person.
 */
export const TEXT_ORIGINS: Readonly<Record<TextOrigin, TextUse>> = {
  "un-document": { longestQuote: LONGEST_QUOTE["un-document"], passOn: "with-symbol" },
  uhri: { longestQuote: LONGEST_QUOTE.uhri, passOn: "no" },
  "own-rendering": { longestQuote: LONGEST_QUOTE["own-rendering"], passOn: "freely" },
};

export function isTextOrigin(text: string): text is TextOrigin {
  return Object.hasOwn(TEXT_ORIGINS, text);
}
