/** A second reader of tagged PDFs: what the structure tree says, in its order, independent of how it was written. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFObject,
} from "pdf-lib";
import { FontShelf, type Fonts } from "../../activities/adapters/pdf-post-pass/fonts.ts";
import { eachOperator } from "../../activities/adapters/pdf-post-pass/operators.ts";
import { contentOf, streamAt } from "../../activities/adapters/pdf-post-pass/streams.ts";
import { piecesIn, sayingOf } from "../../activities/adapters/pdf-post-pass/text-pieces.ts";

const key = (name: string): PDFName => PDFName.of(name);

/** An element as a reader of the PDF finds it. */
export interface ReadElement {
  /** As it is written: "Strong". */
  readonly type: string;
  readonly entries: PDFDict;
  readonly kids: readonly (ReadElement | ReadText)[];
}

export interface ReadText {
  readonly type: "#text";
  readonly text: string;
}

export interface ReadPdf {
  readonly document: PDFDocument;
  readonly root: ReadElement;
}

/** Reads the tree and checks on the way that parents, pages and the parent tree agree. */
export async function readTagged(pdf: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const texts = textsOfMarks(document);
  const tree = document.catalog.lookup(key("StructTreeRoot"), PDFDict);
  const parents = parentTree(tree);
  const read = (ref: PDFObject | undefined, parent: PDFRef | null): ReadElement => {
    if (!(ref instanceof PDFRef)) throw new Error("an element that is no object of its own");
    const entries = document.context.lookup(ref, PDFDict);
    const owner = entries.get(key("P"));
    if (parent !== null && owner !== parent) throw new Error(`${ref.tag} names another parent`);
    const page = entries.get(key("Pg"));
    const kids = kidsOf(document, entries).map((kid): ReadElement | ReadText => {
      const target = document.context.lookup(kid);
      if (target instanceof PDFNumber) return textAt(page, undefined, target.asNumber(), ref);
      if (!(target instanceof PDFDict)) throw new Error(`${ref.tag} has a strange kid`);
      const type = target.get(key("Type"));
      if (type === key("OBJR")) return { type: "#text", text: "" };
      if (type !== key("MCR")) return read(kid, ref);
      const mcid = target.lookup(key("MCID"), PDFNumber).asNumber();
      return textAt(target.get(key("Pg")) ?? page, target.get(key("Stm")), mcid, ref);
    });
    return { type: entries.lookup(key("S"), PDFName).decodeText(), entries, kids };
  };
  const textAt = (
    page: PDFObject | undefined,
    form: PDFObject | undefined,
    mcid: number,
    owner: PDFRef,
  ): ReadText => {
    const container = (form ?? page)?.toString() ?? "";
    const mark = texts.get(container);
    const text = mark?.marks.get(mcid);
    if (mark === undefined || text === undefined) {
      throw new Error(`no content ${mcid} in ${container}`);
    }
    if (parents.get(mark.parents)?.[mcid] !== owner) {
      throw new Error(`the parent tree gives ${container} ${mcid} to another element`);
    }
    return { type: "#text", text };
  };
  return { document, root: read(tree.get(key("K")), null) };
}

/** Tagged words that stand on a page, counted from 1, in the order in which they were painted. */
export async function wordsOfPage(pdf: Uint8Array, number: number): Promise<string> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const page = document.getPage(number - 1).ref.toString();
  return [...(textsOfMarks(document).get(page)?.marks.values() ?? [])].join(" ");
}

function kidsOf(document: PDFDocument, entries: PDFDict): readonly PDFObject[] {
  const kids = entries.get(key("K"));
  if (kids === undefined) return [];
  const target = document.context.lookup(kids);
  return target instanceof PDFArray ? target.asArray() : [kids];
}

/** Owners of the marks of each page and form, by the number of the container. */
function parentTree(tree: PDFDict): ReadonlyMap<number, readonly PDFObject[]> {
  const nums = tree.lookup(key("ParentTree"), PDFDict).lookup(key("Nums"), PDFArray);
  const found = new Map<number, readonly PDFObject[]>();
  for (let at = 0; at < nums.size(); at += 2) {
    const value = nums.lookup(at + 1);
    if (value instanceof PDFArray) {
      found.set(nums.lookup(at, PDFNumber).asNumber(), value.asArray());
    }
  }
  return found;
}

interface Container {
  readonly parents: number;
  /** Text by MCID. */
  readonly marks: ReadonlyMap<number, string>;
}

function textsOfMarks(document: PDFDocument): ReadonlyMap<string, Container> {
  const shelf = new FontShelf(document);
  const found = new Map<string, Container>();
  const add = (name: string, owner: PDFDict, ref: PDFRef): void => {
    const parents = owner.get(key("StructParents"));
    if (!(parents instanceof PDFNumber)) return;
    const text = contentOf(streamAt(document, ref));
    found.set(name, { parents: parents.asNumber(), marks: marksIn(text, shelf.fontsOf(owner)) });
  };
  for (const page of document.getPages()) {
    add(page.ref.toString(), page.node, page.node.get(key("Contents")) as PDFRef);
  }
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    const dict = "dict" in object ? (object.dict as PDFDict) : null;
    if (dict?.get(key("Subtype")) === key("Form")) add(ref.toString(), dict, ref);
  }
  return found;
}

function marksIn(text: string, fonts: Fonts): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  let open: { readonly mcid: number; readonly start: number } | null = null;
  let depth = 0;
  let shows: { readonly start: number; end: number }[] = [];
  let begin = 0;
  eachOperator(text, ({ name, start, end, nameStart }) => {
    if (name === "BT") begin = start;
    if (name === "ET") shows.push({ start: begin, end });
    if (name === "BDC" || name === "BMC") {
      const mcid = /\/MCID (\d+)/.exec(text.slice(start, nameStart))?.[1];
      if (mcid !== undefined) {
        open = { mcid: Number(mcid), start: end };
        shows = [];
        depth = 0;
      }
      depth += 1;
    }
    if (name === "EMC") {
      depth -= 1;
      if (depth > 0 || open === null) return;
      if (marks.has(open.mcid)) throw new Error(`content ${open.mcid} stands twice`);
      marks.set(open.mcid, shows.map((range) => sayingOf(piecesIn(text, range, fonts))).join(""));
      open = null;
    }
  });
  return marks;
}

/** Every element in reading order. */
export function allElements(element: ReadElement): readonly ReadElement[] {
  const kids = element.kids.filter((kid): kid is ReadElement => kid.type !== "#text");
  return [element, ...kids.flatMap(allElements)];
}

const INLINE = /^(?:Span|Strong|Em|Code|Link|Reference|Quote)$/;

/** Text of an element without what stands in its figures and the labels of list items. */
export function textOf(
  element: ReadElement,
  change: (element: ReadElement, text: string) => string = (_, text) => text,
): string {
  const parts = element.kids.map((kid) => {
    if ("text" in kid) return kid.text;
    if (kid.type === "Figure" || kid.type === "Lbl") return "";
    return INLINE.test(kid.type) ? textOf(kid, change) : `\n${textOf(kid, change)}\n`;
  });
  return change(element, parts.join(""));
}

/** Value of an entry as text: "Alt". */
export function entryOf({ entries }: ReadElement, name: string): string | null {
  const value = entries.lookup(key(name));
  return value === undefined
    ? null
    : "decodeText" in value
      ? (value as PDFName).decodeText()
      : value.toString();
}

/** The tree in one line, without texts: `P(Strong) L(LI(Lbl LBody))`; a language of its own stands in braces. */
export function outlineOf(element: ReadElement): string {
  const kids = element.kids.filter((kid): kid is ReadElement => kid.type !== "#text");
  const lang = entryOf(element, "Lang");
  const inside = kids.length === 0 ? "" : `(${kids.map(outlineOf).join(" ")})`;
  return `${element.type}${lang === null || element.type === "Document" ? "" : `{${lang}}`}${inside}`;
}
