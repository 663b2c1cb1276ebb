/** Every chart in every state: one value, gaps, breaks, no target value, negative values, many groups, long labels. */
import type { HiddenPeriod, TargetValue } from "../../../domain/findings/finding.ts";
import { px, WIDTHS } from "../../../report-templates/charts/chart-size.ts";
import type { ChartTools } from "../../../report-templates/charts/chart-text.ts";
import { columns } from "../../../report-templates/charts/columns.ts";
import { dumbbell } from "../../../report-templates/charts/dumbbell.ts";
import { lines } from "../../../report-templates/charts/lines.ts";
import { manyLines } from "../../../report-templates/charts/many-lines.ts";
import { rankedBars } from "../../../report-templates/charts/ranked-bars.ts";
import type { Scene } from "../../../report-templates/charts/scene.ts";
import { trendToTarget } from "../../../report-templates/charts/trend-to-target.ts";
import { goalFor, halfSize, mainSize, withBreak, yearly, type Points } from "./chart-inputs.ts";
import { intervalStates } from "./interval-states.ts";
import { smallChartStates } from "./small-chart-states.ts";

export interface ChartState {
  readonly name: string;
  readonly scene: Scene;
}

function hiddenIn(...years: readonly number[]): readonly HiddenPeriod[] {
  return years.map((year) => ({ period: String(year), year }));
}

const linesSize = { width: WIDTHS.half, height: px(51) };

const LONG_NAME =
  "People attended in collective or individual residential facilities of the network";

export function chartStates(tools: ChartTools): readonly ChartState[] {
  return [
    ...trendStates(tools),
    ...seriesStates(tools),
    ...groupStates(tools),
    ...smallChartStates(),
    ...intervalStates(tools),
  ];
}

function trendStates(tools: ChartTools): readonly ChartState[] {
  const falling = yearly(2015, [20.1, 16.3, 18.3, 22.6, 17.4, 18.1, 17.2, 14.5]);
  const down = goalFor(10, "decrease");
  const up = goalFor(95, "increase");
  const gap = yearly(2016, [3231, 3450, 3528, null, null, 4040, 4190, 4480, 4365]);
  const rising = withBreak(yearly(2015, [85.7, 86.1, 87, 86.5, 84, 88, null, 89.9]), 2019);
  const trend = (
    name: string,
    points: Points,
    rest: Partial<Parameters<typeof trendToTarget>[0]> = {},
  ): ChartState => {
    const input = { target: null, pace: null, decimals: 1, size: halfSize, ...rest };
    return { name, scene: trendToTarget({ points, ...input }, tools).scene };
  };
  const pace = (points: Points, to: TargetValue, formula: "growth" | "straight-line") => ({
    from: points[0],
    to,
    formula,
  });
  const people = { target: goalFor(500, "decrease"), decimals: 0, size: mainSize };
  return [
    trend("trend to target", falling, {
      target: down,
      pace: pace(falling, down, "growth"),
      size: mainSize,
    }),
    trend("trend to target, narrow", falling, {
      target: down,
      pace: pace(falling, down, "growth"),
    }),
    trend("gap", gap, { ...people, pace: pace(gap, people.target, "straight-line") }),
    trend("one value", yearly(2019, [11.7]), { target: goalFor(5.9, "decrease") }),
    trend("one value without target value", yearly(2019, [0])),
    trend("two values", yearly(2016, [26.1, null, null, null, null, 65.7]), {
      target: goalFor(15, "decrease"),
      pace: pace(yearly(2016, [26.1]), goalFor(15, "decrease"), "growth"),
    }),
    trend("no target value", yearly(2016, [30.7, 31, 30.8, 28.6, 34, 25.7, 28.4])),
    trend("break in method", rising, { target: up, pace: pace(rising, up, "growth") }),
    trend("target year passed", yearly(2015, [12, 11, 10.5, 9, 8, 8.4, 7, 6.6]), {
      target: goalFor(8, "decrease", 2020),
    }),
    trend("negative values", yearly(2015, [-3.1, -2, -4.4, 1.2, 0.3]), {
      target: goalFor(2, "increase"),
    }),
    trend("only negative values", yearly(2015, [-3.1, -2, -4.4]), {
      target: goalFor(0, "increase"),
    }),
    trend(
      "survey every four years",
      yearly(2006, [
        120000,
        null,
        null,
        null,
        155000,
        null,
        null,
        null,
        149000,
        null,
        null,
        null,
        190000,
      ]),
      {
        decimals: 0,
      },
    ),
    trend("hidden value", yearly(2015, [12.4, 11.8, null, 10.9, 10.2, 9.8]), {
      target: down,
      hidden: hiddenIn(2017),
    }),
    trend(
      "values hidden or never counted",
      yearly(2010, [8, 7.5, ...Array<null>(6).fill(null), 6, 5]),
      {
        hidden: hiddenIn(2012, 2013, 2014, 2015),
        size: mainSize,
      },
    ),
    trend("hidden value between two", yearly(2019, [4, null, 6]), { hidden: hiddenIn(2020) }),
    trend("constant at zero", yearly(2015, [0, 0, 0, 0]), { target: goalFor(0, "decrease") }),
    trend("very large", yearly(2015, [1.2e9, 1.3e9, 1.1e9]), {
      target: goalFor(2e9, "increase"),
      decimals: 0,
    }),
    trend("very small", yearly(2015, [0.0012, 0.0013, 0.0011]), { decimals: 4 }),
    trend(
      "fifty years",
      yearly(
        1974,
        Array.from({ length: 50 }, (_, year) => (year * 37) % 19),
      ),
    ),
  ];
}

function seriesStates(tools: ChartTools): readonly ChartState[] {
  const five = ["Catalan", "Spanish", "English", "Science and technology", "Mathematics"];
  const skills = five.map((name, index) => ({
    name,
    points: yearly(2016, [90, 91, 90.5, 92 - index, 88 - 2 * index, 86, 85 + index / 10]),
    role: index === 4 ? ("highlight" as const) : ("context" as const),
  }));
  const women = yearly(2015, [8.7, 7.7, 8.1, 9.3, 6.9, 7.8, 4.8, 6.1, 6.2, 6.9]);
  const men = withBreak(yearly(2015, [12.9, 9.3, 10.8, 10.2, 9.5, 7.5, 6.2, 9.3, 7.4, 8.4]), 2024);
  const many = Array.from({ length: 25 }, (_, index) => ({
    name: `District ${index + 1}`,
    points: yearly(2015, [80 + (index % 9), 82 + (index % 7), null, 79 + (index % 11)]),
  }));
  const draw = (
    name: string,
    series: Parameters<typeof lines>[0]["series"],
    target: TargetValue | null,
  ) => {
    const input = { series, target, decimals: 1, size: linesSize };
    return { name, scene: lines(input, tools).scene };
  };
  const manyInput = { target: null, decimals: 1, size: linesSize };
  return [
    draw("lines with target value", skills, goalFor(95, "increase")),
    draw(
      "pair with break",
      [
        { name: "Young women", points: women, role: "first" },
        { name: "Young men", points: men, role: "second" },
      ],
      goalFor(9, "decrease"),
    ),
    draw(
      "pair with a hidden value",
      [
        { name: "Women", points: yearly(2018, [14, 13, 12.5, 12, 11.5]), role: "first" },
        {
          name: "Men",
          points: yearly(2018, [9, 9.4, null, 8.8, 8.1]),
          role: "second",
          hidden: hiddenIn(2020),
        },
      ],
      null,
    ),
    draw(
      "lines with long names",
      five.map((name, index) => ({
        name: `${LONG_NAME}: ${name}`,
        points: yearly(2016, [100 + index, 99, 101]),
        role: "context",
      })),
      goalFor(95, "increase"),
    ),
    draw(
      "same values",
      five.map((name) => ({ name, points: women, role: "context" })),
      null,
    ),
    {
      name: "many lines",
      scene: manyLines(
        { ...manyInput, series: many, highlighted: "District 3", contrast: "District 12" },
        tools,
      ).scene,
    },
  ];
}

function groupStates(tools: ChartTools): readonly ChartState[] {
  const districts = ["Gràcia", "Eixample", "Les Corts", "Sarrià-Sant Gervasi", "Nou Barris"];
  const pairs = districts.map((name, index) => ({
    name,
    emphasis: name === "Nou Barris" ? ("bold" as const) : ("plain" as const),
    first: [97.9, 96, 95, 94.2, 83.3][index] ?? 0,
    second: [94.7, 93.5, 94.5, 95.2, 80.3][index] ?? 0,
  }));
  const groups = ["Women", "Men"] as const;
  const ranked = (count: number, name: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => ({
      name: name(index),
      value: 100 - 4 * index,
      emphasis: index === 0 ? ("bold" as const) : ("plain" as const),
    }));
  const bars = (name: string, rows: ReturnType<typeof ranked>): ChartState => {
    const input = { rows, decimals: 1, width: WIDTHS.half };
    return { name, scene: rankedBars(input, tools).scene };
  };
  const dumbbells = { rows: pairs, groups, decimals: 1 };
  const equal = pairs.map((row) => ({ ...row, second: row.first }));
  return [
    {
      name: "dumbbell",
      scene: dumbbell({ ...dumbbells, reference: 91.5, width: WIDTHS.half }, tools).scene,
    },
    {
      name: "wide dumbbell without reference",
      scene: dumbbell({ ...dumbbells, reference: null, width: WIDTHS.full }, tools).scene,
    },
    {
      name: "dumbbell with long names",
      scene: dumbbell(
        {
          ...dumbbells,
          rows: pairs.map((row) => ({ ...row, name: `${LONG_NAME}: ${row.name} (2022–23)` })),
          reference: null,
          width: WIDTHS.half,
        },
        tools,
      ).scene,
    },
    {
      name: "dumbbell with equal groups",
      scene: dumbbell({ ...dumbbells, rows: equal, reference: null, width: WIDTHS.half }, tools)
        .scene,
    },
    bars(
      "ranked bars",
      ranked(10, (index) => `District ${index + 1}`),
    ),
    bars(
      "ranked bars, 25 places",
      ranked(25, (index) => `Neighbourhood ${index + 1}`),
    ),
    bars(
      "bars with long names",
      ranked(3, (index) => `${LONG_NAME} ${index}`),
    ),
    bars(
      "25 bars with long names",
      ranked(30, (index) => `${LONG_NAME} ${index}`),
    ),
    {
      name: "columns",
      scene: columns(
        {
          points: yearly(2015, [3.1, 2.8, 2.8, 2.9, 1.4, -13.7, 4.8, 9.5, 1.3]),
          decimals: 1,
          size: halfSize,
        },
        tools,
      ).scene,
    },
    {
      name: "forty columns",
      scene: columns(
        {
          points: yearly(
            1984,
            Array.from({ length: 40 }, (_, index) => ((index * 7) % 11) - 4),
          ),
          decimals: 1,
          size: halfSize,
        },
        tools,
      ).scene,
    },
  ];
}
