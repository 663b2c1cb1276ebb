/** A value that is hidden to protect people is never shown as one that nobody has. */
import { expect, test } from "vitest";
import type { IndicatorFinding } from "../../domain/findings/finding.ts";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { pageText } from "../support/page-text.ts";
import { sampleFindings, sampleReview } from "../support/sample-findings.ts";

/** The sample, with the value of one year of one series taken out, and said to be hidden or not. */
function withoutOneValue(kind: "hidden" | "unknown") {
  const findings = sampleFindings({ goals: [4] });
  const code = "4.1.1";
  const change = (finding: IndicatorFinding): IndicatorFinding => {
    if (finding.indicator !== code) return finding;
    const [first, ...others] = finding.series;
    const taken = first?.points[1];
    if (first === undefined || taken === undefined) throw new Error(`${code} has no second value`);
    const { period, year } = taken;
    const points = first.points.filter((point) => point !== taken);
    const hidden = kind === "hidden" ? { hidden: [{ period, year }] } : {};
    return { ...finding, series: [{ ...first, points, ...hidden }, ...others] };
  };
  return { ...findings, indicators: findings.indicators.map(change) };
}

const cellsWith = (html: string, sign: string): number =>
  html.split(`<td class="number"><span class="quiet">${sign}</span></td>`).length - 1;

test.each(["print", "web"] as const)(
  "annex B has the sign of a hidden value and explains it (%s)",
  (medium) => {
    const hidden = reviewDocument(sampleReview({ findings: withoutOneValue("hidden") }), medium);
    const unknown = reviewDocument(sampleReview({ findings: withoutOneValue("unknown") }), medium);
    expect(cellsWith(hidden, "c")).toBe(1);
    expect(cellsWith(unknown, "c")).toBe(0);
    expect(cellsWith(hidden, "–")).toBe(cellsWith(unknown, "–") - 1);
    const notes = (html: string) => pageText(html.slice(html.indexOf('class="annex-notes"')));
    expect(notes(hidden)).toContain("c hidden to protect people");
    expect(notes(unknown)).not.toContain("hidden to protect people");
  },
);

test("the numbers behind a figure say so to those who hear them", () => {
  const html = reviewDocument(sampleReview({ findings: withoutOneValue("hidden") }), "web");
  const numbers = html.slice(html.indexOf('<details class="numbers"'));
  expect(pageText(numbers.slice(0, numbers.indexOf("</details>")))).toContain(
    "c hidden to protect people",
  );
});
