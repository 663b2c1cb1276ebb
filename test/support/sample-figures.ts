/** Stand-ins for the figures of a made-up review. */
import type { IndicatorFinding, ReviewFindings } from "../../domain/findings/finding.ts";
import type { RenderedFigure } from "../../report-templates/editions/review-input.ts";

function plan(
  id: string,
  indicator: IndicatorFinding,
  part: Partial<RenderedFigure["plan"]>,
): RenderedFigure["plan"] {
  return {
    id,
    kind: "trend-to-target",
    goal: indicator.goal,
    target: indicator.target,
    indicator: indicator.indicator,
    width: "main",
    title: `${indicator.titles["en"] ?? ""}: what changed since 2015`,
    subtitle: "What is measured, where, when, in which unit",
    alt: "The value fell from 20.1 to 14.5.",
    description: "Eight values from 2015 to 2022.",
    status: indicator.assessment.status,
    notes: [],
    ...part,
  };
}

function drawing(id: string, width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="The value fell from 20.1 to 14.5."><clipPath id="${id}-clip"><rect width="${width}" height="${height}"/></clipPath><path clip-path="url(#${id}-clip)" fill="none" style="stroke:var(--goal-text)" stroke-width="2" d="M2,2L${width - 4},${height - 4}"/></svg>`;
}

/** A straight line in the place of each chart, with the sizes that real charts have. */
export function sampleFigures(findings: ReviewFindings): ReadonlyMap<string, RenderedFigure> {
  const figures: RenderedFigure[] = findings.indicators.flatMap((indicator, index) => {
    const before = findings.indicators[index - 1];
    const width = before?.target === indicator.target ? ("half" as const) : ("main" as const);
    const id = `figure-${indicator.indicator}-trend`;
    const spark = `figure-${indicator.indicator}-spark`;
    return [
      {
        plan: plan(id, indicator, { width }),
        svg: drawing(id, width === "main" ? 432 : 319, width === "main" ? 230 : 160),
      },
      {
        plan: plan(spark, indicator, {
          width: "spark",
          kind: "sparkline",
          title: "",
          alt: "",
          description: "",
        }),
        svg: drawing(spark, 86, 21),
      },
    ];
  });
  return new Map(figures.map((figure) => [figure.plan.id, figure]));
}
