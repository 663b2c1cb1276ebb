/** The import of an invented bulk export of the Universal Human Rights Index in its real size, beside bare DuckDB. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vlr } from "./cities.js";
import { measureNode } from "./processor-time.js";
import { against, median } from "./table.js";
import { writeUhriExport } from "./uhri-export.js";

/** About 415 MB. */
const RECORDS = 255_000;
const MEGABYTES = 300;
const TIMES_BARE = 3;
const COUNT = fileURLToPath(new URL("uhri-count.js", import.meta.url));

const CITY = `version: 1
city: Invented
country: SI
languages: [en]
period: { from: 2015, to: 2024 }
edition: { date: 2025-01-17 }
sources:
  - { id: uhri, kind: uhri, path: data/uhri-si.json }
`;

/**
 * @param {string} parent
 * @param {number} rounds
 * @returns {Promise<import("./table.js").Row[]>}
 */
export async function importOfRecommendations(parent, rounds) {
  const work = join(parent, "uhri");
  const city = join(work, "invented");
  const file = join(work, "export.json");
  await mkdir(city, { recursive: true });
  await writeFile(join(city, "city.yaml"), CITY);
  const bytes = await writeUhriExport(file, { records: RECORDS, seed: 4 });
  const bare = [];
  const imports = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await measureNode([COUNT, file]));
      imports.push(
        await measureNode([vlr, "import", "uhri", file, "--city", city], { memory: "noted" }),
      );
    }
  } finally {
    await rm(file, { force: true });
  }
  const size = `${RECORDS} records, ${Math.round(bytes / 1e6)} MB`;
  const least = costOf(bare);
  const real = costOf(imports);
  const memory = Math.max(...imports.map((cost) => cost.memory ?? 0));
  return [
    { what: `bare DuckDB counts ${size}`, ...least, ratio: "", verdict: "" },
    {
      what: "`vlr import uhri` of the same",
      ...real,
      ...against(real.processor / least.processor, TIMES_BARE, "x bare DuckDB (processor)"),
    },
    {
      what: "largest memory of the import",
      wall: null,
      processor: null,
      ...against(memory, MEGABYTES, "MB"),
    },
  ];
}

/** @param {readonly import("./processor-time.js").Cost[]} costs */
function costOf(costs) {
  return {
    wall: median(costs.map(({ wall }) => wall)),
    processor: median(costs.map(({ processor }) => processor)),
  };
}
