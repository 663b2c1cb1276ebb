/** Rewrites what pages and forms paint, so that every mark is sound, and says what became of the marks. */
import { PDFDict, PDFName, PDFRef, type PDFDocument, type PDFPage } from "pdf-lib";
import { multiply, type Matrix } from "./geometry.ts";
import { markContent } from "./mark-content.ts";
import type { MarkRole } from "./stream-place.ts";
import { PAGE, readPainted, type PaintedContent, type Surroundings } from "./painted-items.ts";
import { inLogicalOrder, type Order } from "./reading-order.ts";
import { FontShelf, type Fonts } from "./fonts.ts";
import { contentOf, replaceContent, streamAt } from "./streams.ts";
import { breathe } from "./breathe.ts";
import { nameIn, nameOf, type Box, type Mark } from "./structure-tree.ts";
import { onPage, unexpected } from "./unexpected.ts";

/** Unique in the document. */
export function markKey({ page, form, mcid }: Pick<Mark, "page" | "form" | "mcid">): string {
  return `${page}/${form?.tag ?? ""}/${mcid}`;
}

export interface ContentResult {
  /** Keys of the marks that are left. */
  readonly kept: Set<string>;
  /** Keys of the marks that hold drawings only. */
  readonly drawn: Set<string>;
  /** By key of the mark. */
  readonly boxes: Map<string, Box>;
  /** What is written, by key of the mark. */
  readonly texts: Map<string, string>;
  /** By "page" or "page/form": the number of the container in the parent tree. */
  readonly containers: Map<string, Container>;
}

/** A page or a form with marks. */
export interface Container {
  readonly page: number;
  readonly form: PDFRef | null;
  /** Its entry StructParents. */
  readonly parents: number;
}

interface Rewriting {
  readonly document: PDFDocument;
  readonly roles: ContentRoles;
  /** First page on which the head of a table is seen, by the number of the table. */
  readonly headPages: Map<number, number>;
  readonly order: Order;
  readonly hasRightToLeft: boolean;
  readonly result: ContentResult;
  readonly seenForms: Set<string>;
  readonly fonts: FontShelf;
}

/** By key of the mark; all others are text. */
export interface ContentRoles {
  readonly drawings: ReadonlyMap<string, "figure" | "label">;
  /** Number of the table to whose head a mark belongs. */
  readonly heads: ReadonlyMap<string, number>;
  /** Number of the text of which a mark is a part: the browser begins a new mark after every other element in its lines. */
  readonly runs: ReadonlyMap<string, number>;
}

export interface ContentInput {
  readonly roles: ContentRoles;
  readonly order: Order;
  readonly hasRightToLeft: boolean;
  readonly signal: AbortSignal | undefined;
}

const key = (name: string): PDFName => PDFName.of(name);

/** Throws `render-failed`. */
export async function rewriteContent(
  document: PDFDocument,
  input: ContentInput,
): Promise<ContentResult> {
  const result: ContentResult = {
    kept: new Set(),
    drawn: new Set(),
    boxes: new Map(),
    texts: new Map(),
    containers: new Map(),
  };
  const rewriting: Rewriting = {
    document,
    ...input,
    result,
    seenForms: new Set(),
    headPages: new Map(),
    fonts: new FontShelf(document),
  };
  for (const [number, page] of document.getPages().entries()) {
    rewritePage(page, number, rewriting);
    await breathe(input.signal);
  }
  return result;
}

function rewritePage(page: PDFPage, number: number, rewriting: Rewriting): void {
  const ref = page.node.get(key("Contents"));
  if (!(ref instanceof PDFRef)) {
    throw unexpected("ISO 32000-1, 7.8.2", `${onPage(number)} has not exactly one content stream`);
  }
  rewriteStream(rewriting, { ref, page: number, form: null, owner: page.node, around: PAGE });
}

interface StreamInput {
  readonly ref: PDFRef;
  readonly page: number;
  readonly form: PDFRef | null;
  /** Holds Resources and StructParents. */
  readonly owner: PDFDict;
  readonly around: Surroundings;
}

function rewriteStream(rewriting: Rewriting, input: StreamInput): void {
  const { document, roles, headPages, result } = rewriting;
  const { page, form, owner, ref } = input;
  const fonts = rewriting.fonts.fontsOf(owner);
  const keyOf = (mcid: number): string => markKey({ page, form, mcid });
  const text = orderedContent(rewriting, input, { fonts, keyOf });
  const painted = readPainted(text, input.around);
  const forms = markedForms(document, owner);
  const marked = markContent(text, painted, {
    page,
    pageHeight: document.getPage(page).getHeight(),
    roleOf: (mcid) => roleOf(rewriting, keyOf(mcid), page),
    hasMarks: (object) => forms.has(object),
    fonts,
  });
  for (const mcid of marked.kept) {
    result.kept.add(keyOf(mcid));
    const table = roles.heads.get(keyOf(mcid));
    if (table !== undefined && !headPages.has(table)) headPages.set(table, page);
  }
  for (const mcid of marked.drawn) result.drawn.add(keyOf(mcid));
  for (const [mcid, box] of marked.boxes) result.boxes.set(keyOf(mcid), box);
  for (const [mcid, said] of marked.texts) result.texts.set(keyOf(mcid), said);
  noteContainer(result, input);
  replaceContent(document, ref, marked.text);
  rewriteForms(rewriting, input, painted, forms);
}

/** A table head is printed again on every page of its table: only the first is read. */
function roleOf({ roles, headPages }: Rewriting, mark: string, page: number): MarkRole {
  const table = roles.heads.get(mark);
  const first = table === undefined ? undefined : headPages.get(table);
  if (first !== undefined && first < page) return "repeated";
  return roles.drawings.get(mark) ?? "text";
}

function orderedContent(
  { document, order, roles, hasRightToLeft }: Rewriting,
  { ref, around }: StreamInput,
  { fonts, keyOf }: { readonly fonts: Fonts; readonly keyOf: (mcid: number) => string },
): string {
  const text = contentOf(streamAt(document, ref));
  if (!hasRightToLeft) return text;
  const runOf = (mcid: number): number | null => roles.runs.get(keyOf(mcid)) ?? null;
  return inLogicalOrder(text, readPainted(text, around), { ...order, fonts, runOf });
}

function noteContainer({ containers }: ContentResult, { page, form, owner }: StreamInput): void {
  const parents = structParents(owner);
  if (parents !== null) containers.set(`${page}/${form?.tag ?? ""}`, { page, form, parents });
}

function structParents(owner: PDFDict): number | null {
  const value = owner.get(key("StructParents"));
  return value === undefined ? null : Number(value.toString());
}

function rewriteForms(
  rewriting: Rewriting,
  { page }: StreamInput,
  { items }: PaintedContent,
  forms: ReadonlyMap<string, PDFRef>,
): void {
  for (const { object, matrix, clip } of items) {
    const form = object === null ? undefined : forms.get(object);
    if (!form) continue;
    if (rewriting.seenForms.has(form.tag)) {
      throw unexpected("PDF/UA-1 7.20-2", `marked content is painted twice on ${onPage(page)}`);
    }
    rewriting.seenForms.add(form.tag);
    const { dict } = streamAt(rewriting.document, form);
    const around = { matrix: multiply(matrixIn(dict), matrix), clip };
    rewriteStream(rewriting, { ref: form, page, form, owner: dict, around });
  }
}

function matrixIn(dict: PDFDict): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] =
    dict
      .lookup(key("Matrix"))
      ?.toString()
      .match(/-?[\d.]+/g)
      ?.map(Number) ?? [];
  return [a, b, c, d, e, f];
}

/** Forms among the resources of a stream that hold marks, by the name under which they are painted. */
function markedForms(document: PDFDocument, owner: PDFDict): ReadonlyMap<string, PDFRef> {
  const objects = owner
    .lookupMaybe(key("Resources"), PDFDict)
    ?.lookupMaybe(key("XObject"), PDFDict);
  return new Map(
    (objects?.entries() ?? []).flatMap(([name, ref]) => {
      if (!(ref instanceof PDFRef)) return [];
      const { dict } = streamAt(document, ref);
      const isMarked = nameIn(dict, "Subtype") === "Form" && structParents(dict) !== null;
      return isMarked ? [[nameOf(name), ref] as const] : [];
    }),
  );
}
