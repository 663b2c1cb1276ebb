/** On which page of a PDF does each named destination stand? */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from "pdf-lib";

/** Reads the catalog's `/Dests`: name (an HTML id) to page number, counted from 1. */
export async function pagesOfDestinations(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const document = await PDFDocument.load(pdf, {
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  });
  const numbers = new Map(document.getPages().map((page, index) => [page.ref.tag, index + 1]));
  const destinations = document.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  const found = new Map<string, number>();
  for (const [name, value] of destinations?.entries() ?? []) {
    const target = document.context.lookup(value);
    const page = target instanceof PDFArray ? target.get(0) : null;
    const number = page instanceof PDFRef ? numbers.get(page.tag) : undefined;
    if (number !== undefined) found.set(name.decodeText(), number);
  }
  return found;
}
