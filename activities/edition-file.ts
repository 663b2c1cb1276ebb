/** A file of an edition that is out. */
import type { ReviewKey } from "../domain/edition.ts";
import { ReportError } from "../domain/errors.ts";
import type { EditionStore } from "./resources.ts";

export interface EditionFile {
  readonly review: ReviewKey;
  readonly number: number;
  /** "findings.json" */
  readonly path: string;
}

/** Throws `store-failed` for a file that is not there: another edition is computed from it. */
export async function readEditionFile(
  { review, number, path }: EditionFile,
  editions: Pick<EditionStore, "read" | "placeOf">,
): Promise<Uint8Array> {
  const bytes = await editions.read(review, number, path);
  if (bytes !== null) return bytes;
  const place = editions.placeOf(review, number);
  throw new ReportError("store-failed", `${place} has no ${path}`, {
    hint: "Restore it from a copy: what the next edition changes is computed from it",
  });
}
