import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTextMeasure } from "../../../activities/adapters/font-metrics.ts";
import { px, WIDTHS } from "../../../report-templates/charts/chart-size.ts";
import { lines } from "../../../report-templates/charts/lines.ts";
import {
  labelBox,
  overlaps,
  toX,
  toY,
  type Scene,
} from "../../../report-templates/charts/scene.ts";
import { trendToTarget } from "../../../report-templates/charts/trend-to-target.ts";
import { chartsEn } from "../../../report-templates/locales/en/charts.ts";
import { languageOf } from "../../../activities/language-of.ts";
import { formatsOf } from "../../../report-templates/locales/format.ts";
import { goalFor, halfSize, yearly } from "./chart-inputs.ts";
import { chartStates } from "./chart-states.ts";

const measure = createTextMeasure();
const tools = { formats: formatsOf("en"), text: chartsEn, measure };
const states = chartStates(tools);

function boxesOf(scene: Scene) {
  return (scene.labels ?? []).map((label) => ({
    text: label.text,
    box: labelBox(scene, label, measure),
  }));
}

function collisions(scene: Scene): readonly string[] {
  const all = boxesOf(scene);
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => overlaps(a.box, b.box))
      .map((b) => `${a.text} / ${b.text}`),
  );
}

function outside(scene: Scene): readonly string[] {
  const { width, height } = scene.frame;
  return boxesOf(scene)
    .filter(
      ({ box }) =>
        box.left < -0.5 || box.top < -0.5 || box.right > width + 0.5 || box.bottom > height + 0.5,
    )
    .map(({ text }) => text);
}

describe.each(states.map((state) => [state.name, state.scene] as const))("%s", (_name, scene) => {
  test("no label leaves the picture", () => {
    expect(outside(scene)).toEqual([]);
  });

  test("no label touches another", () => {
    expect(collisions(scene)).toEqual([]);
  });

  test("is not wider than its columns", () => {
    expect(Object.values(WIDTHS)).toContain(scene.frame.width);
  });
});

test("the names at line ends never touch and never leave the picture, whatever the values are", () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const series = fc.array(fc.tuple(fc.string({ maxLength: 60 }), value, value), {
    minLength: 2,
    maxLength: 7,
  });
  fc.assert(
    fc.property(series, (rows) => {
      const input = rows.map(([name, from, to]) => ({
        name: `n${name}`,
        points: yearly(2015, [from, to]),
        role: "context" as const,
      }));
      const size = { width: WIDTHS.half, height: px(51) };
      const { scene } = lines({ series: input, target: null, decimals: 1, size }, tools);
      const ends = (scene.labels ?? []).filter(({ dx }) => dx > 0);
      expect(collisions({ ...scene, labels: ends })).toEqual([]);
      expect(outside({ ...scene, labels: ends })).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("whatever the values are, no label of a trend leaves the picture", () => {
  const value = fc.double({ min: -1e7, max: 1e7, noNaN: true });
  const values = fc.array(fc.option(value, { nil: null, freq: 5 }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(value, values, value, (first, rest, target) => {
      const points = yearly(2005, [first, ...rest]);
      const goal = goalFor(target, target > first ? "increase" : "decrease");
      const input = { points, target: goal, pace: null, decimals: 1, size: halfSize };
      expect(outside(trendToTarget(input, tools).scene)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each(["en", "es", "ca", "fr", "ar"])(
  "in %s, a target value close by covers neither the latest number nor its mark",
  async (tag) => {
    const { charts } = await languageOf(tag);
    const own = { formats: formatsOf(tag), text: charts, measure };
    const points = yearly(2015, [80, 81, 82, 83.5, 84, 86, 87, 88, 89, 90.8]);
    const target = goalFor(95, "increase");
    const pace = { from: points[0], to: target, formula: "growth" } as const;
    const { scene } = trendToTarget({ points, target, pace, decimals: 1, size: halfSize }, own);
    expect(collisions(scene)).toEqual([]);
    const latest = { x: toX(scene, 2024), y: toY(scene, 90.8) };
    const mark = {
      left: latest.x - 3,
      right: latest.x + 3,
      top: latest.y - 3,
      bottom: latest.y + 3,
    };
    expect(boxesOf(scene).filter(({ box }) => overlaps(box, mark))).toEqual([]);
  },
);
