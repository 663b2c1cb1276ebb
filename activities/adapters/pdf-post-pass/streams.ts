/** Streams of a document: their content, and content put in its place. */
import { deflateSync, inflateSync } from "node:zlib";
import { PDFDict, PDFName, PDFRawStream, type PDFDocument, type PDFRef } from "pdf-lib";
import { nameIn } from "./structure-tree.ts";
import { unexpected } from "./unexpected.ts";

export function streamAt(document: PDFDocument, ref: PDFRef): PDFRawStream {
  const stream = document.context.lookup(ref);
  if (stream instanceof PDFRawStream) return stream;
  throw unexpected("ISO 32000-1, 7.3.8", `object ${ref.tag} is no stream`);
}

/** One character a byte. */
export function contentOf({ dict, contents }: PDFRawStream): string {
  const filter = nameIn(dict, "Filter");
  if (filter === "FlateDecode") return inflateSync(contents).toString("latin1");
  if (filter === null) return Buffer.from(contents).toString("latin1");
  throw unexpected("ISO 32000-1, 7.4", `a stream with the filter ${filter}`);
}

/** `text` has one character a byte. */
export function replaceContent(document: PDFDocument, ref: PDFRef, text: string): void {
  const { context } = document;
  const entries = new Map(streamAt(document, ref).dict.entries());
  entries.set(PDFName.of("Filter"), PDFName.of("FlateDecode"));
  const dict = PDFDict.fromMapWithContext(entries, context);
  context.assign(ref, PDFRawStream.of(dict, deflateSync(Buffer.from(text, "latin1"))));
}
