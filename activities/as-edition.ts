/** A composed document says which edition it is: its open places are filled in its language. */
import type { ArtifactRef } from "../domain/artifact.ts";
import type { EditionStatus } from "../domain/edition.ts";
import { fillEditionSlots } from "../report-templates/editions/edition-slots.ts";
import { formatsOf } from "../report-templates/locales/format.ts";
import { languageOf } from "./language-of.ts";
import type { ArtifactStore } from "./resources.ts";

/** The HTML text. The same document and status give the same text. */
export async function asEdition(
  document: ArtifactRef,
  language: string,
  status: EditionStatus,
  store: Pick<ArtifactStore, "get">,
): Promise<string> {
  const html = (await store.get(document)).toString("utf8");
  const { text } = await languageOf(language);
  const words = text(formatsOf(language)).edition(status);
  return fillEditionSlots(html, words);
}
