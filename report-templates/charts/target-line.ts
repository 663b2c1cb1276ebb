/** The target value as a dashed line with a ring at its year, and where its label may stand. */
import type { TargetValue } from "../../domain/findings/finding.ts";
import type { Formats } from "../locales/format.ts";
import type { ChartTools, Limit } from "./chart-text.ts";
import { paint } from "./paint.ts";
import { paceAt, type Pace } from "./pace.ts";
import { toX, toY, type Label, type Mark, type Plot, type Rule } from "./scene.ts";
import { textStyles } from "./text-measure.ts";

const DASH = [5, 3];

export function targetRule(plot: Plot, value: number, until: number): Rule {
  const [x] = plot.x;
  return { x, x2: until, y: value, y2: value, stroke: paint.ink, width: 1.25, dash: DASH };
}

export function targetRing({ year, value }: TargetValue): Mark {
  const look = { shape: "circle", size: 80, fill: paint.paper, stroke: paint.ink2, width: 2 };
  return { x: year, y: value, ...look } as const;
}

/** Px below and above the line where its words stand clear of values close to it. */
const FURTHER = [28, -21, 42];

/** "Target for 2030: at most 10", below the line when the way is down, else above; other places after that. */
export function targetLabels(
  plot: Plot,
  target: TargetValue,
  { passed }: { readonly passed: boolean },
  { formats, text, measure }: ChartTools,
): readonly [Label, ...Label[]] {
  const limit = { ...limitOf(target, formats), year: String(target.year) };
  const words = passed ? text.targetPassed(limit) : text.target(limit);
  const look = { text: words, fill: paint.ink, halo: paint.paper, ...textStyles.strong } as const;
  const end = { ...look, x: target.year, y: target.value, align: "right" } as const;
  const room = Math.min(plot.frame.right, 6);
  // Below a line near the foot of the plot the label would stand among the years.
  const foot = toY(plot, target.value) + 16 > plot.frame.height - plot.frame.bottom;
  const [near, far] = target.direction === "decrease" && !foot ? [14, -7] : [-7, 14];
  const start = { ...look, x: plot.x[0], y: target.value, align: "left", dx: 4 } as const;
  const shifts = [room, -12, -60, -measure(words, textStyles.strong)];
  const below = shifts.map((dx): Label => ({ ...end, dx, dy: near }));
  const above = shifts.map((dx): Label => ({ ...end, dx, dy: far }));
  const first: Label = { ...end, dx: room, dy: near };
  const further = FURTHER.map((dy): Label => ({ ...end, dx: room, dy }));
  return [first, ...below, ...above, { ...start, dy: near }, { ...start, dy: far }, ...further];
}

/**
 * A target value as words need it: whole values without decimals, others with all their digits. Nothing is below zero where
 * things are counted, so that a way down to zero ends exactly there.
 */
export function limitOf({ value, direction }: TargetValue, formats: Formats): Limit {
  const digits = [0, 1, 2, 3, 4, 5, 6].find((count) => Number(value.toFixed(count)) === value);
  const bound = direction === "increase" ? "at-least" : value === 0 ? "exactly" : "at-most";
  return { value: formats.number(value, digits ?? 6), bound };
}

/** Share of the way along the pace line at which its words may stand. */
const SHARES = [0.72, 0.62, 0.82, 0.5, 0.38];

/** "pace needed", once, beside the dotted line and clear of it. */
export function paceLabels(
  plot: Plot,
  pace: Pace,
  { text, measure }: ChartTools,
): readonly [Label, ...Label[]] {
  const half = measure(text.paceNeeded, textStyles.axis) / 2;
  const [from, to] = [pace.from, pace.to].map(({ year, value }) => ({
    x: toX(plot, year),
    y: toY(plot, value),
  }));
  const slope = from && to ? Math.abs((to.y - from.y) / (to.x - from.x)) : 0;
  const clear = Math.min(18, 4 + slope * half);
  const place = (share: number, dy: number): Label => {
    const year = pace.from.year + share * (pace.to.year - pace.from.year);
    const at = { x: year, y: paceAt(pace, year), dx: 0, dy, align: "center" } as const;
    const look = { text: text.paceNeeded, fill: paint.ink2, halo: paint.paper } as const;
    return { ...look, ...at, ...textStyles.axis };
  };
  const above = SHARES.map((share) => place(share, -clear));
  const below = SHARES.map((share) => place(share, clear + 9));
  return [place(SHARES[0] ?? 0, -clear), ...above, ...below];
}
