/** Bytes of one source as they were read. */
import type { ArtifactRef } from "./artifact.ts";

/** Bytes of one source: a stored tree of its files, and where they came from. */
export interface SourceSnapshot {
  readonly sourceId: string;
  readonly files: ArtifactRef;
  /** YYYY-MM-DD; null when neither the source nor `city.yaml` names a date. */
  readonly date: string | null;
}
