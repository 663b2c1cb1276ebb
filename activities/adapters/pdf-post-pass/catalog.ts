/** The document as a whole: metadata, dates, language, how a viewer shows it, colours. */
import { PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString, type PDFDocument } from "pdf-lib";
import { sRgbProfile } from "./colour-profile.ts";
import type { Sidecar } from "./sidecar.ts";
import { textIn } from "./structure-tree.ts";
import { unexpected } from "./unexpected.ts";
import { xmpPacket } from "./xmp.ts";

const key = (name: string): PDFName => PDFName.of(name);

/** Printed date of a page that names none. */
const NO_DATE = "2000-01-01";

/** Midnight UTC of the printed date, as XMP and as PDF write it. */
export function datesOf({ date }: Sidecar): { readonly iso: string; readonly pdf: string } {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : NO_DATE;
  return { iso: `${day}T00:00:00Z`, pdf: `D:${day.replaceAll("-", "")}000000+00'00'` };
}

/** PDF/UA-1 5, 6.2, 7.1-8 to 7.1-10, 7.2-2, 7.18.3-1; PDF/A-3 6.2.3, 6.6. Throws `render-failed` without title or language. */
export function describeDocument(document: PDFDocument, sidecar: Sidecar): void {
  if (sidecar.title === "") throw unexpected("PDF/UA-1 7.1-9", "it has no title");
  if (sidecar.language === "") throw unexpected("PDF/UA-1 7.2-2", "it names no language");
  const { context, catalog } = document;
  catalog.set(key("Lang"), PDFString.of(sidecar.language));
  catalog.set(key("MarkInfo"), context.obj({ Marked: true }));
  const preferences = {
    DisplayDocTitle: true,
    ...(sidecar.direction === "rtl" && { Direction: "R2L" }),
  };
  catalog.set(key("ViewerPreferences"), context.obj(preferences));
  catalog.set(key("Metadata"), context.register(metadataOf(document, sidecar)));
  catalog.set(key("OutputIntents"), context.obj([outputIntent(document)]));
  for (const page of document.getPages()) page.node.set(key("Tabs"), key("S"));
}

/** Also writes title and dates into the older dictionary, where many viewers look. */
function metadataOf(document: PDFDocument, sidecar: Sidecar): PDFRawStream {
  const { context } = document;
  const { iso, pdf } = datesOf(sidecar);
  const info = context.lookup(context.trailerInfo.Info, PDFDict);
  const creator = textIn(info, "Creator") ?? "";
  const producer = textIn(info, "Producer") ?? "";
  info.set(key("Title"), PDFHexString.fromText(sidecar.title));
  if (sidecar.author !== "") info.set(key("Author"), PDFHexString.fromText(sidecar.author));
  info.set(key("CreationDate"), PDFString.of(pdf));
  info.set(key("ModDate"), PDFString.of(pdf));
  const packet = Buffer.from(xmpPacket({ ...sidecar, date: iso, creator, producer }));
  return PDFRawStream.of(context.obj({ Type: "Metadata", Subtype: "XML" }), packet);
}

/** Colours are sRGB (PDF/A-3 6.2.4.3-2; 6.2.10-2 for what is transparent). */
function outputIntent({ context }: PDFDocument): PDFDict {
  const profile = PDFRawStream.of(context.obj({ N: 3 }), sRgbProfile());
  return context.obj({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    OutputConditionIdentifier: PDFString.of("sRGB"),
    Info: PDFString.of("sRGB"),
    DestOutputProfile: context.register(profile),
  });
}
