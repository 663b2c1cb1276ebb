/** Right-to-left texts: what their glyphs mean, over all pages and forms of a document. */
import { PDFName, PDFRawStream, PDFRef, type PDFDict, type PDFDocument } from "pdf-lib";
import { breathe } from "./breathe.ts";
import { applied, removal } from "./edits.ts";
import { FontShelf } from "./fonts.ts";
import { GlyphMeanings } from "./glyph-meanings.ts";
import { contentOf, replaceContent, streamAt } from "./streams.ts";
import { nameIn } from "./structure-tree.ts";
import { piecesIn, type Piece } from "./text-pieces.ts";

interface TextStream {
  readonly ref: PDFRef;
  /** Holds the resources. */
  readonly owner: PDFDict;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\0\uFEFF\uFFFE]/u;

/** Mends fonts and spans. True where something is written from right to left. */
export async function repairGlyphs(
  document: PDFDocument,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const shelf = new FontShelf(document);
  const streams = streamsOf(document).filter(({ owner }) =>
    [...shelf.fontsOf(owner).values()].some(({ texts }) =>
      [...texts.values()].some((text) => RIGHT_TO_LEFT.test(text)),
    ),
  );
  if (streams.length === 0) return false;
  const meanings = new GlyphMeanings();
  const pieces: (readonly Piece[])[] = [];
  for (const { ref, owner } of streams) {
    const text = contentOf(streamAt(document, ref));
    const found = piecesIn(text, { start: 0, end: text.length }, shelf.fontsOf(owner));
    meanings.note(found);
    pieces.push(found.filter(({ actualText }) => actualText !== null));
    await breathe(signal);
  }
  for (const [index, { ref }] of streams.entries()) {
    const settled = (pieces[index] ?? []).filter((piece) => meanings.isSettled(piece));
    const edits = settled.flatMap(({ opens, closes }) =>
      opens && closes ? [removal(opens), removal(closes)] : [],
    );
    if (edits.length > 0) {
      replaceContent(document, ref, applied(contentOf(streamAt(document, ref)), edits));
    }
    await breathe(signal);
  }
  meanings.write(document);
  return true;
}

function streamsOf(document: PDFDocument): readonly TextStream[] {
  const pages = document.getPages().flatMap(({ node }) => {
    const ref = node.get(PDFName.of("Contents"));
    return ref instanceof PDFRef ? [{ ref, owner: node }] : [];
  });
  const forms = document.context
    .enumerateIndirectObjects()
    .flatMap(([ref, object]) =>
      object instanceof PDFRawStream && nameIn(object.dict, "Subtype") === "Form"
        ? [{ ref, owner: object.dict }]
        : [],
    );
  return [...pages, ...forms];
}
