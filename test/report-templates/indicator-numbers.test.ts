/** The table behind a figure on the web. */
import { expect, test } from "vitest";
import type { IndicatorFinding } from "../../domain/findings/finding.ts";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { pageText } from "../support/page-text.ts";
import { sampleFindings, sampleReview } from "../support/sample-findings.ts";

const GROUPS = Array.from({ length: 30 }, (_, index) => `Quarter ${index + 1}`);

test("it holds every group that the figure may show, however many", () => {
  const findings = sampleFindings({ goals: [4] });
  const withQuarters = (finding: IndicatorFinding): IndicatorFinding => {
    const [first] = finding.series;
    if (finding.indicator !== "4.1.1" || first === undefined) return finding;
    const quarters = GROUPS.map((value) => ({
      ...first,
      series: value,
      breakdown: [{ dimension: "district", value }],
      isTotal: false,
      isHeadline: false,
    }));
    return { ...finding, series: [first, ...quarters] };
  };
  const indicators = findings.indicators.map(withQuarters);
  const html = reviewDocument(sampleReview({ findings: { ...findings, indicators } }), "web");
  const [table = ""] = /<details class="numbers">.*?Quarter 1.*?<\/details>/s.exec(html) ?? [];
  for (const group of GROUPS) expect(pageText(table)).toContain(`${group} `);
});
