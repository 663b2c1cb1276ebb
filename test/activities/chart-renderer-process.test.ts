/** The same bytes in another process, folder, time zone and locale. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { createChartRenderer } from "../../activities/adapters/chart-renderer.ts";
import { createTextMeasure } from "../../activities/adapters/font-metrics.ts";
import { specification } from "../../report-templates/charts/specification.ts";
import { chartsEn } from "../../report-templates/locales/en/charts.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { chartStates } from "../report-templates/charts/chart-states.ts";

const run = promisify(execFile);
const typescript = pathToFileURL(createRequire(import.meta.url).resolve("typescript")).href;

/** Lets a plain Node read the project's TypeScript. */
const LOADER = `
import { readFile } from "node:fs/promises";
import typescript from "${typescript}";
export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const text = await readFile(new URL(url), "utf8");
  const compilerOptions = { module: 99, target: 99 };
  const source = typescript.transpileModule(text, { compilerOptions }).outputText;
  return { format: "module", source, shortCircuit: true };
}`;

const asUrl = (source: string): string => `data:text/javascript,${encodeURIComponent(source)}`;
const REGISTER = asUrl(
  `import { register } from "node:module"; register(${JSON.stringify(asUrl(LOADER))});`,
);
const file = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);

const DRAW_ALL = `
import { createHash } from "node:crypto";
const { createChartRenderer } = await import(${file("../../activities/adapters/chart-renderer.ts")});
const { createTextMeasure } = await import(${file("../../activities/adapters/font-metrics.ts")});
const { specification } = await import(${file("../../report-templates/charts/specification.ts")});
const { chartsEn } = await import(${file("../../report-templates/locales/en/charts.ts")});
const { formatsOf } = await import(${file("../../report-templates/locales/format.ts")});
const { chartStates } = await import(${file("../report-templates/charts/chart-states.ts")});
const measure = createTextMeasure();
const renderer = createChartRenderer(measure);
const hash = createHash("sha256");
for (const { name, scene } of chartStates({ formats: formatsOf("en"), text: chartsEn, measure }).toReversed()) {
  hash.update(await renderer.render({ id: "c", spec: specification(scene, "ltr"), alt: name }));
}
console.log(hash.digest("hex"));`;

test("another process draws the same bytes, whatever its folder, time zone and locale", async () => {
  const measure = createTextMeasure();
  const renderer = createChartRenderer(measure);
  const hash = createHash("sha256");
  const states = chartStates({ formats: formatsOf("en"), text: chartsEn, measure });
  for (const { name, scene } of states.toReversed()) {
    const spec = specification(scene, "ltr");
    hash.update(await renderer.render({ id: "c", spec, alt: name }));
  }
  const env = { PATH: process.env["PATH"] ?? "", TZ: "Asia/Tokyo", LC_ALL: "de_DE.UTF-8" };
  const args = ["--import", REGISTER, "--input-type=module", "--eval", DRAW_ALL];
  const { stdout } = await run(process.execPath, args, { cwd: tmpdir(), env });
  expect(stdout.trim()).toBe(hash.digest("hex"));
}, 60_000);
