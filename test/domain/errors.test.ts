import { expect, test } from "vitest";
import { ERROR_CODES, formatProblem, isErrorCode } from "../../domain/errors.ts";

test("a problem reads as place, what is wrong, value, fix", () => {
  expect(
    formatProblem({
      file: "indicators.csv",
      line: 3,
      column: "direction",
      value: "up",
      message: "a direction is increase or decrease",
      fix: "Write increase",
    }),
  ).toBe(
    'indicators.csv, line 3, column direction: a direction is increase or decrease (found "up"). Write increase',
  );
  expect(formatProblem({ file: "city.yaml", line: 2, column: 5, message: "m", fix: "F" })).toBe(
    "city.yaml, line 2, character 5: m. F",
  );
});

test("exit codes are documented numbers, each used once, none of them 0, 1 or 130", () => {
  const exits = Object.values(ERROR_CODES).map(({ exitCode }) => exitCode);
  expect(new Set(exits).size).toBe(exits.length);
  expect(exits.some((exit) => [0, 1, 130].includes(exit))).toBe(false);
});

test("names from Object.prototype are no error codes", () => {
  expect(isErrorCode("constructor")).toBe(false);
  expect(isErrorCode("store-failed")).toBe(true);
});
