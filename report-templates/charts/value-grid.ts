/** Horizontal grid lines and the labels that sit on them at the start edge. */
import type { ChartTools } from "./chart-text.ts";
import { paint } from "./paint.ts";
import type { Label, Plot, Rule } from "./scene.ts";
import { textStyles } from "./text-measure.ts";
import type { ValueAxis } from "./value-axis.ts";

/** Px that the labels take at the start edge, so that charts align with the text above them. */
const GUTTER = 30;

/** Width of the gutter in px: 30, more only for long numbers. */
export function gutterOf(axis: ValueAxis, { formats, measure }: ChartTools): number {
  const widths = axis.ticks.map((tick) =>
    measure(formats.number(tick, axis.decimals), textStyles.axis),
  );
  return Math.max(GUTTER, Math.ceil(Math.max(...widths) + 6));
}

export function gridRules(plot: Plot, axis: ValueAxis): readonly Rule[] {
  const [x, x2] = plot.x;
  return axis.ticks.map((tick) => {
    const zero = tick === 0 && axis.domain[0] < 0;
    return { x, x2, y: tick, y2: tick, stroke: zero ? paint.ink2 : paint.grid, width: 0.75 };
  });
}

export function gridLabels(plot: Plot, axis: ValueAxis, { formats }: ChartTools): readonly Label[] {
  return axis.ticks.map((tick) => ({
    x: plot.x[0],
    y: tick,
    text: formats.number(tick, axis.decimals),
    dx: -plot.frame.left,
    dy: -3,
    align: "left",
    fill: paint.ink2,
    ...textStyles.axis,
  }));
}
