/** Files that are tables on rights under another name, and would be passed over. */
import { distance } from "fastest-levenshtein";
import type { Problem } from "../../domain/errors.ts";

/** Words of this length may have one letter wrong; shorter ones are too often other words. */
const LONG_WORD = 10;

/** `names` are the paths of the folder; `files` the tables that are read. One that is there excuses its namesakes. */
export function misnamedTables(names: readonly string[], files: readonly string[]): Problem[] {
  const tables = names.filter((path) => /^[^/]+\.(?:csv|tsv|txt|xlsx|ods)$/i.test(path));
  return files
    .filter((file) => !names.includes(file))
    .flatMap((file) => {
      const near = tables.find((name) => !files.includes(name) && isMeant(stem(name), stem(file)));
      if (near === undefined) return [];
      return [
        { file: near, message: `the city's table is read from ${file}`, fix: `Save it as ${file}` },
      ];
    });
}

function isMeant(written: string, known: string): boolean {
  return written === known || (known.length >= LONG_WORD && distance(written, known) === 1);
}

/** Without ending, capitals, hyphens and the last s. */
function stem(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.\w+$/, "")
    .replaceAll(/[-_\s]+/g, "")
    .replace(/s$/, "");
}
