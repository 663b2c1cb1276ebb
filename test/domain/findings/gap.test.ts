import { describe, expect, test } from "vitest";
import { deriveFindings } from "../../../domain/findings/derive-findings.ts";
import { dividesPeople, standardDimension } from "../../../domain/findings/dimension.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import { GOALS } from "../../../domain/goal.ts";
import { config, released, type SampleIndicator } from "./sample-data.ts";

function gaps(sample: Omit<SampleIndicator, "code">): readonly GapFinding[] {
  const data = released([{ code: "1.2.1", values: { 2015: 6, 2020: 6 }, ...sample }]);
  return deriveFindings({ config, data, goals: GOALS }).indicators[0]?.gaps ?? [];
}

describe("a gap", () => {
  test("is taken in the latest year with two groups, best group first, with its first year before", () => {
    const [gap] = gaps({
      groups: {
        "District=Nou Barris": { 2015: 8, 2019: 9.1, 2020: 12 },
        "District=Gràcia": { 2015: 5, 2019: 4.2 },
      },
    });
    expect(gap).toMatchObject({
      dimension: "District",
      period: "2019",
      groups: [{ label: "Gràcia" }, { label: "Nou Barris" }],
      absolute: 4.9,
      furthestBehind: "Nou Barris",
      earlier: { period: "2015", absolute: 3 },
    });
    expect(gap?.relative).toBeCloseTo(2.1667, 4);
  });

  test("turns around with the direction", () => {
    const groups = { "Sex=Women": { 2020: 60 }, "Sex=Men": { 2020: 70 } };
    const values = { 2020: 65 };
    expect(gaps({ values, groups, row: { direction: "increase" } })[0]?.furthestBehind).toBe(
      "Women",
    );
    expect(gaps({ values, groups })[0]?.furthestBehind).toBe("Men");
  });

  test("has nobody behind without a confirmed direction; groups then stand from high to low", () => {
    const groups = { "Sex=Women": { 2020: 60 }, "Sex=Men": { 2020: 70 } };
    const [gap] = gaps({ groups, row: { confirmedOn: null } });
    expect(gap?.furthestBehind).toBeNull();
    expect(gap?.groups.map(({ label }) => label)).toEqual(["Men", "Women"]);
  });

  test.each([
    [
      "counts, which grow with the group",
      "Number",
      { "Sex=Women": { 2020: 60 }, "Sex=Men": { 2020: 70 } },
    ],
    ["shares of one whole", "Percentage", { "Sex=Women": { 2020: 40 }, "Sex=Men": { 2020: 60 } }],
    ["kinds of things", "Percentage", { "Fuel=Gas": { 2020: 50 }, "Fuel=Oil": { 2020: 20 } }],
    ["equal groups", "Percentage", { "Sex=Women": { 2020: 60 }, "Sex=Men": { 2020: 60 } }],
  ])("names nobody for %s", (_, unit, groups) => {
    expect(gaps({ unit, groups })[0]?.furthestBehind).toBeNull();
  });

  test("ranks nobody when the headline value cannot be the total of the groups", () => {
    const groups = { "District=Gràcia": { 2020: 96.3 }, "District=Sants": { 2020: 81.8 } };
    expect(gaps({ values: { 2020: 14.5 }, groups })[0]?.furthestBehind).toBeNull();
    const row = { titles: { en: "Difference between districts in finishing school" } };
    expect(gaps({ values: { 2020: 90 }, groups, row })[0]?.furthestBehind).toBeNull();
    expect(gaps({ values: { 2020: 90 }, groups })[0]?.furthestBehind).toBe("Gràcia");
  });

  test("takes a published difference for no group", () => {
    const groups = {
      "District=Gràcia": { 2020: 9 },
      "District=Sants": { 2020: 8 },
      "District=Gap": { 2020: 1 },
    };
    expect(gaps({ groups })[0]?.groups.map(({ label }) => label)).toEqual(["Sants", "Gràcia"]);
  });

  test("leaves out unreliable values, single groups and crossed breakdowns", () => {
    expect(gaps({ groups: { "Sex=Women": { 2020: 60 }, "Sex=Men": { 2020: [70, "u"] } } })).toEqual(
      [],
    );
    expect(gaps({ groups: { "Sex=Women": { 2020: 60 } } })).toEqual([]);
    const crossed = { "Sex=Women;Age=Young": { 2020: 60 }, "Sex=Men;Age=Young": { 2020: 70 } };
    expect(gaps({ groups: crossed })).toEqual([]);
  });

  test("has no ratio over a value of zero, and is sorted by its ratio", () => {
    const list = gaps({
      groups: {
        "Sex=Women": { 2020: 0 },
        "Sex=Men": { 2020: 7 },
        "Age=Young": { 2020: 9 },
        "Age=Old": { 2020: 3 },
      },
    });
    expect(list.map(({ dimension, relative }) => [dimension, relative])).toEqual([
      ["Age", 3],
      ["Sex", null],
    ]);
  });
});

test("a headline row of its own (District=Barcelona) counts as the total", () => {
  const data = released([
    {
      code: "1.2.1",
      groups: {
        "District=Barcelona": { 2020: 6 },
        "District=Gràcia": { 2020: 4 },
        "District=Sants": { 2020: 8 },
        "Gender=Girls;District=Barcelona": { 2020: 5 },
        "Gender=Boys;District=Barcelona": { 2020: 7 },
      },
    },
  ]);
  const total = data.series[0]!;
  const series = data.series.map((row) =>
    row === total ? { ...row, isTotal: true, isHeadline: true } : row,
  );
  const indicators = data.indicators.map((row) => ({ ...row, headlineSeries: total.series }));
  const [finding] = deriveFindings({
    config,
    data: { ...data, series, indicators },
    goals: GOALS,
  }).indicators;
  expect(finding?.gaps.map(({ dimension, groups }) => [dimension, groups.length])).toEqual([
    ["District", 2],
    ["Gender", 2],
  ]);
});

test("without a headline series, breakdowns with units of their own are compared when the kind is the same", () => {
  const groups = { "Age=Young": { 2020: 9 }, "Age=Old": { 2020: 4 } };
  const withUnits = (seriesUnit: string): readonly GapFinding[] => {
    const data = released([{ code: "1.2.1", groups }]);
    const series = data.series.map((row) => ({ ...row, unit: seriesUnit }));
    return (
      deriveFindings({ config, data: { ...data, series }, goals: GOALS }).indicators[0]?.gaps ?? []
    );
  };
  expect(withUnits("Percent by Age")).toHaveLength(1);
  expect(withUnits("Number")).toHaveLength(0);
});

test.each([
  ["Victim Gender", "sex"],
  ["Sexe", "sex"],
  ["Group_Age", "age"],
  ["Age Range", "age"],
  ["Mother Age Group", "age"],
  ["Geographical_Area", "place"],
  ["District", "place"],
  ["Geographical_origin", "origin"],
  ["World Region of Origin", "origin"],
  ["Race/ Ethnicity", "origin"],
  ["Federal Poverty Level", "income"],
  ["Health/Disability", "disability"],
  ["Disability Status", "disability"],
  ["Coverage", null],
  ["Type_of_boat", null],
  ["Sexual Orientation", null],
])("the column %s is %s", (name, dimension) => {
  expect(standardDimension(name)).toBe(dimension);
});

test("groups of people are told from kinds of things", () => {
  expect(["Employment Status", "Education_Level", "Gender"].every(dividesPeople)).toBe(true);
  expect(["Fuel Type", "Crime Type", "Revenue Source", "Station"].some(dividesPeople)).toBe(false);
});

test.each([
  ["Percentage", "percent"],
  ["percentage ", "percent"],
  ["%", "percent"],
  ["Percentage of Total Power Supply", "percent"],
  ["Percent Change", "other"],
  ["Percentage points", "points"],
  ["Rate per 100,000", "rate"],
  ["Total Number per 100,000 inhabitants", "rate"],
  ["Litres/inhabitant/day", "rate"],
  ["Total Number", "count"],
  ["Number of People", "count"],
  ["Total homicides", "count"],
  ["Number of days", "amount"],
  ["Euros", "amount"],
  ["By Gender", "other"],
  ["Total Deaths and Deaths per 100,000 Live Births", "rate"],
  [null, "other"],
])("the unit %s is a %s", (unit, kind) => {
  expect(unitKind(unit)).toBe(kind);
});
