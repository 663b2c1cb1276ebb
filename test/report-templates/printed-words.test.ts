/** Words beside numbers: units, target values, signs that are explained, and statuses found in another way. */
import { describe, expect, test } from "vitest";
import type { IndicatorFinding } from "../../domain/findings/finding.ts";
import { limitOf } from "../../report-templates/charts/target-line.ts";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { chartsEn } from "../../report-templates/locales/en/charts.ts";
import { targetValueWords } from "../../report-templates/locales/en/sentences-value.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { isUnitSaid } from "../../report-templates/locales/unit-said.ts";
import { sampleFindings, sampleReview } from "../support/sample-findings.ts";

const formats = formatsOf("en");

/** The review of goal 4 whose indicator 4.1.1 is changed, as text. */
function printed(change: (finding: IndicatorFinding) => IndicatorFinding): string {
  const findings = sampleFindings({ goals: [4] });
  const indicators = findings.indicators.map((each) =>
    each.indicator === "4.1.1" ? change(each) : each,
  );
  return reviewDocument(sampleReview({ findings: { ...findings, indicators } }), "print")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
}

describe("the unit behind a name", () => {
  test.each([
    ["People without a home", "people", true],
    ["Evictions carried out", "evictions", true],
    ["Evictions carried out", "Evictions", true],
    ["Households waiting for a home", "personen", false],
    ["Homeless people sleeping rough", "people sleeping rough", true],
    ["Peopled land", "people", false],
    ["Share of people in %", "%", true],
    ["Per cent of people in poverty", "per cent", false],
    ["Average rent in euros", "euros", false],
    ["Days above the limit", "days", false],
    ["Deaths per 100 000", "per 100 000", false],
  ])("%s, %s: said already %s", (title, unit, said) => {
    expect(isUnitSaid(title, unit)).toBe(said);
  });

  test("stands as the city wrote it", () => {
    const change = { titles: { en: "Killed in traffic" }, unit: "Personen" };
    const words = printed((finding) => ({ ...finding, ...change }));
    expect(words).toContain("Killed in traffic , Personen");
    expect(words).not.toContain("personen");
  });

  test("is not said again in a table", () => {
    const change = { titles: { en: "Evictions carried out" }, unit: "evictions" };
    expect(printed((finding) => ({ ...finding, ...change }))).not.toContain(
      "Evictions carried out , evictions",
    );
  });
});

describe("a target value", () => {
  const target = { value: 0, direction: "decrease", year: 2030, setBy: null } as const;

  test("of zero reads the same in a chart and in a table", () => {
    expect(chartsEn.target({ ...limitOf(target, formats), year: "2030" })).toBe(
      "Target for 2030: 0",
    );
    expect(targetValueWords(target, { unit: "deaths" }, formats)).toBe("0");
  });

  test("above zero says on which side values may lie", () => {
    expect(chartsEn.targetShort(limitOf({ ...target, value: 12 }, formats))).toBe(
      "Target: at most 12",
    );
    const up = { ...target, value: 0, direction: "increase" } as const;
    expect(chartsEn.targetShort(limitOf(up, formats))).toBe("Target: at least 0");
  });
});

describe("the signs below a statistical table", () => {
  const notes = (html: string): string => html.slice(html.indexOf('class="annex-notes"'));

  test("name only what stands in the table", () => {
    const findings = sampleFindings({ goals: [4] });
    const years = [2015, 2016];
    const whole = findings.indicators.map((finding) => ({
      ...finding,
      series: finding.series.map((series) => ({
        ...series,
        isHeadline: true,
        points: years.map((year) => ({ period: String(year), year, value: 1, flag: null })),
      })),
      targetValue: { value: 1, direction: "increase", year: 2030, setBy: null } as const,
    }));
    const without = reviewDocument(
      sampleReview({ findings: { ...findings, indicators: whole } }),
      "print",
    );
    const legend = '<strong class="annex-notes__sign">–</strong> no value';
    expect(notes(without)).not.toContain(legend);
    expect(notes(reviewDocument(sampleReview({ findings }), "print"))).toContain(legend);
  });
});

describe("a status by a straight line", () => {
  const byStraightLine = (finding: IndicatorFinding): IndicatorFinding => {
    const { assessment } = finding;
    if (assessment.status === "not-assessed") throw new Error("the sample is assessed");
    const formula = "straight-line" as const;
    return { ...finding, assessment: { ...assessment, formula, growth: null } };
  };

  test("is marked beside the status, at the target and in the annex, with the reason", () => {
    const words = printed(byStraightLine);
    expect(words).toMatch(/Moving away by a straight line/);
    expect(words).toContain("By a straight line: 4.1.1, because no yearly growth can be computed where a value is zero or the sign changes.");
    expect(words).toContain("Status by a straight line: no yearly growth can be computed");
  }); // prettier-ignore

  test("is not spoken of where growth is defined", () => {
    const words = printed((finding) => finding);
    expect(words).not.toContain("By a straight line:");
    expect(words).not.toContain("Status by a straight line");
  });
});
