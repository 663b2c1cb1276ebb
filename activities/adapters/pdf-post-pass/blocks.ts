/**
 * The browser writes NonStruct for every box and every run of text. Runs join what they stand in; boxes become sections,
 * divisions or paragraphs (ISO 32000-1, 14.8.4).
 */
import {
  elementOf,
  isElement,
  type StructureElement,
  type StructureKid,
} from "./structure-tree.ts";

const INLINE: ReadonlySet<string> = new Set(
  "Span Strong Em Code Link Reference Quote Lbl".split(" "),
);
/** What holds lines of text and no blocks. */
const LINES: ReadonlySet<string> = new Set([...INLINE, ..."P H1 H2 H3 H4 H5 H6".split(" ")]);
/** What holds elements of its own kind only. */
const RIGID: ReadonlySet<string> = new Set("Table TR L TOC".split(" "));
/** What may hold text beside blocks. */
const LOOSE: ReadonlySet<string> = new Set("TD TH LI LBody TOCI Caption Note Figure".split(" "));

/** The tree without NonStruct. */
export function withBlocks(element: StructureElement): StructureElement {
  const kids = foldedKids(element);
  const isFree = LINES.has(element.type) || RIGID.has(element.type) || LOOSE.has(element.type);
  return { ...element, kids: isFree ? kids : inParagraphs(kids) };
}

function foldedKids(parent: StructureElement): readonly StructureKid[] {
  const dissolves = LINES.has(parent.type) || RIGID.has(parent.type);
  return parent.kids.flatMap((kid) => {
    if (!isElement(kid)) return [kid];
    if (kid.type !== "NonStruct") return [withBlocks(kid)];
    if (kid.lang !== null && dissolves) return [{ ...kid, type: "Span", kids: foldedKids(kid) }];
    if (kid.lang === null && (dissolves || isRun(kid)))
      return foldedKids({ ...kid, type: parent.type });
    return blockOf(kid);
  });
}

/** A run of text holds marks and nothing else. */
function isRun({ kids }: StructureElement): boolean {
  return kids.every(({ kind }) => kind === "mark");
}

function blockOf(box: StructureElement): readonly StructureKid[] {
  const kids = foldedKids(box);
  const blocks = kids.filter((kid) => isElement(kid) && !INLINE.has(kid.type));
  const isText = blocks.every((kid) => isElement(kid) && kid.type === "Figure");
  const [only] = kids;
  if (box.lang === null && kids.length === 1 && only && blocks.length === 1) return [only];
  if (kids.length === 0) return [];
  if (isText && blocks.length < kids.length) return [{ ...box, type: "P", kids }];
  const type = kids.some(isHeading) ? "Sect" : "Div";
  return [{ ...box, type, kids: inParagraphs(kids) }];
}

function isHeading(kid: StructureKid): boolean {
  return isElement(kid) && /^H\d$/.test(kid.type);
}

/** Loose text between blocks is a paragraph of its own. */
function inParagraphs(kids: readonly StructureKid[]): readonly StructureKid[] {
  const found: StructureKid[] = [];
  let line: StructureKid[] = [];
  const close = (): void => {
    if (line.length > 0) found.push(elementOf("P", line));
    line = [];
  };
  for (const kid of kids) {
    if (!isElement(kid) || INLINE.has(kid.type)) {
      line.push(kid);
      continue;
    }
    close();
    found.push(kid);
  }
  close();
  return found;
}
