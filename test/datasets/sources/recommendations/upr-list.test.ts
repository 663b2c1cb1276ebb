/** Thematic lists that are not as they should be. Built here as Word documents from rows. */
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ReportError } from "../../../../domain/errors.ts";
import { readUprList } from "../../../../datasets/sources/recommendations/read-upr-list.ts";
import { contextOf, DOCX } from "./slovenia.ts";

const FILE = "data/list.docx";
const HEAD = [
  "Recommendation and recommending State",
  "Position of the State under review",
  "Human rights themes and groups of persons",
  "Relevant SDGs",
];
const TITLE = "UPR of Slovenia (4th Cycle - 48th Session) Thematic list of recommendations*";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const paragraph = (text: string): string =>
  `<w:p><w:r><w:t>${escaped(text.slice(0, 3))}</w:t></w:r><w:r><w:t>${escaped(text.slice(3))}</w:t></w:r></w:p>`;
const row = (cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell.split("\n").map(paragraph).join("")}</w:tc>`).join("")}</w:tr>`;

function docx(rows: readonly (readonly string[])[], title = TITLE): Uint8Array {
  const name = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const table = `<w:tbl>${rows.map(row).join("")}</w:tbl>`;
  return zipSync({
    "word/document.xml": strToU8(`<w:document ${name}><w:body>${table}</w:body></w:document>`),
    "word/header1.xml": strToU8(`<w:hdr ${name}>${paragraph(title)}</w:hdr>`),
  });
}

const recommendation = (number: string, theme: string, position = "Supported"): string[] => [
  `${number} Build homes (Spain);\nSource of Position: A/HRC/1/2/Add.1 - Para.3`,
  position,
  `- ${theme}\nGroups of Persons: \n- Children`,
  "- 4 - QUALITY EDUCATION",
];

const read = (bytes: Uint8Array, country = "SI") => readUprList(bytes, contextOf(FILE, country));

function problemOf(bytes: Uint8Array, country = "SI") {
  try {
    read(bytes, country);
  } catch (error) {
    if (error instanceof ReportError && error.code === "invalid-data") return error.problems[0];
    throw error;
  }
  throw new Error("the list was read");
}

describe("another document", () => {
  test.each([
    ["no zip archive", strToU8("%PDF-1.4"), "not a Word document"],
    ["an empty file", new Uint8Array(), "not a Word document"],
    ["a workbook", zipSync({ "xl/workbook.xml": strToU8("<x/>") }), "not a Word document"],
    ["a letter", docx([["Dear reader"]], "Letter"), "no page header says"],
    ["a list with other columns", docx([["a", "b", "c", "d"]]), "no table has the columns"],
  ])("%s is answered with what was expected", (_, bytes, message) => {
    const problem = problemOf(bytes);
    expect(problem?.file).toBe(FILE);
    expect(problem?.message).toContain(message);
    expect(problem?.fix).toContain("thematic list of recommendations");
  });

  test("the list of another State is answered with its name", () => {
    expect(problemOf(DOCX, "ES")).toMatchObject({ value: "Slovenia", file: FILE });
  });
});

test("a recommendation under two themes is given once, with both", () => {
  const { recommendations, refusals } = read(
    docx([
      HEAD,
      ["Theme: Housing"],
      recommendation("140.1", "Housing"),
      recommendation("140.2", "Housing"),
      ["Theme: Education"],
      recommendation("140.1", "Education"),
    ]),
  );
  expect(refusals).toEqual([]);
  expect(recommendations).toMatchObject([
    { id: "A/HRC/1/2 140.1", themes: ["Housing", "Education"], goals: [4], line: 3 },
    { id: "A/HRC/1/2 140.2", themes: ["Housing"], line: 4 },
  ]);
});

test("two rows that disagree about one recommendation are both refused", () => {
  const rows = [recommendation("140.1", "Housing"), recommendation("140.1", "Housing", "Noted")];
  const { recommendations, refusals } = read(docx([HEAD, ...rows]));
  expect(recommendations).toEqual([]);
  expect(refusals.map(({ code, line }) => [code, line])).toEqual([
    ["duplicate-recommendation", 2],
    ["duplicate-recommendation", 3],
  ]);
});

test("rows without number, symbol or known position are refused with their row", () => {
  const [, position = "", themes = "", sdgs = ""] = recommendation("140.1", "Housing");
  const { recommendations, refusals } = read(
    docx([
      HEAD,
      ["Build homes\nSource of Position: A/HRC/1/2/Add.1", position, themes, sdgs],
      ["140.2 Build homes (Spain);", position, themes, sdgs],
      recommendation("140.3", "Housing", "Perhaps"),
      recommendation("140.4", "Housing", ""),
    ]),
  );
  expect(refusals.map(({ code, line, value }) => [code, line, value])).toEqual([
    ["unreadable-record", 2, "Build homes"],
    ["missing-symbol", 3, "140.2"],
    ["unknown-position", 4, "Perhaps"],
  ]);
  expect(recommendations).toMatchObject([{ paragraph: "140.4", position: null }]);
});
