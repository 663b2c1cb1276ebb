/** Each group of a gap divided once more into two: women and men by district. */
import type { IndicatorFinding, Point, SeriesFinding } from "../../domain/findings/finding.ts";
import type { GapFinding } from "../../domain/findings/gap-finding.ts";
import { isHiddenIn } from "./group-family.ts";
import { orderedPair } from "./group-pair.ts";
import { headlineOf } from "./plan-parts.ts";
import { hasIntervals, type PairIntervals } from "./whiskers.ts";

/** More rows than this are no dumbbell. */
export const MOST_ROWS = 20;

export interface CrossedRow {
  /** As published. */
  readonly label: string;
  readonly first: number;
  readonly second: number;
  readonly intervals?: PairIntervals;
}

export interface Crossing {
  /** The dimension that has two values, and those values. */
  readonly dimension: string;
  readonly pair: readonly [first: string, second: string];
  readonly rows: readonly CrossedRow[];
  /** Values of the same year that are hidden to protect people, so that their rows are not drawn. */
  readonly hidden: readonly { readonly label: string; readonly of: string }[];
}

/** Null where the groups are not divided into two, or not so many that a dumbbell shows them. */
export function crossedRows(finding: IndicatorFinding, gap: GapFinding): Crossing | null {
  const headline = headlineOf(finding);
  const divided = finding.series.filter(
    ({ breakdown, unit, name }) =>
      breakdown.length === 2 &&
      breakdown.some(({ dimension }) => dimension === gap.dimension) &&
      unit === (headline?.unit ?? unit) &&
      name === (headline?.name ?? name),
  );
  const other = pairDimension(divided, gap.dimension);
  if (!other) return null;
  const { dimension, pair } = other;
  const seriesIn = (label: string, value: string): SeriesFinding | undefined =>
    divided.find(({ breakdown }) =>
      breakdown.every((part) => part.value === (part.dimension === dimension ? value : label)),
    );
  const rows = gap.groups.flatMap(({ label }): readonly CrossedRow[] => {
    const [first, second] = pair.map((value) => pointOf(seriesIn(label, value), gap.year));
    if (first === undefined || second === undefined) return [];
    const intervals: PairIntervals = [first.interval, second.interval];
    const whiskers = hasIntervals([first, second]) ? { intervals } : {};
    return [{ label, first: first.value, second: second.value, ...whiskers }];
  });
  const hidden = gap.groups.flatMap(({ label }) =>
    pair.flatMap((of) => {
      const series = seriesIn(label, of);
      return series && isHiddenIn(series, gap.year) ? [{ label, of }] : [];
    }),
  );
  return rows.length < 2 || rows.length > MOST_ROWS ? null : { dimension, pair, rows, hidden };
}

/** The other dimension of these series when it has two values, in the report's order. */
function pairDimension(
  divided: readonly SeriesFinding[],
  known: string,
): { readonly dimension: string; readonly pair: readonly [string, string] } | null {
  const values = new Map<string, Set<string>>();
  for (const { dimension, value } of divided.flatMap(({ breakdown }) => breakdown)) {
    if (dimension === known) continue;
    values.set(dimension, (values.get(dimension) ?? new Set<string>()).add(value));
  }
  for (const [dimension, set] of values) {
    const [a, b, ...more] = [...set];
    if (a === undefined || b === undefined || more.length > 0) continue;
    const [first, second] = orderedPair({ label: a }, { label: b });
    return { dimension, pair: [first.label, second.label] };
  }
  return null;
}

function pointOf(series: SeriesFinding | undefined, year: number): Point | undefined {
  return series?.points.find((point) => point.year === year);
}
