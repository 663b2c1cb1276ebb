import { readdirSync, readFileSync } from "node:fs";
import { test } from "vitest";
import { readOpenSdg } from "../../../datasets/sources/open-sdg/read-open-sdg.ts";
import { fixtureFiles } from "./fixture-files.ts";
const root = "/work/shared/data/open-sdg/uk-ons-subset";
const ons = new Map<string, Uint8Array>();
for (const d of ["data", "meta"]) for (const f of readdirSync(`${root}/${d}`)) ons.set(`${d}/${f}`, readFileSync(`${root}/${d}/${f}`));
test("explore", () => {
  for (const [name, files] of [["bcn", fixtureFiles("open-sdg-barcelona")], ["ons", ons]] as const) {
    let reading = readOpenSdg({ sourceId: name, files });
    const times: number[] = [];
    for (let i = 0; i < 6; i++) { const t = process.cpuUsage(); reading = readOpenSdg({ sourceId: name, files }); const u = process.cpuUsage(t); times.push(Math.round((u.user + u.system) / 1000)); }
    const counts: Record<string, number> = {};
    for (const r of reading.refusals) counts[r.code] = (counts[r.code] ?? 0) + 1;
    const v = reading.observations.filter((o) => o.value !== null);
    console.log("RES", name, "cpu ms", times.join(), "values", v.length, "files", new Set(v.map((o) => o.file)).size, JSON.stringify(counts), "geo", v.filter((o) => o.breakdown.some((b) => b.dimension === "GeoCode")).length);
  }
});
