/** Annex B prints the bounds published with values, below the values of their block, and only those. */
import { expect, test } from "vitest";
import type { IndicatorFinding } from "../../domain/findings/finding.ts";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { pageText } from "../support/page-text.ts";
import { sampleFindings, sampleReview } from "../support/sample-findings.ts";
import { SENTENCE_LANGUAGES } from "./sentence-languages.ts";

const CODE = "4.1.1";

/** Bounds one below and one above the first and the last value of the first series; the values times `scale`. */
function withIntervals(scale = 1) {
  const findings = sampleFindings({ goals: [4] });
  const change = (finding: IndicatorFinding): IndicatorFinding => {
    const [first, ...others] = finding.series;
    if (finding.indicator !== CODE || first === undefined) return finding;
    const points = first.points.map((point, index, all) => {
      const value = point.value * scale;
      const isBounded = index === 0 || index === all.length - 1;
      return {
        ...point,
        value,
        ...(isBounded ? { interval: { lower: value - 1, upper: value + 1 } } : {}),
      };
    });
    return { ...finding, series: [{ ...first, points }, ...others] };
  };
  return { ...findings, indicators: findings.indicators.map(change) };
}

function seriesOf(findings: ReturnType<typeof withIntervals>) {
  const series = findings.indicators.find(({ indicator }) => indicator === CODE)?.series[0];
  if (!series) throw new Error(`${CODE} has no series`);
  return series;
}

/** Words of the table body of the indicator. */
function bodyOf(html: string): string {
  const [, body = ""] =
    new RegExp(`<tbody id="values-${CODE}">(.*?)</tbody>`, "s").exec(html) ?? [];
  return pageText(body);
}

for (const medium of ["print", "web"] as const)
  for (const scale of [1, 10_000_000])
    test.each(SENTENCE_LANGUAGES)(`$tag, ${medium}, values times ${scale}`, ({ tag, language }) => {
      const findings = withIntervals(scale);
      const formats = formatsOf(tag);
      const text = language.text(formats);
      const body = bodyOf(reviewDocument(sampleReview({ findings, formats, text }), medium));
      const { points, decimals } = seriesOf(findings);
      const told = points.flatMap(({ period, interval }) =>
        interval
          ? [
              `${formats.period(period)}\u00a0${formats.range(
                formats.number(interval.lower, decimals),
                formats.number(interval.upper, decimals),
              )}`,
            ]
          : [],
      );
      expect(told.length).toBe(2);
      const name = text.tables.intervals(text.tables.total);
      expect(body).toContain(pageText(`${name}${formats.colon}${told.join(" · ")}`));
      expect(body.split(pageText(name)).length - 1).toBe(1);
    });

test("says nothing of intervals where none were published", () => {
  const html = reviewDocument(sampleReview({ findings: sampleFindings({ goals: [4] }) }), "print");
  expect(bodyOf(html)).not.toBe("");
  expect(html).not.toContain("published intervals");
});
