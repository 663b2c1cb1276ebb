/** The cover's field and the lines in tables, in their states. */
import type { Status } from "../../../domain/findings/finding.ts";
import { GOALS } from "../../../domain/goal.ts";
import { px, WIDTHS } from "../../../report-templates/charts/chart-size.ts";
import { coverField } from "../../../report-templates/charts/cover-field.ts";
import { sparkline } from "../../../report-templates/charts/sparkline.ts";
import { yearly } from "./chart-inputs.ts";
import type { ChartState } from "./chart-states.ts";

export function smallChartStates(): readonly ChartState[] {
  const size = { width: WIDTHS.spark, height: px(5.6) };
  const window = [2015, 2024] as const;
  const some: readonly Status[] = ["met", "moving-away", "not-assessed", "no-data", "too-slow"];
  const cover = (name: string, statuses: (goal: number) => readonly Status[]): ChartState => ({
    name,
    scene: coverField(GOALS.map((goal) => ({ goal, statuses: statuses(goal) }))),
  });
  return [
    {
      name: "sparkline",
      scene: sparkline({ points: yearly(2015, [3, 4, null, 2, 5]), window, size }),
    },
    {
      name: "sparkline of equal values",
      scene: sparkline({ points: yearly(2020, [5, 5]), window, size }),
    },
    cover("cover", (goal) => some.slice(0, 1 + (goal % 5))),
    cover("cover with nothing assessed", () => Array.from({ length: 19 }, () => "no-data")),
    cover("cover with twelve assessed", () => Array.from({ length: 12 }, () => "on-track")),
  ];
}
