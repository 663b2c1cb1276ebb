/** Every chart in every state, on one page: drawn as in a review, then taken as pictures by the real browser. */
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { PNG } from "pngjs";
import { createChartRenderer } from "../../activities/adapters/chart-renderer.ts";
import { createTextMeasure } from "../../activities/adapters/font-metrics.ts";
import { fontFaceCss } from "../../activities/adapters/fonts.ts";
import type { Status } from "../../domain/findings/finding.ts";
import { specification } from "../../report-templates/charts/specification.ts";
import { StatusBar } from "../../report-templates/components/status-bar.tsx";
import { TenPeople } from "../../report-templates/components/ten-people.tsx";
import { chartsAr } from "../../report-templates/locales/ar/charts.ts";
import { chartsEn } from "../../report-templates/locales/en/charts.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { PEOPLE_CSS } from "../../report-templates/styles/easy.ts";
import { SHARED_CSS } from "../../report-templates/styles/shared.ts";
import { coverCss, tokenCss, type Mode } from "../../report-templates/styles/tokens.ts";
import { chartStates } from "../report-templates/charts/chart-states.ts";
import { openBrowser } from "./screen.ts";

export interface GalleryChart {
  /** "trend to target": what it is and in which state. */
  readonly name: string;
  /** "trend-to-target": its name as part of a file name. */
  readonly file: string;
  readonly svg: string;
  /** Colours of the page on which it stands. */
  readonly mode: Mode;
}

const STATUS_BARS: Readonly<Record<string, Readonly<Record<Status, number>>>> = {
  "status bar": counts([3, 4, 6, 2, 5, 8]),
  "status bar of one status": counts([0, 0, 7, 0, 0, 0]),
};

/** States that are also shown in Arabic: one of each kind with words or an order inside. */
const MIRRORED: readonly string[] = [
  "trend to target",
  "values hidden or never counted",
  "pair with break",
  "dumbbell",
  "ranked bars with intervals",
  "ranked bars, 25 places",
];

/** Shares of the easy edition, in tenths. */
const PEOPLE: Readonly<Record<string, number>> = {
  "ten people, none of them": 0,
  "ten people, three of them": 3,
  "ten people, all of them": 10,
};

/** States that are also shown in the colours of a dark screen: one of each kind of mark. */
const DARK: readonly string[] = [
  "trend to target",
  "break in method",
  "values hidden or never counted",
  "pair with break",
  "trend with intervals",
  "many lines",
  "dumbbell",
  "ranked bars",
  "columns",
  "sparkline",
  "status bar",
];

const PAGE_CSS = `
body{margin:16px;width:700px}
figure{margin:0 0 24px}
figcaption{font-size:14px;line-height:20px;margin-bottom:6px;color:var(--ink-2)}
figure>div{display:table;padding:4px;background:var(--paper)}
.cover{width:660px}
.cover svg{width:100%;height:auto}
.bar{width:112px;height:14px}
.people{width:163px;height:87px}
`;

export async function galleryCharts(): Promise<readonly GalleryChart[]> {
  const measure = createTextMeasure();
  const english = { formats: formatsOf("en"), text: chartsEn, measure };
  const arabic = { formats: formatsOf("ar"), text: chartsAr, measure };
  const states = [
    ...chartStates(english).map((state) => ({ ...state, direction: english.formats.direction })),
    ...chartStates(arabic)
      .filter(({ name }) => MIRRORED.includes(name))
      .map(({ name, scene }) => {
        return { name: `${name}, in Arabic`, scene, direction: arabic.formats.direction };
      }),
  ];
  const renderer = createChartRenderer(measure);
  const charts: GalleryChart[] = [];
  for (const { name, scene, direction } of states) {
    const spec = specification(scene, direction);
    const file = fileOf(name);
    const svg = await renderer.render({ id: file, spec, alt: name });
    charts.push({ name, file, svg, mode: "light" });
  }
  const light = [...charts, ...smallDrawings()];
  const dark = light
    .filter(({ name }) => DARK.includes(name))
    .map((chart) => ({
      ...chart,
      name: `${chart.name}, dark`,
      file: `${chart.file}-dark`,
      mode: "dark" as const,
    }));
  return [...light, ...dark];
}

/** Drawings that are no charts of the library: bars of statuses, and ten people. */
function smallDrawings(): readonly GalleryChart[] {
  const drawn = (name: string, draw: (id: string) => string): GalleryChart => {
    const file = fileOf(name);
    return { name, file, svg: draw(file), mode: "light" };
  };
  return [
    ...Object.entries(STATUS_BARS).map(([name, count]) =>
      drawn(name, (id) => renderToString(h(StatusBar, { id, counts: count, label: name }))),
    ),
    ...Object.entries(PEOPLE).map(([name, filled]) =>
      drawn(name, () => renderToString(h(TenPeople, { filled, label: name }))),
    ),
  ];
}

/** The charts of one mode on a page that needs nothing else but itself, in the colours of goal 4. */
export async function galleryPage(all: readonly GalleryChart[], mode: Mode): Promise<string> {
  const charts = all.filter((chart) => chart.mode === mode);
  const css = [
    await fontFaceCss({ direction: "rtl" }),
    tokenCss(mode),
    coverCss(undefined),
    SHARED_CSS,
    PEOPLE_CSS,
    PAGE_CSS,
  ].join("\n");
  const figures = charts.map(({ name, file, svg }) => {
    const place = file.startsWith("cover") ? "cover" : "g4";
    return `<figure><figcaption>${name}</figcaption><div id="of-${file}" class="${place}">${svg}</div></figure>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>All charts in all states</title><style>${css}</style></head><body><h1>All charts in all states</h1>${figures.join("\n")}</body></html>`;
}

/** The same page from accepted pictures that lie beside it. */
export function picturesPage(charts: readonly GalleryChart[]): string {
  const figures = charts.map(({ name, file }) => {
    return `<figure><figcaption>${name}</figcaption><img src="${file}.png" alt="${name}"></figure>`;
  });
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>All charts in all states</title></head><body><h1>All charts in all states</h1>\n${figures.join("\n")}\n</body></html>\n`;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One PNG for each chart by file name, at one pixel a px. */
export async function galleryPictures(
  charts: readonly GalleryChart[],
): Promise<ReadonlyMap<string, Buffer>> {
  const light = await picturesOf(await galleryPage(charts, "light"));
  return new Map([...light, ...(await picturesOf(await galleryPage(charts, "dark")))]);
}

async function picturesOf(html: string): Promise<ReadonlyMap<string, Buffer>> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 732, height: 900 });
    await page.setContent(html);
    await page.evaluate("document.fonts.ready");
    const whole = PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true })));
    const boxes = (await page.evaluate(`Object.fromEntries(
      [...document.querySelectorAll("figure>div")].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.id.slice(3), { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width), height: Math.ceil(height) }];
      }))`)) as Readonly<Record<string, Box>>;
    return new Map(Object.entries(boxes).map(([file, box]) => [file, cut(whole, box)]));
  } finally {
    await browser.close();
  }
}

function cut(whole: PNG, { x, y, width, height }: Box): Buffer {
  const part = new PNG({ width, height });
  PNG.bitblt(whole, part, x, y, width, height, 0, 0);
  return PNG.sync.write(part, { colorType: 2 });
}

function fileOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}

function counts([met, onTrack, slow, away, open, none]: readonly [
  number,
  number,
  number,
  number,
  number,
  number,
]): Readonly<Record<Status, number>> {
  return {
    met,
    "on-track": onTrack,
    "too-slow": slow,
    "moving-away": away,
    "not-assessed": open,
    "no-data": none,
  };
}
