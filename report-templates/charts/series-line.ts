/** One series over time: joined values, broken where values are missing, and what is drawn in the gaps. */
import type { HiddenPeriod, Point } from "../../domain/findings/finding.ts";
import type { Paint } from "./paint.ts";
import type { Mark, Vertex } from "./scene.ts";

export interface SeriesStyle {
  readonly stroke: Paint;
  readonly width: number;
  /** Which values get a mark: every one, or only those that no line reaches. */
  readonly dots: "every" | "lonely";
  readonly dot: (point: Point) => Mark;
}

export interface Pieces {
  /** Runs of values without a missing year between them. */
  readonly runs: readonly (readonly Point[])[];
  /** "rhythm": a survey with equal steps of more than a year, or two values only; its links are dashed. */
  readonly link: "solid" | "rhythm";
}

/**
 * Splits a series, sorted by year, where years are missing; a regular survey stays in one piece, but no link leads over a
 * value that is hidden.
 */
export function piecesOf(points: readonly Point[], hidden: readonly HiddenPeriod[] = []): Pieces {
  const [first = 0, last = 0] = [points[0]?.year, points.at(-1)?.year];
  if (hidden.some(({ year }) => year > first && year < last)) {
    return { runs: runsOf(points), link: "solid" };
  }
  const steps = points.slice(1).map((point, index) => point.year - (points[index]?.year ?? 0));
  const regular = steps.every((step) => step === steps[0]) && (steps[0] ?? 1) > 1;
  if (points.length === 2 || regular) return { runs: [points], link: "rhythm" };
  return { runs: runsOf(points), link: "solid" };
}

/** Runs of values in consecutive years. */
export function runsOf(points: readonly Point[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && point.year - before.year <= 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

export function seriesVertices(
  name: string,
  { runs, link }: Pieces,
  { stroke, width }: SeriesStyle,
): readonly Vertex[] {
  const look =
    link === "solid" ? { stroke, width } : { stroke, width: Math.min(width, 1.6), dash: [3, 5] };
  return runs
    .filter((run) => run.length > 1)
    .flatMap((run, index) =>
      run.map(({ year, value }) => ({ line: `${name} ${index}`, x: year, y: value, ...look })),
    );
}

export function seriesMarks({ runs }: Pieces, { dots, dot }: SeriesStyle): readonly Mark[] {
  return runs.flatMap((run) => (dots === "every" || run.length === 1 ? run.map(dot) : []));
}
