/** What is said inside a chart of series: gaps, breaks in method, a scale that leaves out zero. */
import type { HiddenPeriod, Point } from "../../domain/findings/finding.ts";
import type { ChartTools } from "./chart-text.ts";
import { paint } from "./paint.ts";
import { toX, type Label, type Plot, type Rule } from "./scene.ts";
import type { Gap } from "./gap-bands.ts";
import { textStyles } from "./text-measure.ts";
import type { ValueAxis } from "./value-axis.ts";

type Candidates = readonly [Label, ...Label[]];

/** The sign of a hidden value, as in the tables. */
export const HIDDEN_SIGN = "c";

/** "no value" at the foot of each band that is wide enough for it, else at its head; a hidden value has at least its sign. */
export function bandLabels(
  plot: Plot,
  bands: readonly Gap[],
  { text, measure }: ChartTools,
): readonly Candidates[] {
  return bands.flatMap(({ x, x2, why }): readonly Candidates[] => {
    const room = Math.abs(toX(plot, x2) - toX(plot, x));
    const words = why === "hidden" ? [text.hidden, HIDDEN_SIGN] : [text.noValue];
    const fitting = words.find((each) => measure(each, textStyles.axis) + 4 <= room);
    const said = fitting ?? (why === "hidden" ? HIDDEN_SIGN : null);
    if (said === null) return [];
    const look = { text: said, fill: paint.ink2, halo: paint.paper } as const;
    const place = { x: (x + x2) / 2, dx: 0, align: "center", ...textStyles.axis } as const;
    const foot: Label = { ...look, ...place, y: plot.y[0], dy: -6 };
    return [[foot, { ...look, ...place, y: plot.y[1], dy: 14 }]];
  });
}

/** A dashed line between the years wherever a new method begins, labelled once. */
export function breakDrawing(
  plot: Plot,
  points: readonly Point[],
  { text }: ChartTools,
): { readonly rules: readonly Rule[]; readonly labels: readonly Candidates[] } {
  const [y, y2] = plot.y;
  const look = { stroke: paint.ink2, width: 1, dash: [2, 2] } as const;
  const rules = points.flatMap((point, index): Rule[] => {
    const before = points[index - 1];
    if (point.flag !== "b" || !before) return [];
    const x = (before.year + point.year) / 2;
    return [{ x, x2: x, y, y2, ...look }];
  });
  const labels = rules.slice(0, 1).map(({ x }): Candidates => {
    const words = { text: text.newMethod, fill: paint.ink2, halo: paint.paper } as const;
    const place = { ...words, x, y: y2, ...textStyles.axis } as const;
    const left: Label = { ...place, dx: -5, dy: 11, align: "right" };
    const right: Label = { ...place, dx: 5, dy: 11, align: "left" };
    return [left, right, { ...left, y, dy: -6 }, { ...right, y, dy: -6 }];
  });
  return { rules, labels };
}

/** Periods from which a new method holds, as printed. */
export function breaksOf(points: readonly Point[], { formats }: ChartTools): readonly string[] {
  return points
    .filter(({ flag }, index) => flag === "b" && index > 0)
    .map(({ period }) => formats.period(period));
}

/** Periods with a hidden value, as printed. */
export function hiddenOf(
  hidden: readonly HiddenPeriod[] = [],
  { formats }: ChartTools,
): readonly string[] {
  return hidden.map(({ period }) => formats.period(period));
}

/** Where a scale without zero starts, as printed. */
export function scaleStart(
  { startsAt, startDecimals }: ValueAxis,
  { formats }: ChartTools,
): string | null {
  return startsAt === null ? null : formats.number(startsAt, startDecimals);
}
