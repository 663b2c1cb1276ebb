/** Copies of a drawing in the same document. */

/** The same drawing with `prefix` before its ids and before every reference to them. */
export function svgCopy(svg: string, prefix: string): string {
  return svg
    .replaceAll(/\bid="([^"]+)"/g, `id="${prefix}-$1"`)
    .replaceAll(/url\(#([^)]+)\)/g, `url(#${prefix}-$1)`)
    .replaceAll(/href="#([^"]+)"/g, `href="#${prefix}-$1"`);
}

/** The same drawing, no decoration any more: a figure that says `label`. */
export function labelledSvg(svg: string, label: string): string {
  return svg.replace('aria-hidden="true"', () => `role="img" aria-label="${escaped(label)}"`);
}

/** The same picture, described by the element with this id. */
export function describedSvg(svg: string, id: string): string {
  return svg.replace('role="img"', () => `role="img" aria-describedby="${escaped(id)}"`);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replaceAll(/[&<"]/g, (sign) => ENTITIES[sign] ?? "");
}
