/** The figures of one language, chosen and laid out from the findings. */
import type { ReviewFindings } from "../domain/findings/finding.ts";
import type { ChartPlan } from "../report-templates/charts/chart-plan.ts";
import { planCharts } from "../report-templates/charts/plan-charts.ts";
import { formatsOf } from "../report-templates/locales/format.ts";
import { createTextMeasure } from "./adapters/font-metrics.ts";
import { languageOf } from "./language-of.ts";

const measure = createTextMeasure();

/** In the order of the document. Throws `invalid-config` for a language without a translation. */
export async function plansOf(
  findings: ReviewFindings,
  language: string,
): Promise<readonly ChartPlan[]> {
  const { charts, sentences } = await languageOf(language);
  const formats = formatsOf(language);
  return planCharts({
    findings,
    measure,
    formats,
    text: charts,
    words: sentences(findings, formats),
  });
}
