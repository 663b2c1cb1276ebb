/** References to stored bytes: what travels through the workflow instead of data. */

/** A stored file, named by its content. */
export interface ArtifactRef {
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/** A stored folder: relative path (forward slashes, sorted) to content. Stored as JSON under `mediaTypes.tree`. */
export interface Tree {
  readonly files: readonly TreeEntry[];
}

export interface TreeEntry extends ArtifactRef {
  readonly path: string;
}

export const mediaTypes = {
  json: "application/json",
  tree: "application/vnd.vlr.tree+json",
  csv: "text/csv",
  parquet: "application/vnd.apache.parquet",
  arrow: "application/vnd.apache.arrow.file",
  html: "text/html",
  svg: "image/svg+xml",
  pdf: "application/pdf",
  text: "text/plain",
  binary: "application/octet-stream",
} as const;
