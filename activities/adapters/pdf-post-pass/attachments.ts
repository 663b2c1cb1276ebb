/** Files that travel inside the PDF. PDF/A-3 6.8, PDF/UA-1 7.11-1. */
import { deflateSync } from "node:zlib";
import {
  PDFArray,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFDocument,
  type PDFRef,
} from "pdf-lib";
import type { PdfAttachment } from "../../resources.ts";

const key = (name: string): PDFName => PDFName.of(name);

/** `date` as in PDF: "D:20250117000000+00'00'". Sorted by name, as the name tree must be. */
export function attach(
  document: PDFDocument,
  attachments: readonly PdfAttachment[],
  date: string,
): void {
  if (attachments.length === 0) return;
  const { context, catalog } = document;
  const sorted = attachments.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const names = PDFArray.withContext(context);
  const associated = PDFArray.withContext(context);
  for (const attachment of sorted) {
    const specification = specificationOf(document, attachment, date);
    names.push(PDFString.of(attachment.name));
    names.push(specification);
    associated.push(specification);
  }
  catalog.set(key("Names"), context.obj({ EmbeddedFiles: { Names: names } }));
  catalog.set(key("AF"), associated);
}

function specificationOf(
  { context }: PDFDocument,
  { name, bytes, mediaType, description }: PdfAttachment,
  date: string,
): PDFRef {
  const dict = context.obj({
    Type: "EmbeddedFile",
    Subtype: mediaType,
    Filter: "FlateDecode",
    Params: { ModDate: PDFString.of(date), Size: bytes.byteLength },
  });
  const file = context.register(PDFRawStream.of(dict, deflateSync(bytes)));
  return context.register(
    context.obj({
      Type: "Filespec",
      F: PDFString.of(name),
      UF: PDFHexString.fromText(name),
      Desc: PDFHexString.fromText(description),
      AFRelationship: "Data",
      EF: { F: file, UF: file },
    }),
  );
}
