/** Whiskers: the intervals that publishers state, and nothing where they state none. */
import { describe, expect, test } from "vitest";
import { createTextMeasure } from "../../../activities/adapters/font-metrics.ts";
import { WIDTHS } from "../../../report-templates/charts/chart-size.ts";
import { dumbbell } from "../../../report-templates/charts/dumbbell.ts";
import { lines } from "../../../report-templates/charts/lines.ts";
import { rankedBars } from "../../../report-templates/charts/ranked-bars.ts";
import {
  labelBox,
  toX,
  toY,
  type Rule,
  type Scene,
} from "../../../report-templates/charts/scene.ts";
import { trendToTarget } from "../../../report-templates/charts/trend-to-target.ts";
import { chartsEn } from "../../../report-templates/locales/en/charts.ts";
import { formatsOf } from "../../../report-templates/locales/format.ts";
import { halfSize, yearly } from "./chart-inputs.ts";
import { around, intervalStates, withIntervals } from "./interval-states.ts";

const tools = { formats: formatsOf("en"), text: chartsEn, measure: createTextMeasure() };
const states = intervalStates(tools);
const values = yearly(2015, [20, 18, 19, 16]);
const plain = { target: null, pace: null, decimals: 1, size: halfSize };

function inPlot({ frame }: Scene, x: number, y: number): boolean {
  const across = x >= frame.left - 4 && x <= frame.width - frame.right + 4;
  return across && y >= frame.top - 4 && y <= frame.height - frame.bottom + 4;
}

describe.each(states)("$name", ({ scene }) => {
  const whiskers = scene.whiskers ?? [];

  test("has three strokes a value, all inside the plot", () => {
    expect(whiskers.length).toBeGreaterThan(0);
    expect(whiskers.length % 3).toBe(0);
    for (const { x, y, x2, y2 } of whiskers) {
      expect(inPlot(scene, toX(scene, x), toY(scene, y))).toBe(true);
      expect(inPlot(scene, toX(scene, x2), toY(scene, y2))).toBe(true);
    }
  });

  test("strikes through no bold number", () => {
    const numbers = (scene.labels ?? []).filter(
      ({ text, weight }) => weight >= 600 && /^[−\d.]+$/.test(text),
    );
    for (const label of numbers) {
      const box = labelBox(scene, label, tools.measure);
      const struck = whiskers.filter((rule) => crosses(scene, rule, box));
      expect(struck, label.text).toEqual([]);
    }
  });
});

function crosses(scene: Scene, { x, y, x2, y2 }: Rule, box: ReturnType<typeof labelBox>): boolean {
  const [left, right] = [toX(scene, x), toX(scene, x2)].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  const [top, bottom] = [toY(scene, y), toY(scene, y2)].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  return right > box.left && left < box.right && bottom > box.top && top < box.bottom;
}

test("a trend draws each interval at its year, from bound to bound", () => {
  const { scene, intervals } = trendToTarget({ points: withIntervals(values, 2), ...plain }, tools);
  expect(intervals).toBe(true);
  const upright = (scene.whiskers ?? []).filter(({ x, x2 }) => x === x2);
  expect(upright.map(({ x, y, y2 }) => [x, y, y2])).toEqual([
    [2015, 18, 22],
    [2016, 16, 20],
    [2017, 17, 21],
    [2018, 14, 18],
  ]);
});

test("without intervals nothing is drawn and nothing is noted", () => {
  const { scene, intervals } = trendToTarget({ points: values, ...plain }, tools);
  expect([scene.whiskers, intervals]).toEqual([[], false]);
});

test("lines in the background have none", () => {
  const points = withIntervals(values, 2);
  const series = [
    { name: "A", points, role: "faint" as const },
    { name: "B", points: values, role: "highlight" as const },
  ];
  const { scene, intervals } = lines({ series, target: null, decimals: 1, size: halfSize }, tools);
  expect([scene.whiskers, intervals]).toEqual([[], false]);
});

test("the number of a bar stands beyond its whisker", () => {
  const rows = [{ name: "A", value: 10, interval: around(10, 3), emphasis: "bold" as const }];
  const { scene } = rankedBars({ rows, decimals: 0, width: WIDTHS.half }, tools);
  expect(scene.labels?.find(({ text }) => text === "10")?.x).toBe(13);
});

test("the numbers of a dumbbell stand beyond both whiskers", () => {
  const pair = [around(10, 4), around(12, 1)] as const;
  const rows = [{ name: "A", first: 10, second: 12, intervals: pair, emphasis: "plain" as const }];
  const input = { rows, groups: ["Women", "Men"], reference: null, decimals: 0 } as const;
  const { scene } = dumbbell({ ...input, width: WIDTHS.half }, tools);
  const xOf = (number: string) =>
    scene.labels?.find(({ text, dx }) => text === number && dx !== 0)?.x;
  expect([xOf("10"), xOf("12")]).toEqual([6, 14]);
});
