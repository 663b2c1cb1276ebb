import { test } from "vitest";
import { proposeTable } from "../../../datasets/init/from-table.ts";
import { readTable } from "../../../datasets/sources/table/read-table.ts";
import { fixture } from "../sources/fixture-files.ts";
test("x", async () => {
  for (const name of ["health.xlsx", "schooling-merged.xlsx", "wide.xlsx", "water-windows-1252.csv"]) {
    const bytes = fixture(`office-tables/${name}`);
    const p = await proposeTable({ bytes, path: `data/${name}`, language: "en" });
    console.log(p.sourceYaml, p.indicatorsCsv, p.notes);
    const r = await readTable({ source: p.source, bytes, path: name }).catch((e: unknown) => e);
    console.log(JSON.stringify(r).slice(0, 300));
  }
});
