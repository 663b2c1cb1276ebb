/** The status of a target from those of its indicators. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derive, SERIES } from "./derive-sample.ts";
import { targetRow } from "./sample-data.ts";

describe("status of a target", () => {
  test("is the class of the middle indicator, with counts and the weakest named", () => {
    const { targets } = derive([
      { code: "1.2.1", values: SERIES.onTrack },
      { code: "1.2.2", values: SERIES.tooSlow },
      { code: "1.2.3", values: SERIES.movingAway },
    ]);
    expect(targets[0]).toMatchObject({
      target: "1.2",
      status: "too-slow",
      assessed: 3,
      statusCounts: { met: 0, "on-track": 1, "too-slow": 1, "moving-away": 1 },
      weakest: "1.2.3",
    });
  });

  test("is met when both middle indicators are met, on track when only one is", () => {
    const both = derive([
      { code: "1.2.1", values: SERIES.met },
      { code: "1.2.2", values: SERIES.met },
    ]);
    expect(both.targets[0]).toMatchObject({ status: "met", medianScore: 5 });
    const one = derive([
      { code: "1.2.1", values: SERIES.met },
      { code: "1.2.2", values: SERIES.onTrack },
    ]);
    expect(one.targets[0]?.status).toBe("on-track");
  });

  test("is no data without a value and not assessed without a target value", () => {
    const { targets, goals } = derive(
      [
        { code: "1.1.1", values: SERIES.met, row: { targetValue: null, direction: null } },
        { code: "1.3.1" },
      ],
      { targets: ["1.1", "1.2", "1.3"].map(targetRow) },
    );
    expect(targets.map(({ status }) => status)).toEqual(["not-assessed", "no-data", "no-data"]);
    expect(targets[0]?.medianScore).toBeNull();
    expect(goals[0]).toMatchObject({ statusCounts: { "not-assessed": 1, "no-data": 2 } });
  });

  test("never changes when an indicator without a status is added", () => {
    const values = fc.constantFrom(...Object.values(SERIES));
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 6 }), (list) => {
        const samples = list.map((entry, index) => ({ code: `1.2.${index + 1}`, values: entry }));
        const extra = { code: "1.2.9", values: { 2020: 30 } };
        const [before, after] = [derive(samples), derive([...samples, extra])];
        expect(after.targets[0]).toMatchObject({
          status: before.targets[0]?.status,
          medianScore: before.targets[0]?.medianScore,
          weakest: before.targets[0]?.weakest,
        });
      }),
    );
  });
});
