/** A page as a tree, and its blocks: the pieces of text that a reader takes as one sentence or cell. */
import { Parser } from "htmlparser2";

export interface Place {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Place | null;
  readonly kids: (Place | string)[];
}

/** A run of text and the innermost elements that its characters stand in. */
export interface Block {
  readonly place: Place;
  readonly text: string;
  /** Element of each character. */
  readonly places: readonly Place[];
}

const BLOCK =
  /^(?:p|li|t[dh]|h[1-6]|caption|summary|title|div|section|blockquote|text|svg|dt|dd|figcaption|nav|header|main)$/;

export function parsePage(html: string): Place {
  const root: Place = { name: "#root", attributes: {}, parent: null, kids: [] };
  let here = root;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const place: Place = { name, attributes, parent: here, kids: [] };
        here.kids.push(place);
        here = place;
      },
      ontext: (text) => {
        here.kids.push(text);
      },
      onclosetag: () => {
        here = here.parent ?? root;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return root;
}

const INSIDE = new WeakMap<Place, readonly Place[]>();

/** The element and every one in it, in the order of the page. */
export function places(root: Place): readonly Place[] {
  const known = INSIDE.get(root);
  if (known !== undefined) return known;
  const found = [root, ...root.kids.flatMap((kid) => (typeof kid === "string" ? [] : places(kid)))];
  INSIDE.set(root, found);
  return found;
}

/** Text of every block, with the descriptions of drawings; without styles. */
export function blocksOf(root: Place): readonly Block[] {
  return places(root).flatMap((place) => {
    if (!BLOCK.test(place.name)) return [];
    const own = ownText(place);
    const label = place.attributes["aria-label"];
    const said = label === undefined ? [] : [described(place, label)];
    return [...said, ...(own.text.trim() === "" ? [] : [own])];
  });
}

function described(place: Place, label: string): Block {
  return { place, text: label, places: Array.from(label, () => place) };
}

/** What stands in the block itself and in the words marked in it, not in the blocks inside. */
function ownText(place: Place): Block {
  const texts: string[] = [];
  const owners: Place[] = [];
  const add = (text: string, owner: Place): void => {
    texts.push(text);
    for (let at = 0; at < text.length; at += 1) owners.push(owner);
  };
  const walk = (owner: Place): void => {
    for (const kid of owner.kids) {
      if (typeof kid === "string") add(kid, owner);
      else if (kid.name === "br") add("\n", owner);
      else if (kid.name === "style" || kid.name === "script") continue;
      else if (BLOCK.test(kid.name)) add("\n", owner);
      else {
        // A small number behind a word is not the end of that word.
        add(" ", owner);
        walk(kid);
        add(" ", owner);
      }
    }
  };
  walk(place);
  return { place, text: texts.join(""), places: owners };
}

export function hasClass(place: Place, name: string): boolean {
  return (place.attributes["class"] ?? "").split(/\s+/).includes(name);
}

/** The element or the nearest one around it for which the test holds. */
export function closest(place: Place | null, test: (place: Place) => boolean): Place | null {
  for (let here = place; here !== null; here = here.parent) if (test(here)) return here;
  return null;
}

/** Whether a class stands on the element or around it. */
export function isIn(place: Place, ...classes: readonly string[]): boolean {
  return closest(place, (one) => classes.some((name) => hasClass(one, name))) !== null;
}

/** All text in an element. */
export function textIn(place: Place): string {
  return place.kids.map((kid) => (typeof kid === "string" ? kid : textIn(kid))).join("");
}
