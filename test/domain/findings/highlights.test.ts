import { describe, expect, test } from "vitest";
import { derive, SERIES } from "./derive-sample.ts";
import { obligation } from "./sample-data.ts";

describe("highlights", () => {
  test("fastest are met or on track, by relative change, one per target", () => {
    const { highlights } = derive([
      { code: "1.1.1", values: SERIES.movingAway },
      { code: "1.2.1", values: { 2015: 20, 2022: 12 } },
      { code: "1.3.1", values: { 2015: 80, 2022: 9 } },
      { code: "1.3.2", values: { 2015: 40, 2022: 9 } },
      { code: "1.4.1", values: { 2015: 5, 2022: 9 } },
    ]);
    expect(highlights.fastest).toEqual(["1.3.1", "1.2.1"]);
  });

  test("obligation gaps are off track with a direct link to a binding treaty; refusals never stand there", () => {
    const { highlights } = derive(
      [
        { code: "1.1.1", values: SERIES.tooSlow },
        { code: "1.2.1", values: { 2015: 20, 2022: 22 } },
        { code: "1.3.1", values: { 2015: 20, 2022: 30 } },
        { code: "1.4.1", values: { 2015: 20 } },
        { code: "1.5.1", values: SERIES.movingAway },
        { code: "1.a.1", values: SERIES.movingAway },
      ],
      {
        obligations: [
          ...["1.1", "1.2", "1.3", "1.4"].map((target) => obligation(target)),
          obligation("1.5", { binding: "not-ratified" }),
          obligation("1.a", { strength: "contextual" }),
        ],
      },
    );
    expect(highlights.obligationGaps.map(({ indicator }) => indicator)).toEqual([
      "1.3.1",
      "1.2.1",
      "1.1.1",
    ]);
  });

  test("the surest binding link is named", () => {
    const { highlights } = derive([{ code: "1.1.1", values: SERIES.movingAway }], {
      obligations: [
        obligation("1.1", { basis: "own-reading", article: "9" }),
        obligation("1.1", { basis: "official-checked", article: "11" }),
        obligation("1.1", { instrumentKind: "declaration", article: "25" }),
      ],
    });
    expect(highlights.obligationGaps[0]?.obligation.article).toBe("11");
  });

  test("left behind shows at most one gap per dimension and indicator, and unseen dimensions are named", () => {
    const { highlights } = derive([
      {
        code: "1.1.1",
        values: { 2020: 6 },
        groups: {
          "Gender=Women": { 2020: 8 },
          "Gender=Men": { 2020: 4 },
          "Age=Young": { 2020: 9 },
          "Age=Old": { 2020: 5 },
        },
      },
      {
        code: "1.2.1",
        values: { 2020: 6 },
        groups: { "Sex=Women": { 2020: 9 }, "Sex=Men": { 2020: 3 } },
      },
    ]);
    expect(highlights.leftBehind).toMatchObject([
      { indicator: "1.2.1", gap: { dimension: "Sex", furthestBehind: "Women" } },
      { indicator: "1.1.1", gap: { dimension: "Age", furthestBehind: "Young" } },
    ]);
    expect(highlights.unseen).toEqual(["place", "income", "disability", "origin"]);
  });

  test("what no group of any indicator shows is unseen, by the rule of the chapter on who is left behind", () => {
    const { highlights, leftBehind, indicators } = derive([
      {
        code: "1.1.1",
        values: { 2020: 6 },
        groups: {
          "Gender=Women": { 2020: 8 },
          "District=North": { 2020: null },
          "Gender=Men": { 2020: 4 },
        },
      },
    ]);
    expect(highlights.unseen).toEqual(["age", "place", "income", "disability", "origin"]);
    expect(leftBehind.coverage[0]?.shown).toMatchObject({ sex: 1, age: 0, place: 0 });
    expect(indicators[0]?.dataGaps.missingDimensions).toEqual(highlights.unseen);
  });
});
