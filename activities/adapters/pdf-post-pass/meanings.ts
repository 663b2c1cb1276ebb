/**
 * What HTML means and the browser does not pass on: `lang="en-x-toc"` reaches the structure tree, class and role do not.
 * A contents list becomes TOC, a note Note, a link to a note Reference, a `dl` a list (PDF/UA-1 7.2-26 to 28, 7.9).
 */
import {
  elementOf,
  isElement,
  mapElements,
  placeOf,
  type StructureElement,
  type StructureKid,
} from "./structure-tree.ts";
import { unexpected } from "./unexpected.ts";

type Meaning = "toc" | "note" | "ref" | "dl";

const MARKED = /^(?:[\w-]+-)?x-(\w+)$/;

/** The tree with every mark acted on and removed. Throws `render-failed` for an unknown one. */
export function withMeanings(root: StructureElement): StructureElement {
  return mapElements(root, (element) => {
    const word = MARKED.exec(element.lang ?? "")?.[1];
    if (word === undefined) return element;
    return given({ ...element, lang: null }, meaningOf(word, element));
  });
}

function meaningOf(word: string, element: StructureElement): Meaning {
  if (word === "toc" || word === "note" || word === "ref" || word === "dl") return word;
  throw unexpected("ISO 32000-1, 14.9.2", `${placeOf(element)} has the unknown mark "${word}"`);
}

function given(element: StructureElement, meaning: Meaning): StructureElement {
  switch (meaning) {
    case "toc":
      return contentsOf(element);
    case "note":
      return { ...element, type: "Note", id: "note" };
    case "ref":
      return elementOf("Reference", [element]);
    case "dl":
      return definitionsOf(element);
  }
}

function contentsOf(list: StructureElement): StructureElement {
  if (list.type !== "L") {
    throw unexpected("PDF/UA-1 7.2-26", `${placeOf(list)} is marked as contents and is no list`);
  }
  return { ...list, type: "TOC", listNumbering: null, kids: list.kids.map(entryOf) };
}

function entryOf(kid: StructureKid): StructureKid {
  if (!isElement(kid)) return kid;
  if (kid.type === "L") return contentsOf(kid);
  if (kid.type === "Link") return elementOf("Reference", [kid]);
  const type = kid.type === "LI" ? "TOCI" : kid.type;
  return { ...kid, type, kids: kid.kids.map(entryOf) };
}

/** `dt` and `dd` take turns. */
function definitionsOf(list: StructureElement): StructureElement {
  const parts = list.kids.filter(isElement);
  if (parts.length !== list.kids.length || parts.length % 2 !== 0) {
    throw unexpected(
      "PDF/UA-1 7.2-17",
      `a list of terms has ${list.kids.length} parts`,
      "Write one dd for each dt.",
    );
  }
  const items = parts.flatMap((term, index) => {
    const meaning = parts[index + 1];
    if (index % 2 === 1 || !meaning) return [];
    return [
      elementOf("LI", [
        { ...term, type: "Lbl" },
        { ...meaning, type: "LBody" },
      ]),
    ];
  });
  return { ...list, type: "L", kids: items };
}
