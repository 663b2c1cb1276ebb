/** Columns, units and names as repositories really have them. */
import { expect, test } from "vitest";
import { read, refused, values } from "./one-file.ts";

test("columns may stand in any order", () => {
  const reading = read(
    "Group,Value,Units,Year,COMMENT_OBS_0\nWomen,3,%,2020,checked\n,4,%,2020,\n",
  );
  expect(values(reading)).toEqual([
    ["2020", "Women", 3],
    ["2020", "", 4],
  ]);
  expect(refused(reading)).toEqual([]);
});

test("two columns of one name stay apart, and a column without a name is reported and not used", () => {
  const reading = read("Year,Sex,Sex,,Units,Value\n2020,Women,Old,7,%,3\n");
  expect(reading.observations[0]?.breakdown).toEqual([
    { dimension: "Sex", value: "Women" },
    { dimension: "Sex (2)", value: "Old" },
  ]);
  expect(refused(reading)).toEqual([["ragged-row", 2, "column 4", "7", false]]);
});

test("a row with an unquoted thousands comma is refused, its neighbours are not", () => {
  const reading = read("Year,Units,Value\n2019,%,3\n2020,per 1,000 people,4\n2021,%\n2022,%,5,,\n");
  expect(values(reading)).toEqual([
    ["2019", "", 3],
    ["2022", "", 5],
  ]);
  expect(refused(reading)).toEqual([
    ["ragged-row", 3, null, "2020,per 1,000 people,4", true],
    ["ragged-row", 4, null, "2021,%", true],
  ]);
});

test("a GeoCode that repeats a place is no dimension; it is one where rows differ in nothing else", () => {
  const repeated = read("Year,Region,GeoCode,Units,Value\n2020,North,E1,%,1\n2020,South,E2,%,2\n");
  expect(repeated.observations.map(({ breakdown }) => breakdown.length)).toEqual([1, 1]);
  const alone = read("Year,GeoCode,Units,Value\n2020,,%,3\n2020,E1,%,1\n2020,E2,%,2\n");
  expect(values(alone)).toEqual([
    ["2020", "", 3],
    ["2020", "E1", 1],
    ["2020", "E2", 2],
  ]);
  expect(refused(alone)).toEqual([]);
});

test("a file without any unit is reported once and kept; the metadata's unit fills the gap", () => {
  const bare = read("Year,Value\n2019,3\n2020,4\n");
  expect(refused(bare)).toEqual([["missing-unit", 2, null, null, false]]);
  const described = read("Year,Value\n2019,3\n", {
    "meta/3-1-1.md": "---\ncomputation_units: Percentage\n---\n",
  });
  expect(described.observations[0]?.unit).toBe("Percentage");
  expect(refused(described)).toEqual([]);
});

test("where some rows name a unit, the metadata's unit is not guessed for the others", () => {
  const reading = read("Year,Units,Value\n2019,%,3\n2019,,400\n", {
    "meta/3-1-1.md": "---\ncomputation_units: Percentage\n---\n",
  });
  expect(reading.observations.map(({ unit }) => unit)).toEqual(["%", null]);
  expect(refused(reading)).toEqual([["missing-unit", 3, "Units", null, false]]);
});

test("an empty file, a file with a header only and blank rows", () => {
  expect(refused(read(""))).toEqual([["empty-file", null, null, null, true]]);
  expect(refused(read("\n\nYear,Value\n,\n"))).toEqual([["empty-file", null, null, null, true]]);
  expect(values(read("\n\nYear,Units,Value\n,,\n2020,%,1\n,,\n"))).toEqual([["2020", "", 1]]);
});

test("cells and names that are translation keys are read in the main language", () => {
  const reading = read("Year,data.sex,Units,Value\n2020,data.female,%,1\n", {
    "config_data.yml": "languages: [ca, en]\n",
    "translations/ca/data.yml": "sex: Sexe\nfemale: Dones\n",
    "translations/en/data.yml": "sex: Sex\nfemale: Women\n",
  });
  expect(reading.observations[0]?.breakdown).toEqual([{ dimension: "Sexe", value: "Dones" }]);
});

test("columns named in the repository's configuration keep their meaning", () => {
  const config =
    "indicator_options:\n  unit_column: Mesura\n  series_column: Serie\n  observation_attributes:\n    - field: Remark\n";
  const reading = read("Year,Serie,Mesura,Remark,Value\n2020,A,%,x,1\n", {
    "config_data.yml": config,
  });
  expect(reading.observations[0]).toMatchObject({ unit: "%", series: "A", breakdown: [] });
});
