/** Finds the place where a label covers least: lines, other labels and the edge of the drawing. */
import { labelBox, overlaps, type Box, type Label, type Plot } from "./scene.ts";
import type { TextMeasure } from "./text-measure.ts";

/** A straight stroke in px and how bad it is to cover it. */
export interface Stroke {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly weight: number;
}

export interface Obstacles {
  readonly strokes: readonly Stroke[];
  readonly boxes: readonly Box[];
}

const OUTSIDE = 1000;
const COVERED_LABEL = 5000;

/** The candidate that covers least; the earlier one when two cover the same. */
export function placeLabel(
  candidates: readonly [Label, ...Label[]],
  obstacles: Obstacles,
  plot: Plot,
  measure: TextMeasure,
): Label {
  let best = candidates[0];
  let lowest = Infinity;
  for (const candidate of candidates) {
    const cost = costOf(labelBox(plot, candidate, measure), obstacles, plot);
    if (cost < lowest) [best, lowest] = [candidate, cost];
  }
  return best;
}

function costOf(box: Box, { strokes, boxes }: Obstacles, { frame }: Plot): number {
  const outside =
    Math.max(0, -box.left) +
    Math.max(0, box.right - frame.width) +
    Math.max(0, -box.top) +
    Math.max(0, box.bottom - frame.height);
  const covered = boxes.filter((other) => overlaps(box, other)).length;
  const crossed = strokes.reduce(
    (sum, stroke) => sum + stroke.weight * lengthInside(stroke, box),
    0,
  );
  return outside * OUTSIDE + covered * COVERED_LABEL + crossed;
}

/** Px of a stroke inside a box (Liang and Barsky's clipping). */
function lengthInside({ from: [x1, y1], to: [x2, y2] }: Stroke, box: Box): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, x1 - box.left],
    [dx, box.right - x1],
    [-dy, y1 - box.top],
    [dy, box.bottom - y1],
  ] as const) {
    if (step === 0 && room < 0) return 0;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter < leave ? (leave - enter) * Math.hypot(dx, dy) : 0;
}

/** Places labels one after the other, each away from the ones before it; gives back `fixed` and the placed ones. */
export function placeAll(
  fixed: readonly Label[],
  requests: readonly (readonly [Label, ...Label[]])[],
  strokes: readonly Stroke[],
  { plot, measure }: { readonly plot: Plot; readonly measure: TextMeasure },
): readonly Label[] {
  const placed = [...fixed];
  for (const candidates of requests) {
    const boxes = placed.map((label) => labelBox(plot, label, measure));
    placed.push(placeLabel(candidates, { strokes, boxes }, plot, measure));
  }
  return placed;
}
