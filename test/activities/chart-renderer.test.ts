import { describe, expect, test } from "vitest";
import { createChartRenderer } from "../../activities/adapters/chart-renderer.ts";
import { createTextMeasure } from "../../activities/adapters/font-metrics.ts";
import { ReportError } from "../../domain/errors.ts";
import { px, WIDTHS } from "../../report-templates/charts/chart-size.ts";
import { lines } from "../../report-templates/charts/lines.ts";
import { rankedBars } from "../../report-templates/charts/ranked-bars.ts";
import { specification } from "../../report-templates/charts/specification.ts";
import { printable } from "../../report-templates/charts/wrap-text.ts";
import { chartsEn } from "../../report-templates/locales/en/charts.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { yearly } from "../report-templates/charts/chart-inputs.ts";
import { chartStates } from "../report-templates/charts/chart-states.ts";

const measure = createTextMeasure();
const tools = { formats: formatsOf("en"), text: chartsEn, measure };
const states = chartStates(tools);
const renderer = createChartRenderer(measure);

const draw = (spec: object, alt = "Poverty fell", id = "figure-1.2.1-trend"): Promise<string> =>
  renderer.render({ id, spec, alt });

async function failureOf(work: Promise<unknown>): Promise<ReportError> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ReportError)) throw new Error("no ReportError was thrown");
  return error;
}

const minimal = (change: object = {}): object => ({
  $schema: "https://vega.github.io/schema/vega-lite/v6.json",
  width: 20,
  height: 10,
  datasets: { rows: [{ x: 1, y: 2 }] },
  data: { name: "rows" },
  mark: "point",
  encoding: {
    x: { field: "x", type: "quantitative" },
    y: { field: "y", type: "quantitative" },
  },
  ...change,
});

test.each(states.map(({ name, scene }) => [name, scene] as const))(
  "%s is drawn without a single log line, in both directions",
  async (_name, scene) => {
    for (const direction of ["ltr", "rtl"] as const) {
      const svg = await draw(specification(scene, direction));
      expect(svg).toMatch(/^<svg [^>]*role="img"/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<pattern|<image|<script/);
    }
  },
);

describe("the svg", () => {
  const [state] = states;
  const spec = state ? specification(state.scene, "ltr") : {};

  test("is one labelled picture, and nothing inside it speaks to assistive technology", async () => {
    const svg = await draw(spec, 'Less than 10 % & "more"');
    expect(svg.match(/role=/g)).toHaveLength(1);
    expect(svg).toContain('aria-label="Less than 10 % &amp; &quot;more&quot;"');
    expect(svg.match(/aria-/g)).toHaveLength(1);
    expect(svg).toContain('direction="ltr"');
  });

  test("is hidden when it is decoration", async () => {
    const svg = await draw(spec, "");
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toContain("role=");
  });

  test("takes its colours from the page", async () => {
    const svg = await draw(spec);
    expect(svg).toContain('stroke="var(--goal-text)"');
    expect(svg).toContain('fill="var(--ink-2)"');
    expect(svg).not.toMatch(/(?:fill|stroke)="(?:#|rgb|black|steelblue)/);
  });

  test("has ids of its own, also where Vega counts from zero", async () => {
    const gradient = minimal({
      mark: {
        type: "bar",
        color: {
          gradient: "linear",
          stops: [
            { offset: 0, color: "red" },
            { offset: 1, color: "blue" },
          ],
        },
      },
    });
    const first = await draw(gradient, "a", "first");
    const second = await draw(gradient, "a", "second");
    expect(first).toContain('id="first-gradient_0"');
    expect(first).toContain("url(#first-gradient_0)");
    expect(second).toContain("url(#second-gradient_0)");
  });
});

test("a renderer gives the same bytes for a chart whatever it drew before", async () => {
  const specs = states.map(({ scene }) => specification(scene, "ltr"));
  const once = await Promise.all(specs.map((spec) => draw(spec)));
  const reversed = await Promise.all(specs.toReversed().map((spec) => draw(spec)));
  expect(reversed.toReversed()).toEqual(once);
  const fresh = await Promise.all(
    specs.map((spec) =>
      createChartRenderer(measure).render({
        id: "figure-1.2.1-trend",
        spec,
        alt: "Poverty fell",
      }),
    ),
  );
  expect(fresh).toEqual(once);
});

test("a chart leaves its specification as it was", async () => {
  const spec = specification(states[0]?.scene as never, "ltr");
  const before = JSON.stringify(spec);
  await draw(spec);
  expect(JSON.stringify(spec)).toBe(before);
});

describe("what goes wrong is a render failure that names the chart", () => {
  test.each([
    [
      "a warning of Vega-Lite",
      minimal({
        mark: { type: "point", filled: "x", nonsense: 1 },
        encoding: { x: { field: "x", type: "nonsense" } },
      }),
    ],
    ["a bigint", minimal({ datasets: { rows: [{ x: 1n, y: 2 }] } })],
    [
      "an address to load from",
      minimal({ datasets: {}, data: { url: "http://127.0.0.1:9/x.json" } }),
    ],
    [
      "a file to load",
      minimal({ datasets: {}, data: { url: "/etc/passwd", format: { type: "csv" } } }),
    ],
    ["an expression that does not parse", minimal({ transform: [{ calculate: "1 +", as: "z" }] })],
    [
      "data without end",
      minimal({ datasets: { rows: [{ x: 1, y: 2, text: "x".repeat(5_000_000) }] } }),
    ],
  ])("%s", async (_name, spec) => {
    const error = await failureOf(draw(spec));
    expect(error.code).toBe("render-failed");
    expect(error.message).toContain("figure-1.2.1-trend");
    expect(error.problems.length).toBeGreaterThan(0);
    expect(error.problems[0]?.message).toContain("figure-1.2.1-trend");
  });

  test("and the next chart is drawn", async () => {
    const failed = failureOf(draw(minimal({ datasets: { rows: [{ x: 1n }] } })));
    const next = draw(minimal());
    expect((await failed).code).toBe("render-failed");
    expect(await next).toContain("<svg");
  });
});

describe("hostile labels", () => {
  const HOSTILE = [
    ["markup", "<script>alert(1)</script>"],
    ["an attribute", '" onload="alert(1)'],
    ["an entity", "&lt;b&gt; &#x0;"],
    ["control characters", "a\u0000b\u0007c\u001Bd\uFFFE"],
    ["half a surrogate pair", "a\uD800b"],
    ["turned text", "\u202Eevil\u202C \u2066x\u2069"],
    ["a megabyte", "word ".repeat(200_000)],
    ["a megabyte in one word", "x".repeat(1_000_000)],
    ["a template", "${process.env} $& $1"],
    ["what looks like an attribute", ' class="x" role="img" id="y" '],
    ["nothing", ""],
  ] as const;

  test.each(HOSTILE)("%s is drawn as text and as nothing else", async (_name, name) => {
    const points = yearly(2015, [1, 2, 3]);
    const series = [name, "Other"].map((each) => ({
      name: each,
      points,
      role: "context" as const,
    }));
    const size = { width: WIDTHS.half, height: px(51) };
    const drawings = [
      lines({ series, target: null, decimals: 1, size }, tools),
      rankedBars(
        { rows: [{ name, value: 1, emphasis: "bold" }], decimals: 1, width: WIDTHS.half },
        tools,
      ),
    ];
    for (const { scene } of drawings) {
      const svg = await draw(specification(scene, "ltr"), printable(name).slice(0, 150));
      const tags = new Set(Array.from(svg.matchAll(/<([a-z]+)/g), ([, tag]) => tag));
      expect(
        [...tags].filter((tag) => !["svg", "g", "path", "line", "text"].includes(tag ?? "")),
      ).toEqual([]);
      expect(svg).not.toMatch(/<[^>]*\son[a-z]+="[^"]*"[^>]*>(?!<)/);

      expect(svg).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
      expect(svg).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      expect(svg.length).toBeLessThan(20_000);
    }
  });

  test("labels are printed as they are written", async () => {
    const { scene } = rankedBars(
      {
        rows: [{ name: 'A class="x" < B', value: 1, emphasis: "bold" }],
        decimals: 1,
        width: WIDTHS.half,
      },
      tools,
    );
    expect(await draw(specification(scene, "ltr"))).toContain('A class="x" &lt; B');
  });
});
