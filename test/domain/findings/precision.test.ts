/** With how many digits figures are printed. */
import { describe, expect, test } from "vitest";
import { deriveFindings } from "../../../domain/findings/derive-findings.ts";
import { GOALS } from "../../../domain/goal.ts";
import type { SeriesRow } from "../../../domain/released-data.ts";
import { derive } from "./derive-sample.ts";
import { config, released } from "./sample-data.ts";

describe("digits", () => {
  const decimals = (
    values: readonly number[],
    published: number,
    target = 10,
  ): number | undefined =>
    derive([
      {
        code: "1.2.1",
        decimals: published,
        values: Object.fromEntries(values.map((value, index) => [2015 + index, value])),
        row: { targetValue: target },
      },
    ]).indicators[0]?.decimals;

  test.each([
    ["whole counts have none", [3098, 1255], 0, 10, 0],
    ["whole values have none, whatever a file wrote behind the sign", [3098, 1255], 1, 10, 0],
    ["thousands keep what was published", [3098.4, 1255.2], 1, 10, 1],
    ["so do tens", [24.36, 14.4], 2, 10, 2],
    ["and ones", [8.123, 6.5], 3, 10, 3],
    ["noise of a computer's numbers is no digit", [24.360000001, 14.4], 9, 10, 2],
    ["computed thousands have none", [3098.41234, 1255.27654], 5, 10, 0],
    ["computed tens have one", [20.12345, 14.45654], 5, 10, 1],
    ["computed ones have two", [8.123456, 6.54321], 6, 10, 2],
    ["computed fractions have three", [0.44444, 0.3333], 5, 10, 3],
    ["a difference from the first value is not hidden", [20.12345, 20.14567], 5, 10, 2],
    ["a missed target value is not hidden", [20.12345, 10.04321], 5, 10, 2],
  ] as const)("%s", (...row) => {
    const [, values, published, target, expected] = row;
    expect(decimals(values, published, target)).toBe(expected);
  });
});

describe("digits of each series", () => {
  const CODE = "1.2.1";
  const withSeries = (second: Partial<SeriesRow>, values: readonly number[]) => {
    const data = released([{ code: CODE, decimals: 0, values: { 2015: 3000, 2022: 2500 } }]);
    const [first] = data.series;
    const [row] = data.observations;
    if (!first || !row) throw new Error("no sample");
    const other = { ...first, series: "other", isHeadline: false, isTotal: false, ...second };
    const observations = values.map((value, index) => ({
      ...row,
      series: "other",
      year: 2015 + index,
      period: String(2015 + index),
      value,
    }));
    const all = {
      ...data,
      series: [...data.series, other],
      observations: [...data.observations, ...observations],
    };
    return deriveFindings({ config, data: all, goals: GOALS }).indicators[0]?.series.map(
      ({ decimals }) => decimals,
    );
  };

  test("a series in another unit keeps its own digits, whatever the headline has", () => {
    expect(withSeries({ unit: "Rate", decimals: 2 }, [1.25, 1.5])).toEqual([0, 2]);
  });

  test("so does a series of another name in the same unit", () => {
    expect(withSeries({ seriesName: "Rate", decimals: 1 }, [12.5, 14.1])).toEqual([0, 1]);
  });

  test("a series that changes is never printed as one that does not", () => {
    expect(withSeries({ unit: "Rate", decimals: 5 }, [20.12134, 20.12321])).toEqual([0, 3]);
  });

  test("without a headline series the values of the first unit decide", () => {
    const { indicators } = derive([{ code: CODE, groups: { "Sex=Women": { 2020: 12.5 } } }]);
    expect(indicators[0]).toMatchObject({ decimals: 1, series: [{ decimals: 1 }] });
  });
});
