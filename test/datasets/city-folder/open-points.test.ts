import { expect, test } from "vitest";
import { openPoints } from "../../../datasets/city-folder/open-points.ts";
import { readCityFolder } from "../../../datasets/city-folder/read-city-folder.ts";
import { deriveFindings } from "../../../domain/findings/derive-findings.ts";
import type { ReviewFindings } from "../../../domain/findings/finding.ts";
import { GOALS } from "../../../domain/goal.ts";
import {
  config,
  released,
  withMargins,
  type SampleIndicator,
} from "../../domain/findings/sample-data.ts";
import { folderOf } from "./sample-folder.ts";

const COLUMNS =
  "indicator,target,title_en,unit,headline,direction,target_value,target_set_by,confirmed_by,confirmed_on,proposed";

const folder = (rows: readonly string[]) =>
  readCityFolder({
    id: "barcelona",
    files: folderOf({ "indicators.csv": [COLUMNS, ...rows].join("\n") }),
  });

const findings = (...samples: readonly SampleIndicator[]): ReviewFindings =>
  deriveFindings({ config, data: released(samples), goals: GOALS });

const FALLING = { 2015: 20, 2022: 12 } as const;
const OPEN = { direction: null, targetValue: null, confirmedBy: null, confirmedOn: null } as const;
const open = (code: string): SampleIndicator => ({ code, values: FALLING, row: OPEN });
const CONFIRMED = "decrease,10,Council,A. Puig,2025-01-17,";

test("an indicator with a status is not open", () => {
  expect(
    openPoints(
      folder([`1.2.1,1.2,Poverty,%,total,${CONFIRMED}`]),
      findings({ code: "1.2.1", values: FALLING }),
    ),
  ).toEqual([]);
});

test("each indicator says what is missing, where it stands and what was proposed", () => {
  const rows = ['1.2.1,1.2,Poverty,%,total,decrease,,,,,"18 by 2030, from the goal text"'];
  const row = { ...OPEN, direction: "decrease", titles: { en: "Poverty" } } as const;
  expect(openPoints(folder(rows), findings({ code: "1.2.1", values: FALLING, row }))).toEqual([
    {
      indicator: "1.2.1",
      title: "Poverty",
      line: 2,
      missing: ["target-value", "confirmation"],
      proposed: "18 by 2030, from the goal text",
      unlocks: 2,
    },
  ]);
});

test("first comes what gives a target its first status, then what needs least work, then the number", () => {
  const rows = [
    `1.1.1,1.1,Done,%,total,${CONFIRMED}`,
    "1.1.2,1.1,Only the name is missing,%,total,decrease,0,Council,,,",
    "1.2.1,1.2,Everything is missing,%,,,,,,",
    "1.2.2,1.2,Something is proposed,%,,,,,,,decrease",
    "2.1.10,2.1,Later number,%,,,,,,,decrease",
    "2.1.2,2.1,Earlier number,%,,,,,,,decrease",
  ];
  const points = openPoints(
    folder(rows),
    findings(
      { code: "1.1.1", values: FALLING },
      ...["1.1.2", "1.2.1", "1.2.2", "2.1.10", "2.1.2"].map(open),
    ),
  );
  expect(points.map(({ indicator, unlocks }) => [indicator, unlocks])).toEqual([
    ["1.2.2", 2],
    ["2.1.2", 2],
    ["1.1.2", 1],
    ["2.1.10", 1],
    ["1.2.1", 1],
  ]);
});

test("the reason of the review says what is missing beside empty cells; what only time can bring unlocks nothing", () => {
  const rows = ["1.1.1,1.1", "1.2.1,1.2", "1.3.1,1.3", "1.4.1,1.4", "1.5.1,1.5"].map(
    (start) => `${start},Confirmed,%,,${CONFIRMED}`,
  );
  const points = openPoints(
    folder(rows),
    findings(
      { code: "1.1.1", values: { 2020: null } },
      { code: "1.2.1", groups: { "Sex=Women": FALLING } },
      { code: "1.3.1", values: { 2022: 12 } },
      { code: "1.4.1", values: FALLING, row: { unit: "Euros" } },
      { code: "1.5.1", values: FALLING, row: { targetYear: 2015 } },
    ),
  );
  expect(points.map(({ indicator, missing, unlocks }) => [indicator, missing, unlocks])).toEqual([
    ["1.2.1", ["headline"], 2],
    ["1.4.1", ["unit"], 2],
    ["1.5.1", ["target-year"], 2],
    ["1.1.1", ["values"], 0],
    ["1.3.1", ["later-value"], 0],
  ]);
});

test("a change within the published intervals asks for a value outside them", () => {
  const data = withMargins(released([{ code: "1.2.1", values: { 2015: 16, 2024: 15 } }]), 2);
  const found = deriveFindings({ config, data, goals: GOALS });
  const [point] = openPoints(folder([`1.2.1,1.2,Confirmed,%,,${CONFIRMED}`]), found);
  expect(point).toMatchObject({ missing: ["clear-change"], unlocks: 0 });
});

test("an indicator that is only in the data is listed without a line", () => {
  expect(openPoints(folder([]), findings(open("1.2.1")))).toEqual([
    {
      indicator: "1.2.1",
      title: "Indicator 1.2.1",
      line: null,
      missing: ["direction", "target-value", "confirmation"],
      proposed: null,
      unlocks: 2,
    },
  ]);
});

test("an indicator with a status is open where nobody says who set its target value", () => {
  const points = (setBy: string) =>
    openPoints(
      readCityFolder({
        id: "barcelona",
        files: folderOf({
          "indicators.csv": `${COLUMNS}\n1.2.1,1.2,Poverty,%,total,decrease,10,${setBy},A. Puig,2025-01-17,\n`,
        }),
      }),
      findings({ code: "1.2.1", values: FALLING }),
    );
  expect(points("Council")).toEqual([]);
  expect(points("")).toMatchObject([
    { indicator: "1.2.1", missing: ["target-set-by"], unlocks: 0 },
  ]);
});

test("a unit of the data in other words than the declared one is open, and named", () => {
  const points = (declared: string) =>
    openPoints(
      folder([`1.2.1,1.2,Poverty,${declared},total,${CONFIRMED}`]),
      findings({ code: "1.2.1", values: FALLING, row: { unit: declared } }),
    );
  expect(points("people")).toMatchObject([
    { missing: expect.arrayContaining(["unit"]) as unknown, publishedUnit: "Percentage" },
  ]);
  expect(points("per cent").flatMap(({ missing }) => missing)).not.toContain("same-unit");
});
