/** One table by its address. */
import { downloadAll, type Download, type Fetched } from "./fetched-files.ts";

/** The file keeps the last part of its address as its name; addresses without one give `table.csv`. */
export function downloadTable(address: string, download: Download): Promise<Fetched> {
  const path = fileName(address);
  const expects = /\.xlsx$/i.test(path) ? "xlsx" : /\.json$/i.test(path) ? "json" : "csv";
  return downloadAll([{ path, address, expects }], download);
}

function fileName(address: string): string {
  const last = URL.canParse(address) ? (new URL(address).pathname.split("/").at(-1) ?? "") : "";
  const safe = last.replace(/%[0-9a-f]{2}|[^\w.-]+/gi, "_").replace(/^[.]+/, "");
  if (safe === "") return "table.csv";
  return /\.[a-z0-9]+$/i.test(safe) ? safe : `${safe}.csv`;
}
