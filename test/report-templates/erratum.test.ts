import { expect, test } from "vitest";
import type { IndicatorFinding, ReviewFindings } from "../../domain/findings/finding.ts";
import type { ValueInterval } from "../../domain/observation.ts";
import { changeRows } from "../../report-templates/editions/change-rows.ts";
import { erratumRows } from "../../report-templates/editions/erratum-rows.ts";
import { erratumHtml } from "../../report-templates/editions/erratum.tsx";
import { erratumText } from "../../report-templates/locales/en/erratum-text.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { pageText } from "../support/page-text.ts";
import { sampleFindings } from "../support/sample-findings.ts";

const formats = formatsOf("en");
const text = erratumText(formats);
const before = sampleFindings({ goals: [1, 4] });
const [first] = before.indicators;
if (first === undefined) throw new Error("the sample has no indicator");

function withFirst(change: Partial<IndicatorFinding>): ReviewFindings {
  const indicators = before.indicators.map((finding) =>
    finding === first ? { ...finding, ...change } : finding,
  );
  return { ...before, indicators };
}

/** The latest value of the first series, changed by so much. */
function moved(by: number): ReviewFindings {
  const [series, ...others] = first?.series ?? [];
  if (series === undefined) throw new Error("the sample has no series");
  const points = series.points.map((point, index) =>
    index === series.points.length - 1 ? { ...point, value: point.value + by } : point,
  );
  return withFirst({ series: [{ ...series, points }, ...others] });
}

const page = (after: ReviewFindings): string =>
  erratumHtml(
    {
      city: "Rečno <b>",
      period: { from: 2015, to: 2024 },
      corrected: 1,
      by: 2,
      before,
      after,
      pageOf: (number) => `edition-${number}/review.html`,
    },
    text,
  );

/** Nonbreaking spaces as blanks. */
const plainSpaces = (words: string): string => words.replaceAll(/\s/gu, " ");

test("a value that moved stands with target, indicator, old, new and source", () => {
  expect(erratumRows(before, moved(1.5), text)).toEqual([
    {
      target: first.target,
      indicator: first.indicator,
      what: expect.stringMatching(/^Value, \d{4}/) as string,
      from: expect.stringMatching(/\d/) as string,
      to: expect.stringMatching(/\d/) as string,
      source: first.publisher ?? "data of the city",
    },
  ]);
});

test("a value of a group is named by its group, never by the key of its series", () => {
  const ofWomen = (value: number): ReviewFindings => {
    const [series] = before.indicators.flatMap((indicator) => indicator.series);
    const [point] = series?.points ?? [];
    if (series === undefined || point === undefined) throw new Error("the sample has no point");
    const breakdown = [{ dimension: "sex", value: "Women" }];
    const group = { ...series, name: null, breakdown, isHeadline: false };
    return withFirst({ series: [{ ...group, points: [{ ...point, value }] }] });
  };
  const rows = erratumRows(ofWomen(3), ofWomen(4), text);
  expect(rows.map(({ what }) => plainSpaces(what))).toEqual([
    expect.stringMatching(/^Value, \d{4}, Women$/),
  ]);
});

test("two values that would be printed alike are printed with the digits that tell them apart", () => {
  const [row] = erratumRows(before, moved(0.0004), text);
  expect(row?.from).not.toBe(row?.to);
});

test("a gap that changed says by how much, in which year and between which groups, old and new", () => {
  const gap = (women: number, period: string) => ({
    dimension: "sex",
    period,
    year: Number(period),
    groups: [
      { label: "women", series: "s1", value: women },
      { label: "men", series: "s2", value: 64.4 },
    ],
    absolute: women - 64.4,
    relative: null,
    furthestBehind: women > 70 ? "men" : null,
    earlier: null,
  });
  const about = { unit: "%", decimals: 1 } as const;
  const rows = erratumRows(
    withFirst({ ...about, gaps: [gap(78.9, "2021")] }),
    withFirst({ ...about, gaps: [gap(66.4, "2022")] }),
    text,
  );
  expect(rows.map(({ what, from, to }) => [what, from, to].map(plainSpaces))).toEqual([
    [
      "Gap between groups (sex)",
      "14.5 points in 2021 (women 78.9 %, men 64.4 %)",
      "2.0 points in 2022 (women 66.4 %, men 64.4 %)",
    ],
    ["Group furthest behind (sex)", "men", "none"],
  ]);
});

test("a figure of another area that changed names its series and stands old and new, with its unit", () => {
  const comparison = (value: number, interval?: ValueInterval) => ({
    area: "Invented State",
    publisher: "Invented office",
    series: "SI_POV",
    name: null,
    unit: "%",
    decimals: 1,
    points: [{ period: "2022", year: 2022, value, flag: null, ...(interval && { interval }) }],
    evidence: [],
  });
  const [row] = erratumRows(
    withFirst({ comparisons: [comparison(20.1)] }),
    withFirst({ comparisons: [comparison(20.14)] }),
    text,
  );
  // What is printed alike is no change.
  expect(row).toBeUndefined();
  const [moved] = erratumRows(
    withFirst({ comparisons: [comparison(20.1)] }),
    withFirst({ comparisons: [comparison(18.05)] }),
    text,
  );
  expect(plainSpaces(moved?.what ?? "")).toBe(
    "Figure of another area (Invented State, Invented office, SI_POV, %, 2022)",
  );
  expect([moved?.from, moved?.to].map((words) => plainSpaces(words ?? ""))).toEqual([
    "20.1 %",
    expect.stringMatching(/^18\.[01] %$/),
  ]);
  const [bounds] = erratumRows(
    withFirst({ comparisons: [comparison(20.1, { lower: 19, upper: 21 })] }),
    withFirst({ comparisons: [comparison(20.1)] }),
    text,
  );
  expect([bounds?.from, bounds?.to].map((words) => plainSpaces(words ?? ""))).toEqual([
    "20.1 % (19.0 % – 21.0 %)",
    "20.1 %",
  ]);
});

test("bounds that changed stand with their period, as a correction", () => {
  const [series, ...others] = first.series;
  const [point] = series?.points ?? [];
  if (series === undefined || point === undefined) throw new Error("the sample has no point");
  const within = (interval?: ValueInterval): ReviewFindings => {
    const only = { ...series, unit: "%", decimals: 1, isHeadline: true };
    return withFirst({
      series: [{ ...only, points: [{ ...point, ...(interval && { interval }) }] }, ...others],
    });
  };
  const rows = changeRows(
    within({ lower: 17.5, upper: 18.4 }),
    within({ lower: 17.5, upper: 18.42 }),
    text,
  );
  expect(
    rows.map(({ change, what, from, to }) => [change, what, from, to].map(plainSpaces)),
  ).toEqual([
    ["corrected", `Published interval, ${point.period}`, "17.50 % – 18.40 %", "17.50 % – 18.42 %"],
  ]);
  const [gone] = changeRows(within({ lower: 17.5, upper: 18.4 }), within(), text);
  expect(plainSpaces(gone?.from ?? "")).toBe("17.5 % – 18.4 %");
  expect(gone?.to).toBe("none");
});

test("every changed fact stands with what it was and what it is: nothing sends the reader to both editions", () => {
  const [series, ...others] = first.series;
  if (series === undefined) throw new Error("the sample has no series");
  const renamed = { ...series, series: "other", name: "Another series" };
  const rows = erratumRows(
    before,
    withFirst({ decimals: first.decimals + 1, headline: "other", series: [renamed, ...others] }),
    text,
  );
  expect(rows.find(({ what }) => what.startsWith("Digits"))).toMatchObject({
    from: String(first.decimals),
    to: String(first.decimals + 1),
  });
  expect(rows.find(({ what }) => what.startsWith("Series that"))?.to).toBe("Another series");
});

test("a status of a target names the sources behind it", () => {
  const [target] = before.targets.filter(({ indicators }) => indicators.length > 0);
  const targets = before.targets.map((finding) =>
    finding === target ? { ...finding, status: "moving-away" as const } : finding,
  );
  const [row] = erratumRows(before, { ...before, targets }, text);
  expect(row).toMatchObject({
    target: target?.target,
    indicator: null,
    what: "Status of the target",
    to: "Moving away",
  });
  expect(row?.source).not.toBe("");
});

test("an indicator that is gone, and one that is new, are told once", () => {
  const without = { ...before, indicators: before.indicators.slice(1) };
  const [gone] = erratumRows(before, without, text).filter((row) => row.what.includes("whole"));
  expect(gone).toMatchObject({ indicator: first.indicator, from: "there", to: "none" });
  const [back] = erratumRows(without, before, text).filter((row) => row.what.includes("whole"));
  expect(back).toMatchObject({ indicator: first.indicator, from: "none", to: "there" });
});

test("where no figure and no status differs the page says that only texts changed", () => {
  const onlyTexts = withFirst({ titles: { en: "Another title" }, note: "Another note" });
  expect(erratumRows(before, onlyTexts, text)).toEqual([]);
  const html = page(onlyTexts);
  expect(pageText(html)).toContain("No figure and no status has changed: only texts have.");
  expect(html).not.toContain("<table");
});

test("the page is the same each time, links both editions, and takes no markup from a name", () => {
  const html = page(moved(1.5));
  expect(page(moved(1.5))).toBe(html);
  expect(html).toContain('<a href="edition-1/review.html">Edition 1</a>');
  expect(html).toContain('<a href="edition-2/review.html">Edition 2</a>');
  expect(html).toContain("Rečno &lt;b>");
  expect(pageText(html)).toContain("1 change, in the order of the review.");
});
