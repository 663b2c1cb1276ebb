/** The imprint in short, for documents of a few pages: which edition, what is missing, who says so. */
import { checksOf } from "../../domain/human-check.ts";
import { EditionSlot } from "../components/edition-slot.tsx";
import type { Doc } from "../editions/review-model.ts";

/** Paragraphs for a column under a title of its own. */
export function ImprintNotes({ doc }: { readonly doc: Doc }) {
  const { imprint, disclaimer, quality } = doc.text;
  const checks = checksOf(doc.city.config, "accessibility", doc.formats.language);
  return (
    <>
      <EditionSlot as="p" name="sentence" />
      <p>{imprint.editionDate(doc.formats.date(doc.edition.date))}</p>
      <p>{quality.disclosure}</p>
      <p>{imprint.accessibility(checks)}</p>
      <p>{imprint.rights}</p>
      <p>{disclaimer}</p>
      <p>{imprint.made}</p>
    </>
  );
}
