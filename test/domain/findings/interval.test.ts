/** What published intervals allow to be said. */
import { describe, expect, test } from "vitest";
import { deriveFindings } from "../../../domain/findings/derive-findings.ts";
import type { IndicatorFinding, ReviewFindings } from "../../../domain/findings/finding.ts";
import { isInside, overlap } from "../../../domain/findings/interval.ts";
import { compareFindings, type Move } from "../../../domain/findings/compare.ts";
import { traceOf } from "../../../domain/findings/trace.ts";
import { GOALS } from "../../../domain/goal.ts";
import { config, released, withMargins, type SampleIndicator } from "./sample-data.ts";

function review(margin: number, ...samples: readonly Partial<SampleIndicator>[]): ReviewFindings {
  const data = released(samples.map((sample) => ({ code: "1.2.1", ...sample })));
  return deriveFindings({ config, data: withMargins(data, margin), goals: GOALS });
}

function only(margin: number, sample: Partial<SampleIndicator>): IndicatorFinding {
  const [finding] = review(margin, sample).indicators;
  if (!finding) throw new Error("no finding");
  return finding;
}

const bounded = (value: number, lower: number, upper: number) => ({
  value,
  interval: { lower, upper },
});

describe("two values", () => {
  test.each([
    ["share a value", bounded(10, 8, 12), bounded(13, 11, 15), true],
    ["touch", bounded(10, 8, 12), bounded(13, 12, 14), true],
    ["lie apart", bounded(10, 9, 11), bounded(13, 12, 14), false],
    ["hold one without an interval", bounded(10, 8, 12), { value: 12 }, true],
    ["lie apart from one without", { value: 12.1 }, bounded(10, 8, 12), false],
    ["without intervals are always told apart", { value: 10 }, { value: 10 }, false],
  ])("that %s", (_, a, b, expected) => {
    expect(overlap(a, b)).toBe(expected);
    expect(overlap(b, a)).toBe(expected);
  });

  test("a fixed number at a bound is inside; without an interval nothing is", () => {
    expect(isInside(12, bounded(10, 8, 12))).toBe(true);
    expect(isInside(12.01, bounded(10, 8, 12))).toBe(false);
    expect(isInside(10, { value: 10 })).toBe(false);
  });
});

describe("a status", () => {
  const values = { 2015: 20, 2018: 19, 2022: 18, 2023: 17, 2024: 15 };

  test("is refused where the intervals of baseline and latest value overlap, and given where not", () => {
    expect(only(2.5, { values }).assessment).toMatchObject({
      status: "not-assessed",
      reason: "change-unclear",
    });
    expect(only(2.4, { values }).assessment).toMatchObject({ status: "too-slow", sureness: 3 });
  });

  test("is met by the value alone, with the least sureness while the target value lies inside", () => {
    const met = { ...values, 2024: 9 };
    expect(only(1, { values: met }).assessment).toMatchObject({ status: "met", sureness: 1 });
    expect(only(0.9, { values: met }).assessment).toMatchObject({ status: "met", sureness: 3 });
  });

  test("that is met is not called worse than before where the intervals overlap", () => {
    const worse = { 2015: 8, 2018: 8, 2020: 8, 2022: 8, 2024: 9 };
    expect(only(0.5, { values: worse }).assessment).toMatchObject({ gettingWorse: false });
    expect(only(0.4, { values: worse }).assessment).toMatchObject({ gettingWorse: true });
  });

  test("of another kind has no relative change to be chosen by", () => {
    expect(only(2.5, { values }).trend?.relativeChange).toBeNull();
    expect(only(2.4, { values }).trend?.relativeChange).toBe(-0.25);
  });
});

describe("groups", () => {
  const values = { 2024: 15 };
  const groups = { "Sex=Women": { 2024: 20 }, "Sex=Men": { 2024: 10 } };

  test("whose intervals overlap differ in nothing that can be said, and are in no list", () => {
    const found = review(5, { values, groups });
    expect(found.indicators[0]?.gaps[0]).toMatchObject({
      unclear: "difference",
      furthestBehind: null,
    });
    expect(found.highlights.leftBehind).toEqual([]);
    expect(found.leftBehind).toMatchObject({ comparisons: [], behind: [], unclear: 1 });
  });

  test("whose intervals lie apart are compared as ever", () => {
    const found = review(4.9, { values, groups });
    expect(found.indicators[0]?.gaps[0]).toMatchObject({ furthestBehind: "Women" });
    expect(found.indicators[0]?.gaps[0]).not.toHaveProperty("unclear");
    expect(found.highlights.leftBehind).toHaveLength(1);
    expect(found.leftBehind.comparisons).toHaveLength(1);
    expect(found.leftBehind).not.toHaveProperty("unclear");
  });

  test("have nobody furthest behind while another one may be", () => {
    const three = {
      "District=North": { 2024: 20 },
      "District=South": { 2024: 19 },
      "District=East": { 2024: 10 },
    };
    const found = review(1, { values, groups: three });
    expect(found.indicators[0]?.gaps[0]).toMatchObject({ unclear: "order", furthestBehind: null });
    expect(found.leftBehind).toMatchObject({ comparisons: [], unclear: 1 });
    const [gap] = only(0.4, { values, groups: three }).gaps;
    expect(gap?.furthestBehind).toBe("North");
  });

  test("without a direction are unclear only where their ends overlap", () => {
    const three = { "Age=A": { 2024: 20 }, "Age=B": { 2024: 19 }, "Age=C": { 2024: 10 } };
    const [gap] = only(1, { values, groups: three, row: { confirmedOn: null } }).gaps;
    expect(gap).not.toHaveProperty("unclear");
  });
});

test("a change of bounds is a change of what is printed", () => {
  const within = (margin: number) => review(margin, { values: { 2024: 15 } });
  const place = { code: "1.2.1", series: "1.2.1|Percentage||", period: "2024" };
  expect(compareFindings(within(2.5), within(1.5))).toEqual([
    {
      ...place,
      kind: "interval",
      from: { lower: 12.5, upper: 17.5 },
      to: { lower: 13.5, upper: 16.5 },
    },
  ]);
  expect(compareFindings(within(2.5), within(2.5))).toEqual([]);
});

test("bounds come and go with their value", () => {
  const before = review(0.1, { values: { 2023: 15 } });
  const after = review(0.1, { values: { 2023: 15, 2024: 14 } });
  const ofPeriods = (moves: readonly Move[]) => moves.map(({ kind }) => kind);
  expect(ofPeriods(compareFindings(before, after))).not.toContain("interval");
  expect(ofPeriods(compareFindings(after, before))).not.toContain("interval");
});

test("the chain of a figure tells its bounds", () => {
  const reference = { indicator: "1.2.1", period: "2024", group: null };
  const trace = traceOf(review(2.5, { values: { 2024: 15 } }), reference);
  expect(trace?.series[0]?.values[0]).toMatchObject({
    value: 15,
    interval: { lower: 12.5, upper: 17.5 },
  });
});
