/** Small parts of the document: instruments, notes, bars, years, strings for style sheets. */
import { render } from "preact-render-to-string";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STATUSES } from "../../domain/findings/finding.ts";
import { annexTable, columnYears } from "../../report-templates/components/annex-rows.ts";
import {
  instrumentsOf,
  joinArticles,
  rightsTitle,
} from "../../report-templates/components/instruments.ts";
import { MarkRow, Meter, StatusWord } from "../../report-templates/components/marks.tsx";
import { yearRanges } from "../../report-templates/components/missing-note.tsx";
import { comparisonOf } from "../../report-templates/components/side-notes.tsx";
import { StatusBar } from "../../report-templates/components/status-bar.tsx";
import { docOf } from "../../report-templates/editions/review-model.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { cssString } from "../../report-templates/styles/print-pages.ts";
import { TARGET_CODES } from "../../domain/target-code.ts";
import { sampleFindings, sampleObligations, sampleReview } from "../support/sample-findings.ts";

const target = (code: string) => TARGET_CODES.find((candidate) => candidate === code)!;

describe("instruments of a target", () => {
  test.each([
    [["13(2)(b)", "14", "13(2)(a)"], "13(2)(a), (b), 14"],
    [["9", "11(1)"], "9, 11(1)"],
    [["2", "10", "2"], "2, 10"],
    [["", "25(1)"], "25(1)"],
    [[""], ""],
  ])("articles %j are written %s", (articles, text) => {
    expect(joinArticles(articles)).toBe(text);
  });

  test("what binds stands first, then what is not known, not ratified, and no treaty", () => {
    const bindings = instrumentsOf(sampleObligations(target("4.1"))).map(({ binding }) => binding);
    expect(bindings).toEqual([
      "binding", "binding", "binding", "binding", "not-in-data", "not-ratified", "not-a-treaty", "not-a-treaty",
    ]); // prettier-ignore
  });

  test("articles of one instrument are one row that keeps all kinds of links and the surest basis", () => {
    const covenant = instrumentsOf(sampleObligations(target("4.1"))).find(
      ({ instrument }) => instrument === "ICESCR",
    );
    expect(covenant).toMatchObject({
      articles: "13(2)(a), (b), 14",
      strengths: ["direct", "enabling"],
      sureness: 3,
    });
  });

  test("the title names at most two rights, and none when no article names one", () => {
    const [row] = sampleObligations(target("4.1"));
    const formats = formatsOf("en");
    const rows = [
      row!,
      row!,
      { ...row!, right: "Right to work" },
      { ...row!, right: "Right to food" },
    ];
    expect(rightsTitle(rows, formats)).toBe("Right to education and right to work");
    expect(rightsTitle([{ ...row!, right: null }], formats)).toBeNull();
  });
});

describe("years", () => {
  test.each([
    [
      [2016, 2017, 2018, 2020],
      ["2016–2018", "2020"],
    ],
    [
      [2019, 2020],
      ["2019", "2020"],
    ],
    [[], []],
  ])("%j missing are written %j", (years, text) => {
    expect(yearRanges(years)).toEqual(text);
  });

  test("a statistical table has the latest ten years as columns", () => {
    const years = columnYears(sampleFindings().indicators);
    expect(years).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  });
});

test("every value of every series stands in a cell or in a list of the statistical table", () => {
  const review = sampleReview();
  const doc = docOf(review, "print");
  for (const row of annexTable(doc, review.findings.indicators).groups.flatMap(
    ({ rows }) => rows,
  )) {
    const shown = [...(row.cells ?? []).flat(), ...row.listed];
    expect(shown.toSorted((a, b) => a.year - b.year)).toEqual(row.series.points);
  }
});

describe("what would change a status", () => {
  test.each([
    ["increase", "better", "at-least"],
    ["decrease", "better", "at-most"],
    ["increase", "worse", "below"],
    ["decrease", "worse", "above"],
  ] as const)("wanted: %s, turning %s: %s the value", (direction, change, words) => {
    expect(comparisonOf(direction, change)).toBe(words);
  });
});

describe("marks", () => {
  test("a status is a shape and a word together", () => {
    const html = render(<StatusWord status="too-slow" word="Too slow" />);
    expect(html).toMatch(/<svg[^>]*aria-hidden="true"/);
    expect(html).toContain("Too slow");
  });

  test("a meter says in words how many of its bars are filled", () => {
    const html = render(<Meter bars={2} label="2 of 3" />);
    expect(html.match(/meter__full/g)).toHaveLength(2);
    expect(html).toContain('aria-label="2 of 3"');
  });

  test("a row of marks never exceeds its room", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        const html = render(<MarkRow status="no-data" count={count} room={20} />);
        expect(Number(/width:([\d.]+)mm/.exec(html)?.[1])).toBeLessThanOrEqual(20);
        expect(html.match(/<path/g)).toHaveLength(count);
      }),
    );
  });

  test("the parts of a status bar fill it exactly, whatever the counts", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 6, maxLength: 6 }), (numbers) => {
        fc.pre(numbers.some((number) => number > 0));
        const counts = Object.fromEntries(
          STATUSES.map((status, index) => [status, numbers[index]!]),
        );
        const html = render(<StatusBar id="b" counts={counts as never} label="l" />);
        const parts = html.match(/class="bar__fill"/g) ?? [];
        expect(parts).toHaveLength(numbers.filter((number) => number > 0).length);
        expect(html).not.toMatch(/NaN|Infinity/);
      }),
    );
  });
});

test("a city's name cannot leave its string in the style sheet", () => {
  expect(cssString('A"; } </style>\\')).toBe('"A\\22 ; } \\3c /style>\\5c "');
});
