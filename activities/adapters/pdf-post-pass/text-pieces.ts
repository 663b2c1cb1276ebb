/** What a text object says: glyphs, replacement texts and runs from right to left. ISO 32000-1, 14.8.2.3.3 and 14.9.4. */
import { PDFHexString, PDFString } from "pdf-lib";
import { fontIn, glyphsOf, textOfGlyphs, type Font, type Fonts, type Glyph } from "./fonts.ts";
import { eachOperator, type Operator } from "./operators.ts";
import { unexpected } from "./unexpected.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Glyphs that stand for one text, or a single glyph. */
export interface Piece {
  readonly glyphs: readonly Glyph[];
  /** Null where the glyphs say themselves what they stand for. */
  readonly actualText: string | null;
  /** The operators around a span. */
  readonly opens: Range | null;
  readonly closes: Range | null;
  /** Painted from left to right, read from right to left. */
  readonly isReversed: boolean;
}

interface OpenSpan {
  readonly opens: Range;
  readonly actualText: string | null;
  readonly isReversing: boolean;
  readonly glyphs: Glyph[];
}

/** Pieces in the order in which they are painted. */
export function piecesIn(text: string, range: Range, fonts: Fonts): readonly Piece[] {
  const pieces: Piece[] = [];
  const open: OpenSpan[] = [];
  let font: Font | undefined;
  const isReversed = (): boolean => open.some(({ isReversing }) => isReversing);
  const show = (glyphs: readonly Glyph[]): void => {
    const span = open.find(({ actualText }) => actualText !== null);
    if (span) span.glyphs.push(...glyphs);
    else pieces.push(...glyphs.map((glyph) => ownPiece(glyph, isReversed())));
  };
  const visit = (operator: Operator): void => {
    const operands = text.slice(operator.start, operator.nameStart);
    if (operator.name === "Tf") font = fontIn(fonts, operands);
    else if (operator.name === "Tj" || operator.name === "TJ") {
      if (!font) throw unexpected("ISO 32000-1, 9.3.1", "a text without a known font");
      show(glyphsOf(operands, font));
    } else if (operator.name === "BDC" || operator.name === "BMC") {
      open.push(spanOf(operands, operator));
    } else if (operator.name === "EMC") {
      const span = open.pop();
      if (span?.actualText == null) return;
      const { glyphs, actualText, opens } = span;
      pieces.push({ glyphs, actualText, opens, closes: operator, isReversed: isReversed() });
    }
  };
  eachOperator(text, visit, range);
  return pieces;
}

function ownPiece(glyph: Glyph, isReversed: boolean): Piece {
  return { glyphs: [glyph], actualText: null, opens: null, closes: null, isReversed };
}

const ACTUAL_TEXT = /\/ActualText\s*(?:<([\da-f\s]*)>|\(((?:\\[^]|[^\\])*)\))\s*>>\s*$/i;

function spanOf(operands: string, { start, end }: Operator): OpenSpan {
  const found = ACTUAL_TEXT.exec(operands);
  const [, hex, literal] = found ?? [];
  const actualText =
    hex !== undefined
      ? PDFHexString.of(hex).decodeText()
      : literal === undefined
        ? null
        : PDFString.of(literal).decodeText();
  const isReversing = /^\/ReversedChars\b/.test(operands.trim());
  return { opens: { start, end }, actualText, isReversing, glyphs: [] };
}

const SPAN = /\sB[DM]C\s/;

/** What a text object says, in the order in which it is read. Most have no spans: their glyphs are not gathered first. */
export function saidIn(text: string, range: Range, fonts: Fonts): string {
  if (SPAN.test(text.slice(range.start, range.end))) return sayingOf(piecesIn(text, range, fonts));
  let said = "";
  let font: Font | undefined;
  eachOperator(
    text,
    ({ name, start, nameStart }) => {
      if (name === "Tf") font = fontIn(fonts, text.slice(start, nameStart));
      else if (name === "Tj" || name === "TJ") {
        if (!font) throw unexpected("ISO 32000-1, 9.3.1", "a text without a known font");
        said += textOfGlyphs(text.slice(start, nameStart), font);
      }
    },
    range,
  );
  return said;
}

/** In the order in which it is read; unknown glyphs are U+FFFD. */
export function sayingOf(pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let reversed: string[] = [];
  for (const piece of pieces) {
    const said = piece.actualText ?? piece.glyphs.map(({ text }) => text ?? "\uFFFD").join("");
    if (piece.isReversed) {
      reversed.unshift(said);
      continue;
    }
    parts.push(...reversed, said);
    reversed = [];
  }
  return [...parts, ...reversed].join("");
}
