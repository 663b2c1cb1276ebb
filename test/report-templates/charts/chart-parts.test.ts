import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moveApart } from "../../../report-templates/charts/end-labels.ts";
import { orderedPair } from "../../../report-templates/charts/group-pair.ts";
import { hatchPath } from "../../../report-templates/charts/hatch.ts";
import { paceAt, paceVertices } from "../../../report-templates/charts/pace.ts";
import { gapBands } from "../../../report-templates/charts/gap-bands.ts";
import { piecesOf } from "../../../report-templates/charts/series-line.ts";
import { withOwnColours } from "../../../report-templates/charts/standalone-svg.ts";
import { openAxis, valueAxis } from "../../../report-templates/charts/value-axis.ts";
import {
  printable,
  printableSentence,
  wrapText,
} from "../../../report-templates/charts/wrap-text.ts";
import { yearly } from "./chart-inputs.ts";

describe("value axis", () => {
  test.each([
    [[10, 22.6], 5, [0, 5, 10, 15, 20, 25]],
    [[78.9, 95], 4, [75, 80, 85, 90, 95]],
    [[-13.7, 9.5], 5, [-15, -10, -5, 0, 5, 10]],
    [[500, 4480], 5, [0, 1000, 2000, 3000, 4000, 5000]],
    [[0.1, 0.4], 4, [0, 0.1, 0.2, 0.3, 0.4]],
    [[0, 0], 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[7, 7], 4, [0, 2, 4, 6, 8]],
  ])("%j has round ticks", (values, about, ticks) => {
    expect(valueAxis(values, about).ticks).toEqual(ticks);
  });

  test("a scale without zero says where it starts", () => {
    expect(valueAxis([78.9, 95], 4).startsAt).toBe(75);
    expect(valueAxis([10, 22.6], 5).startsAt).toBeNull();
    expect(valueAxis([-9, -8.5], 5).startsAt).toBeNull();
    expect(openAxis([79.3, 97.9], 3, 0.7)).toMatchObject({ startsAt: 78, ticks: [80, 90, 100] });
  });

  test("every value lies on the axis, and ticks rise", () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
        const { domain, ticks } = valueAxis(values, 5);
        const noise = (domain[1] - domain[0]) * 1e-8;
        for (const each of values) {
          expect(each).toBeGreaterThanOrEqual(domain[0] - noise);
          expect(each).toBeLessThanOrEqual(domain[1] + noise);
        }
        expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
        expect(ticks.length).toBeLessThan(12);
      }),
    );
  });
});

describe("labels at line ends", () => {
  test("stay at their lines when there is room", () => {
    const labels = [10, 60, 40].map((y) => ({ y, height: 12.5 }));
    expect(moveApart(labels, 0, 100)).toEqual([10, 60, 40]);
  });

  test("move apart evenly when they would touch", () => {
    const labels = [50, 50].map((y) => ({ y, height: 12.5 }));
    expect(moveApart(labels, 0, 100)).toEqual([43.75, 56.25]);
  });

  test("never touch and never leave the room there is", () => {
    const label = fc.record({
      y: fc.double({ min: -50, max: 250, noNaN: true }),
      height: fc.constantFrom(12.5, 25),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 8 }), (labels) => {
        const boxes = moveApart(labels, 0, 200).map((centre, index) => {
          const half = (labels[index]?.height ?? 0) / 2;
          return { top: centre - half, bottom: centre + half };
        });
        const sorted = boxes.toSorted((a, b) => a.top - b.top);
        sorted.slice(1).forEach(({ top }, index) => {
          expect(top).toBeGreaterThanOrEqual((sorted[index]?.bottom ?? 0) - 1e-9);
        });
        for (const { top, bottom } of boxes) {
          expect(top).toBeGreaterThanOrEqual(-1e-9);
          expect(bottom).toBeLessThanOrEqual(200 + 1e-9);
        }
      }),
    );
  });
});

describe("a series with missing years", () => {
  test("is broken, and the band leaves the values beside it free", () => {
    const pieces = piecesOf(yearly(2016, [1, 2, 3, null, null, 4, 5]));
    expect(pieces.runs.map((run) => run.length)).toEqual([3, 2]);
    expect(gapBands(pieces)).toEqual([{ why: "no-value", x: 2018.15, x2: 2020.85 }]);
  });

  test("has a band of its own over hidden values, and no link leads over them", () => {
    const hidden = [{ period: "2018", year: 2018 }];
    const pieces = piecesOf(yearly(2016, [1, null, null, null, 4]), hidden);
    expect(gapBands(pieces, hidden)).toEqual([
      { why: "no-value", x: 2016.15, x2: 2017.5 },
      { why: "hidden", x: 2017.65, x2: 2018.5 },
      { why: "no-value", x: 2018.65, x2: 2019.85 },
    ]);
    expect(piecesOf(yearly(2017, [1, null, 3]), hidden)).toMatchObject({ link: "solid" });
    expect(gapBands(piecesOf(yearly(2017, [1, null, 3]), hidden), hidden)).toHaveLength(1);
  });

  test("a survey with a rhythm, or two values, is linked by dashes and has no band", () => {
    const survey = piecesOf(yearly(2010, [1, null, 2, null, 3]));
    expect([survey.link, gapBands(survey)]).toEqual(["rhythm", []]);
    expect(piecesOf(yearly(2010, [1, null, null, 3])).link).toBe("rhythm");
  });
});

describe("the pace line", () => {
  const from = { year: 2015, value: 20.1 };
  const to = { year: 2030, value: 10 };

  test("follows the formula of the status", () => {
    expect(paceAt({ from, to, formula: "straight-line" }, 2022)).toBeCloseTo(15.387, 3);
    expect(paceAt({ from, to, formula: "growth" }, 2022)).toBeCloseTo(14.51, 2);
  });

  test("runs from the baseline to the target value", () => {
    const vertices = paceVertices({ from, to, formula: "growth" });
    expect(vertices).toHaveLength(16);
    expect(vertices[0]).toMatchObject({ x: 2015, y: 20.1 });
    expect(vertices.at(-1)?.y).toBeCloseTo(10, 9);
  });
});

describe("names", () => {
  const measure = (text: string, { size }: { readonly size: number }): number =>
    (Array.from(text).length * size) / 2;
  const style = { weight: 400, size: 10 } as const;

  test("are wrapped by their width and never cut", () => {
    const name = "Attended in collective or individual residential facilities";
    const lines = wrapText(name, 100, style, measure);
    expect(lines.join(" ")).toBe(name);
    expect(Math.max(...lines.map((line) => measure(line, style)))).toBeLessThanOrEqual(100);
  });

  test("a word that is wider than its column is broken between letters", () => {
    expect(wrapText("abcdefghij", 20, style, measure)).toEqual(["abcd", "efgh", "ij"]);
  });

  test("keep their nonbreaking spaces and lose what cannot be printed", () => {
    expect(printable("9\u00a0%\u0000 \u202Eof\n all\uD800")).toBe("9\u00a0% of all");
    expect(Array.from(printable("😀".repeat(400)))).toHaveLength(240);
  });

  test("a sentence keeps a name in another script in one piece, and nothing else that turns", () => {
    expect(printableSentence("\u2066Jobs (all)\u2069: 9")).toBe("\u2066Jobs (all)\u2069: 9");
    expect(printableSentence("\u2069a\u2066b \u2067c\u2069 d")).toBe("a b c d");
  });
});

test.each([
  ["Men", "Women", "Women"],
  ["Women", "Men", "Women"],
  ["Boys", "Girls", "Girls"],
  ["Homes", "Dones", "Dones"],
  ["Nois", "Noies", "Noies"],
  ["Hombre", "Mujer", "Mujer"],
  ["Male", "Female", "Female"],
  ["Nationals", "Foreigners", "Nationals"],
])("of %s and %s, the disc is %s", (a, b, first) => {
  expect(orderedPair({ label: a }, { label: b })[0].label).toBe(first);
});

test("hatching stays inside its box", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 200 }), (w, h) => {
      const numbers = Array.from(hatchPath(w, h).matchAll(/([\d.]+),([\d.]+)/g));
      for (const [, x, y] of numbers) {
        expect(Number(x)).toBeLessThanOrEqual(w);
        expect(Number(y)).toBeLessThanOrEqual(h);
      }
    }),
  );
});

test("a chart as a file has its own colours, which end at the edge of that file", () => {
  const svg = '<svg width="1"><path fill="var(--goal-text)" stroke="var(--ink-2)"/></svg>';
  const style = "<style>svg:root{--goal-text:#C5192D;--ink-2:#46535F}</style>";
  expect(withOwnColours(svg, 4)).toBe(svg.replace("<path", `${style}<path`));
});
