/** A drawing as a Vega-Lite specification. All drawings share a few structures, so that a renderer can reuse them. */
import type { TopLevelSpec } from "vega-lite";
import { hatchPath } from "./hatch.ts";
import { paint } from "./paint.ts";
import { TYPEFACES, type Direction } from "../styles/typefaces.ts";
import { toX, type Band, type Label, type Mark, type Scene } from "./scene.ts";

type Layered = Extract<TopLevelSpec, { layer: unknown }>;
type Layer = Layered["layer"][number];
type Rows = readonly object[];

const FONTS: Readonly<Record<Direction, string>> = {
  ltr: "'Source Sans 3','Noto Sans Arabic',sans-serif",
  rtl: `${TYPEFACES.rtl.text},sans-serif`,
};

/** Datasets in the order in which they are painted; each is drawn by the layer of the same name. */
const LAYERS: Readonly<Record<string, Layer>> = {
  bands: {
    data: { name: "bands" },
    mark: { ...pathMark(), fill: "transparent", stroke: paint.rule, strokeWidth: 1.5 },
    encoding: { x: { field: "x" }, y: { field: "y" } },
  },
  rules: {
    data: { name: "rules" },
    mark: { type: "rule", ...strokeOf(), strokeDash: { expr: "datum.dash" } },
    encoding: spanOf(),
  },
  bars: {
    data: { name: "bars" },
    mark: { type: "rect", ...strokeOf(), fill: { expr: "datum.fill" } },
    encoding: spanOf(),
  },
  lines: {
    data: { name: "lines" },
    mark: {
      type: "line",
      ...strokeOf(),
      strokeDash: { expr: "datum.dash" },
      strokeJoin: "round",
      strokeCap: "round",
    },
    encoding: {
      x: { field: "x" },
      y: { field: "y" },
      detail: { field: "line", type: "nominal" },
    },
  },
  whiskers: {
    data: { name: "whiskers" },
    mark: { type: "rule", ...strokeOf() },
    encoding: spanOf(),
  },
  marks: {
    data: { name: "marks" },
    mark: { ...pathMark(), ...strokeOf(), fill: { expr: "datum.fill" } },
    encoding: { x: { field: "x" }, y: { field: "y" } },
  },
  halos: {
    data: { name: "halos" },
    mark: { ...textMark(), stroke: { expr: "datum.halo" }, strokeWidth: 3.5, strokeJoin: "round" },
    encoding: { x: { field: "x" }, y: { field: "y" }, text: { field: "text", type: "nominal" } },
  },
  labels: {
    data: { name: "labels" },
    mark: textMark(),
    encoding: { x: { field: "x" }, y: { field: "y" }, text: { field: "text", type: "nominal" } },
  },
};

/** The specification of a drawing; right-to-left drawings are mirrored as a whole. */
export function specification(drawn: Scene, direction: Direction): TopLevelSpec {
  const scene = direction === "rtl" ? mirrored(drawn) : drawn;
  const { frame } = scene;
  const datasets = datasetsOf(scene);
  const used = Object.keys(LAYERS).filter((name) => (datasets[name]?.length ?? 0) > 0);
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width: frame.width - frame.left - frame.right,
    height: frame.height - frame.top - frame.bottom,
    padding: { left: frame.left, top: frame.top, right: frame.right, bottom: frame.bottom },
    autosize: { type: "none" },
    background: "transparent",
    config: { aria: false, font: FONTS[direction], view: { stroke: null } },
    params: [
      { name: "xStart", value: scene.x[0] },
      { name: "xEnd", value: scene.x[1] },
      { name: "yStart", value: scene.y[0] },
      { name: "yEnd", value: scene.y[1] },
    ],
    datasets: Object.fromEntries(used.map((name) => [name, [...(datasets[name] ?? [])]])),
    encoding: { x: position("x"), y: position("y") },
    layer: used.flatMap((name) => LAYERS[name] ?? []),
  };
}

function datasetsOf(scene: Scene): Readonly<Record<string, Rows>> {
  const labels = scene.labels ?? [];
  return {
    bands: (scene.bands ?? []).map((band) => hatching(scene, band)),
    rules: scene.rules ?? [],
    bars: scene.bars ?? [],
    lines: scene.lines ?? [],
    whiskers: scene.whiskers ?? [],
    marks: scene.marks ?? [],
    halos: labels.filter(({ halo }) => halo !== undefined),
    labels: labels.filter(({ halo }) => halo === undefined),
  };
}

/** A band as one symbol at its top left corner, drawn at its natural size. */
function hatching(scene: Scene, band: Band): object {
  const { frame } = scene;
  const [left, right] = [toX(scene, band.x), toX(scene, band.x2)].sort((a, b) => a - b);
  const width = (right ?? 0) - (left ?? 0);
  const shape = hatchPath(width, frame.height - frame.top - frame.bottom);
  const [start, end] = scene.x;
  return { x: start < end ? band.x : band.x2, y: scene.y[1], shape, size: 4 };
}

function mirrored(scene: Scene): Scene {
  const { frame } = scene;
  return {
    ...scene,
    frame: { ...frame, left: frame.right, right: frame.left },
    x: [scene.x[1], scene.x[0]],
    marks: (scene.marks ?? []).map((mark): Mark => ({ ...mark, dx: -(mark.dx ?? 0) })),
    labels: (scene.labels ?? []).map((label): Label => {
      const align = ({ left: "right", center: "center", right: "left" } as const)[label.align];
      return { ...label, dx: -label.dx, align };
    }),
  };
}

function position(axis: "x" | "y") {
  const domain = [{ expr: `${axis}Start` }, { expr: `${axis}End` }];
  const scale = { domain, nice: false, zero: false } as const;
  return { type: "quantitative", axis: null, scale } as const;
}

function spanOf() {
  return { x: { field: "x" }, x2: { field: "x2" }, y: { field: "y" }, y2: { field: "y2" } };
}

function strokeOf() {
  return { stroke: { expr: "datum.stroke" }, strokeWidth: { expr: "datum.width" } };
}

function pathMark() {
  return {
    type: "point",
    filled: true,
    opacity: 1,
    shape: { expr: "datum.shape" },
    size: { expr: "datum.size" },
    xOffset: { expr: "datum.dx || 0" },
    yOffset: { expr: "datum.dy || 0" },
  } as const;
}

function textMark() {
  return {
    type: "text",
    baseline: "alphabetic",
    align: { expr: "datum.align" },
    dx: { expr: "datum.dx" },
    dy: { expr: "datum.dy" },
    fontSize: { expr: "datum.size" },
    fontWeight: { expr: "datum.weight" },
    fill: { expr: "datum.fill" },
  } as const;
}
