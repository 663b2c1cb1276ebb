/** Media type of a file by the end of its name. */
import { mediaTypes } from "../../domain/artifact.ts";

const BY_ENDING: Readonly<Record<string, string>> = {
  json: mediaTypes.json,
  csv: mediaTypes.csv,
  tsv: "text/tab-separated-values",
  parquet: mediaTypes.parquet,
  arrow: mediaTypes.arrow,
  html: mediaTypes.html,
  svg: mediaTypes.svg,
  pdf: mediaTypes.pdf,
  txt: mediaTypes.text,
  md: "text/markdown",
  yaml: "application/yaml",
  yml: "application/yaml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml: "application/xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
};

/** `application/octet-stream` when the ending says nothing. */
export function mediaTypeOf(path: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  return BY_ENDING[ending] ?? mediaTypes.binary;
}
