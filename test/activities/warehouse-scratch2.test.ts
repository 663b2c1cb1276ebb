import { test } from "vitest";
import { withDatabase, lockDown } from "../../activities/adapters/warehouse-connection.ts";
import { readWarehouseFiles } from "../../activities/adapters/warehouse-files.ts";
import { loadInput } from "../../activities/adapters/warehouse-load.ts";
import { orderModels } from "../../activities/adapters/model-order.ts";
import { runChecks } from "../../activities/adapters/warehouse-checks.ts";
import { readTable } from "../../activities/adapters/warehouse-read.ts";
import { releasedData } from "../../activities/adapters/warehouse-released.ts";
import { csvText } from "../../activities/adapters/warehouse-csv.ts";
import { arrowBytes } from "../../activities/adapters/arrow-table.ts";
import { tableFiles } from "../../activities/adapters/warehouse-tables.ts";
import { DICTIONARY } from "../../datasets/dictionary.ts";
import { readOpenSdg } from "../../datasets/sources/open-sdg/read-open-sdg.ts";
import { warehouseInput } from "../../datasets/warehouse-input.ts";
import { readFolder } from "../support/read-folder.ts";
import { appendFileSync, mkdtempSync } from "node:fs";
const config = (city: string, country: string) => ({ version: 1, id: "x", city, country, languages: ["en"], period: { from: 2015, to: 2024 }, edition: { date: null, notice: null }, goals: "all", sources: [{ id: "city", kind: "open-sdg", role: "city", publisher: null, licence: null, asOf: null, location: { path: "x" } }], method: { progress: "open-sdg", baseline: 2015 } }) as const;
const log = (s: string) => appendFileSync("/tmp/e1/log2.txt", s + "\n");
test("stages", async () => {
  const reading = readOpenSdg({ sourceId: "city", files: readFolder("/work/shared/data/open-sdg/barcelona") });
  const files = await readWarehouseFiles();
  const models = await withDatabase((c) => orderModels(c, files.models));
  for (let i = 0; i < 6; i++) {
    let t = performance.now(); let cpu = process.cpuUsage();
    const lap = (n: string) => { const u = process.cpuUsage(cpu); log(`${n}: ${(performance.now() - t).toFixed(0)} cpu ${((u.user + u.system) / 1000).toFixed(0)}`); t = performance.now(); cpu = process.cpuUsage(); };
    const input = warehouseInput({ config: config("Barcelona", "ES"), indicators: [], narrative: {} }, [reading], files.seeds);
    lap("input");
    const dir = mkdtempSync("/tmp/e1/w");
    await withDatabase(async (c) => {
      lap("open");
      await loadInput(c, input); lap("load");
      if (i === 4) await c.run("pragma disable_optimizer"); await lockDown(c, dir); lap("lock");
      for (const m of models) { const s = performance.now(); if (i === 3 && m === models[0]) await c.run("begin"); await c.run(`create table ${m.name} as ${m.sql}`); if (i === 5) log(`   ${m.name} ${(performance.now() - s).toFixed(1)}`); }
      if (i === 3) await c.run("commit"); lap("models");
      await runChecks(c, { models: [], checks: files.checks }); lap("checks");
      await runChecks(c, { models, checks: [] }); lap("keys");
      const tables = [];
      for (const d of DICTIONARY) tables.push(await readTable(c, d));
      lap("read");
      releasedData(tables); lap("released");
      for (const x of tables) csvText(x); lap("csv");
      for (const x of tables) arrowBytes(x); lap("arrow");
      await tableFiles(c, tables, dir); lap("all files");
    });
    lap("close"); log("---");
  }
});
