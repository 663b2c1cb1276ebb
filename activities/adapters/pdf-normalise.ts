/** Removes what differs between two prints of one document: dates and the numbers of structure elements. */

/** `/CreationDate (D:20260101120000+00'00')`: the prefix is kept, the 14 digits and the zone are overwritten. */
const DATE = /(\/(?:CreationDate|ModDate)\s*\(D:)(\d{14})([^)]*)\)/g;
const NODE = /\(node(\d{8,})\)/g;

/**
 * Overwrites both dates with midnight UTC of `date` and renumbers structure elements by rank, in place:
 * every replacement has the length of what it replaces, so the cross-reference table stays valid.
 *
 * @param pdf bytes as printed by Chromium: structure and document information are not compressed
 * @param date printed date, YYYY-MM-DD
 */
export function normalisePdf(pdf: Uint8Array, date: string): Uint8Array {
  // Latin-1 maps every byte to one character and back.
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString("latin1");
  return Buffer.from(renumberNodes(fixDates(text, date)), "latin1");
}

function fixDates(text: string, date: string): string {
  const digits = `${date.replaceAll("-", "")}000000`;
  if (!/^\d{14}$/.test(digits)) throw new Error(`not a date: ${date}`);
  return text.replace(DATE, (_match, head: string, _digits: string, zone: string) => {
    return `${head}${digits}${zone.replaceAll(/\d/g, "0")})`;
  });
}

function renumberNodes(text: string): string {
  const names = new Set<string>();
  for (const match of text.matchAll(NODE)) names.add(match[1] ?? "");
  const sorted = [...names].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const ranks = new Map(sorted.map((name, index) => [name, index + 1]));
  return text.replace(NODE, (_match, name: string) => {
    return `(node${String(ranks.get(name) ?? 0).padStart(name.length, "0")})`;
  });
}
