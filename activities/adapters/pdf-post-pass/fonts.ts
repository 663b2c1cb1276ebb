/** Which text the glyphs of a font stand for: the tables ToUnicode of a document. ISO 32000-1, 9.10.3. */
import { PDFDict, PDFName, PDFRef, type PDFDocument } from "pdf-lib";
import { contentOf, streamAt } from "./streams.ts";
import { nameIn, nameOf } from "./structure-tree.ts";

/** Text by code of the glyph. */
export type GlyphTexts = ReadonlyMap<number, string>;

export interface Font {
  readonly ref: PDFRef;
  /** Hexadecimal digits of a code. */
  readonly digits: 2 | 4;
  readonly texts: GlyphTexts;
}

/** Fonts by the name under which a stream uses them: "F4". */
export type Fonts = ReadonlyMap<string, Font>;

export interface Glyph {
  readonly font: Font;
  readonly code: number;
  /** Null where the font does not say. */
  readonly text: string | null;
}

const key = (name: string): PDFName => PDFName.of(name);

/** Reads each font of a document once. */
export class FontShelf {
  private readonly document: PDFDocument;
  private readonly read = new Map<string, Font>();

  constructor(document: PDFDocument) {
    this.document = document;
  }

  /** Fonts among the resources of a page or a form. */
  fontsOf(owner: PDFDict): Fonts {
    const fonts = owner.lookupMaybe(key("Resources"), PDFDict)?.lookupMaybe(key("Font"), PDFDict);
    return new Map(
      (fonts?.entries() ?? []).flatMap(([name, ref]) =>
        ref instanceof PDFRef ? [[nameOf(name), this.fontAt(ref)] as const] : [],
      ),
    );
  }

  private fontAt(ref: PDFRef): Font {
    const known = this.read.get(ref.tag);
    if (known) return known;
    const dict = this.document.context.lookup(ref, PDFDict);
    const table = dict.get(key("ToUnicode"));
    const font: Font = {
      ref,
      digits: nameIn(dict, "Subtype") === "Type0" ? 4 : 2,
      texts:
        table instanceof PDFRef
          ? readToUnicode(contentOf(streamAt(this.document, table)))
          : new Map<number, string>(),
    };
    this.read.set(ref.tag, font);
    return font;
  }
}

const SECTION = /begin(bfchar|bfrange)\s([^]*?)\send\1/g;
const PAIR = /<([\da-f]+)>\s*<([\da-f]*)>/gi;
const RANGE = /<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi;

export function readToUnicode(table: string): GlyphTexts {
  const texts = new Map<number, string>();
  for (const [, kind, body = ""] of table.matchAll(SECTION)) {
    if (kind === "bfchar") {
      for (const [, code = "", text = ""] of body.matchAll(PAIR)) {
        texts.set(Number.parseInt(code, 16), utf16(text));
      }
      continue;
    }
    for (const [, from = "", to = "", text = ""] of body.matchAll(RANGE)) {
      const first = Number.parseInt(from, 16);
      const head = utf16(text).slice(0, -1);
      const last = Number.parseInt(text.slice(-4), 16);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
        texts.set(code, head + String.fromCharCode(last + code - first));
      }
    }
  }
  return texts;
}

function utf16(hex: string): string {
  return String.fromCharCode(
    ...Array.from(hex.match(/.{4}/g) ?? [], (unit) => Number.parseInt(unit, 16)),
  );
}

/** The font that `/F4 12` names. */
export function fontIn(fonts: Fonts, operands: string): Font | undefined {
  return fonts.get(/\/(\S+)/.exec(operands)?.[1] ?? "");
}

const HEX = /<([\da-f]+)>/gi;

/** What the operands of Tj or TJ say; unknown glyphs are U+FFFD. */
export function textOfGlyphs(operands: string, { digits, texts }: Font): string {
  let said = "";
  for (const [, hex = ""] of operands.matchAll(HEX)) {
    for (let at = 0; at < hex.length; at += digits) {
      said += texts.get(Number.parseInt(hex.slice(at, at + digits), 16)) ?? "\uFFFD";
    }
  }
  return said;
}

/** The glyphs of the operands of Tj or TJ. */
export function glyphsOf(operands: string, font: Font): readonly Glyph[] {
  const { digits, texts } = font;
  return Array.from(operands.matchAll(HEX)).flatMap(([, hex = ""]) =>
    Array.from({ length: hex.length / digits }, (_, index) => {
      const code = Number.parseInt(hex.slice(index * digits, (index + 1) * digits), 16);
      return { font, code, text: texts.get(code) ?? null };
    }),
  );
}
