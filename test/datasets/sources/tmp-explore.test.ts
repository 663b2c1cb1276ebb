import { readdirSync, readFileSync, existsSync } from "node:fs";
import { test } from "vitest";
import { readOpenSdg } from "../../../datasets/sources/open-sdg/read-open-sdg.ts";
import { fixtureFiles } from "./fixture-files.ts";
const root = "/work/shared/data/open-sdg/uk-ons-subset";
const ons = new Map<string, Uint8Array>();
for (const d of ["data", "meta"]) for (const f of readdirSync(`${root}/${d}`)) ons.set(`${d}/${f}`, readFileSync(`${root}/${d}/${f}`));
ons.set("config_data.yml", readFileSync(`${root}/config_data.yml`));
test("explore", () => {
  for (const [name, files] of [["bcn", fixtureFiles("open-sdg-barcelona")], ["la", fixtureFiles("open-sdg-los-angeles")], ["ons", ons]] as const) {
    let reading = readOpenSdg({ sourceId: name, files });
    const times: number[] = [];
    for (let i = 0; i < 4; i++) { const t = performance.now(); reading = readOpenSdg({ sourceId: name, files }); times.push(Math.round(performance.now() - t)); }
    const counts: Record<string, number> = {};
    for (const r of reading.refusals) counts[`${r.code} ${String(r.leftOut)}`] = (counts[`${r.code} ${String(r.leftOut)}`] ?? 0) + 1;
    const withValue = reading.observations.filter((o) => o.value !== null);
    console.log(name, times, "obs", reading.observations.length, "with value", withValue.length, "files", new Set(withValue.map((o) => o.file)).size, counts, "ind", reading.indicators.length);
    console.log(reading.refusals.filter((r) => r.code !== "placeholder-series" && r.code !== "missing-unit").slice(0, 45).map((r) => [r.code, r.file, r.line, r.column, r.value?.slice(0, 60)].join(" | ")).join("\n"));
    console.log(JSON.stringify(reading.indicators[1], null, 1), JSON.stringify(reading.observations[3]));
    const noTitle = reading.indicators.filter((i) => Object.keys(i.titles).length === 0).length; console.log("no title", noTitle, "langs", JSON.stringify(reading.indicators.reduce<Record<string, number>>((a, i) => { for (const k of Object.keys(i.titles)) a[k] = (a[k] ?? 0) + 1; return a; }, {})));
  }
});
