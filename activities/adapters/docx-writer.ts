/** Writes an extract as a DOCX file: real headings, head rows that repeat, language, title; the same bytes every time. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  convertMillimetersToTwip,
  type IRunOptions,
} from "docx";
import type {
  Block,
  Column,
  ExtractDocument,
  Line,
} from "../../report-templates/editions/extract-document.ts";
import { normaliseDocx } from "./docx-normalise.ts";

/** A4, and the margins of the PDF. */
const PAGE = { width: 210, height: 297, side: 18, end: 20 };
const TEXT_WIDTH = convertMillimetersToTwip(PAGE.width - 2 * PAGE.side);

const INK = "14212E";
const INK_2 = "46535F";
const RULE = { style: "single", size: 4, color: "9AA5AF" } as const;
const NO_RULE = { style: "none", size: 0, color: "auto" } as const;
const BORDERS = { top: NO_RULE, left: NO_RULE, right: NO_RULE, bottom: RULE };

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** Same document, same bytes: no clock, no chance. */
export async function writeDocx(document: ExtractDocument): Promise<Uint8Array> {
  const { title, author, language, blocks } = document;
  const file = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    revision: 1,
    styles: stylesOf(language),
    sections: [
      {
        properties: {
          page: {
            size: {
              width: convertMillimetersToTwip(PAGE.width),
              height: convertMillimetersToTwip(PAGE.height),
            },
            margin: {
              top: convertMillimetersToTwip(PAGE.end),
              bottom: convertMillimetersToTwip(PAGE.end),
              left: convertMillimetersToTwip(PAGE.side),
              right: convertMillimetersToTwip(PAGE.side),
            },
          },
        },
        footers: { default: footerOf(document) },
        children: blocks.map((block) => blockOf(block, document)),
      },
    ],
  });
  return normaliseDocx(await Packer.toBuffer(file), document);
}

/** Sizes in half points, spaces in twentieths of a point. */
function stylesOf(language: string) {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: INK },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: "Calibri", size: 20, color: INK, language: { value: language } },
        paragraph: { spacing: { after: 80 } },
      },
      heading1: heading(36, 0),
      heading2: heading(28, 320),
      heading3: heading(23, 240),
    },
  };
}

function footerOf({ footer, direction }: ExtractDocument): Footer {
  const run = { size: 17, color: INK_2 };
  return new Footer({
    children: [
      new Paragraph({
        bidirectional: direction === "rtl",
        children: [
          new TextRun({ ...run, text: `${footer} · ` }),
          new TextRun({ ...run, children: [PageNumber.CURRENT] }),
        ],
      }),
    ],
  });
}

function blockOf(block: Block, document: ExtractDocument): Paragraph | Table {
  const bidirectional = document.direction === "rtl";
  if (block.kind === "heading") {
    return new Paragraph({ text: block.text, heading: HEADINGS[block.level], bidirectional });
  }
  if (block.kind === "paragraph") return paragraphOf(block.line, document, 20);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: block.columns.map(widthOf),
    visuallyRightToLeft: bidirectional,
    rows: [
      headRow(block.columns, document),
      ...block.rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((lines, at) => cellOf(lines, block.columns[at], document)),
          }),
      ),
    ],
  });
}

function headRow(columns: readonly Column[], document: ExtractDocument): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) =>
      cellOf([{ text: column.title, weight: "strong" }], column, document),
    ),
  });
}

function cellOf(
  lines: readonly Line[],
  column: Column | undefined,
  document: ExtractDocument,
): TableCell {
  return new TableCell({
    borders: BORDERS,
    margins: { top: 60, bottom: 60, left: 0, right: 140 },
    width: { size: column === undefined ? 0 : widthOf(column), type: WidthType.DXA },
    children: lines.map((line) => paragraphOf(line, document, 18)),
  });
}

function widthOf({ share }: Column): number {
  return Math.round((TEXT_WIDTH * share) / 100);
}

function paragraphOf(
  { text, weight }: Line,
  { direction }: ExtractDocument,
  size: number,
): Paragraph {
  const run: IRunOptions = {
    text,
    size,
    bold: weight === "strong",
    rightToLeft: direction === "rtl",
    ...(weight === "quiet" ? { color: INK_2 } : {}),
  };
  return new Paragraph({
    alignment: AlignmentType.START,
    bidirectional: direction === "rtl",
    spacing: { after: size === 20 ? 80 : 20 },
    children: [new TextRun(run)],
  });
}
