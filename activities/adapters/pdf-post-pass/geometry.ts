/** Matrices and boxes of a page. ISO 32000-1, 8.3. */
import type { Box } from "./structure-tree.ts";

/** [a b c d e f]: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `first`, then `second`. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [A, B, C, D, E, F] = second;
  return [
    a * A + b * C,
    a * B + b * D,
    c * A + d * C,
    c * B + d * D,
    e * A + f * C + E,
    e * B + f * D + F,
  ];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function pointIn([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** Null for no points. */
export function boxAround(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
}

/** Null where they do not meet; `null` as clip is "everything". */
export function intersect(box: Box, clip: Box | null): Box | null {
  if (clip === null) return box;
  const left = Math.max(box.left, clip.left);
  const right = Math.min(box.right, clip.right);
  const bottom = Math.max(box.bottom, clip.bottom);
  const top = Math.min(box.top, clip.top);
  return left <= right && bottom <= top ? { left, right, bottom, top } : null;
}

export function unite(boxes: readonly Box[]): Box | null {
  return boxAround(
    boxes.flatMap(({ left, right, bottom, top }) => [
      { x: left, y: bottom },
      { x: right, y: top },
    ]),
  );
}
