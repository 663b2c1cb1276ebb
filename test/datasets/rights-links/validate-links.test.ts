/** The validator of links finds nothing in the tables that ship, and each fault that is planted in them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LinkRow } from "../../../datasets/rights-links/link-row.ts";
import { validateLinks } from "../../../datasets/rights-links/validate-links.ts";
import { TARGET_CODES } from "../../../domain/target-code.ts";
import { instrumentsOf, linksOf } from "./link-tables.ts";

const universal = linksOf("target-rights-links");
const regional = linksOf("regional-links");
const instruments = instrumentsOf("instruments");
const regionalInstruments = instrumentsOf("regional-instruments");

/** The table with one row changed: line 6, target 1.1 and CRC 27(1). */
const planted = (change: Partial<LinkRow>): readonly LinkRow[] =>
  universal.map((link) => (link.line === 6 ? { ...link, ...change } : link));

describe("the tables that ship", () => {
  test("1,101 links to universal instruments have no fault, and no target lacks a row", () => {
    expect(universal).toHaveLength(1101);
    expect(validateLinks(universal, instruments, TARGET_CODES)).toEqual([]);
  });

  test("721 links to regional instruments have no fault", () => {
    expect(regional).toHaveLength(721);
    expect(validateLinks(regional, regionalInstruments, [])).toEqual([]);
  });
});

describe("a planted fault", () => {
  test.each<[string, Partial<LinkRow>, object]>([
    [
      "an unknown instrument",
      { instrument: "ICESR" },
      {
        column: "instrument",
        value: "ICESR",
        message: "the table of instruments has no such code",
        fix: 'Did you mean "ICESCR"?',
      },
    ],
    [
      "an instrument like no other",
      { instrument: "Magna Carta Libertatum" },
      { column: "instrument", fix: "Add it to the table of instruments first" },
    ],
    [
      "an article after the last one",
      { article: "55(1)" },
      {
        column: "article",
        value: "55(1)",
        message: "Convention on the Rights of the Child has no such article",
        fix: 'Use an article from 1 to 54, written like 13, 13(2) or 13(2)(b), or "whole"',
      },
    ],
    [
      "a paragraph after the last one",
      { article: "27(5)" },
      {
        column: "article",
        value: "27(5)",
        message: "Convention on the Rights of the Child has no such paragraph",
        fix: "Use a paragraph from 27(1) to 27(4)",
      },
    ],
    [
      "a paragraph of an article that has none",
      { article: "33(1)" },
      { column: "article", fix: "Write 33: the article has no numbered paragraphs" },
    ],
    ["article zero", { article: "0" }, { column: "article", message: "not written as an article" }],
    [
      "an article that is not closed",
      { article: "27(1" },
      { column: "article", value: "27(1", message: "not written as an article" },
    ],
    ["an empty article", { article: "" }, { column: "article", value: "" }],
    [
      "a letter that belongs to another instrument",
      { article: "E" },
      { column: "article", message: "not written as an article" },
    ],
    [
      "a number in a text without articles",
      { instrument: "BEIJING-PFA", article: "3" },
      { column: "article", fix: 'Write "whole": the text has no numbered articles' },
    ],
    [
      "an unknown target",
      { target: "1.l" },
      { column: "target", value: "1.l", fix: 'Did you mean "1.1"?' },
    ],
    [
      "a target like no other",
      { target: "housing" },
      { column: "target", fix: "Use one of the 169 codes, 1.1 to 17.19" },
    ],
    [
      "an unknown strength",
      { strength: "directly" },
      { column: "link_strength", value: "directly", fix: 'Did you mean "direct"?' },
    ],
    [
      "an unknown source beside a known one",
      { source: "DIHR-GUIDE[checked] + treaty text[analyst]" },
      { column: "source", value: "treaty text[analyst]" },
    ],
    [
      "an empty source",
      { source: "" },
      { column: "source", value: "", message: "unknown source of a link" },
    ],
  ])("%s is found in its line, alone", (_name, change, expected) => {
    expect(validateLinks(planted(change), instruments, TARGET_CODES)).toEqual([
      expect.objectContaining({
        file: "datasets/seeds/target-rights-links.csv",
        line: 6,
        ...expected,
      }),
    ]);
  });

  test("a row twice is found in the later line and names the earlier one", () => {
    const [copied] = universal.slice(10, 11);
    const links = universal.map((link) =>
      copied && link.line === 20 ? { ...copied, line: 20 } : link,
    );
    expect(validateLinks(links, instruments, [])).toEqual([
      {
        file: "datasets/seeds/target-rights-links.csv",
        line: 20,
        column: "article",
        value: copied?.article,
        message: "the same link stands in line 12",
        fix: "Keep the row that is right",
      },
    ]);
  });

  test("a target without a row is named", () => {
    const links = universal.filter((link) => link.target !== "11.6");
    expect(validateLinks(links, instruments, TARGET_CODES)).toEqual([
      {
        file: "datasets/seeds/target-rights-links.csv",
        column: "target",
        value: "11.6",
        message: "no row for this target",
        fix: 'Add a row; one that is only contextual says "no direct obligation identified"',
      },
    ]);
  });

  test("an empty table lacks every target", () => {
    expect(validateLinks([], instruments, TARGET_CODES)).toHaveLength(169);
  });
});

test("an article is accepted exactly inside the range of its instrument", () => {
  const rows = fc.tuple(
    fc.constantFrom(...instruments.filter(({ articles }) => articles !== null)),
    fc.integer({ min: 1, max: 400 }),
    fc.constantFrom("", "(b)", "(a)(ii)"),
  );
  fc.assert(
    fc.property(rows, ([instrument, number, paragraph]) => {
      const link = { instrument: instrument.code, article: `${number}${paragraph}` };
      const found = validateLinks(planted(link).slice(4, 5), instruments, []);
      const inside =
        number >= (instrument.articles?.from ?? NaN) && number <= (instrument.articles?.to ?? NaN);
      expect(found.some(({ column }) => column === "article")).toBe(!inside);
    }),
  );
});
