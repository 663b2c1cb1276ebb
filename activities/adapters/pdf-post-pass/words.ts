/**
 * Every word of the page stands in the print, in its order. The browser was seen to leave out whole paragraphs without a
 * word: nothing but this comparison tells.
 */
import { markKey } from "./page-content.ts";
import { isElement, type Mark, type StructureElement } from "./structure-tree.ts";
import { onPage, unexpected } from "./unexpected.ts";

/** Signs of a message's quotation. */
const QUOTED = 60;

interface SaidMark {
  readonly mark: Mark;
  /** Letters and digits. */
  readonly signs: string;
}

/**
 * Compares letters and digits. Throws `render-failed` with the first words that are missing, or in another place.
 *
 * @param said texts by key of the mark
 * @param words what the page says, without its drawings
 */
export function checkWords(
  root: StructureElement,
  said: ReadonlyMap<string, string>,
  words: string,
): void {
  const marks = textMarks(root).map((mark) => ({
    mark,
    signs: signsOf(said.get(markKey(mark)) ?? ""),
  }));
  const wanted = signsOf(words);
  const found = marks.map(({ signs }) => signs).join("");
  if (found === wanted) return;
  const at = firstDifference(found, wanted);
  throw unexpected(
    "PDF/UA-1 7.1",
    `${placeAt(marks, at)} should say "${quoted(wordsAt(words, at))}" and says "${quoted(found.slice(at))}"`,
    "A text that does not fit its place was cut off, or the browser left words out: shorten the text, or print with another version of the browser.",
  );
}

/** Without drawings, which speak through their descriptions, and the bullets and numbers that the browser adds to lists. */
function textMarks(element: StructureElement): readonly Mark[] {
  if (element.type === "Figure" || element.type === "Lbl") return [];
  return element.kids.flatMap((kid) => {
    if (kid.kind === "mark") return [kid];
    return isElement(kid) ? textMarks(kid) : [];
  });
}

/** All scripts but those whose glyphs always say what they stand for. */
const OTHERS = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Nd}]/gu;
const WORDS =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Nd}]+|\p{Po}/gu;

/** Letters and digits of the scripts that can be compared, without anything between them. */
function signsOf(text: string): string {
  return plain(text).replaceAll(OTHERS, "");
}

/** Ligatures and other forms of a letter are the letter. */
function plain(text: string): string {
  return text.normalize("NFKC").replaceAll(/\p{M}/gu, "");
}

/** Words, and the commas, points and the like between them; brackets are turned in a line from right to left. */
function wordsOf(text: string): readonly string[] {
  return plain(text).match(WORDS) ?? [];
}

/** Tells whether a box of the page says a text, beginning with a word. */
export function isSaidIn(page: string): (text: string) => boolean {
  const beginnings = new Set<number>();
  let signs = "";
  for (const box of page.split("\n")) {
    for (const word of wordsOf(box)) {
      beginnings.add(signs.length);
      signs += word;
    }
    signs += "\n";
  }
  return (text) => {
    const wanted = wordsOf(text).join("");
    let at = signs.indexOf(wanted);
    while (at !== -1 && !beginnings.has(at)) at = signs.indexOf(wanted, at + 1);
    return at !== -1;
  };
}

function firstDifference(found: string, wanted: string): number {
  let at = 0;
  while (at < found.length && found[at] === wanted[at]) at += 1;
  return at;
}

/** The words of the page that begin after so many of its signs. */
function wordsAt(words: string, signs: number): string {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (signsOf(words.slice(0, middle + 1)).length > signs) high = middle;
    else low = middle + 1;
  }
  return words.slice(low).replaceAll("\u200B", "").replaceAll(/\s+/g, " ");
}

function quoted(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

function placeAt(marks: readonly SaidMark[], at: number): string {
  let before = 0;
  const last = marks.find(({ signs }) => (before += signs.length) >= at) ?? marks.at(-1);
  return last ? onPage(last.mark.page) : "the document";
}
