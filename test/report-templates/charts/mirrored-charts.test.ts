/** Charts of a right-to-left document: everything stands where its mirror image stood. */
import { describe, expect, test } from "vitest";
import { createChartRenderer } from "../../../activities/adapters/chart-renderer.ts";
import { createTextMeasure } from "../../../activities/adapters/font-metrics.ts";
import { WIDTHS } from "../../../report-templates/charts/chart-size.ts";
import { rankedBars } from "../../../report-templates/charts/ranked-bars.ts";
import { specification } from "../../../report-templates/charts/specification.ts";
import { trendToTarget } from "../../../report-templates/charts/trend-to-target.ts";
import { chartsAr } from "../../../report-templates/locales/ar/charts.ts";
import { formatsOf } from "../../../report-templates/locales/format.ts";
import { goalFor, mainSize, yearly } from "./chart-inputs.ts";
import { chartStates } from "./chart-states.ts";

const measure = createTextMeasure();
const tools = { formats: formatsOf("ar"), text: chartsAr, measure };
const renderer = createChartRenderer(measure);

const draw = (spec: object): Promise<string> => renderer.render({ id: "chart", spec, alt: "x" });

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
  readonly text: string;
}

/** Labels with their places in the whole picture: the plot is a group that is moved by the padding. */
function labelsOf(svg: string): readonly Placed[] {
  const left = Number(/<g[^>]*? transform="translate\(([-\d.]+),/.exec(svg)?.[1] ?? 0);
  return [...svg.matchAll(/<text([^>]*)>([^<]*)</g)].map(([, attributes = "", text = ""]) => {
    const [, x = "", y = ""] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(attributes) ?? [];
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? "start";
    return { x: left + Number(x), y: Number(y), anchor, text };
  });
}

const OPPOSITE: Readonly<Record<string, string>> = { start: "end", middle: "middle", end: "start" };

test.each(chartStates(tools).map(({ name, scene }) => [name, scene] as const))(
  "%s: every label stands at the mirrored place",
  async (_name, scene) => {
    const [plain, mirrored] = [
      labelsOf(await draw(specification(scene, "ltr"))),
      labelsOf(await draw(specification(scene, "rtl"))),
    ];
    expect(mirrored).toHaveLength(plain.length);
    for (const [index, label] of plain.entries()) {
      const other = mirrored[index]!;
      expect(other.text).toBe(label.text);
      expect(other.x + label.x).toBeCloseTo(scene.frame.width, 1);
      expect(other.y).toBeCloseTo(label.y, 1);
      expect(other.anchor).toBe(OPPOSITE[label.anchor]);
    }
  },
);

describe("in Arabic", () => {
  test("years run from right to left, and values stand at the right edge", async () => {
    const points = yearly(2015, [20, 18, 16, 14]);
    const { scene } = trendToTarget(
      { points, target: goalFor(10, "decrease"), pace: null, decimals: 1, size: mainSize },
      tools,
    );
    const labels = labelsOf(await draw(specification(scene, "rtl")));
    const xOf = (text: string): number => labels.find((label) => label.text === text)?.x ?? NaN;
    expect(xOf("2015")).toBeGreaterThan(xOf("2018"));
    expect(xOf("2018")).toBeGreaterThan(xOf("2030"));
    expect(xOf("20")).toBe(mainSize.width);
  });

  test("bars grow leftwards from the right, with their names behind it", async () => {
    const rows = [
      { name: "غراسيا", value: 8, emphasis: "plain" },
      { name: "نو بارّيس", value: 4, emphasis: "bold" },
    ] as const;
    const { scene } = rankedBars({ rows, decimals: 0, width: WIDTHS.half }, tools);
    const svg = await draw(specification(scene, "rtl"));
    const bars = [...svg.matchAll(/<path d="M([\d.]+),[\d.]+h([\d.]+)v10/g)].map(
      ([, x, width]) => ({ left: Number(x), right: Number(x) + Number(width) }),
    );
    expect(bars).toHaveLength(2);
    expect(bars[0]!.right).toBeCloseTo(bars[1]!.right, 1);
    expect(bars[0]!.left).toBeLessThan(bars[1]!.left);
    const names = labelsOf(svg).filter(({ text }) => /\p{Script=Arabic}/u.test(text));
    for (const { x } of names) expect(x).toBeGreaterThan(bars[0]!.right);
  });

  test("an Arabic label finds its own direction, the picture stays left-to-right", async () => {
    const { scene } = trendToTarget(
      {
        points: yearly(2015, [20, 18]),
        target: goalFor(10, "decrease"),
        pace: null,
        decimals: 1,
        size: mainSize,
      },
      tools,
    );
    const svg = await draw(specification(scene, "rtl"));
    expect(svg).toMatch(/^<svg [^>]*direction="ltr"/);
    expect(svg).toMatch(/<text unicode-bidi="plaintext"[^>]*>المستهدف لعام 2030: 10 على الأكثر</);
    expect(svg).not.toMatch(/<text unicode-bidi="plaintext"[^>]*>[\d.]+</);
  });
});
