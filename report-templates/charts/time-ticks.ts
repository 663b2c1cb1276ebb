/** Which years a time axis names: first, target year, latest, and what lies between. */
import type { Point, TargetValue } from "../../domain/findings/finding.ts";
import type { Formats } from "../locales/format.ts";
import type { TimeTick } from "./time-axis.ts";

/**
 * Ticks in order of importance. Between stand the edges of the widest gap, then the year from which the
 * words count or, when that is the first, the value nearest the middle.
 */
export function ticksOf(
  points: readonly Point[],
  named: { readonly target: TargetValue | null; readonly start: Point | null },
  formats: Formats,
): readonly TimeTick[] {
  const { target, start } = named;
  const tick = (point: Point): TimeTick => ({
    year: point.year,
    label: formats.period(point.period),
  });
  const [first, latest] = [points[0], points.at(-1)];
  if (!first || !latest) return [];
  const ahead = target ? [{ year: target.year, label: String(target.year) }] : [];
  const middles = start && start !== first ? [start] : middle(points);
  const between = [...edgesOfGap(points), ...middles].filter(
    (point) => point !== first && point !== latest,
  );
  return [
    tick(first),
    ...ahead,
    ...(latest === first ? [] : [tick(latest)]),
    ...[...new Set(between)].map(tick),
  ];
}

function edgesOfGap(points: readonly Point[]): readonly Point[] {
  let widest: readonly Point[] = [];
  let most = 1;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (!before || point.year - before.year <= most) continue;
    [widest, most] = [[before, point], point.year - before.year];
  }
  return widest;
}

function middle(points: readonly Point[]): readonly Point[] {
  const [first, latest] = [points[0], points.at(-1)];
  if (!first || !latest) return [];
  const centre = (first.year + latest.year) / 2;
  const distance = (point: Point) => Math.abs(point.year - centre);
  return [points.reduce((best, point) => (distance(point) < distance(best) ? point : best))];
}
