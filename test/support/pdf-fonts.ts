/** Fonts in a PDF. */
import { PDFDict, PDFDocument, PDFName } from "pdf-lib";

/** "ABCDEF+SourceSans3-Regular"; fonts that are drawings have no name. */
export async function namesOfFonts(pdf: Uint8Array): Promise<readonly string[]> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const names = context.enumerateIndirectObjects().flatMap(([, object]) => {
    const name = object instanceof PDFDict ? object.get(PDFName.of("BaseFont")) : undefined;
    return name instanceof PDFName ? [name.decodeText()] : [];
  });
  return [...new Set(names)];
}
