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
  const at = firstDifference(found, wanted);
  if (at === null) return;
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
const OTHERS =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Nd}]|\p{M}/gu;

/** Letters and digits of the scripts that can be compared, without anything between them. */
export function signsOf(text: string): string {
  // Ligatures and other forms of a letter are the letter.
  return text.normalize("NFKC").replaceAll(OTHERS, "");
}

/** Null when there is none. */
function firstDifference(found: string, wanted: string): number | null {
  let at = 0;
  while (at < Math.max(found.length, wanted.length)) {
    if (found[at] === wanted[at]) at += 1;
    else {
      const turned = turnedSigns(
        found.slice(at, at + LONGEST_TURN),
        wanted.slice(at, at + LONGEST_TURN),
      );
      if (turned === null) return at;
      at += turned;
    }
  }
  return null;
}

/** Signs of a label in two scripts; a longer piece of text would be another order of words. */
const LONGEST_TURN = 80;
const ARABIC = /\p{Script=Arabic}/u;
const OTHER = /[^\p{Script=Arabic}]/u;

/**
 * Where Arabic stands inside of a label in another script ("women (نساء) 3"), a print keeps the order of the line, not that of
 * the text. Gives how many signs are the same ones in another order; null where signs are missing, or of one script only.
 */
function turnedSigns(found: string, wanted: string): number | null {
  const more = new Map<string, number>();
  let uneven = 0;
  const count = (sign: string, by: number): void => {
    const before = more.get(sign) ?? 0;
    more.set(sign, before + by);
    uneven += Math.abs(before + by) - Math.abs(before);
  };
  for (let at = 0; at < Math.min(found.length, wanted.length); at += 1) {
    count(found.charAt(at), 1);
    count(wanted.charAt(at), -1);
    if (uneven > 0) continue;
    const piece = wanted.slice(0, at + 1);
    return ARABIC.test(piece) && OTHER.test(piece) ? at + 1 : null;
  }
  return null;
}

/** The words of the page that begin after so many of its signs. */
function wordsAt(words: string, signs: number): string {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (signsOf(words.slice(0, middle + 1)).length > signs) high = middle;
    else low = middle + 1;
  }
  return words.slice(low);
}

function quoted(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

function placeAt(marks: readonly SaidMark[], at: number): string {
  let before = 0;
  const last = marks.find(({ signs }) => (before += signs.length) >= at) ?? marks.at(-1);
  return last ? onPage(last.mark.page) : "the document";
}
