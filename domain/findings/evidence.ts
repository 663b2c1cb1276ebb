/** From a value back to the row from which it was read. */
import type { SourceFile } from "../released-data.ts";
import type { Evidence, EvidenceRows } from "./finding.ts";

/** Place of a file in the list of evidence. Throws when it is not there, which is a bug. */
export type FileNumber = (sourceId: string, file: string) => number;

export function fileNumbers(files: readonly SourceFile[]): FileNumber {
  const places = new Map(files.map(({ sourceId, file }, place) => [keyOf(sourceId, file), place]));
  return (sourceId, file) => {
    const place = places.get(keyOf(sourceId, file));
    if (place === undefined) throw new Error(`no hash for ${file} of source ${sourceId}`);
    return place;
  };
}

function keyOf(sourceId: string, file: string): string {
  return `${sourceId}\u0000${file}`;
}

/** Rows in their order; neighbours from one file share an entry. */
export function evidenceRows(
  rows: readonly { readonly file: string; readonly line: number }[],
  sourceId: string,
  numberOf: FileNumber,
): readonly EvidenceRows[] {
  const runs: { file: number; lines: number[] }[] = [];
  for (const row of rows) {
    const file = numberOf(sourceId, row.file);
    const last = runs.at(-1);
    if (last?.file === file) last.lines.push(row.line);
    else runs.push({ file, lines: [row.line] });
  }
  return runs;
}

/** File with its hash, and line, of the value at `index` of a series; null when the series has no such value. */
export function placeOfValue(
  { files }: Pick<Evidence, "files">,
  evidence: readonly EvidenceRows[],
  index: number,
): (SourceFile & { readonly line: number }) | null {
  const row = evidence.flatMap(({ file, lines }) => lines.map((line) => ({ file, line })))[index];
  const file = row && files[row.file];
  return file ? { ...file, line: row.line } : null;
}
