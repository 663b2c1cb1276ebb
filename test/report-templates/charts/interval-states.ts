/** Charts of values with published intervals. */
import type { ValueInterval } from "../../../domain/observation.ts";
import { px, WIDTHS } from "../../../report-templates/charts/chart-size.ts";
import type { ChartTools } from "../../../report-templates/charts/chart-text.ts";
import { columns } from "../../../report-templates/charts/columns.ts";
import { dumbbell } from "../../../report-templates/charts/dumbbell.ts";
import { lines } from "../../../report-templates/charts/lines.ts";
import { rankedBars } from "../../../report-templates/charts/ranked-bars.ts";
import { trendToTarget } from "../../../report-templates/charts/trend-to-target.ts";
import { goalFor, halfSize, mainSize, yearly, type Points } from "./chart-inputs.ts";
import type { ChartState } from "./chart-states.ts";

export function around(value: number, margin: number): ValueInterval {
  return { lower: value - margin, upper: value + margin };
}

/** The same values, each with an interval of so much to either side; absent from a year on where said. */
export function withIntervals(points: Points, margin: number, until = Infinity): Points {
  return points.map((point) =>
    point.year >= until ? point : { ...point, interval: around(point.value, margin) },
  ) as never;
}

const WOMEN = yearly(2016, [21, 20.4, 19.8, null, 18.9, 18.1, 17.2]);
const MEN = yearly(2016, [18.2, 18.6, 17.5, null, 16.9, 17.2, 16.4]);

export function intervalStates(tools: ChartTools): readonly ChartState[] {
  const values = yearly(2015, [20.1, 18.3, 18.9, 17.6, 17.4, 16.1, 15.2, 14.5]);
  const falling = withIntervals(values, 1.6);
  const target = goalFor(10, "decrease");
  const pace = { from: falling[0], to: target, formula: "growth" } as const;
  return [
    {
      name: "trend with intervals",
      scene: trendToTarget({ points: falling, target, pace, decimals: 1, size: mainSize }, tools)
        .scene,
    },
    {
      name: "trend with intervals of some values",
      scene: trendToTarget(
        {
          points: withIntervals(values, 2.5, 2019),
          target: null,
          pace: null,
          decimals: 1,
          size: halfSize,
        },
        tools,
      ).scene,
    },
    linesState(tools),
    columnsState(tools),
    barsState(tools),
    dumbbellState(tools),
  ];
}

function linesState(tools: ChartTools): ChartState {
  const series = [
    { name: "Women", points: withIntervals(WOMEN, 1.4), role: "first" },
    { name: "Men", points: withIntervals(MEN, 1.1), role: "second" },
  ] as const;
  const size = { width: WIDTHS.half, height: px(51) };
  const { scene } = lines({ series, target: null, decimals: 1, size }, tools);
  return { name: "two groups with intervals", scene };
}

function columnsState(tools: ChartTools): ChartState {
  const points = withIntervals(yearly(2016, [1.2, 2.4, -1.8, 3.1, -2.2, 0.6]), 0.7);
  const { scene } = columns({ points, decimals: 1, size: halfSize }, tools);
  return { name: "changes with intervals", scene };
}

function barsState(tools: ChartTools): ChartState {
  const values = [31.2, 27.5, 22.1, 18.4, 12.9];
  const rows = ["Nou Barris", "Sant Martí", "Eixample", "Gràcia", "Les Corts"].map(
    (name, index) => ({
      name,
      value: values[index] ?? 0,
      interval: around(values[index] ?? 0, 2.2 + index / 2),
      emphasis: index === 0 ? ("bold" as const) : ("plain" as const),
    }),
  );
  return {
    name: "ranked bars with intervals",
    scene: rankedBars({ rows, decimals: 1, width: WIDTHS.half }, tools).scene,
  };
}

function dumbbellState(tools: ChartTools): ChartState {
  const pairs = [
    ["Nou Barris", 30.1, 22.4, 1.8],
    ["Eixample", 21.2, 20.6, 2.1],
    ["Gràcia", 16.3, 12.2, 1.2],
  ] as const;
  const rows = pairs.map(([name, first, second, margin]) => ({
    name,
    first,
    second,
    intervals: [around(first, margin), around(second, margin)] as const,
    emphasis: "plain" as const,
  }));
  const input = { rows, groups: ["Women", "Men"], reference: 20.4, decimals: 1 } as const;
  return {
    name: "dumbbell with intervals",
    scene: dumbbell({ ...input, width: WIDTHS.main }, tools).scene,
  };
}
