/** The time axis: line, ticks and the labels of the years that matter. */
import type { ChartTools } from "./chart-text.ts";
import { paint } from "./paint.ts";
import { labelBox, overlaps, toX, type Box, type Label, type Plot, type Rule } from "./scene.ts";
import { textStyles } from "./text-measure.ts";

export interface TimeTick {
  readonly year: number;
  /** As printed: "2015–16". */
  readonly label: string;
}

export interface AxisDrawing {
  readonly rules: readonly Rule[];
  readonly labels: readonly Label[];
}

/** Length of a tick in px. */
const TICK = 4;
/** Least px between two year labels. */
const GAP = 8;

/**
 * Axis at the bottom of the plot. Ticks are given in order of importance: one whose label would
 * touch an earlier one is left out.
 */
export function timeAxis(plot: Plot, ticks: readonly TimeTick[], tools: ChartTools): AxisDrawing {
  const labels: Label[] = [];
  const boxes: Box[] = [];
  for (const tick of ticks) {
    const label = yearLabel(plot, tick, tools);
    const box = labelBox(plot, label, tools.measure);
    const wide = { ...box, left: box.left - GAP, right: box.right + GAP };
    if (boxes.some((other) => overlaps(wide, other))) continue;
    labels.push(label);
    boxes.push(box);
  }
  return { rules: [axisLine(plot), ...labels.map(({ x }) => tickRule(plot, x))], labels };
}

function axisLine({ x: [x, x2], y: [y] }: Plot): Rule {
  return { x, x2, y, y2: y, stroke: paint.ink2, width: 0.75 };
}

function tickRule(plot: Plot, x: number): Rule {
  const [start, end] = plot.y;
  const span = plot.frame.height - plot.frame.top - plot.frame.bottom;
  return { ...axisLine(plot), x, x2: x, y2: start - (TICK / span) * (end - start) };
}

/** Centred under its tick, moved so far that it stays inside the drawing. */
function yearLabel(plot: Plot, { year, label: text }: TimeTick, { measure }: ChartTools): Label {
  const half = measure(text, textStyles.axis) / 2;
  const centre = toX(plot, year);
  const dx = Math.max(0, half - centre) - Math.max(0, centre + half - plot.frame.width);
  const place = { x: year, y: plot.y[0], dx, dy: 16, align: "center" } as const;
  return { ...place, text, fill: paint.ink2, ...textStyles.axis };
}
