/** Two groups for each of several rows: two marks joined by a line, numbers outside. */
import { valueAndBounds, type BoundedValue } from "../../domain/findings/interval.ts";
import { px } from "./chart-size.ts";
import type { ChartTools } from "./chart-text.ts";
import type { Drawing } from "./drawing.ts";
import { moveApart } from "./end-labels.ts";
import { paint } from "./paint.ts";
import { LEADING, setNames, type Rows } from "./row-names.ts";
import { toX, type Label, type Mark, type Plot, type Rule } from "./scene.ts";
import { scaleStart } from "./series-notes.ts";
import { textStyles } from "./text-measure.ts";
import { openAxis, type ValueAxis } from "./value-axis.ts";
import { hasIntervals, lyingWhiskers, type PairIntervals } from "./whiskers.ts";

export interface DumbbellRow {
  readonly name: string;
  readonly emphasis: "bold" | "plain";
  readonly first: number;
  readonly second: number;
  /** Intervals published with its values. */
  readonly intervals?: PairIntervals;
  /** Of its values, where rows measure different things; else those of the drawing. */
  readonly decimals?: number;
}

export interface DumbbellInput {
  /** Sorted by the caller; 1 to 20. */
  readonly rows: readonly DumbbellRow[];
  /** Names of the two groups; the first is the filled disc, the second the hollow square. */
  readonly groups: readonly [first: string, second: string];
  /** What is not drawn because a value is hidden: told under the figure. */
  readonly hidden?: readonly string[];
  /** Value of the whole city; null for none. */
  readonly reference: number | null;
  readonly decimals: number;
  /** Px; the height follows from the rows. */
  readonly width: number;
}

const ROW = px(4.3);
const GAP = 6;
/** Marks nearer than this move up and down by SHIFT, in px. */
const NEAR = 9;
const SHIFT = 3.2;

export function dumbbell(input: DumbbellInput, tools: ChartTools): Drawing {
  const { rows, reference } = input;
  const names = setNames(rows, { width: input.width * 0.36, pitch: ROW }, tools.measure);
  const values = rows.flatMap((row) => bounded(row).flatMap(valueAndBounds));
  const texts = rows.flatMap((row) => [row.first, row.second].map(numberOf(row, input, tools)));
  const extra = reference === null ? [] : [reference];
  const axis = honestAxis(rows, [...values, ...extra], input.width > 400 ? 4 : 3);
  const room = Math.max(...texts.map((text) => tools.measure(text, textStyles.label)));
  const side = Math.ceil(room + GAP + 5);
  const plot: Plot = {
    frame: {
      width: input.width,
      height: names.height + (reference === null ? 20 : 36) + 22,
      left: names.width + side,
      right: side,
      top: reference === null ? 20 : 36,
      bottom: 22,
    },
    x: axis.domain,
    y: [names.height, 0],
  };
  const centres = names.rows.map(({ centre }) => centre);
  const parts = rows.map((row, index) =>
    rowDrawing(plot, row, centres[index] ?? 0, numberOf(row, input, tools)),
  );
  const labels = nameLabels(plot, names);
  return {
    scene: {
      ...plot,
      rules: [
        ...scaleRules(plot, axis),
        ...referenceRule(plot, reference),
        ...parts.map(({ rule }) => rule),
      ],
      whiskers: parts.flatMap(({ whiskers }) => whiskers),
      marks: parts.flatMap(({ marks }) => marks),
      labels: [
        ...labels,
        ...scaleLabels(plot, axis, tools),
        ...groupLabels(plot, input, tools),
        ...(reference === null
          ? []
          : [
              referenceLabel(
                plot,
                reference,
                tools.formats.number(reference, input.decimals),
                tools,
              ),
            ]),
        ...parts.flatMap(({ labels: own }) => own),
      ],
    },
    scaleStartsAt: scaleStart(axis, tools),
    breaks: [],
    hidden: input.hidden ?? [],
    intervals: rows.some((row) => hasIntervals(bounded(row))),
  };
}

/** A cut scale may not stretch a gap over more than this share of it. */
const WIDEST_GAP = 0.5;

/**
 * Zero may be left out where it would press all rows against one side. A gap is read as a length: when the widest takes more
 * than half of the cut scale (as that of a single row does), it would look larger than it is, and the scale begins at zero.
 */
function honestAxis(
  rows: readonly DumbbellRow[],
  values: readonly number[],
  about: number,
): ValueAxis {
  const cut = openAxis(values, about, 0.7);
  const widest = Math.max(...rows.map(({ first, second }) => Math.abs(first - second)));
  const [low, high] = cut.domain;
  return widest > WIDEST_GAP * (high - low) ? openAxis(values, about, 1) : cut;
}

function nameLabels(plot: Plot, names: Rows): readonly Label[] {
  return names.rows.flatMap(({ lines, style, centre }) =>
    lines.map((text, line): Label => {
      const dy = 4 + (line - (lines.length - 1) / 2) * LEADING;
      const place = { x: plot.x[0], y: centre, dx: -plot.frame.left, dy, align: "left" } as const;
      return { ...place, text, fill: paint.ink, ...style };
    }),
  );
}

function numberOf(
  { decimals }: DumbbellRow,
  input: DumbbellInput,
  { formats }: ChartTools,
): (value: number) => string {
  return (value) => formats.number(value, decimals ?? input.decimals);
}

interface RowDrawing {
  readonly rule: Rule;
  readonly whiskers: readonly Rule[];
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
}

/** Both values with their intervals. */
function bounded({ first, second, intervals }: DumbbellRow): readonly [BoundedValue, BoundedValue] {
  const [one, other] = intervals ?? [];
  return [
    { value: first, ...(one && { interval: one }) },
    { value: second, ...(other && { interval: other }) },
  ];
}

function rowDrawing(
  plot: Plot,
  row: DumbbellRow,
  centre: number,
  number: (value: number) => string,
): RowDrawing {
  const { first, second } = row;
  const near = Math.abs(toX(plot, first) - toX(plot, second)) < NEAR;
  const shift = near ? SHIFT : 0;
  const disc: Mark = { x: first, y: centre - shift, shape: "circle", size: 64, fill: paint.goal };
  const hollow = { fill: paint.paper, stroke: paint.ink2, width: 1.75 } as const;
  const square: Mark = { x: second, y: centre + shift, shape: "square", size: 60, ...hollow };
  const both = bounded(row);
  const held = both.flatMap(valueAndBounds);
  const beyond = { start: Math.min(...held), end: Math.max(...held) };
  const side = (value: number, end: "start" | "end", dy: number): Omit<Label, "fill"> => ({
    x: beyond[end],
    y: centre,
    text: number(value),
    dx: end === "start" ? -GAP - 2 : GAP + 2,
    dy: 4 + dy,
    align: end === "start" ? "right" : "left",
    halo: paint.paper,
    ...textStyles.label,
  });
  const ends = first < second ? (["start", "end"] as const) : (["end", "start"] as const);
  const rule: Rule = {
    x: first,
    x2: second,
    y: centre,
    y2: centre,
    stroke: paint.context,
    width: 2.5,
  };
  return {
    rule,
    whiskers: [
      ...lyingWhiskers(plot, [{ at: centre + shift, ...both[1] }], paint.ink2),
      ...lyingWhiskers(plot, [{ at: centre - shift, ...both[0] }], paint.goal),
    ],
    marks: [square, disc],
    labels: [
      { ...side(first, ends[0], 0), fill: paint.goal },
      { ...side(second, ends[1], 0), fill: paint.ink2 },
    ],
  };
}

function scaleRules(plot: Plot, axis: ValueAxis): readonly Rule[] {
  const [y, y2] = plot.y;
  return axis.ticks.map((x) => ({ x, x2: x, y, y2, stroke: paint.grid, width: 0.75 }));
}

function scaleLabels(plot: Plot, axis: ValueAxis, { formats }: ChartTools): readonly Label[] {
  return axis.ticks.map((x) => ({
    x,
    y: plot.y[0],
    text: formats.number(x, axis.decimals),
    dx: 0,
    dy: 15,
    align: "center",
    fill: paint.ink2,
    ...textStyles.axis,
  }));
}

function referenceRule(plot: Plot, reference: number | null): readonly Rule[] {
  if (reference === null) return [];
  const [y, y2] = plot.y;
  return [{ x: reference, x2: reference, y, y2, stroke: paint.ink, width: 1.25, dash: [5, 3] }];
}

function referenceLabel(plot: Plot, x: number, value: string, tools: ChartTools): Label {
  const text = tools.text.city(value);
  const place = { x, y: plot.y[1], dy: -22, align: "center" } as const;
  const dx = inside(plot, x, tools.measure(text, textStyles.strong));
  return { ...place, dx, text, fill: paint.ink, ...textStyles.strong };
}

/** Names of the groups above the marks of the first row, moved apart when they would touch. */
function groupLabels(
  plot: Plot,
  { rows, groups }: DumbbellInput,
  { measure }: ChartTools,
): readonly Label[] {
  const [row] = rows;
  if (!row) return [];
  const wanted = [row.first, row.second].map((value, index) => ({
    y: toX(plot, value),
    height: measure(groups[index] ?? "", textStyles.bold) + 8,
  }));
  const centres = moveApart(wanted, 0, plot.frame.width);
  return groups.map((text, index): Label => {
    const value = index === 0 ? row.first : row.second;
    const dx = (centres[index] ?? 0) - toX(plot, value);
    const fill = index === 0 ? paint.goal : paint.ink2;
    const place = { x: value, y: plot.y[1], dx, dy: -6, align: "center" } as const;
    return { ...place, text, fill, ...textStyles.bold };
  });
}

/** Px to move a centred text of this width so that it stays inside the drawing. */
function inside(plot: Plot, x: number, width: number): number {
  const centre = toX(plot, x);
  return Math.max(0, width / 2 - centre) - Math.max(0, centre + width / 2 - plot.frame.width);
}
