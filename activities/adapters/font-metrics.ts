/** Widths of texts from the glyph advances of the embedded fonts. No canvas, so the same on every machine. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Fontkit from "fontkit";
import type { TextMeasure, TextStyle } from "../../report-templates/charts/text-measure.ts";

/** Width in em of a glyph, or null for a letter that the font does not have. */
type Advances = (codePoint: number) => number | null;

const PACKAGES = {
  sans: { latin: "source-sans-3", arabic: "vazirmatn", weights: [400, 600, 700] },
  serif: { latin: "source-serif-4", arabic: "amiri", weights: [400, 600, 700] },
} as const;

/** Weights of the Arabic faces; Amiri is embedded in bold only. */
const ARABIC_WEIGHTS = { vazirmatn: [400, 600, 700], amiri: [700] } as const;

/** Width of a letter that the fonts do not have, in em: wider than most, so that labels keep their room. */
const UNKNOWN_EM = 1;

/** Runs of Arabic letters with the blanks between them: their widths depend on how the letters join. */
const ARABIC_RUN =
  /[\p{Script=Arabic}\u060C\u061B\u061F](?:[\p{Script=Arabic}\p{Mn}\u060C\u061B\u061F \u00A0]*[\p{Script=Arabic}\p{Mn}\u060C\u061B\u061F])?/gu;

/** Marks of direction have no width. */
const WITHOUT_WIDTH = /[\u200E\u200F\u2066-\u2069]/gu;

/** The fonts have no narrow no-break blank: the browser's shaper sets half a blank for it. */
const NARROW_BLANK = 0x202f;
const BLANK = 0x20;

const require = createRequire(import.meta.url);

/**
 * Measures one line of text in px without kerning; Arabic runs are shaped. Font files are read when the first text of their
 * weight comes, the extended Latin ones only when a letter needs them.
 */
export function createTextMeasure(): TextMeasure {
  const faces = new Map<string, Map<number, number>>();
  const readers = new Map<string, readonly Advances[]>();
  const shapers = new Map<string, Fontkit.Font>();

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

  const shapedWidth = (face: string, run: string): number => {
    const font = shapers.get(face) ?? openFont(face, "arabic");
    shapers.set(face, font);
    return font.layout(run).advanceWidth / font.unitsPerEm;
  };

  return (text, style) => {
    const face = latinFace(style);
    let em = 0;
    const rest = text.replace(WITHOUT_WIDTH, "").replace(ARABIC_RUN, (run) => {
      em += shapedWidth(arabicFace(style), run);
      return "";
    });
    for (const letter of rest) em += advanceOf(face, letter.codePointAt(0) ?? 0);
    return em * style.size;
  };
}

function latinFace({ family = "sans", weight }: TextStyle): string {
  const { latin, weights } = PACKAGES[family];
  return `${latin} ${nearest(weights, weight)}`;
}

function arabicFace({ family = "sans", weight }: TextStyle): string {
  const { arabic } = PACKAGES[family];
  return `${arabic} ${nearest(ARABIC_WEIGHTS[arabic], weight)}`;
}

/** A weight that is not embedded takes the nearest one, as the browser does. */
function nearest(weights: readonly number[], weight: number): number {
  return weights.reduce((best, each) =>
    Math.abs(each - weight) < Math.abs(best - weight) ? each : best,
  );
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
