/** What a figure says to somebody who cannot see it: short, and with no number that is not in the findings. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTextMeasure } from "../../../activities/adapters/font-metrics.ts";
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import { planCharts } from "../../../report-templates/charts/plan-charts.ts";
import { ar } from "../../../report-templates/locales/ar/language.ts";
import { chartsEn } from "../../../report-templates/locales/en/charts.ts";
import { sentencesEn } from "../../../report-templates/locales/en/sentences.ts";
import { formatsOf } from "../../../report-templates/locales/format.ts";
import { sampleFindings } from "../../support/sample-findings.ts";
import { anyFinding, review } from "../sample-findings.ts";

const LONGEST = 150;
const formats = formatsOf("en");
const arabic = formatsOf("ar");
const words = sentencesEn(review([]), formats);

interface Printed {
  readonly text: string;
  readonly value: number;
  readonly decimals: number;
}

/** "−1,234.5" as a number and the digits after its point. */
function numbersIn(text: string): readonly Printed[] {
  return Array.from(text.matchAll(/[-−]?\d+(?:,\d{3})*(?:\.\d+)?/g), ([found]) => ({
    text: found,
    value: Number(found.replace("−", "-").replaceAll(",", "")),
    decimals: found.split(".")[1]?.length ?? 0,
  }));
}

/** Every number that stands anywhere in released data or findings, also inside words and codes. */
function known(data: unknown): readonly number[] {
  if (typeof data === "number") return [data];
  if (typeof data === "string") return numbersIn(data).map(({ value }) => value);
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [...known(key), ...known(value)]);
}

function unknownNumbers(text: string, data: unknown): readonly string[] {
  const all = known(data);
  return numbersIn(text)
    .filter(({ value, decimals }) => {
      const near = 0.5 * 10 ** -decimals + 1e-9;
      return !all.some((each) => Math.abs(Math.abs(each) - Math.abs(value)) <= near);
    })
    .map(({ text: number }) => number);
}

const groupName = fc.constantFrom("Women", "Men", "Gràcia", "65 and over", "Sarrià-Sant Gervasi");
const anyGap: fc.Arbitrary<GapFinding> = fc
  .record({
    names: fc.uniqueArray(groupName, { minLength: 2, maxLength: 5 }),
    values: fc.array(fc.integer({ min: -500, max: 90_000 }), { minLength: 5, maxLength: 5 }),
    year: fc.integer({ min: 2015, max: 2024 }),
  })
  .map(({ names, values, year }) => ({
    dimension: "District",
    period: String(year),
    year,
    groups: names.map((label, index) => ({
      label,
      series: `District=${label}`,
      value: (values[index] ?? 0) / 10,
    })),
    absolute: 1,
    relative: 1.2,
    furthestBehind: null,
    earlier: null,
  }));

const size = (text: string): number => Array.from(text).length;

describe("the alternative text of a figure", () => {
  test("of a series is short and has only numbers of its finding", () => {
    fc.assert(
      fc.property(anyFinding, (finding: IndicatorFinding) => {
        const alt = words.figureAlt(finding, { shows: "headline" });
        expect(size(alt)).toBeLessThanOrEqual(LONGEST);
        expect(unknownNumbers(alt, finding), alt).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("of groups is short and has only numbers of its groups", () => {
    fc.assert(
      fc.property(anyFinding, anyGap, (finding, gap) => {
        const alt = words.figureAlt(finding, { shows: "groups", gap });
        expect(size(alt)).toBeLessThanOrEqual(LONGEST);
        expect(
          unknownNumbers(alt, { finding: finding.titles, code: finding.indicator, gap }),
          alt,
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("of every figure of a review has only numbers of its indicator", () => {
    const findings = sampleFindings();
    const plans = planCharts({
      findings,
      measure: createTextMeasure(),
      formats,
      text: chartsEn,
      words: sentencesEn(findings, formats),
    });
    const byCode = new Map(findings.indicators.map((each) => [each.indicator, each]));
    const described = plans.filter(
      ({ indicator, kind }) => indicator !== null && kind !== "sparkline",
    );
    expect(described.length).toBeGreaterThan(5);
    for (const { indicator, alt } of described) {
      expect(unknownNumbers(alt, byCode.get(indicator ?? "")), alt).toEqual([]);
    }
  });

  test("and the title in Arabic have no blank between a name in another script and its colon", () => {
    const findings = sampleFindings();
    const plans = planCharts({
      findings,
      measure: createTextMeasure(),
      formats: arabic,
      text: ar.charts,
      words: ar.sentences(findings, arabic),
    });
    const said = plans.flatMap(({ title, alt }) => [title, alt]);
    expect(said.some((text) => text.includes("\u2069: "))).toBe(true);
    for (const text of said) expect(text).not.toMatch(/\s[:،؛.]/);
  });

  test("with a number that is nowhere would be found out", () => {
    expect(unknownNumbers("from 12.5 % in 2015 to 1,234", { a: [12.46, "2015"], b: 99 })).toEqual([
      "1,234",
    ]);
  });
});
