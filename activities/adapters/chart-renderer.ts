/** Draws Vega-Lite specifications as SVG text. Nothing is loaded from outside, and any log line is a failure. */
import type * as Vega from "vega";
import type { LoggerInterface, Runtime } from "vega";
import type * as VegaLite from "vega-lite";
import type { TopLevelSpec } from "vega-lite";
import { ReportError } from "../../domain/errors.ts";
import type { TextMeasure } from "../../report-templates/charts/text-measure.ts";
import type { ChartRenderer } from "../resources.ts";
import { documentSvg } from "./chart-svg.ts";
import { createTextMeasure } from "./font-metrics.ts";

type Chart = Parameters<ChartRenderer["render"]>[0];
type Row = Readonly<Record<string, unknown>>;

/** What differs between charts of the same structure. */
interface Values {
  readonly datasets: Readonly<Record<string, readonly Row[]>>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly width: number | null;
  readonly height: number | null;
  readonly padding: object | null;
}

interface Tools {
  readonly vega: typeof Vega;
  readonly vegaLite: typeof VegaLite;
  readonly runtimes: Map<string, Runtime>;
}

/** Data longer than this, in characters, are not a chart. */
const LONGEST = 4_000_000;

/**
 * A renderer that compiles each structure of specification once and only exchanges data, parameters
 * and sizes afterwards. Vega is loaded with the first chart. Charts are drawn one at a time.
 */
export function createChartRenderer(measure: TextMeasure = createTextMeasure()): ChartRenderer {
  let tools: Promise<Tools> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  return {
    render(chart) {
      const drawn = queue.then(async () => {
        tools ??= loadTools(measure);
        return draw(chart, await tools);
      });
      queue = drawn.catch(() => undefined);
      return drawn;
    },
  };
}

async function loadTools(measure: TextMeasure): Promise<Tools> {
  const [vega, vegaLite] = await Promise.all([import("vega"), import("vega-lite")]);
  const { textMetrics } = vega as unknown as { readonly textMetrics: TextMetrics };
  textMetrics.width = (item, text) =>
    measure(String(text), {
      weight: Number(item.fontWeight ?? 400) as 400,
      size: Number(item.fontSize ?? 11),
    });
  return { vega, vegaLite, runtimes: new Map() };
}

interface TextMetrics {
  width: (
    item: { readonly fontWeight?: unknown; readonly fontSize?: unknown },
    text: unknown,
  ) => number;
}

async function draw(chart: Chart, tools: Tools): Promise<string> {
  const lines: string[] = [];
  const logger = collectingLogger(lines);
  try {
    const { structure, values } = takeApart(chart);
    const runtime = runtimeOf(structure, tools, logger);
    const svg = lines.length === 0 ? await paint(runtime, values, tools.vega, logger) : "";
    if (lines.length > 0) throw failure(chart, lines);
    return documentSvg(svg, chart);
  } catch (error) {
    if (error instanceof ReportError) throw error;
    throw failure(chart, [...lines, error instanceof Error ? error.message : String(error)], error);
  }
}

function failure({ id }: Chart, lines: readonly string[], cause?: unknown): ReportError {
  return new ReportError("render-failed", `chart ${id} could not be drawn`, {
    problems: lines.map((line) => ({
      message: `chart ${id}: ${line}`,
      fix: "Report this as a defect and attach the findings of the run.",
    })),
    cause,
  });
}

/** Separates the structure, as JSON, from the values that are set on each drawing. */
function takeApart({ spec }: Chart): { readonly structure: string; readonly values: Values } {
  const { datasets = {}, params = [], width, height, padding, ...rest } = spec as Parts;
  const plain = params.filter((param) => "value" in param && !("bind" in param));
  const structure = JSON.stringify({
    ...rest,
    params: params.map((param) => (plain.includes(param) ? { ...param, value: null } : param)),
    datasets: Object.fromEntries(Object.keys(datasets).map((name) => [name, []])),
    ...(typeof width === "number" ? { width: 1 } : { width }),
    ...(typeof height === "number" ? { height: 1 } : { height }),
    ...(typeof padding === "object" ? { padding: 0 } : { padding }),
  });
  checkRows(datasets);
  const values: Values = {
    datasets,
    params: Object.fromEntries(plain.map(({ name, value }) => [name, value])),
    width: typeof width === "number" ? width : null,
    height: typeof height === "number" ? height : null,
    padding: typeof padding === "object" ? padding : null,
  };
  return { structure, values };
}

/** A bigint makes Vega draw an almost empty picture without an error; text without end makes it useless. */
function checkRows(datasets: Values["datasets"]): void {
  let length = 0;
  for (const row of Object.values(datasets).flat()) {
    for (const value of Object.values(row)) {
      if (typeof value === "bigint") throw new Error("a value is a bigint, not a number");
      length += typeof value === "string" ? value.length : 8;
    }
  }
  if (length > LONGEST) throw new Error(`the data are longer than ${LONGEST} characters`);
}

interface Parts {
  readonly datasets?: Readonly<Record<string, readonly Row[]>>;
  readonly params?: readonly { readonly name: string; readonly value?: unknown }[];
  readonly width?: unknown;
  readonly height?: unknown;
  readonly padding?: object;
}

function runtimeOf(structure: string, tools: Tools, logger: LoggerInterface): Runtime {
  const known = tools.runtimes.get(structure);
  if (known !== undefined) return known;
  const spec = JSON.parse(structure) as TopLevelSpec;
  const runtime = tools.vega.parse(tools.vegaLite.compile(spec, { logger }).spec);
  tools.runtimes.set(structure, runtime);
  return runtime;
}

async function paint(
  runtime: Runtime,
  values: Values,
  vega: typeof Vega,
  logger: LoggerInterface,
): Promise<string> {
  const view = new vega.View(runtime, { renderer: "none", logger, loader: closedLoader() });
  try {
    if (values.width !== null) view.width(values.width);
    if (values.height !== null) view.height(values.height);
    if (values.padding !== null) view.padding(values.padding as never);
    for (const [name, value] of Object.entries(values.params)) view.signal(name, value as never);
    for (const [name, rows] of Object.entries(values.datasets)) {
      view.data(
        name,
        rows.map((row) => ({ ...row })),
      );
    }
    vega.resetSVGDefIds();
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

/** Charts carry their data: whatever asks for a file or an address is refused. */
function closedLoader() {
  const refuse = (uri: unknown): Promise<never> =>
    Promise.reject(new Error(`charts may not load anything: ${String(uri)}`));
  return { options: {}, load: refuse, sanitize: refuse, http: refuse, file: refuse };
}

function collectingLogger(lines: string[]): LoggerInterface {
  const collect = (...parts: readonly unknown[]): LoggerInterface => {
    lines.push(
      parts.map((part) => (part instanceof Error ? part.message : String(part))).join(" "),
    );
    return logger;
  };
  const ignore = (): LoggerInterface => logger;
  const logger = {
    level: () => logger as never,
    error: collect,
    warn: collect,
    info: ignore,
    debug: ignore,
  } as unknown as LoggerInterface;
  return logger;
}
