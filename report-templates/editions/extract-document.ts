/** A short document as headings, paragraphs and tables: written once, printed as DOCX and as PDF. */

export interface Line {
  readonly text: string;
  readonly weight: "strong" | "normal" | "quiet";
}

export interface Column {
  readonly title: string;
  /** Share of the width in per cent; all columns together 100. */
  readonly share: number;
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly line: Line }
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      /** Rows of cells of lines. The first cell names its row. */
      readonly rows: readonly (readonly (readonly Line[])[])[];
    };

export interface ExtractDocument {
  readonly title: string;
  /** BCP 47 tag, and the direction in which it is written. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly author: string;
  /** Date of the edition, YYYY-MM-DD. */
  readonly date: string;
  /** Foot of every page, before the page number. Not counted as words, as word processors do not. */
  readonly footer: string;
  readonly blocks: readonly Block[];
}

/** Words of all headings, paragraphs and tables: runs of signs between blanks. */
export function countWords({ blocks }: Pick<ExtractDocument, "blocks">): number {
  return blocks.flatMap(textsOf).reduce((sum, text) => sum + wordsOf(text).length, 0);
}

export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** All texts of a block in the order of reading. */
export function textsOf(block: Block): readonly string[] {
  if (block.kind === "heading") return [block.text];
  if (block.kind === "paragraph") return [block.line.text];
  return [
    ...block.columns.map(({ title }) => title),
    ...block.rows.flatMap((cells) => cells.flatMap((lines) => lines.map(({ text }) => text))),
  ];
}

/** Text without what XML cannot hold and without line ends, so that every format prints the same. */
export function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]+/gu, " ")
    .replace(/[ \t]+/g, " ")
    .trim();
}
