/** The chapter on who is left behind: titles that only say what the numbers say, figures, tables, empty states. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTextMeasure } from "../../activities/adapters/font-metrics.ts";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import type { ChartPlan } from "../../report-templates/charts/chart-plan.ts";
import { planCharts } from "../../report-templates/charts/plan-charts.ts";
import { chartsEn } from "../../report-templates/locales/en/charts.ts";
import { documentText } from "../../report-templates/locales/en/document.ts";
import { sentencesEn } from "../../report-templates/locales/en/sentences.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { sampleReview } from "../support/sample-findings.ts";
import type { SampleIndicator } from "../domain/findings/sample-data.ts";
import { review } from "./sample-findings.ts";

const formats = formatsOf("en");
const text = documentText(formats).leftBehind;
const measure = createTextMeasure();

const worse = { direction: "decrease", targetValue: 5, targetYear: 2030 } as const;
const open = { direction: null, targetValue: null } as const;
const JUDGING = /worse|furthest behind|better|best/i;

interface Sample {
  readonly code: string;
  readonly dimension?: string;
  readonly values: Readonly<Record<string, number>>;
  readonly row?: SampleIndicator["row"];
}

function sample({ code, dimension = "Gender", values, row = worse }: Sample): SampleIndicator {
  const groups = Object.fromEntries(
    Object.entries(values).map(([label, value]) => [`${dimension}=${label}`, { "2023": value }]),
  );
  return { code, row, groups };
}

const titleOf = (...samples: readonly Sample[]): string =>
  text.title(review(samples.map(sample)).leftBehind);

function figuresOf(findings: ReviewFindings): readonly ChartPlan[] {
  const words = sentencesEn(findings, formats);
  return planCharts({ findings, measure, formats, text: chartsEn, words }).filter(({ id }) =>
    id.startsWith("left-behind-"),
  );
}

/** The chapter as printed, without what stands before and behind it. */
function chapter(findings: ReviewFindings, medium: "print" | "web" = "print"): string {
  const svg = '<svg role="img" aria-label="figure"></svg>';
  const figures = new Map(figuresOf(findings).map((plan) => [plan.id, { plan, svg }]));
  const html = reviewDocument(sampleReview({ findings, figures }), medium);
  return /<section[^>]*id="left-behind".*?<\/section>/s.exec(html)?.[0] ?? "";
}

const women = { code: "3.4.1", values: { Women: 20, Men: 10 } } as const;
const men = { code: "3.4.2", values: { Women: 10, Men: 30 } } as const;
const place = { code: "4.1.1", dimension: "District", values: { "Old Town": 30, Harbour: 20, Hill: 10 } } as const; // prettier-ignore

describe("the title", () => {
  test.each([
    ["nothing", [], "No group can be seen in the data"],
    ["one side only", [women], "Women fare worse than men on one indicator, men on none. Most groups cannot be seen at all"],
    ["both sides, one more often", [women, men, { ...men, code: "3.4.3" }], "Men fare worse than women on two indicators, women on one. Most groups cannot be seen at all"],
    ["both equally often", [women, men], "Women and men each fare worse on one indicator. Most groups cannot be seen at all"],
    ["a place", [place], "Old Town is most often furthest behind. Most groups cannot be seen at all"],
    ["two kinds of groups", [women, { ...women, code: "3.4.4" }, place], "Women and Old Town are most often furthest behind. Most groups cannot be seen at all"],
    ["no direction", [{ ...women, row: open }], "Groups differ on one indicator; who fares worse is not confirmed. Most groups cannot be seen at all"],
    ["no difference", [{ ...women, values: { Women: 20, Men: 20 } }], "No group differs on one indicator. Most groups cannot be seen at all"],
    ["a single group", [{ ...women, values: { Women: 20 } }], "Groups are shown, but cannot be compared. Most groups cannot be seen at all"],
  ] as const)("%s", (_name, samples, title) => {
    expect(titleOf(...samples)).toBe(title);
  }); // prettier-ignore

  test("three groups that are behind equally often are counted, not named", () => {
    const at = (index: number, worst: string): Sample => ({
      code: `4.1.${index}`,
      dimension: "District",
      values: { A: 10, B: 10, C: 10, [worst]: 30 },
    });
    expect(titleOf(at(1, "A"), at(2, "B"), at(3, "C"))).toMatch(/^Three places are most often/);
    expect(titleOf(at(1, "A"), at(2, "B"))).toMatch(/^A and B are most often/);
  });

  test("kinds of groups that cannot be seen are named while they are few", () => {
    const all = ["Gender", "Age", "District", "Income"].map((dimension, index) => ({
      code: `1.2.${index + 1}`,
      dimension,
      values: { A: 10, B: 20 },
      row: open,
    }));
    expect(titleOf(...all)).toMatch(/No indicator is shown by disability or origin$/);
  });

  test("a label that is no name is not repeated", () => {
    const label = `${"very long words ".repeat(4)}end`;
    expect(titleOf({ ...place, values: { [label]: 30, Harbour: 10 } })).toMatch(/^One place is /);
  });

  const value = fc.integer({ min: 2, max: 49 });
  const rows = fc.array(fc.tuple(value, value, fc.constantFrom(worse, open)), { maxLength: 13 });
  const reviewOf = (list: readonly (readonly [number, number, Sample["row"]])[]) =>
    review(
      list.map(([a, b, row], index) =>
        sample({ code: `3.4.${index + 1}`, values: { Women: a, Men: b }, row }),
      ),
    );

  test("names the side that fares worse more often, and no other", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const judged = list.filter(([a, b, row]) => row === worse && a !== b);
        const more = Math.sign(judged.reduce((sum, [a, b]) => sum + Math.sign(a - b), 0));
        const title = text.title(reviewOf(list).leftBehind);
        const side = /^(Women|Men) fare worse/.exec(title)?.[1];
        expect(side).toBe({ "1": "Women", "-1": "Men" }[String(more)]);
        expect(title.includes("each fare worse")).toBe(more === 0 && judged.length > 0);
      }),
      { numRuns: 60 },
    );
  });

  test("judges nobody without a confirmed direction, in the title, the lead and the figure", () => {
    const unjudged = rows.map((list) => list.map(([a, b]) => [a, b, open] as const));
    const allowed = /neither side is said to fare worse|who fares worse is not confirmed|confirmed who fares worse/gi;
    fc.assert(
      fc.property(unjudged, (list) => {
        const findings = reviewOf(list);
        const { leftBehind } = findings;
        const figures = figuresOf(findings).flatMap(({ title, subtitle, alt }) => [title, subtitle, alt]);
        const words = [text.title(leftBehind), text.lead(leftBehind), ...figures].join(" ");
        expect(words.replaceAll(allowed, "")).not.toMatch(JUDGING);
        expect(words).not.toMatch(/undefined|NaN|null/);
      }),
      { numRuns: 40 },
    );
  }); // prettier-ignore

  test("the figure counts its own rows, and its description is short", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const [figure] = figuresOf(reviewOf(list));
        expect(figure === undefined).toBe(list.length === 0);
        expect(figure?.alt.length ?? 0).toBeLessThanOrEqual(150);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the figures", () => {
  test("women and men over twelve columns, then the widest gaps by place and age", () => {
    const age = {
      code: "1.2.1",
      dimension: "Age",
      values: { Children: 30, Adults: 20, "65+": 10 },
    };
    const figures = figuresOf(review([women, men, place, age].map(sample)));
    expect(figures.map(({ id, width }) => [id, width])).toEqual([
      ["left-behind-sex", "full"],
      ["left-behind-place", "half"],
      ["left-behind-age", "half"],
    ]);
    expect(figures[0]).toMatchObject({
      title: "Women and men each fare worse on one of two indicators",
      subtitle: expect.stringContaining("In bold: women fare worse.") as string,
      notes: [expect.stringContaining("Table B3")],
    });
  });

  test("a gap by sex in another unit takes the place of a dimension that is not there", () => {
    const years = (value: number) => ({ "2021": value, "2022": value + 1, "2023": value });
    const rate: SampleIndicator = {
      code: "3.3.1",
      row: worse,
      unit: "per 100,000",
      groups: { "Gender=Women": years(2), "Gender=Men": years(21) },
    };
    const ids = figuresOf(review([sample(women), rate])).map(({ id }) => id);
    expect(ids).toEqual(["left-behind-sex", "left-behind-sex-other"]);
  });

  test("they belong to no target, so that the goals count their own", () => {
    const figures = figuresOf(review([women, place].map(sample)));
    expect(figures.every(({ target, goal }) => target === null && goal === null)).toBe(true);
  });

  test("nothing is drawn where nothing can be compared", () => {
    expect(figuresOf(review([]))).toEqual([]);
  });
});

describe("the chapter", () => {
  test("without any group: the coverage table alone, all zeros", () => {
    const html = chapter(review([{ code: "3.4.1", values: { "2023": 5 } }]));
    expect(html).toContain("No group can be seen in the data");
    expect(html).toContain("Which groups can be seen in the data?");
    expect(html).not.toContain("figure");
    expect(html).not.toContain("rights-gaps");
  });

  test("a confirmed direction: the group that is behind leads its row, with both gaps", () => {
    const html = chapter(review([sample(women)]));
    expect(html).toContain("Whose rights that concerns");
    expect(html).toMatch(/<strong>Women<\/strong>.*20\s% against 10\s% \(men\).*10 points, 2\.0 times/s);
    expect(html).toContain("The list of links names no right");
  }); // prettier-ignore

  test("no direction: the same table without a judgment", () => {
    const html = chapter(review([sample({ ...women, row: open })]));
    expect(html).toContain("Where groups differ, and which right that concerns");
    expect(html).toContain("Highest value");
    expect(html).not.toMatch(/furthest behind|In bold/i);
  });

  test("more rows than fit are counted", () => {
    const many = Array.from({ length: 11 }, (_, index) =>
      sample({ code: `3.4.${index + 1}`, values: { Women: 20, Men: 10 + index / 2 } }),
    );
    const html = chapter(review(many));
    expect(html).toContain("8 of 11");
    expect(html).toContain("3 more comparisons: annex B.");
  });

  test("the numbers of the first figure can be opened on the web, not in print", () => {
    const findings = review([sample(women)]);
    expect(chapter(findings, "web")).toContain("Show the numbers");
    expect(chapter(findings)).not.toContain("Show the numbers");
  });

  test.each([
    ["markup", "<script>x</script>"],
    ["controls that turn the direction", "A\u202Eevil\u0000 B"],
    ["nothing but blanks", "\u200B \u00A0"],
    ["a very long word", "x".repeat(400)],
  ])("a hostile label is text: %s", (_name, label) => {
    const findings = review([
      sample({ ...place, values: { [label]: 30, Harbour: 10, Hill: 5 } }),
      sample({ ...women, values: { [`Women ${label}`]: 30, [`Men ${label}`]: 10 } }),
    ]);
    const html = chapter(findings);
    expect(html).not.toMatch(/<script|\u202E|\u0000|undefined|NaN/);
    expect(html).toContain('id="left-behind"');
    expect(text.title(findings.leftBehind)).not.toMatch(/\u202E|\u0000|\.\.|x{40}/);
  });
});
