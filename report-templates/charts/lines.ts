/** Several series over time with their names at the line ends. */
import type { HiddenPeriod, Point, TargetValue } from "../../domain/findings/finding.ts";
import { valueAndBounds } from "../../domain/findings/interval.ts";
import type { Size } from "./chart-size.ts";
import type { ChartTools } from "./chart-text.ts";
import type { Drawing } from "./drawing.ts";
import { moveApart } from "./end-labels.ts";
import { placeAll } from "./label-placement.ts";
import { paint, type Paint } from "./paint.ts";
import { toY, type Label, type Mark, type Plot } from "./scene.ts";
import { piecesOf, seriesMarks, seriesVertices, type SeriesStyle } from "./series-line.ts";
import {
  bandLabels,
  breakDrawing,
  breaksOf,
  HIDDEN_SIGN,
  hiddenOf,
  scaleStart,
} from "./series-notes.ts";
import { gapBands } from "./gap-bands.ts";
import { limitOf, targetRule } from "./target-line.ts";
import { textStyles, type TextStyle } from "./text-measure.ts";
import { timeAxis } from "./time-axis.ts";
import { ticksOf } from "./time-ticks.ts";
import { valueAxis, type ValueAxis } from "./value-axis.ts";
import { gridLabels, gridRules, gutterOf } from "./value-grid.ts";
import { hasIntervals, uprightWhiskers } from "./whiskers.ts";
import { widest, wrapText } from "./wrap-text.ts";

/**
 * "highlight": the series the finding is about. "first" and "second": a pair of groups, the same
 * everywhere in a report. "contrast": named beside the highlight. "faint": without a name.
 */
export type LineRole = "highlight" | "first" | "second" | "context" | "contrast" | "faint";

export interface NamedSeries {
  readonly name: string;
  /** Sorted by year; at least one. */
  readonly points: readonly Point[];
  readonly role: LineRole;
  /** Periods whose value is hidden. */
  readonly hidden?: readonly HiddenPeriod[] | undefined;
}

export interface LinesInput {
  readonly series: readonly NamedSeries[];
  readonly target: TargetValue | null;
  readonly decimals: number;
  readonly size: Size;
  /** Zero is left out when the lowest value is above this share of the highest. */
  readonly zeroBelow?: number;
}

interface EndText {
  readonly lines: readonly string[];
  readonly value: number;
  readonly fill: Paint;
  readonly style: TextStyle;
}

/** Px between the lines of labels, and from the line's end to its label. */
const LEADING = 12.5;
const OFFSET = 9;
/** Screens round the advance of each letter to whole px, which makes texts up to 3 % wider. */
const SCREEN = 1.03;
/** Share of the figure's width that names may take. */
const NAMES = 0.42;

const LOOKS: Readonly<Record<LineRole, Omit<SeriesStyle, "dot"> & { readonly text: TextStyle }>> = {
  highlight: { stroke: paint.goal, width: 2.5, dots: "lonely", text: textStyles.bold },
  first: { stroke: paint.goal, width: 2.5, dots: "every", text: textStyles.bold },
  second: { stroke: paint.ink2, width: 1.6, dots: "every", text: textStyles.label },
  contrast: { stroke: paint.ink2, width: 2, dots: "lonely", text: textStyles.label },
  context: { stroke: paint.context, width: 1.4, dots: "lonely", text: textStyles.label },
  faint: { stroke: paint.context, width: 0.8, dots: "lonely", text: textStyles.label },
};

/** Roles from the back of the drawing to its front. */
const ORDER: readonly LineRole[] = ["faint", "context", "contrast", "second", "first", "highlight"];

/** Draws two or more series; the x axis ends with the latest value. */
export function lines(input: LinesInput, tools: ChartTools): Drawing {
  const series = input.series.toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  const whiskered = series.filter(({ role }) => role !== "faint");
  const values = series.flatMap((each) =>
    whiskered.includes(each)
      ? each.points.flatMap(valueAndBounds)
      : each.points.map(({ value }) => value),
  );
  const axis = valueAxis(
    [...values, ...(input.target ? [input.target.value] : [])],
    input.size.height > 170 ? 6 : 4,
    input.zeroBelow ?? 0.78,
  );
  const ends = endTexts(series, input, tools);
  const years = unionOf(series);
  const hidden = series.flatMap((each) => each.hidden ?? []);
  const plot = plotOf(input, axis, { ends, years, tools });
  const pieces = series.map((each) => ({
    ...each,
    ...piecesOf(each.points, each.hidden),
    ...styleOf(each),
  }));
  const bands = gapBands(piecesOf(years, hidden), hidden);
  const time = timeAxis(plot, ticksOf(years, { target: null, start: null }, tools.formats), tools);
  const breaks = breakDrawing(plot, years, tools);
  const fixed = [
    ...gridLabels(plot, axis, tools),
    ...time.labels,
    ...endLabels(plot, ends),
    ...hiddenSigns(series, years),
  ];
  const requests = [...bandLabels(plot, bands, tools), ...breaks.labels];
  return {
    scene: {
      ...plot,
      bands,
      rules: [
        ...gridRules(plot, axis),
        ...time.rules,
        ...breaks.rules,
        ...(input.target ? [targetRule(plot, input.target.value, plot.x[1])] : []),
      ],
      lines: pieces.flatMap((each, index) => seriesVertices(`${index}`, each, each)),
      whiskers: whiskered.flatMap(({ points, role }) =>
        uprightWhiskers(plot, points, LOOKS[role].stroke),
      ),
      marks: pieces.flatMap((each) => seriesMarks(each, each)),
      labels: placeAll(fixed, requests, [], { plot, measure: tools.measure }),
    },
    scaleStartsAt: scaleStart(axis, tools),
    breaks: breaksOf(years, tools),
    hidden: series.flatMap(hiddenIn(tools)),
    intervals: whiskered.some(({ points }) => hasIntervals(points)),
  };
}

/** Every year in which any series has a value, with the flag of a break when one has it. */
function unionOf(series: readonly NamedSeries[]): readonly Point[] {
  const byYear = new Map<number, Point>();
  for (const point of series.flatMap(({ points }) => points)) {
    const known = byYear.get(point.year);
    if (!known || point.flag === "b") byYear.set(point.year, point);
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

/** "c" in the break of a line where others have a value, so that no band stands there. */
function hiddenSigns(series: readonly NamedSeries[], years: readonly Point[]): readonly Label[] {
  return series
    .filter(({ role }) => role !== "faint")
    .flatMap(({ points, role, hidden = [] }) =>
      hidden.flatMap(({ year }): readonly Label[] => {
        const before = points.findLast((point) => point.year < year);
        const after = points.find((point) => point.year > year);
        if (!before || !after || !years.some((other) => other.year === year)) return [];
        const share = (year - before.year) / (after.year - before.year);
        const y = before.value + share * (after.value - before.value);
        const look = { text: HIDDEN_SIGN, fill: LOOKS[role].stroke, halo: paint.paper } as const;
        return [{ ...look, x: year, y, dx: 0, dy: 3, align: "center", ...textStyles.axis }];
      }),
    );
}

/** "Men (2018 and 2019)": what of a series is hidden. */
function hiddenIn(tools: ChartTools): (series: NamedSeries) => readonly string[] {
  return ({ name, hidden }) => {
    const periods = hiddenOf(hidden, tools);
    return periods.length === 0 ? [] : [`${name} (${tools.formats.list(periods)})`];
  };
}

function styleOf({ role }: NamedSeries): SeriesStyle {
  const look = LOOKS[role];
  const dot = ({ year, value }: Point): Mark => {
    const place = { x: year, y: value };
    if (role === "second") {
      const hollow = { fill: paint.paper, stroke: look.stroke, width: 1.6 } as const;
      return { ...place, shape: "square", size: 40, ...hollow };
    }
    const size = look.width > 2 ? 34 : 12;
    return { ...place, shape: "circle", size, fill: look.stroke };
  };
  return { ...look, dot };
}

function plotOf(
  { size }: LinesInput,
  axis: ValueAxis,
  parts: {
    readonly ends: readonly EndText[];
    readonly years: readonly Point[];
    readonly tools: ChartTools;
  },
): Plot {
  const { ends, years, tools } = parts;
  const [top, bottom] = [16, 22];
  const widths = ends.map((end) => widest(end.lines, end.style, tools.measure));
  const right = Math.ceil(SCREEN * Math.max(12, ...widths) + (ends.length === 0 ? 0 : OFFSET + 2));
  const needed = ends.reduce((sum, end) => sum + end.lines.length * LEADING, 0);
  const height = Math.max(size.height, Math.ceil(needed + top + bottom));
  const first = years[0]?.year ?? 0;
  const last = Math.max(years.at(-1)?.year ?? 0, first + 1);
  const frame = { width: size.width, height, left: gutterOf(axis, tools), right, top, bottom };
  return { frame, x: [first, last], y: axis.domain };
}

function endTexts(
  series: readonly NamedSeries[],
  { target, decimals, size }: LinesInput,
  tools: ChartTools,
): readonly EndText[] {
  const { formats, measure, text } = tools;
  const room = size.width * NAMES;
  const ends = series.flatMap(({ name, points, role }): EndText[] => {
    const latest = points.at(-1);
    if (!latest || role === "faint") return [];
    const look = LOOKS[role];
    const words = `${formats.number(latest.value, decimals)} ${name}`;
    const fill = role === "context" ? paint.ink : look.stroke;
    const wrapped = wrapText(words, room, look.text, measure);
    return [{ lines: wrapped, value: latest.value, fill, style: look.text }];
  });
  if (!target) return ends;
  const style = textStyles.strong;
  const words = text.targetShort(limitOf(target, formats));
  const wrapped = wrapText(words, room, style, measure);
  return [...ends, { lines: wrapped, value: target.value, fill: paint.ink, style }];
}

function endLabels(plot: Plot, ends: readonly EndText[]): readonly Label[] {
  const wanted = ends.map(({ value, lines: { length } }) => ({
    y: toY(plot, value),
    height: length * LEADING,
  }));
  const centres = moveApart(wanted, 2, plot.frame.height - 2);
  return ends.flatMap(({ lines: words, value, fill, style }, index) => {
    const first = (centres[index] ?? 0) - ((words.length - 1) / 2) * LEADING;
    return words.map((text, line): Label => {
      const dy = first + line * LEADING - toY(plot, value) + 4;
      return { x: plot.x[1], y: value, text, dx: OFFSET, dy, align: "left", fill, ...style };
    });
  });
}
