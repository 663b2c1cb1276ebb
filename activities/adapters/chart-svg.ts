/** Vega's SVG text made fit for a document: one labelled picture, unique ids, nothing that only Vega needs. */

export interface SvgLabel {
  readonly id: string;
  /** Empty for decoration beside words that say the same. */
  readonly alt: string;
}

// What XML 1.0 does not allow, and halves of surrogate pairs.

const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const TAG = /<[^>]*>/g;
const NOISE =
  / (?:class|role|aria-roledescription|aria-hidden|font-family|stroke-miterlimit|stroke-dasharray|opacity)=""| (?:class|role|aria-roledescription|aria-hidden|font-family|stroke-miterlimit)="[^"]*"| opacity="1"| stroke-width="0"/g;
const RTL_LABEL = /<text(?=[^>]*>[^<]*\p{Script=Arabic})/gu;
const LONG_FRACTION = /-?\d*\.\d{3,}(?:e-?\d+)?/g;
const FOREGROUND = '<path d="" display="none"/>';
const FRAME = /<path d="M0,0h[\d.]+v[\d.]+h-[\d.]+Z"\/>/g;

/** Cleans the text that Vega wrote. Labels inside the drawing are never touched: `<` is escaped in them. */
export function documentSvg(raw: string, { id, alt }: SvgLabel): string {
  const family = / font-family="([^"]*)"/.exec(raw)?.[1];
  const open = /<svg[^>]* width="([^"]*)" height="([^"]*)"[^>]*>/.exec(raw);
  const [width, height] = [open?.[1] ?? "0", open?.[2] ?? "0"];
  const body = raw
    .slice((open?.index ?? 0) + (open?.[0].length ?? 0))
    .replace(NOT_XML, "")
    .replace(TAG, (tag) => cleanTag(tag, id))
    .replace(FRAME, "")
    // In a left-to-right picture, a label in Arabic is read from the right; its place stays.
    .replace(RTL_LABEL, '<text unicode-bidi="plaintext"')
    .replaceAll(FOREGROUND, "");
  const label =
    alt === "" ? 'aria-hidden="true"' : `role="img" aria-label="${escapeAttribute(alt)}"`;
  const font = family === undefined ? "" : ` font-family="${family}"`;
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${label} direction="ltr"${font}>${body}`;
}

function cleanTag(tag: string, id: string): string {
  const clean = tag
    .replace(NOISE, "")
    .replace(/ id="/g, ` id="${id}-`)
    .replace(/url\(#/g, `url(#${id}-`)
    .replace(/href="#/g, `href="#${id}-`);
  const drawn = clean.includes(" id=") ? clean : roundFractions(clean);
  // The halo of a label lies under its letters.
  return drawn.startsWith("<text") && drawn.includes(" stroke=")
    ? drawn.replace("<text", '<text paint-order="stroke"')
    : drawn;
}

function roundFractions(tag: string): string {
  return tag.replace(LONG_FRACTION, (number) => {
    const rounded = Math.round(Number(number) * 100) / 100;
    return String(rounded === 0 ? 0 : rounded);
  });
}

function escapeAttribute(text: string): string {
  return text
    .replace(NOT_XML, "")
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
