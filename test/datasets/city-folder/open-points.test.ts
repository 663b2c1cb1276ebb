import { expect, test } from "vitest";
import { openPoints } from "../../../datasets/city-folder/open-points.ts";
import { readCityFolder } from "../../../datasets/city-folder/read-city-folder.ts";
import type { BreakdownPart, Observation, SourceReading } from "../../../domain/observation.ts";
import { CITY_YAML, folderOf } from "./sample-folder.ts";

const COLUMNS =
  "indicator,target,title_en,unit,headline,direction,target_value,confirmed_by,confirmed_on,proposed";

const folder = (rows: readonly string[], yaml = CITY_YAML) =>
  readCityFolder({
    id: "barcelona",
    files: folderOf({ "city.yaml": yaml, "indicators.csv": [COLUMNS, ...rows].join("\n") }),
  });

const observation = (
  indicator: string,
  cells: Readonly<Record<string, string>> = {},
  value: number | null = 1,
): Observation => ({
  indicator,
  period: { text: "2020", year: 2020, endYear: 2020 },
  breakdown: Object.entries(cells).map(([dimension, cell]): BreakdownPart => ({
    dimension,
    value: cell,
  })),
  unit: "%",
  series: null,
  value,
  decimals: 0,
  flag: null,
  file: "data/a.csv",
  line: 2,
});

const reading = (observations: readonly Observation[], sourceId = "city"): SourceReading => ({
  sourceId,
  observations,
  refusals: [],
  indicators: [],
});

test("an indicator with direction, target value and confirmation is not open", () => {
  expect(openPoints(folder(["1.2.1,1.2,Poverty,%,total,decrease,18,A. Puig,2025-01-17,"]))).toEqual(
    [],
  );
});

test("each indicator says what is missing, where it stands and what was proposed", () => {
  const rows = ['1.2.1,1.2,Poverty,%,total,decrease,,,,"18 by 2030, from the goal text"'];
  expect(openPoints(folder(rows))).toEqual([
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
    "1.1.1,1.1,Done,%,total,decrease,0,A. Puig,2025-01-17,",
    "1.1.2,1.1,Only the name is missing,%,total,decrease,0,,,",
    "1.2.1,1.2,Everything is missing,%,,,,,,",
    "1.2.2,1.2,Something is proposed,%,,,,,,decrease",
    "2.1.10,2.1,Later number,%,,,,,,decrease",
    "2.1.2,2.1,Earlier number,%,,,,,,decrease",
  ];
  const points = openPoints(folder(rows));
  expect(points.map(({ indicator, unlocks }) => [indicator, unlocks])).toEqual([
    ["1.2.2", 2],
    ["2.1.2", 2],
    ["1.1.2", 1],
    ["2.1.10", 1],
    ["1.2.1", 1],
  ]);
});

test("with the data, missing values and headlines that name no series are open too", () => {
  const confirmed = "decrease,18,A. Puig,2025-01-17,";
  const rows = [
    `1.1.1,1.1,No values,%,total,${confirmed}`,
    `1.2.1,1.2,No total,%,,${confirmed}`,
    `1.3.1,1.3,Wrong headline,%,Sex=Girls,${confirmed}`,
    `1.4.1,1.4,Right headline,%,sex=women; Age=15-24,${confirmed}`,
    `1.5.1,1.5,A word for the total,%,,${confirmed}`,
    `1.5.2,1.5,The city is the total,%,,${confirmed}`,
  ];
  const data = reading([
    observation("1.1.1", {}, null),
    observation("1.2.1", { Sex: "Women" }),
    observation("1.3.1", { Sex: "Women" }),
    observation("1.4.1", { Age: "15-24", Sex: "Women" }),
    observation("1.5.1", { Sex: "Both sexes" }),
    observation("1.5.2", { District: "Barcelona" }),
  ]);
  const points = openPoints(folder(rows), [data], new Set(["both sexes"]));
  expect(points.map(({ indicator, missing, unlocks }) => [indicator, missing, unlocks])).toEqual([
    ["1.2.1", ["headline"], 2],
    ["1.3.1", ["headline"], 2],
    ["1.1.1", ["values"], 0],
  ]);
});

test("indicators that are only in the city's data are listed, those of comparisons and other goals are not", () => {
  const yaml = `${CITY_YAML}  - { id: national, kind: unsd-sdg, area: 724, series: [SI_POV_NAHC] }\ngoals: [1]\n`;
  const city = reading([observation("1.2.1"), observation("4.1.2"), observation("not-a-number")]);
  const national = reading([observation("1.3.1")], "national");
  expect(openPoints(folder([], yaml), [city, national])).toEqual([
    {
      indicator: "1.2.1",
      title: null,
      line: null,
      missing: ["direction", "target-value", "confirmation"],
      proposed: null,
      unlocks: 2,
    },
  ]);
});
