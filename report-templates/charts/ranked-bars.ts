/** One value for each of several places or groups, from zero, sorted by the caller. */
import { extentOf, valueAndBounds, type BoundedValue } from "../../domain/findings/interval.ts";
import { px } from "./chart-size.ts";
import type { ChartTools } from "./chart-text.ts";
import type { Drawing } from "./drawing.ts";
import { paint } from "./paint.ts";
import { LEADING, setNames, type Rows } from "./row-names.ts";
import { toX, type Bar, type Label, type Plot, type Rule } from "./scene.ts";
import { textStyles } from "./text-measure.ts";
import { hasIntervals, lyingWhiskers } from "./whiskers.ts";

export interface RankedRow extends BoundedValue {
  readonly name: string;
  readonly emphasis: "bold" | "plain";
}

export interface RankedBarsInput {
  readonly rows: readonly RankedRow[];
  /** Names of groups without a bar, because their value is hidden: told under the figure. */
  readonly hidden?: readonly string[];
  readonly decimals: number;
  /** Px; the height follows from the rows. */
  readonly width: number;
}

/** Over this many rows only both ends are drawn. */
const MOST = 20;
const AT_EACH_END = 8;
/** A name longer than this stands on its own line above its bar. */
const LONG_NAME = 28;
const ROW = px(4);
const BAR = 10;
const GAP = 8;
const TOP = 6;

interface Cut {
  readonly rows: readonly RankedRow[];
  /** Rows left out in the middle, after the first eight. */
  readonly left: number;
}

export function rankedBars(input: RankedBarsInput, tools: ChartTools): Drawing {
  const cut = cutMiddle(input.rows);
  const long = cut.rows.some(({ name }) => Array.from(name).length > LONG_NAME);
  const scene = long ? above(cut, input, tools) : beside(cut, input, tools);
  const intervals = hasIntervals(cut.rows);
  return { scene, scaleStartsAt: null, breaks: [], hidden: input.hidden ?? [], intervals };
}

function cutMiddle(rows: readonly RankedRow[]): Cut {
  if (rows.length <= MOST) return { rows, left: 0 };
  const shown = [...rows.slice(0, AT_EACH_END), ...rows.slice(-AT_EACH_END)];
  return { rows: shown, left: rows.length - shown.length };
}

/** Names in a column at the start edge. */
function beside({ rows, left }: Cut, input: RankedBarsInput, tools: ChartTools) {
  const names = setNames(
    namesOf(rows, left, tools),
    { width: input.width * 0.42, pitch: ROW },
    tools.measure,
  );
  const plot = plotOf(rows, input, { names, left: names.width + GAP, tools });
  const labels = names.rows.flatMap(({ lines, style, centre }, index) =>
    lines.map((text, line): Label => {
      const dy = 4 + (line - (lines.length - 1) / 2) * LEADING;
      const place = { x: plot.x[0], y: centre, dx: -plot.frame.left, dy } as const;
      const fill = index === AT_EACH_END && left > 0 ? paint.ink2 : paint.ink;
      return { ...place, text, align: "left", fill, ...style };
    }),
  );
  const centres = names.rows.map(({ centre }) => centre);
  return { ...plot, ...barsAt(plot, withGap(rows, left), { centres, ...input, tools }, labels) };
}

/** Each name on its own lines above its bar. */
function above({ rows, left }: Cut, input: RankedBarsInput, tools: ChartTools) {
  const pitch = px(9);
  const names = setNames(
    namesOf(rows, left, tools).map(({ name }) => ({ name, emphasis: "plain" as const })),
    { width: input.width - 4, pitch: 0 },
    tools.measure,
  );
  let top = 0;
  const centres: number[] = [];
  const labels: Label[] = [];
  for (const [index, { lines, style }] of names.rows.entries()) {
    for (const [line, text] of lines.entries()) {
      const y = top + 11 + line * LEADING;
      const look = { align: "left", fill: paint.ink, ...style } as const;
      labels.push({ x: 0, y, text, dx: 0, dy: 0, ...look });
    }
    const bar = top + lines.length * LEADING + 9;
    centres.push(bar);
    const isGap = left > 0 && index === AT_EACH_END;
    top = isGap ? bar - 2 : top + Math.max(pitch, lines.length * LEADING + 21);
  }
  const plot = plotOf(rows, input, { names: { ...names, height: Math.ceil(top) }, left: 1, tools });
  const placed = labels.map((label) => ({ ...label, x: plot.x[0] }));
  const drawn = barsAt(plot, withGap(rows, left), { centres, ...input, tools }, placed);
  // A line of one piece would strike through the names.
  const pieces = drawn.bars.map((bar) => ({ y: bar.y - 2, y2: bar.y2 + 2 }));
  const rules = drawn.rules.flatMap((rule) => pieces.map((piece) => ({ ...rule, ...piece })));
  return { ...plot, ...drawn, rules };
}

function namesOf(rows: readonly RankedRow[], left: number, { text, formats }: ChartTools) {
  const names = rows.map(({ name, emphasis }) => ({ name, emphasis }));
  if (left === 0) return names;
  const more = { name: text.moreInTable(formats.count(left)), emphasis: "plain" } as const;
  return [...names.slice(0, AT_EACH_END), more, ...names.slice(AT_EACH_END)];
}

/** Rows with an empty place where rows were left out. */
function withGap(rows: readonly RankedRow[], left: number): readonly (RankedRow | null)[] {
  return left === 0 ? rows : [...rows.slice(0, AT_EACH_END), null, ...rows.slice(AT_EACH_END)];
}

function plotOf(
  rows: readonly RankedRow[],
  { width, decimals }: RankedBarsInput,
  parts: { readonly names: Rows; readonly left: number; readonly tools: ChartTools },
): Plot {
  const { names, left, tools } = parts;
  const values = rows.flatMap(valueAndBounds);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const numbers = rows.map(({ value }) =>
    tools.measure(tools.formats.number(value, decimals), textStyles.bold),
  );
  const room = Math.ceil(Math.max(0, ...numbers) + 8);
  const side = low < 0 ? room : 0;
  const frame = { width, height: names.height + 2 * TOP, left: left + side, right: room };
  const domain = low === high ? ([0, 1] as const) : ([low, high] as const);
  return { frame: { ...frame, top: TOP, bottom: TOP }, x: domain, y: [names.height, 0] };
}

function barsAt(
  plot: Plot,
  rows: readonly (RankedRow | null)[],
  parts: {
    readonly centres: readonly number[];
    readonly decimals: number;
    readonly tools: ChartTools;
  },
  names: readonly Label[],
) {
  const { formats } = parts.tools;
  const bars: Bar[] = [];
  const values: Label[] = [];
  const whiskers: Rule[] = [];
  for (const [index, row] of rows.entries()) {
    if (row === null) continue;
    const centre = parts.centres[index] ?? 0;
    whiskers.push(...lyingWhiskers(plot, [{ at: centre, ...row }], paint.ink));
    const bold = row.emphasis === "bold";
    const fill = bold ? paint.goal : paint.context;
    bars.push({ x: 0, x2: row.value, y: centre - BAR / 2, y2: centre + BAR / 2, fill });
    const style = bold ? textStyles.bold : textStyles.label;
    const text = formats.number(row.value, parts.decimals);
    const { lower, upper } = extentOf(row);
    const x = row.value < 0 ? lower : upper;
    const place = { x, y: centre, text, dy: 4, fill: paint.ink, ...style } as const;
    values.push(
      row.value < 0 ? { ...place, dx: -5, align: "right" } : { ...place, dx: 5, align: "left" },
    );
  }
  const [y, y2] = [plot.y[0], plot.y[1]];
  const zero: Rule = { x: 0, x2: 0, y, y2, stroke: paint.ink2, width: 0.75 };
  const shift = toX(plot, plot.x[0]);
  return {
    rules: [zero],
    bars,
    whiskers,
    labels: [...names.map((label) => ({ ...label, dx: -shift })), ...values],
  };
}
