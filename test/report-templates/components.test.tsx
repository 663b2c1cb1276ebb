/** Small parts of the document: instruments, notes, bars, years, strings for style sheets. */
import { render } from "preact-render-to-string";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STATUSES, type SeriesFinding } from "../../domain/findings/finding.ts";
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
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { cssString } from "../../report-templates/styles/css-string.ts";
import { TARGET_CODES } from "../../domain/target-code.ts";
import { sampleFindings, sampleReview } from "../support/sample-findings.ts";
import { sampleObligations } from "../support/sample-obligations.ts";

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

  test("the title names at most two rights, and none when no right has a name", () => {
    const formats = formatsOf("en");
    const rights = ["Right to education", "Right to work", "Right to food"];
    expect(rightsTitle(rights, formats)).toBe("Right to education and right to work");
    expect(rightsTitle([], formats)).toBeNull();
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

describe("statistical table", () => {
  const review = sampleReview();
  const doc = docOf(review, "print");
  const [sample] = review.findings.indicators;
  const [total] = sample?.series ?? [];
  if (!sample || !total) throw new Error("the sample has no series");
  const points = (...years: readonly number[]) =>
    years.map((year) => ({ period: String(year), year, value: year / 7, flag: null }));
  const group = (name: string, change: Partial<SeriesFinding>): SeriesFinding => ({
    ...total,
    series: name,
    breakdown: [{ dimension: "Group", value: name }],
    isTotal: false,
    isHeadline: false,
    ...change,
  });
  const tableOf = (series: readonly SeriesFinding[]) => annexTable(doc, [{ ...sample, series }]);

  test("every value of every series stands once, in a cell or in a list", () => {
    const years = fc.uniqueArray(fc.integer({ min: 2000, max: 2024 }), { minLength: 1 });
    const list = fc.array(fc.tuple(years, fc.constantFrom("%", "Rate", null)), { maxLength: 8 });
    fc.assert(
      fc.property(list, (samples) => {
        const series = samples.map(([own, unit], index) =>
          group(`s${index}`, { unit, points: points(...own.toSorted((a, b) => a - b)) }),
        );
        const blocks = tableOf(series).groups.flatMap((one) => one.blocks);
        const shown = blocks.flatMap(({ rows, lists }) => [
          ...rows.flatMap((row) =>
            (row.cells ?? []).flat().map(({ year }) => `${row.series.series} ${year}`),
          ),
          ...lists.flatMap(({ entries }) =>
            entries.map(({ row, point }) => `${row.series.series} ${point.year}`),
          ),
        ]);
        const given = series.flatMap((one) =>
          one.points.map(({ year }) => `${one.series} ${year}`),
        );
        expect(shown.toSorted()).toEqual(given.toSorted());
      }),
    );
  });

  test("what tells blocks apart stands once: with the total, or as a heading where there is none", () => {
    const { groups } = tableOf([
      group("all", { isTotal: true, breakdown: [], unit: "Percent by sex" }),
      group("Women", { unit: "Percent by sex" }),
      group("Young", { unit: "Percent by age" }),
    ]);
    expect(
      groups[0]?.blocks.map(({ heading, rows }) => [heading, ...rows.map(({ label }) => label)]),
    ).toEqual([
      [null, "Total, Percent by sex", "Women"],
      ["Percent by age", "Young"],
    ]);
  });

  test("values without a column stand by period when that takes fewer lines, else by series", () => {
    const now = points(2005, 2024);
    const many = tableOf(["A", "B", "C"].map((name) => group(name, { points: now })));
    expect(many.groups[0]?.blocks[0]?.lists.map(({ by, entries }) => [by, entries.length])).toEqual(
      [["period", 3]],
    );
    const long = tableOf([group("A", { points: points(2005, 2006, 2007, 2024) })]);
    expect(long.groups[0]?.blocks[0]?.lists.map(({ by, entries }) => [by, entries.length])).toEqual(
      [["series", 3]],
    );
  });

  test("there is a column for target values only where an indicator has one", () => {
    const headings = (aims: "all" | "none") => {
      const html = reviewDocument(sampleReview({ findings: sampleFindings({ aims }) }), "print");
      return html.split('id="table-b4"')[1]?.split("</thead>")[0] ?? "";
    };
    expect(headings("all")).toContain("Target</th>");
    expect(headings("none")).not.toContain("Target</th>");
  });

  test("each series is printed with its own digits", () => {
    const series = [
      { ...total, decimals: 0, points: [{ ...points(2020)[0]!, value: 3098 }] },
      group("Rate", { unit: "Rate", decimals: 2, points: [{ ...points(2020)[0]!, value: 1.5 }] }),
    ];
    const indicators = [{ ...sample, decimals: 0, series }];
    const html = reviewDocument(
      sampleReview({ findings: { ...review.findings, indicators } }),
      "print",
    );
    const table = html.split('id="table-b1"')[1] ?? "";
    expect(table).toContain(">3,098<");
    expect(table).toContain(">1.50<");
  });
});

test("figures of other areas name their own area, their digits and their publisher", () => {
  const findings = sampleFindings();
  const [first, ...others] = findings.indicators;
  const comparison = {
    area: "Catalonia",
    publisher: "Idescat",
    series: "x",
    name: null,
    unit: "Percentage",
    decimals: 1,
    points: [
      { period: "2019", year: 2019, value: 20, flag: null },
      {
        period: "2020",
        year: 2020,
        value: 21,
        flag: "e",
        interval: { lower: 20.2, upper: 21.8 },
      },
    ],
    evidence: [],
  } as const;
  const france = { ...comparison, area: "France", decimals: 2 };
  const indicators = [{ ...first!, comparisons: [comparison, france] }, ...others];
  const html = reviewDocument(sampleReview({ findings: { ...findings, indicators } }), "web");
  const text = html.replaceAll(/<[^>]+>/g, "");
  expect(text).toContain(
    "1.2.1 · Catalonia, %: 21.0e (2020, Idescat). Published interval of the latest value: from 20.2 to 21.8.",
  );
  expect(text).toContain("1.2.1 · France, %: 21.00e (2020, Idescat)");
});

test.each([
  [1, "1 cell that holds no number was left out"],
  [1200, "1,200 cells that hold no number were left out"],
])("annex A counts %i in good English", (count, words) => {
  expect(sampleReview().text.problem("unreadable-value", count)).toBe(words);
});

test("a city with pillars finds its goals under their names", () => {
  const findings = sampleFindings({ goals: [1, 4] });
  const pillars = [{ name: "People first", goals: [1, 4] }] as const;
  const print = reviewDocument(sampleReview({ findings: { ...findings, pillars } }), "print");
  const contents = print.split('id="contents"')[1] ?? "";
  const places = ["People first", "No poverty", "Other goals", "Zero hunger"].map((words) =>
    contents.indexOf(words),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(print.match(/Pillar: People first/g)).toHaveLength(2);
  const web = reviewDocument(sampleReview({ findings: { ...findings, pillars } }), "web");
  expect(web).toContain('<p class="frame__head">People first</p>');
  expect(web).not.toContain('<p class="frame__head">Other goals</p>');
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
