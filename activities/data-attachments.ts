/** The released data as files inside the PDF: every table as CSV, and the dictionary that explains their columns. */
import { mediaTypes, type ArtifactRef } from "../domain/artifact.ts";
import { formatsOf } from "../report-templates/locales/format.ts";
import { inParallel } from "./in-parallel.ts";
import { languageOf } from "./language-of.ts";
import type { ArtifactStore, PdfAttachment } from "./resources.ts";

/** Files read from the store at once. */
const READS = 4;

const DICTIONARY = "dictionary.csv";

/** `tables` is the tree of the warehouse; left out by runs of versions that attached nothing. */
export async function dataAttachments(
  tables: ArtifactRef | undefined,
  language: string,
  store: Pick<ArtifactStore, "get" | "getTree">,
): Promise<readonly PdfAttachment[]> {
  if (tables === undefined) return [];
  const { files } = await store.getTree(tables);
  const { attachment } = (await languageOf(language)).text(formatsOf(language));
  const shown = files.filter(({ mediaType }) => mediaType === mediaTypes.csv);
  return inParallel(shown, READS, async ({ path, ...ref }) => ({
    name: path,
    bytes: await store.get(ref),
    mediaType: ref.mediaType,
    description:
      path === DICTIONARY ? attachment.dictionary : attachment.table(path.replace(/\.csv$/, "")),
  }));
}
