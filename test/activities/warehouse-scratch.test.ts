import { test } from "vitest";
import { createWarehouse } from "../../activities/adapters/warehouse.ts";
import { readOpenSdg } from "../../datasets/sources/open-sdg/read-open-sdg.ts";
import { warehouseInput } from "../../datasets/warehouse-input.ts";
import { readFolder } from "../support/read-folder.ts";
import { appendFileSync, writeFileSync } from "node:fs";

const config = (city: string, country: string) => ({ version: 1, id: "x", city, country, languages: ["en"], period: { from: 2015, to: 2024 }, edition: { date: null, notice: null }, goals: "all", sources: [{ id: "city", kind: "open-sdg", role: "city", publisher: null, licence: null, asOf: null, location: { path: "x" } }], method: { progress: "open-sdg", baseline: 2015 } }) as const;
const log = (s: string) => appendFileSync("/tmp/e1/log.txt", s + "\n");
for (const [name, city, country] of [["barcelona", "Barcelona", "ES"], ["los-angeles", "Los Angeles", "US"]] as const)
test(name, async () => {
  writeFileSync("/tmp/e1/log.txt", "", { flag: "a" });
  let t = performance.now();
  const reading = readOpenSdg({ sourceId: "city", files: readFolder("/work/shared/data/open-sdg/" + name) });
  log(`read ${performance.now() - t} ${reading.observations.length} ${reading.refusals.length} ${reading.indicators.length}`);
  const w = createWarehouse();
  const { seeds } = await w.definitions();
  for (let i = 0; i < 6; i++) {
    t = performance.now();
    const input = warehouseInput({ config: config(city, country), indicators: [], narrative: {} }, [reading], seeds);
    const t1 = performance.now();
    const out = await w.build(input);
    log(`${name} input ${t1 - t} build ${performance.now() - t1}`);
    if (i === 0) {
      for (const f of out.tables) writeFileSync(`/tmp/e1/${name}-${f.path}`, f.bytes);
      log(JSON.stringify(Object.fromEntries(Object.entries(out.released).map(([k, v]) => [k, v.length]))));
      log(`headlines ${out.released.indicators.filter((x) => x.headlineSeries).length}`);
      log("none: " + out.released.indicators.filter((x) => !x.headlineSeries).map((x) => x.indicator + ":" + out.released.series.filter((s) => s.indicator === x.indicator).map((s) => s.series.split("|").slice(1).join("|")).slice(0, 4).join(" ## ")).join("\n"));
    }
  }
});
