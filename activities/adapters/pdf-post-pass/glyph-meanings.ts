/**
 * Repairs what the fonts say of their glyphs. No glyph may stand for U+0000, U+FEFF or U+FFFE (PDF/UA-1 7.21.7-2), as the
 * dots of many Arabic fonts do; and a glyph that always stands for one text says so itself, which readers that know no
 * replacement texts need.
 */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument } from "pdf-lib";
import type { Font } from "./fonts.ts";
import { replaceContent } from "./streams.ts";
import type { Piece } from "./text-pieces.ts";
import { unexpected } from "./unexpected.ts";

/** How the glyphs of one font are used. */
interface FontUse {
  readonly font: Font;
  readonly glyphs: Map<number, GlyphUse>;
}

interface GlyphUse {
  /** Replacement texts of spans that hold this glyph alone, and how often. */
  readonly alone: Map<string, number>;
  /** Replacement texts of spans that hold others too. */
  readonly among: Map<string, number>;
  /** Shown without a span. */
  isBare: boolean;
}

/** Counts the uses of glyphs over a whole document, then decides what each one means. */
export class GlyphMeanings {
  private readonly uses = new Map<string, FontUse>();

  note(pieces: readonly Piece[]): void {
    for (const { glyphs, actualText } of pieces) {
      for (const { font, code } of glyphs) {
        const use = this.useOf(font, code);
        if (actualText === null) use.isBare = true;
        else count(glyphs.length === 1 ? use.alone : use.among, actualText);
      }
    }
  }

  /** Whether the font says what the span says, so that the span can go. */
  isSettled({ glyphs, actualText }: Piece): boolean {
    const [glyph] = glyphs;
    if (!glyph || glyphs.length !== 1 || actualText === null) return false;
    return this.settled(glyph.font, glyph.code) === actualText;
  }

  /** Writes the tables of all fonts whose glyphs mean something else now. */
  write(document: PDFDocument): void {
    for (const { font, glyphs } of this.uses.values()) {
      const texts = new Map(font.texts);
      for (const code of glyphs.keys()) {
        const text = this.settled(font, code);
        if (text !== null) texts.set(code, text);
      }
      for (const [code, text] of texts) {
        if (isForbidden(text)) texts.set(code, this.replacement(document, font, code));
      }
      if ([...texts].every(([code, text]) => font.texts.get(code) === text)) continue;
      const table = document.context.lookup(font.ref, PDFDict).get(PDFName.of("ToUnicode"));
      if (!(table instanceof PDFRef)) throw unexpected("PDF/UA-1 7.21.7-1", "a font without texts");
      replaceContent(document, table, toUnicode(texts, font.digits));
    }
  }

  private useOf(font: Font, code: number): GlyphUse {
    const fontUse = this.uses.get(font.ref.tag) ?? { font, glyphs: new Map<number, GlyphUse>() };
    this.uses.set(font.ref.tag, fontUse);
    const use = fontUse.glyphs.get(code) ?? { alone: new Map(), among: new Map(), isBare: false };
    fontUse.glyphs.set(code, use);
    return use;
  }

  /** The one text that a glyph always stands for. Brackets are mirrored, so they keep their spans. */
  private settled(font: Font, code: number): string | null {
    const use = this.uses.get(font.ref.tag)?.glyphs.get(code);
    if (!use || use.alone.size !== 1 || use.among.size > 0) return null;
    const [text = ""] = use.alone.keys();
    if (/[\p{Ps}\p{Pe}\p{Pi}\p{Pf}<>]/u.test(text) || isForbidden(text)) return null;
    return use.isBare && font.texts.get(code) !== text ? null : text;
  }

  /** What most often stands for the glyph; U+034F, which is not seen, for a mark without width. */
  private replacement(document: PDFDocument, font: Font, code: number): string {
    const use = this.uses.get(font.ref.tag)?.glyphs.get(code);
    if (!use || widthOf(document, font, code) === 0) return "\u034F";
    const [best] = [...use.alone, ...use.among]
      .filter(([text]) => !isForbidden(text))
      .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    return best?.[0] ?? "\u034F";
  }
}

function count(counts: Map<string, number>, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1);
}

function isForbidden(text: string): boolean {
  return text === "" || /[\0\uFEFF\uFFFE]/.test(text);
}

/** In thousandths of the size; null where the font gives none. */
function widthOf({ context }: PDFDocument, { ref }: Font, code: number): number | null {
  const font = context.lookup(ref, PDFDict);
  const descendant = font.lookupMaybe(PDFName.of("DescendantFonts"), PDFArray)?.lookup(0, PDFDict);
  const widths = descendant?.lookupMaybe(PDFName.of("W"), PDFArray);
  for (let at = 0; widths && at < widths.size();) {
    const first = widths.lookup(at, PDFNumber).asNumber();
    const second = widths.lookup(at + 1);
    if (second instanceof PDFArray) {
      const inside = code - first;
      if (inside >= 0 && inside < second.size()) return second.lookup(inside, PDFNumber).asNumber();
      at += 2;
      continue;
    }
    const last = widths.lookup(at + 1, PDFNumber).asNumber();
    if (code >= first && code <= last) return widths.lookup(at + 2, PDFNumber).asNumber();
    at += 3;
  }
  return null;
}

/** At most so many entries stand in one section of a table. */
const SECTION = 100;

function toUnicode(texts: ReadonlyMap<number, string>, digits: 2 | 4): string {
  const lines = [...texts]
    .toSorted(([a], [b]) => a - b)
    .map(([code, text]) => `<${hexOf(code, digits)}> <${utf16Of(text)}>`);
  const sections = Array.from({ length: Math.ceil(lines.length / SECTION) }, (_, index) => {
    const part = lines.slice(index * SECTION, (index + 1) * SECTION);
    return `${part.length} beginbfchar\n${part.join("\n")}\nendbfchar`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<${"0".repeat(digits)}> <${"F".repeat(digits)}>
endcodespacerange
${sections.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}

function hexOf(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, "0");
}

function utf16Of(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hexOf(text.charCodeAt(at), 4)).join("");
}
