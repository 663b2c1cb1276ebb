/** Writes the structure tree with its indexes from scratch. ISO 32000-1, 14.7.2 to 14.7.4. */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFString,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
  type PDFRef,
} from "pdf-lib";
import type { Container } from "./page-content.ts";
import {
  elementsIn,
  mapElements,
  placeOf,
  type StructureElement,
  type StructureKid,
} from "./structure-tree.ts";
import { unexpected } from "./unexpected.ts";

const key = (name: string): PDFName => PDFName.of(name);

export interface StructureOutput {
  /** Pages and forms with marks. */
  readonly containers: Iterable<Container>;
  readonly roles: ReadonlyMap<string, string>;
}

interface Writing {
  readonly context: PDFContext;
  readonly pages: readonly PDFRef[];
  /** Owner of each mark, by container and number. */
  readonly owners: Map<string, PDFRef[]>;
  readonly annotations: [number, PDFRef][];
  readonly ids: [string, PDFRef][];
  /** New by old reference of an element. */
  readonly moved: Map<string, PDFRef>;
}

/** Puts the tree into the document. */
export function writeStructure(
  document: PDFDocument,
  tree: StructureElement,
  { containers, roles }: StructureOutput,
): void {
  const { context, catalog } = document;
  const writing: Writing = {
    context,
    pages: document.getPages().map(({ ref }) => ref),
    owners: new Map(),
    annotations: [],
    ids: [],
    moved: new Map(),
  };
  const root = context.nextRef();
  const top = writeElement(tree, root, writing);
  const parents = parentTree([...containers], writing);
  const dict = context.obj({
    Type: "StructTreeRoot",
    K: top,
    ParentTree: context.register(context.obj({ Nums: parents.nums })),
    ParentTreeNextKey: parents.next,
  });
  if (writing.ids.length > 0) dict.set(key("IDTree"), context.register(idTree(writing)));
  if (roles.size > 0) dict.set(key("RoleMap"), context.obj(Object.fromEntries(roles)));
  context.assign(root, dict);
  catalog.set(key("StructTreeRoot"), root);
  const outlines = catalog.lookupMaybe(key("Outlines"), PDFDict);
  if (outlines) moveOutline(outlines, writing.moved);
}

function writeElement(element: StructureElement, parent: PDFRef, writing: Writing): PDFRef {
  const { context, pages, ids, moved } = writing;
  const ref = context.nextRef();
  if (element.origin) moved.set(element.origin.tag, ref);
  if (element.id !== null) ids.push([element.id, ref]);
  const page = element.kids.find((kid) => kid.kind === "mark")?.page ?? null;
  const kids = element.kids.map((kid) => writeKid(kid, { ref, page }, writing));
  const entries = {
    Type: key("StructElem"),
    S: key(element.type),
    P: parent,
    Pg: page === null ? undefined : pages[page],
    Lang: element.lang === null ? undefined : PDFString.of(element.lang),
    Alt: hexText(element.alt),
    ActualText: hexText(element.actualText),
    ID: element.id === null ? undefined : PDFString.of(element.id),
    A: attributesOf(element, context),
    K: kids.length === 1 ? kids[0] : kids.length === 0 ? undefined : context.obj(kids),
  };
  const dict = PDFDict.withContext(context);
  for (const [name, value] of Object.entries(entries)) if (value) dict.set(key(name), value);
  context.assign(ref, dict);
  return ref;
}

function hexText(text: string | null): PDFHexString | undefined {
  return text === null ? undefined : PDFHexString.fromText(text);
}

interface Owner {
  readonly ref: PDFRef;
  readonly page: number | null;
}

function writeKid(kid: StructureKid, owner: Owner, writing: Writing): PDFObject {
  const { context, pages, owners, annotations } = writing;
  if (kid.kind === "element") return writeElement(kid, owner.ref, writing);
  const page = pages[kid.page];
  if (kid.kind === "annotation") {
    const parent = context.lookup(kid.ref, PDFDict).lookup(key("StructParent"), PDFNumber);
    annotations.push([parent.asNumber(), owner.ref]);
    return context.obj({ Type: "OBJR", Obj: kid.ref, ...(page && { Pg: page }) });
  }
  const container = `${kid.page}/${kid.form?.tag ?? ""}`;
  const refs = owners.get(container) ?? [];
  refs[kid.mcid] = owner.ref;
  owners.set(container, refs);
  if (kid.form === null && kid.page === owner.page) return PDFNumber.of(kid.mcid);
  return context.obj({
    Type: "MCR",
    ...(page && { Pg: page }),
    ...(kid.form && { Stm: kid.form }),
    MCID: kid.mcid,
  });
}

function attributesOf(element: StructureElement, context: PDFContext): PDFDict | null {
  const { scope, rowSpan, columnSpan, headers, listNumbering, box } = element;
  if (box) {
    const corners = [box.left, box.bottom, box.right, box.top].map(rounded);
    return context.obj({ O: "Layout", BBox: corners });
  }
  if (listNumbering !== null) return context.obj({ O: "List", ListNumbering: listNumbering });
  const table = {
    ...(scope !== null && { Scope: scope }),
    ...(rowSpan > 1 && { RowSpan: rowSpan }),
    ...(columnSpan > 1 && { ColSpan: columnSpan }),
    ...(headers.length > 0 && { Headers: context.obj(headers.map((id) => PDFString.of(id))) }),
  };
  return Object.keys(table).length === 0 ? null : context.obj({ O: "Table", ...table });
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

function parentTree(
  containers: readonly Container[],
  { context, owners, annotations }: Writing,
): { readonly nums: PDFArray; readonly next: number } {
  const streams = containers.map(({ page, form, parents }) => {
    const refs = owners.get(`${page}/${form?.tag ?? ""}`) ?? [];
    const list = PDFArray.withContext(context);
    for (let mcid = 0; mcid < refs.length; mcid += 1) list.push(refs[mcid] ?? PDFNull);
    return [parents, context.register(list)] as const;
  });
  const entries = [...streams, ...annotations].toSorted(([a], [b]) => a - b);
  const nums = PDFArray.withContext(context);
  for (const [number, ref] of entries) {
    nums.push(PDFNumber.of(number));
    nums.push(ref);
  }
  return { nums, next: (entries.at(-1)?.[0] ?? -1) + 1 };
}

function idTree({ context, ids }: Writing): PDFDict {
  const names = PDFArray.withContext(context);
  const sorted = ids.toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [id, ref] of sorted) {
    names.push(PDFString.of(id));
    names.push(ref);
  }
  const [first = "", last = first] = [sorted[0]?.[0], sorted.at(-1)?.[0]];
  const leaf = context.obj({ Names: names });
  leaf.set(key("Limits"), context.obj([PDFString.of(first), PDFString.of(last)]));
  return context.obj({ Kids: [context.register(leaf)] });
}

/** Entries of the outline, and those below them, point to headings of the new tree. */
function moveOutline(parent: PDFDict, moved: ReadonlyMap<string, PDFRef>): void {
  let item = parent.lookupMaybe(key("First"), PDFDict);
  for (; item; item = item.lookupMaybe(key("Next"), PDFDict)) {
    const before = item.get(key("SE"));
    const now = before === undefined ? undefined : moved.get(before.toString());
    if (now) item.set(key("SE"), now);
    else item.delete(key("SE"));
    moveOutline(item, moved);
  }
}

/** Ids by place in the document: those of the browser depend on what it did before. Throws for an unknown head of a cell. */
export function withFreshIds(root: StructureElement): StructureElement {
  const fresh = new Map<string, string>();
  let count = 0;
  const next = (): string => {
    count += 1;
    return `n${String(count).padStart(6, "0")}`;
  };
  for (const { id, type } of elementsIn(root)) {
    if (id !== null && type !== "Note") fresh.set(id, next());
  }
  return mapElements(root, (element) => {
    if (element.id === null && element.headers.length === 0) return element;
    const headers = element.headers.map((id) => fresh.get(id) ?? lost(element));
    const id = element.type === "Note" ? next() : element.id && (fresh.get(element.id) ?? null);
    return { ...element, id, headers };
  });
}

function lost(cell: StructureElement): never {
  throw unexpected("PDF/UA-1 7.5-1", `${placeOf(cell)} names a head that is not there`);
}
