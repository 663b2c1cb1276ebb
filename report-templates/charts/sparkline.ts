/** A series as a line without axis, for tables. All sparklines of a table share one window of years. */
import type { Point } from "../../domain/findings/finding.ts";
import type { Size } from "./chart-size.ts";
import { paint } from "./paint.ts";
import { runsOf } from "./series-line.ts";
import type { Mark, Scene, Vertex } from "./scene.ts";

export interface SparklineInput {
  /** Sorted by year. */
  readonly points: readonly Point[];
  /** First and last year of the window, the same in the whole table. */
  readonly window: readonly [from: number, to: number];
  readonly size: Size;
}

/** Draws what lies in the window; years without a value stay empty. */
export function sparkline({ points, window: [from, to], size }: SparklineInput): Scene {
  const shown = points.filter(({ year }) => year >= from && year <= to);
  const values = shown.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const runs = runsOf(shown);
  const latest = shown.at(-1);
  return {
    frame: { ...size, left: 3, right: 4, top: 4, bottom: 4 },
    x: [from, Math.max(to, from + 1)],
    y: low < high ? [low, high] : [low - 1, low + 1],
    lines: runs.filter((run) => run.length > 1).flatMap(verticesOf),
    marks: [
      ...runs.flatMap((run) => (run.length === 1 ? run.map((point) => dot(point, 9)) : [])),
      ...(latest ? [dot(latest, 18)] : []),
    ],
  };
}

function verticesOf(run: readonly Point[], index: number): readonly Vertex[] {
  return run.map(({ year, value }) => ({
    line: `${index}`,
    x: year,
    y: value,
    stroke: paint.goal,
    width: 1.4,
  }));
}

function dot({ year, value }: Point, size: number): Mark {
  return { x: year, y: value, shape: "circle", size, fill: paint.goal };
}
