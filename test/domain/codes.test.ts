import fc from "fast-check";
import { expect, test } from "vitest";
import { compareIndicators, targetOfIndicator } from "../../domain/indicator-code.ts";
import {
  compareTargets,
  goalOfTarget,
  isTargetCode,
  TARGET_CODES,
} from "../../domain/target-code.ts";

test("there are 169 targets, in the order of the 2030 Agenda", () => {
  expect(TARGET_CODES).toHaveLength(169);
  expect(TARGET_CODES.slice(0, 8)).toEqual([
    "1.1",
    "1.2",
    "1.3",
    "1.4",
    "1.5",
    "1.a",
    "1.b",
    "2.1",
  ]);
  expect(TARGET_CODES.at(-1)).toBe("17.19");
  expect(TARGET_CODES.map(goalOfTarget)).toEqual(
    TARGET_CODES.map(goalOfTarget).toSorted((a, b) => a - b),
  );
});

test.each(["11.z", "18.1", "0.1", "1", "1.10", "", "11.6.2"])("%s is not a target", (text) => {
  expect(isTargetCode(text)).toBe(false);
});

test.each([
  ["11.6.2", "11.6"],
  ["3.b.1", "3.b"],
  ["17.19.2", "17.19"],
  ["8.5.1.a", "8.5"],
  ["11.z.1", null],
  ["1.2", null],
])("indicator %s belongs to target %s", (code, target) => {
  expect(targetOfIndicator(code)).toBe(target);
});

test("sorting is a total order in which 2 stands before 10 and numbers before letters", () => {
  expect(["1.a.1", "1.10.1", "1.2.1", "1.2.10", "1.2.2"].toSorted(compareIndicators)).toEqual([
    "1.2.1",
    "1.2.2",
    "1.2.10",
    "1.10.1",
    "1.a.1",
  ]);
  const code = fc.constantFrom(...TARGET_CODES);
  fc.assert(
    fc.property(code, code, (a, b) => {
      expect(Math.sign(compareTargets(a, b))).toBe(-Math.sign(compareTargets(b, a)) + 0);
    }),
  );
});
