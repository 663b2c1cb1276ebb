import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Direction } from "../../../domain/city.ts";
import type { Assessment, AssessedStatus, Point } from "../../../domain/findings/finding.ts";
import type { Assessed } from "../../../domain/findings/progress-method.ts";
import { assessProgress, valueWindow } from "../../../domain/findings/progress.ts";

type Values = Readonly<Record<number, number>>;

function points(values: Values, breakAt?: number): Point[] {
  return Object.entries(values).map(([period, value]) => ({
    period,
    year: Number(period),
    value,
    flag: Number(period) === breakAt ? "b" : null,
  }));
}

function assess(
  values: Values,
  target: number,
  direction: Direction = "decrease",
  options: { year?: number; breakAt?: number } = {},
): Assessment {
  return assessProgress({
    points: points(values, options.breakAt),
    aim: { target: { value: target, year: options.year ?? 2030, direction, setBy: null } },
    baselineFrom: 2015,
  });
}

function assessed(assessment: Assessment): Assessed {
  if (assessment.status === "not-assessed") throw new Error(assessment.reason);
  return assessment;
}

/** Statistics Canada's method, computed by hand in percent: from 2015 to 2022 with a target value for 2030. */
describe("golden vectors", () => {
  test.each([
    ["A", 20, 15, 10, "decrease", -4.0264, -4.5158, 0.8916, "too-slow"],
    ["B", 60, 66, 90, "increase", 1.3709, 2.74, 0.5003, "too-slow"],
    ["C", 20, 22, 10, "decrease", 1.3709, -4.5158, -0.3036, "moving-away"],
    ["E", 60, 61, 90, "increase", 0.2364, 2.74, 0.0863, "too-slow"],
    ["F", 5, 4, 0.001, "decrease", -3.1375, -43.3236, 0.0724, "too-slow"],
    ["F2", 5, 4, 1, "decrease", -3.1375, -10.174, 0.3084, "too-slow"],
  ] as const)("%s", (...row) => {
    const [, from, to, target, direction, observed, needed, ratio, status] = row;
    const result = assessed(assess({ 2015: from, 2022: to }, target, direction));
    expect(result.formula).toBe("growth");
    expect((result.growth?.observed ?? 0) * 100).toBeCloseTo(observed, 4);
    expect((result.growth?.needed ?? 0) * 100).toBeCloseTo(needed, 4);
    expect(result.ratio).toBeCloseTo(ratio, 4);
    expect(result.status).toBe(status);
  });

  test("D: a target value that is still met while the values get worse is never on track", () => {
    const result = assessed(assess({ 2015: 8, 2022: 9 }, 10));
    expect(result).toMatchObject({ status: "met", gettingWorse: true, ratio: null, score: 5 });
  });
});

describe("a status is refused with its reason", () => {
  test.each([
    ["no-value", {}, 10, "decrease", 2030],
    ["one-value", { 2020: 12 }, 10, "decrease", 2030],
    ["no-later-value", { 2010: 14, 2012: 12 }, 10, "decrease", 2030],
    ["baseline-equals-target", { 2015: 10, 2020: 12 }, 10, "decrease", 2030],
    ["target-year-not-after-baseline", { 2015: 14, 2020: 12 }, 10, "decrease", 2015],
  ] as const)("%s", (...row) => {
    const [reason, values, target, direction, year] = row;
    expect(assess(values, target, direction, { year })).toMatchObject({
      status: "not-assessed",
      reason,
    });
  });

  test("two values of one year are not a course", () => {
    const same = [...points({ 2015: 14 }), ...points({ 2015: 12 })];
    const aim = { target: { value: 10, year: 2030, direction: "decrease", setBy: null } } as const;
    expect(assessProgress({ points: same, aim, baselineFrom: 2015 })).toMatchObject({
      reason: "no-later-value",
    });
  });

  test("a refused aim is handed on, with the values that are known", () => {
    const result = assessProgress({
      points: points({ 2015: 3, 2020: 4 }),
      aim: { refused: "no-target-value" },
      baselineFrom: 2015,
    });
    expect(result).toMatchObject({
      status: "not-assessed",
      reason: "no-target-value",
      values: 2,
      baseline: { year: 2015 },
      latest: { year: 2020 },
    });
  });
});

describe("met", () => {
  test("needs only the latest value, however old or alone", () => {
    expect(assess({ 2020: 9 }, 10)).toMatchObject({
      status: "met",
      sureness: 1,
      gettingWorse: false,
    });
    expect(assess({ 2012: 10 }, 10)).toMatchObject({ status: "met", baseline: null });
  });

  test("wins over a baseline that equals the target value", () => {
    expect(assess({ 2015: 10, 2020: 10 }, 10)).toMatchObject({ status: "met" });
  });
});

describe("straight line", () => {
  test.each([
    ["a target value of zero", { 2015: 10, 2022: 5 }, 0],
    ["a value of zero", { 2015: 10, 2018: 0, 2022: 8 }, 2],
    ["values of both signs, as in growth rates", { 2015: -2, 2022: 1 }, 4],
  ])("%s takes the place of growth and is flagged", (_, values, target) => {
    const direction = target === 4 ? "increase" : "decrease";
    const result = assessed(assess(values, target, direction));
    expect(result.formula).toBe("straight-line");
    expect(result.growth).toBeNull();
    expect(result.otherFormula).toBeNull();
  });

  test("has the same cut-offs: 10 to 5 in 7 of 15 years on the way to 0 is 1.07 of the pace", () => {
    const result = assessed(assess({ 2015: 10, 2022: 5 }, 0));
    expect(result.ratio).toBeCloseTo(15 / 14, 10);
    expect(result.status).toBe("on-track");
  });

  test("is named where it gives another class", () => {
    const result = assessed(assess({ 2015: 20.1, 2022: 14.49 }, 10));
    expect(result).toMatchObject({ status: "on-track", otherFormula: null });
    const split = assessed(assess({ 2015: 50, 2022: 27 }, 10));
    expect(split.status).toBe("too-slow");
    expect(split.otherFormula).toMatchObject({ formula: "straight-line", status: "on-track" });
  });
});

test("values below zero on both ends use growth with the sign turned", () => {
  const result = assessed(assess({ 2015: -20, 2022: -10 }, -5, "increase"));
  expect(result.formula).toBe("growth");
  expect(result.status).toBe("on-track");
  expect(assess({ 2015: -20, 2022: -22 }, -5, "increase").status).toBe("moving-away");
});

describe("window", () => {
  test("starts at the baseline year and after the last break", () => {
    const series = { 2012: 30, 2015: 20, 2018: 12, 2020: 11, 2022: 10.5 };
    const result = assessed(assess(series, 10, "decrease", { breakAt: 2018 }));
    expect(result).toMatchObject({
      baseline: { year: 2018 },
      values: 3,
      hasBreak: true,
      sureness: 2,
    });
    expect(valueWindow(points(series), 2015)).toMatchObject({ hasBreak: false });
  });

  test("a series that begins with its break has none", () => {
    const result = assess({ 2015: 20, 2016: 19, 2017: 18, 2018: 17, 2019: 16 }, 10, "decrease", {
      breakAt: 2015,
    });
    expect(result).toMatchObject({ hasBreak: false, sureness: 3 });
  });

  test.each([
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
  ])("%i values give a sureness of %i", (count, sureness) => {
    const values = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [2015 + index, 20 - index]),
    );
    expect(assess(values, 10)).toMatchObject({ sureness, values: count });
  });
});

test("a passed target year is assessed to that year and said", () => {
  const result = assessed(assess({ 2015: 20, 2023: 10.1 }, 10, "decrease", { year: 2020 }));
  expect(result).toMatchObject({ status: "too-slow", deadlinePassed: true, tipping: null });
});

describe("tipping value", () => {
  test("the gap that is on track at 14.5 becomes too slow above 14.1", () => {
    const result = assessed(assess({ 2015: 20.1, 2022: 14.47 }, 10));
    expect(result.status).toBe("on-track");
    expect(result.tipping).toMatchObject({ year: 2023, becomes: "too-slow" });
    expect(result.tipping?.value).toBeCloseTo(14.11, 1);
  });

  test("moving away ends where the baseline is reached again", () => {
    const result = assessed(assess({ 2015: 20, 2022: 22 }, 10));
    expect(result.tipping?.value).toBeCloseTo(20, 9);
    expect(result.tipping?.becomes).toBe("too-slow");
  });

  test("on one side of the value the status stays, on the other it is the named one", () => {
    fc.assert(
      fc.property(course, ({ values, target, direction }) => {
        const before = assess(values, target, direction);
        if (before.status === "not-assessed" || !before.tipping) return;
        const { value, year, becomes } = before.tipping;
        const sign = direction === "increase" ? 1 : -1;
        const far = Math.max(Math.abs(value), Math.abs(target)) * 1e-6 * sign;
        const better = assess({ ...values, [year]: value + far }, target, direction).status;
        const worse = assess({ ...values, [year]: value - far }, target, direction).status;
        expect([better, worse]).toContain(becomes);
        expect(better).not.toBe(worse);
      }),
    );
  });
});

const RANK: Record<AssessedStatus, number> = {
  "moving-away": 0,
  "too-slow": 1,
  "on-track": 2,
  met: 3,
};
const number = fc.integer({ min: -4000, max: 4000 }).map((whole) => whole / 8);
const course = fc.record({
  values: fc.record({ 2015: number, 2018: number, 2022: number }),
  target: number,
  direction: fc.constantFrom<Direction>("increase", "decrease"),
});

describe("laws", () => {
  test("a better latest value never gives a worse status", () => {
    fc.assert(
      fc.property(course, number, ({ values, target, direction }, other) => {
        const a = assess(values, target, direction).status;
        const b = assess({ ...values, 2022: other }, target, direction).status;
        if (a === "not-assessed" || b === "not-assessed" || values[2022] === other) return;
        const improves = direction === "increase" ? other > values[2022] : other < values[2022];
        expect(Math.sign(RANK[b] - RANK[a]) * (improves ? 1 : -1)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  test("another unit never changes a status", () => {
    const factor = fc.constantFrom(0.001, 0.01, 0.1, 2, 3, 7, 100, 1000, 1e6);
    fc.assert(
      fc.property(course, factor, ({ values, target, direction }, by) => {
        const scaled = {
          2015: values[2015] * by,
          2018: values[2018] * by,
          2022: values[2022] * by,
        };
        expect(assess(scaled, target * by, direction).status).toBe(
          assess(values, target, direction).status,
        );
      }),
      { numRuns: 2000 },
    );
  });

  test("turning the scale around and the direction with it never changes a straight-line status", () => {
    fc.assert(
      fc.property(course, ({ values, target, direction }) => {
        const turned = { 2015: -values[2015], 2018: -values[2018], 2022: -values[2022] };
        const opposite = direction === "increase" ? "decrease" : "increase";
        const before = assess(values, target, direction);
        const after = assess(turned, -target, opposite);
        expect(after.status).toBe(before.status);
      }),
    );
  });
});
