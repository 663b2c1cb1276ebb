/** Does an instrument have the article that a link cites? */
import type { CitedInstrument } from "./link-row.ts";
import { paragraphCount } from "./numbered-paragraphs.ts";

/** Cited as a whole, without one article. */
const WHOLE = "whole";

/** Articles that are no plain number in their own text: parts, Roman numerals, letters. */
const OTHER_ARTICLES: Readonly<Record<string, readonly string[]>> = {
  "ILO-C102": ["Parts II-X"],
  "GATT-1994": ["XXXVI"],
  VDPA: ["I.5"],
  "ESC-1996": ["E"],
};

/** "13", "13(2)", "13(2)(b)", "7(a)(i)": the article, its numbered paragraph if any, letters. */
const NUMBERED = /^([1-9]\d*)(?:\((\d+)\))?(?:\([a-z]+\))*$/;

export interface ArticleFault {
  readonly message: string;
  readonly fix: string;
}

/**
 * Null when the article can be cited. Numbered paragraphs are checked where their number is known, letters only for
 * their form.
 */
export function articleFault(article: string, instrument: CitedInstrument): ArticleFault | null {
  if (article === WHOLE || OTHER_ARTICLES[instrument.code]?.includes(article)) return null;

  const [, number, paragraph] = NUMBERED.exec(article) ?? [];
  if (number === undefined) {
    return { message: "not written as an article", fix: articleFix(instrument) };
  }
  const { articles, name } = instrument;
  if (!articles || Number(number) < articles.from || Number(number) > articles.to) {
    return { message: `${name} has no such article`, fix: articleFix(instrument) };
  }
  return paragraph === undefined ? null : paragraphFault(number, Number(paragraph), instrument);
}

function paragraphFault(
  article: string,
  paragraph: number,
  { code, name }: CitedInstrument,
): ArticleFault | null {
  const count = paragraphCount(code, Number(article));
  if (count === null || (paragraph >= 1 && paragraph <= count)) return null;
  return { message: `${name} has no such paragraph`, fix: paragraphFix(article, count) };
}

function articleFix({ articles }: CitedInstrument): string {
  if (articles === null) return 'Write "whole": the text has no numbered articles';
  return `Use an article from ${articles.from} to ${articles.to}, written like 13, 13(2) or 13(2)(b), or "whole"`;
}

function paragraphFix(article: string, count: number): string {
  return count === 0
    ? `Write ${article}: the article has no numbered paragraphs`
    : `Use a paragraph from ${article}(1) to ${article}(${count})`;
}
