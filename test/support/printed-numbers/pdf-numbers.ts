/** Texts of a tagged PDF that hold a number, and whether the page says the same. */
import { allElements, readTagged, type ReadElement } from "../structure-text.ts";
import { plainText } from "./known-names.ts";
import {
  blocksOf,
  closest,
  hasClass,
  places,
  textIn,
  type Block,
  type Place,
} from "./page-tree.ts";

const BLOCKS = /^(?:P|H\d?|TD|TH|LBody|Caption|Title|BlockQuote)$/;
const INSIDE = /^(?:L|LI|Table|Figure|Lbl)$/;

/** Texts of the blocks of a PDF; page numbers and running heads are no part of its structure. */
export async function pdfBlocks(pdf: Uint8Array): Promise<readonly string[]> {
  const { root } = await readTagged(pdf);
  return allElements(root)
    .filter(({ type }) => BLOCKS.test(type))
    .map(ownText)
    .filter((text) => /\p{Nd}/u.test(text));
}

function ownText({ kids }: ReadElement): string {
  return kids
    .map((kid) => {
      if ("text" in kid) return kid.text;
      return BLOCKS.test(kid.type) || INSIDE.test(kid.type) ? "" : ownText(kid);
    })
    .join("");
}

/** Tells whether a block of the PDF is one of the page's, whose numbers are explained there. */
export function saidOn(page: Place): (text: string) => boolean {
  const isMixed = places(page).some(({ attributes }) => attributes["dir"] === "rtl");
  const signs = isMixed ? sortedSigns : signsOf;
  const known = new Set(
    [
      ...blocksOf(page).flatMap((block) => [block.text, withoutNotes(block)]),
      // A small number, a word in a line and a numbered line may be elements of their own in a PDF.
      ...places(page).filter(isOnItsOwn).map(textIn),
    ].map(signs),
  );
  return (text) => known.has(signs(text));
}

function withoutNotes({ text, places: owners }: Block): string {
  const isNote = (place: Place): boolean =>
    closest(place, (one) => one.name === "sup" || hasClass(one, "disc")) !== null;
  return Array.from({ length: text.length }, (_, at) => at)
    .filter((at) => owners[at] === undefined || !isNote(owners[at]))
    .map((at) => text.charAt(at))
    .join("");
}

function isOnItsOwn(place: Place): boolean {
  return /^(?:sup|span|a|strong)$/.test(place.name) || hasClass(place, "reading__line");
}

/** Without blanks, which a line break takes away. */
function signsOf(text: string): string {
  return plainText(text).normalize("NFKC").replaceAll(/\s/g, "");
}

/** Where directions mix, a PDF keeps the order of the line, not of the text. */
function sortedSigns(text: string): string {
  return Array.from(signsOf(text)).toSorted().join("");
}
