/** What binds the State of the run: the program's tables, the city's newer facts, and regional instruments. */
import { expect, test } from "vitest";
import type { WarehouseInput } from "../../../activities/resources.ts";
import { rowsOf } from "../../support/small-warehouse.ts";
import { cellsOf, treaty } from "./chain-rows.ts";

const newer = (change: object) => ({
  instrument: "ICMW",
  status: "state-party",
  since: 2025,
  as_of: "2026-08",
  line: 2,
  ...change,
});
const link = (instrument: string, article: string) => ({
  target: "1.2",
  instrument,
  article,
  link_strength: "direct",
  source: "own reading",
});

const TABLES = {
  "seeds.instrument": [treaty("ICMW"), treaty("CRC")],
  "seeds.ratification": [
    { iso2: "NA", state: "Namibia", instrument: "ICMW", status: "no-action", year: null },
    { iso2: "NA", state: "Namibia", instrument: "CRC", status: "state-party", year: 1990 },
  ],
} satisfies WarehouseInput;

async function statusOf(code: string, tables: WarehouseInput): Promise<unknown[] | undefined> {
  const rows = await rowsOf("intermediate.ratification", { ...TABLES, ...tables });
  const row = rows.filter((each) => each["ratification_code"] === code);
  return cellsOf(row, "binding", "binding_since", "as_of", "reservation")[0];
}

test.each([
  ["of a later month wins", { as_of: "2026-08" }, ["binding", 2025, "2026-08", null]],
  ["of the same month wins", { as_of: "2022-08" }, ["binding", 2025, "2022-08", null]],
  [
    "of an earlier month is left aside",
    { as_of: "2022-07" },
    ["not-ratified", null, "2022-08", null],
  ],
  [
    "may say that the State only signed",
    { status: "signatory-state", since: 2024, reservation: "Article 92" },
    ["signed", null, "2026-08", "Article 92"],
  ],
])("a fact of the city %s", async (_, change, expected) => {
  expect(await statusOf("ICMW", { "run.newer_ratification": [newer(change)] })).toEqual(expected);
});

test("of several facts on one treaty the newest month wins, then the later line", async () => {
  const facts = [
    newer({ as_of: "2025-01", status: "signatory-state", since: null, line: 4 }),
    newer({ as_of: "2026-08", since: 2024, line: 2 }),
    newer({ as_of: "2026-08", since: 2026, line: 3 }),
  ];
  expect(await statusOf("ICMW", { "run.newer_ratification": facts })).toEqual([
    "binding",
    2026,
    "2026-08",
    null,
  ]);
});

test("a treaty without a newer fact stays as the table of the program has it", async () => {
  expect(await statusOf("CRC", { "run.newer_ratification": [newer({})] })).toEqual([
    "binding",
    1990,
    "2022-08",
    null,
  ]);
});

test("a State that withdrew has no year of being bound", async () => {
  const withdrawn = newer({ instrument: "CRC", status: "no-action", since: null });
  expect(await statusOf("CRC", { "run.newer_ratification": [withdrawn] })).toEqual([
    "not-ratified",
    null,
    "2026-08",
    null,
  ]);
});

const REGIONAL = {
  ...TABLES,
  "seeds.regional_instrument": [
    treaty("ESC-1996"),
    treaty("ESC-1961"),
    treaty("ECHR"),
    treaty("EU-CFR"),
    treaty("ACHR"),
  ],
  "seeds.regional_status": [
    {
      iso2: "NA",
      instrument: "ESC-1996",
      status: "state-party",
      year: 1999,
      not_accepted: "13(1); 30",
    },
    { iso2: "NA", instrument: "ESC-1961", status: "state-party", year: 1980, not_accepted: null },
    {
      iso2: "NA",
      instrument: "ECHR",
      status: "state-party",
      year: 1994,
      note: "With a declaration",
    },
    { iso2: "NA", instrument: "EU-CFR", status: "applies", year: 2009 },
    { iso2: "ES", instrument: "ACHR", status: "state-party", year: 2000 },
  ],
  "seeds.regional_link": [
    link("ESC-1996", "30"),
    link("ESC-1996", "31"),
    link("ESC-1961", "1"),
    link("ECHR", "3"),
    link("EU-CFR", "34"),
    link("ACHR", "26"),
  ],
} satisfies WarehouseInput;

test("regional instruments are there for States of their region alone", async () => {
  const rows = await rowsOf("staging.instrument", REGIONAL);
  expect(cellsOf(rows, "instrument_code", "reach").toSorted()).toEqual([
    ["CRC", "all"],
    ["ECHR", "region"],
    ["ESC-1961", "region"],
    ["ESC-1996", "region"],
    ["EU-CFR", "region"],
    ["ICMW", "all"],
  ]);
});

test("the Social Charter binds by what the State accepted, the EU Charter applies, and unknown acceptance stays unknown", async () => {
  const rows = await rowsOf("marts.target_obligation", REGIONAL);
  expect(cellsOf(rows, "instrument", "article", "binding", "binding_since", "reservation")).toEqual(
    [
      ["ECHR", "3", "binding", 1994, "With a declaration"],
      ["ESC-1961", "1", "not-in-data", null, null],
      ["ESC-1996", "30", "not-accepted", null, null],
      ["ESC-1996", "31", "binding", 1999, null],
      ["EU-CFR", "34", "applies", 2009, null],
    ],
  );
});

test("a State outside every region has universal links only", async () => {
  const rows = await rowsOf("marts.target_obligation", {
    ...REGIONAL,
    "seeds.regional_status": [],
    "seeds.target_article": [link("CRC", "27")],
  });
  expect(cellsOf(rows, "instrument", "instrument_reach")).toEqual([["CRC", "all"]]);
});
