import { expect, test } from "vitest";
import type { IndicatorFinding, ReviewFindings } from "../../domain/findings/finding.ts";
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
    formats,
  );

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

test("two values that would be printed alike are printed with the digits that tell them apart", () => {
  const [row] = erratumRows(before, moved(0.0004), text);
  expect(row?.from).not.toBe(row?.to);
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
