/** Places in a finished document where it says which edition it is. They are filled last: the content does not depend on them. */
import type { EditionWords } from "../locales/en/edition-text.ts";
import { cssString } from "../styles/css-string.ts";

/**
 * A `<` reaches the document from nowhere else: texts are escaped in markup and in style sheets. So no text of a city can
 * look like a slot.
 */
export const EDITION_SLOTS = {
  short: "<!--edition:short-->",
  inLanguage: "<!--edition:in-language-->",
  approval: "<!--edition:approval-->",
  sentence: "<!--edition:sentence-->",
} as const satisfies Record<keyof EditionWords, string>;

/** In a style sheet, in place of a string. */
export const EDITION_SLOT_CSS = "<!--edition:short:css-->";

/** Fills every slot of a document. A document without slots stays as it is. */
export function fillEditionSlots(html: string, words: EditionWords): string {
  const names = Object.keys(EDITION_SLOTS) as (keyof EditionWords)[];
  return names
    .reduce((text, name) => text.replaceAll(EDITION_SLOTS[name], () => escaped(words[name])), html)
    .replaceAll(EDITION_SLOT_CSS, () => cssString(words.short));
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Names of roles come from `city.yaml`. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>]/g, (character) => ENTITIES[character] ?? "");
}
