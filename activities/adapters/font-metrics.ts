/** Widths of texts from the glyph advances of the embedded fonts. No canvas, so the same on every machine. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Fontkit from "fontkit";
import type { TextMeasure, TextStyle } from "../../report-templates/charts/text-measure.ts";

type Advances = (codePoint: number) => number | null;

const PACKAGES = {
  sans: { name: "source-sans-3", weights: [400, 600, 700] },
  serif: { name: "source-serif-4", weights: [400, 600, 700] },
} as const;

/** Width of a letter that the fonts do not have, in em: wider than most, so that labels keep their room. */
const UNKNOWN_EM = 1;

/** The fonts have no narrow no-break blank: the browser's shaper sets half a blank for it. */
const NARROW_BLANK = 0x202f;
const BLANK = 0x20;

const require = createRequire(import.meta.url);

/**
 * Measures one line of text in px without kerning. Font files are read when the first text of their
 * weight comes, the extended Latin ones only when a letter needs them.
 */
export function createTextMeasure(): TextMeasure {
  const faces = new Map<string, Map<number, number>>();
  const readers = new Map<string, readonly Advances[]>();

  const advanceOf = (face: string, codePoint: number): number => {
    const known = faces.get(face)?.get(codePoint);
    if (known !== undefined) return known;
    const subsets = readers.get(face) ?? [lazyFont(face, "latin"), lazyFont(face, "latin-ext")];
    readers.set(face, subsets);
    const advance =
      codePoint === NARROW_BLANK
        ? advanceOf(face, BLANK) / 2
        : (firstOf(subsets, codePoint) ?? UNKNOWN_EM);
    const advances = faces.get(face) ?? new Map<number, number>();
    faces.set(face, advances.set(codePoint, advance));
    return advance;
  };

  return (text, style) => {
    const face = faceOf(style);
    let em = 0;
    for (const letter of text) em += advanceOf(face, letter.codePointAt(0) ?? 0);
    return em * style.size;
  };
}

/** Font file of a weight; a weight that is not embedded takes the nearest one, as the browser does. */
function faceOf({ family = "sans", weight }: TextStyle): string {
  const { name, weights } = PACKAGES[family];
  const nearest = weights.reduce((best, each) =>
    Math.abs(each - weight) < Math.abs(best - weight) ? each : best,
  );
  return `${name} ${nearest}`;
}

function firstOf(subsets: readonly Advances[], codePoint: number): number | null {
  for (const subset of subsets) {
    const advance = subset(codePoint);
    if (advance !== null) return advance;
  }
  return null;
}

function lazyFont(face: string, subset: string): Advances {
  let font: Fontkit.Font | undefined;
  return (codePoint) => {
    font ??= openFont(face, subset);
    if (!font.hasGlyphForCodePoint(codePoint)) return null;
    return font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
  };
}

function openFont(face: string, subset: string): Fontkit.Font {
  const [name = "", weight = ""] = face.split(" ");
  const file = require.resolve(
    `@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`,
  );
  // Loaded with the first text: a run in which nothing changed measures none.
  const fontkit = require("fontkit") as typeof Fontkit;
  const font = fontkit.create(readFileSync(file));
  if (!("glyphForCodePoint" in font)) throw new Error(`not a single font: ${file}`);
  return font;
}
