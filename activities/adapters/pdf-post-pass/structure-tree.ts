/** The structure tree of a tagged PDF as plain objects. ISO 32000-1, 14.7. */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from "pdf-lib";
import { onPage, unexpected } from "./unexpected.ts";

/** Marked content of a page, or of a form that a page paints. */
export interface Mark {
  readonly kind: "mark";
  /** From 0. */
  readonly page: number;
  /** Null where the mark stands in the page itself. */
  readonly form: PDFRef | null;
  readonly mcid: number;
}

/** An annotation that belongs to an element. */
export interface AnnotationKid {
  readonly kind: "annotation";
  readonly ref: PDFRef;
  readonly page: number;
}

export type Scope = "Row" | "Column";

export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export interface StructureElement {
  readonly kind: "element";
  /** "P", "NonStruct" */
  readonly type: string;
  readonly lang: string | null;
  readonly alt: string | null;
  readonly actualText: string | null;
  /** Unique in the document. */
  readonly id: string | null;
  readonly scope: Scope | null;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Ids of the heads of a cell. */
  readonly headers: readonly string[];
  /** "Decimal" */
  readonly listNumbering: string | null;
  /** Where a figure is painted, in points from the lower left corner of its page. */
  readonly box: Box | null;
  /** The browser's element, to which its outline points. */
  readonly origin: PDFRef | null;
  readonly kids: readonly StructureKid[];
}

export type StructureKid = StructureElement | Mark | AnnotationKid;

const PLAIN: StructureElement = {
  kind: "element",
  type: "NonStruct",
  lang: null,
  alt: null,
  actualText: null,
  id: null,
  scope: null,
  rowSpan: 1,
  columnSpan: 1,
  headers: [],
  listNumbering: null,
  box: null,
  origin: null,
  kids: [],
};

/** An element without attributes. */
export function elementOf(type: string, kids: readonly StructureKid[]): StructureElement {
  return { ...PLAIN, type, kids };
}

export function isElement(kid: StructureKid): kid is StructureElement {
  return kid.kind === "element";
}

/** The same tree with `change` applied to every element, kids first. */
export function mapElements(
  element: StructureElement,
  change: (element: StructureElement) => StructureElement,
): StructureElement {
  const kids = element.kids.map((kid) => (isElement(kid) ? mapElements(kid, change) : kid));
  const isSame = kids.every((kid, index) => kid === element.kids[index]);
  return change(isSame ? element : { ...element, kids });
}

/** Every element in reading order, parents first. */
export function* elementsIn(element: StructureElement): Generator<StructureElement> {
  yield element;
  for (const kid of element.kids) if (isElement(kid)) yield* elementsIn(kid);
}

/** Marks inside an element, in reading order. */
export function marksIn(element: StructureElement): readonly Mark[] {
  return element.kids.flatMap((kid) => {
    if (kid.kind === "mark") return [kid];
    return isElement(kid) ? marksIn(kid) : [];
  });
}

const key = (name: string): PDFName => PDFName.of(name);

interface Reading {
  readonly context: PDFContext;
  /** Number of a page by the tag of its reference. */
  readonly pages: ReadonlyMap<string, number>;
}

/**
 * Takes the whole tree out of the document, in which its objects would lie beside those of the tree that is written in their
 * place. Throws `render-failed` for a tree of a form that is not known.
 */
export function takeStructure(document: PDFDocument): StructureElement {
  const root = document.catalog.lookupMaybe(key("StructTreeRoot"), PDFDict);
  if (!root) throw unexpected("PDF/UA-1 7.1", "it has no structure tree");
  const pages = new Map(document.getPages().map((page, index) => [page.ref.tag, index]));
  const kids = readKids(root, { context: document.context, pages }, null);
  const [first] = kids;
  if (kids.length !== 1 || first?.kind !== "element" || first.type !== "Document") {
    throw unexpected("ISO 32000-1, 14.8.4.2", "its structure does not begin with one Document");
  }
  for (const { origin } of elementsIn(first)) if (origin) document.context.delete(origin);
  return first;
}

function readKids(dict: PDFDict, reading: Reading, page: number | null): readonly StructureKid[] {
  const value = dict.get(key("K"));
  if (value === undefined) return [];
  const kids = reading.context.lookup(value);
  if (kids instanceof PDFArray) return kids.asArray().map((kid) => readKid(kid, reading, page));
  return [readKid(value, reading, page)];
}

function readKid(value: PDFObject, reading: Reading, page: number | null): StructureKid {
  const kid = reading.context.lookup(value);
  if (kid instanceof PDFNumber) {
    return { kind: "mark", page: known(page), form: null, mcid: kid.asNumber() };
  }
  if (!(kid instanceof PDFDict)) throw unexpected("ISO 32000-1, 14.7.2", "a kid of no known form");
  const here = pageOf(kid, reading) ?? page;
  switch (nameIn(kid, "Type") ?? "") {
    case "MCR":
      return {
        kind: "mark",
        page: known(here),
        form: refIn(kid, "Stm"),
        mcid: kid.lookup(key("MCID"), PDFNumber).asNumber(),
      };
    case "OBJR": {
      const ref = refIn(kid, "Obj");
      if (!ref) throw unexpected("ISO 32000-1, 14.7.4.3", "an object reference without an object");
      return { kind: "annotation", ref, page: known(here) };
    }
    default:
      return { ...readElement(kid, reading, here), origin: value instanceof PDFRef ? value : null };
  }
}

function known(page: number | null): number {
  if (page === null) throw unexpected("ISO 32000-1, 14.7.4.2", "marked content of no page");
  return page;
}

function pageOf(dict: PDFDict, { pages }: Reading): number | null {
  const ref = refIn(dict, "Pg");
  return ref === null ? null : (pages.get(ref.tag) ?? null);
}

const ENTRIES = new Set(["Type", "S", "P", "K", "Pg", "Lang", "Alt", "ActualText", "ID", "A", "T"]);

function readElement(dict: PDFDict, reading: Reading, page: number | null): StructureElement {
  const type = nameIn(dict, "S");
  if (type === null) throw unexpected("ISO 32000-1, 14.7.2", "an element without a type");
  const strange = dict.keys().find((name) => !ENTRIES.has(nameOf(name)));
  if (strange) throw unexpected("ISO 32000-1, 14.7.2", `${type} with ${strange.toString()}`);
  return {
    ...PLAIN,
    type,
    lang: textIn(dict, "Lang"),
    alt: textIn(dict, "Alt"),
    actualText: textIn(dict, "ActualText"),
    id: textIn(dict, "ID"),
    ...readAttributes(dict, type),
    kids: readKids(dict, reading, page),
  };
}

type Attributes = Partial<
  Pick<StructureElement, "scope" | "rowSpan" | "columnSpan" | "headers" | "listNumbering">
>;

function readAttributes(dict: PDFDict, type: string): Attributes {
  const value = dict.lookup(key("A"));
  if (value === undefined) return {};
  const found = value instanceof PDFArray ? value.asArray() : [value];
  return Object.assign(
    {},
    ...found.flatMap((one) => {
      const attributes = dict.context.lookup(one, PDFDict);
      return attributes
        .entries()
        .filter(([name]) => name !== key("O"))
        .map(([name, entry]) => readAttribute(nameOf(name), entry, type));
    }),
  ) as Attributes;
}

function readAttribute(name: string, value: PDFObject, type: string): Attributes {
  switch (name) {
    case "Scope":
      return { scope: scopeOf(value, type) };
    case "RowSpan":
      return { rowSpan: numberOf(value) };
    case "ColSpan":
      return { columnSpan: numberOf(value) };
    case "Headers":
      return { headers: value instanceof PDFArray ? value.asArray().map(textOf) : [] };
    case "ListNumbering":
      return { listNumbering: value instanceof PDFName ? nameOf(value) : null };
    default:
      throw unexpected("ISO 32000-1, 14.8.5", `${type} with the attribute ${name}`);
  }
}

function scopeOf(value: PDFObject, type: string): Scope {
  const scope = value instanceof PDFName ? nameOf(value) : "";
  if (scope === "Row" || scope === "Column") return scope;
  throw unexpected("ISO 32000-1, 14.8.5.7", `${type} with the scope "${scope}"`);
}

function numberOf(value: PDFObject): number {
  return value instanceof PDFNumber ? value.asNumber() : Number.NaN;
}

export function textOf(value: PDFObject): string {
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
  throw unexpected("ISO 32000-1, 7.9.2", `${value.toString()} where a text was expected`);
}

export function textIn(dict: PDFDict, name: string): string | null {
  const value = dict.lookup(key(name));
  return value === undefined ? null : textOf(value);
}

/** Without its slash. Signs that a name may not hold stay escaped, as no name that is known here has them. */
export function nameOf(name: PDFName): string {
  return name.asString().slice(1);
}

export function nameIn(dict: PDFDict, name: string): string | null {
  const value = dict.lookup(key(name));
  return value instanceof PDFName ? nameOf(value) : null;
}

function refIn(dict: PDFDict, name: string): PDFRef | null {
  const value = dict.get(key(name));
  return value instanceof PDFRef ? value : null;
}

/** For messages: type, page and what it says. */
export function placeOf(element: StructureElement): string {
  const [mark] = marksIn(element);
  const where = mark === undefined ? "" : ` on ${onPage(mark.page)}`;
  return `${element.type}${element.alt === null ? "" : ` "${element.alt}"`}${where}`;
}
