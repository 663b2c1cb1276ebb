/** A drawing before it becomes a Vega-Lite specification: rows of marks in data coordinates, px offsets for labels. */
import type { Paint } from "./paint.ts";
import type { TextMeasure, TextStyle } from "./text-measure.ts";

/** Whole SVG and the padding around the plot, in px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Domain = readonly [start: number, end: number];

/** A hatched area: what is not known. */
export interface Band {
  readonly x: number;
  readonly x2: number;
}

export interface Rule {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Paint;
  readonly width: number;
  readonly dash?: readonly number[];
}

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly fill: Paint;
  /** Outline of a hollow bar. */
  readonly stroke?: Paint;
  readonly width?: number;
}

/** One vertex; vertices with the same `line` are joined in order of x. */
export interface Vertex {
  readonly line: string;
  readonly x: number;
  readonly y: number;
  readonly stroke: Paint;
  readonly width: number;
  readonly dash?: readonly number[];
}

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly shape: string;
  /** Area of the box around the shape in px²; a path in a box from -1 to 1 is drawn at √size / 2 times its size. */
  readonly size: number;
  readonly fill: Paint;
  readonly stroke?: Paint;
  readonly width?: number;
  readonly dx?: number;
  readonly dy?: number;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Px from the anchor to the alignment point on the baseline; positive is to the right and down. */
  readonly dx: number;
  readonly dy: number;
  readonly align: "left" | "center" | "right";
  readonly size: number;
  readonly weight: number;
  readonly fill: Paint;
  /** Colour of a halo of 3.5 px that lifts the text off lines. */
  readonly halo?: Paint;
}

export interface Scene {
  readonly frame: Frame;
  readonly x: Domain;
  /** First number at the bottom. */
  readonly y: Domain;
  readonly bands?: readonly Band[];
  readonly rules?: readonly Rule[];
  readonly bars?: readonly Bar[];
  readonly lines?: readonly Vertex[];
  /** Intervals of values, over bars and lines and under marks. */
  readonly whiskers?: readonly Rule[];
  readonly marks?: readonly Mark[];
  readonly labels?: readonly Label[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Plot = Pick<Scene, "frame" | "x" | "y">;

/** Px from the left edge of the SVG. */
export function toX({ frame, x: [start, end] }: Plot, value: number): number {
  const span = frame.width - frame.left - frame.right;
  return frame.left + ((value - start) / (end - start)) * span;
}

/** Px from the top edge of the SVG. */
export function toY({ frame, y: [start, end] }: Plot, value: number): number {
  const span = frame.height - frame.top - frame.bottom;
  return frame.height - frame.bottom - ((value - start) / (end - start)) * span;
}

/** Share of a font's size above and below the baseline that letters and figures fill. */
const ASCENT = 0.72;
const DESCENT = 0.22;

/** Box of a label's ink in px from the top left corner of the SVG. */
export function labelBox(plot: Plot, label: Label, measure: TextMeasure): Box {
  const style = { weight: label.weight, size: label.size } as TextStyle;
  const width = measure(label.text, style);
  const shift = { left: 0, center: width / 2, right: width }[label.align];
  const left = toX(plot, label.x) + label.dx - shift;
  const baseline = toY(plot, label.y) + label.dy;
  return {
    left,
    right: left + width,
    top: baseline - ASCENT * label.size,
    bottom: baseline + DESCENT * label.size,
  };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
