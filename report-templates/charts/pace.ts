/** The pace needed: how the value would have to move from the baseline to reach the target value on time. */
import type { Point } from "../../domain/findings/finding.ts";
import { paint } from "./paint.ts";
import type { Vertex } from "./scene.ts";

export interface Pace {
  readonly from: Pick<Point, "year" | "value">;
  readonly to: { readonly year: number; readonly value: number };
  /** The formula the status was found with, so that line and status cannot disagree. */
  readonly formula: "growth" | "straight-line";
}

/** Value that the pace asks for in a year, in the indicator's unit. */
export function paceAt({ from, to, formula }: Pace, year: number): number {
  const share = (year - from.year) / (to.year - from.year);
  if (formula === "growth") return from.value * (to.value / from.value) ** share;
  return from.value + (to.value - from.value) * share;
}

/** The dotted line, one vertex a year. */
export function paceVertices(pace: Pace): readonly Vertex[] {
  const years = Math.max(1, Math.round(pace.to.year - pace.from.year));
  const step = pace.formula === "growth" ? 1 : years;
  const look = { line: "pace", stroke: paint.ink2, width: 1.5, dash: [1, 3.5] } as const;
  const vertices: Vertex[] = [];
  for (let year = pace.from.year; year <= pace.to.year; year += step) {
    vertices.push({ ...look, x: year, y: paceAt(pace, year) });
  }
  return vertices;
}
