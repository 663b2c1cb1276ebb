/** Where the scale of a dumbbell begins. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createTextMeasure } from "../../../activities/adapters/font-metrics.ts";
import { WIDTHS } from "../../../report-templates/charts/chart-size.ts";
import type { Drawing } from "../../../report-templates/charts/drawing.ts";
import { dumbbell } from "../../../report-templates/charts/dumbbell.ts";
import { chartsEn } from "../../../report-templates/locales/en/charts.ts";
import { formatsOf } from "../../../report-templates/locales/format.ts";

const tools = { formats: formatsOf("en"), text: chartsEn, measure: createTextMeasure() };

function drawn(pairs: readonly (readonly [number, number])[]): Drawing {
  const rows = pairs.map(([first, second], index) => {
    return { name: `Row ${index}`, emphasis: "plain", first, second } as const;
  });
  const input = { rows, groups: ["Women", "Men"], reference: null, decimals: 1, width: WIDTHS.full } as const; // prettier-ignore
  return dumbbell(input, tools);
}

test("a single pair is drawn from zero, so that its gap does not fill the page", () => {
  const { scene, scaleStartsAt } = drawn([[17.4, 21.1]]);
  expect(scaleStartsAt).toBeNull();
  expect(scene.x[0]).toBe(0);
});

test("zero is left out where it would press rows against one side", () => {
  const rows = [
    [71, 74],
    [88, 90],
    [95, 96],
  ] as const;
  expect(drawn(rows).scaleStartsAt).not.toBeNull();
});

test("no gap fills more than half of a scale without zero", () => {
  const value = fc.double({ min: 60, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 20 }), (pairs) => {
      const { scene, scaleStartsAt } = drawn(pairs);
      const [low, high] = scene.x;
      if (scaleStartsAt === null) {
        expect(low).toBe(0);
        return;
      }
      const widest = Math.max(...pairs.map(([a, b]) => Math.abs(a - b)));
      expect(widest).toBeLessThanOrEqual((high - low) / 2);
    }),
  );
});
