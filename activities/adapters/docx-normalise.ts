/** Removes what differs between two writings of one DOCX file: the clock in its properties and in its archive. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Properties that every word processor reads, by Dublin Core. */
const PROPERTIES = "docProps/core.xml";
/** The first moment that a ZIP archive can hold, as its own fields have it: no time zone. */
const NO_TIME = new Date(1980, 0, 1);
const INSTANT = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g;

/** Both instants become midnight UTC of the document's date; the language is added; parts are packed in order of their names. */
export function normaliseDocx(
  bytes: Uint8Array,
  { date, language }: { readonly date: string; readonly language: string },
): Uint8Array {
  const parts = unzipSync(bytes);
  const properties = strFromU8(parts[PROPERTIES] ?? new Uint8Array());
  const fixed = properties
    .replace(INSTANT, `$1${date}T00:00:00Z$3`)
    .replace("</cp:coreProperties>", `<dc:language>${language}</dc:language></cp:coreProperties>`);
  const sorted = Object.entries({ ...parts, [PROPERTIES]: strToU8(fixed) }).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  // The list of content types stands first, as the format asks.
  const [types, others] = [sorted.filter(isTypes), sorted.filter((part) => !isTypes(part))];
  return zipSync(Object.fromEntries([...types, ...others]), { mtime: NO_TIME, level: 9, os: 0 });
}

function isTypes([path]: readonly [string, Uint8Array]): boolean {
  return path === "[Content_Types].xml";
}
