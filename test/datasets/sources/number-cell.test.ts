import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { readNumber } from "../../../datasets/sources/number-cell.ts";

describe("the value of a cell", () => {
  test.each([
    ["59", ".", 59, 0],
    ["100.0", ".", 100, 1],
    ["2992.3\t", ".", 2992.3, 1],
    [" 67.46", ".", 67.46, 2],
    ["1422939 ", ".", 1422939, 0],
    ["-0.5", ".", -0.5, 1],
    ["\u22123", ".", -3, 0],
    [".5", ".", 0.5, 1],
    ["1,234,567.8", ".", 1234567.8, 1],
    ["1 234", ".", 1234, 0],
    ["1\u202F234\u00A0567", ".", 1234567, 0],
    ["1'234", ".", 1234, 0],
    ["2.43573E+11", ".", 243573000000, 0],
    ["5.5e-05", ".", 0.000055, 6],
    ["12.3*", ".", 12.3, 1],
    ["45 [note 2]", ".", 45, 0],
    ["12.3%", ".", 12.3, 1],
    ["12,5", ",", 12.5, 1],
    ["1.234,50", ",", 1234.5, 2],
    ["1.100", ",", 1100, 0],
    ["-0", ".", 0, 0],
  ] as const)("%j with %s is %d", (text, decimal, value, decimals) => {
    expect(readNumber(text, decimal)).toEqual({ kind: "number", value, decimals, flag: null });
  });

  test.each(["", " ", "\t", "-", "–", "..", "...", "n/a", "N/A", "NaN", ":", "null"])(
    "%j is no value",
    (text) => {
      expect(readNumber(text, ".")).toEqual({ kind: "absent", flag: null });
    },
  );

  test.each([
    "66/34",
    "0.18-0.72",
    "100.0.5",
    "<5",
    ">95",
    "~5",
    "abc",
    "1,23",
    "12,5",
    "1,2345",
    "(45)",
    "45 (12)",
    "0x10",
    "Infinity",
    "1e999",
    "5 people",
    "1 23",
    "98.7.1",
    "*",
    "e",
    "€5",
  ])("%j is refused and never guessed", (text) => {
    expect(readNumber(text, ".")).toEqual({ kind: "unreadable" });
  });

  test("a decimal point in a file with decimal commas is refused", () => {
    expect(readNumber("12.5", ",")).toEqual({ kind: "unreadable" });
  });

  test("letters of observation status behind the figure become its flag", () => {
    expect(readNumber("12.3 p", ".")).toMatchObject({ value: 12.3, flag: "p" });
    expect(readNumber("45e", ".")).toMatchObject({ value: 45, flag: "e" });
    expect(readNumber(": c", ".")).toEqual({ kind: "absent", flag: "c" });
  });

  test("a multiplier moves the decimal sign exactly", () => {
    expect(readNumber("1.1", ".", 3)).toEqual({
      kind: "number",
      value: 1100,
      decimals: 0,
      flag: null,
    });
    expect(readNumber("4.35", ".", 2)).toMatchObject({ value: 435, decimals: 0 });
    expect(readNumber("1.2345", ".", 3)).toMatchObject({ value: 1234.5, decimals: 1 });
  });

  test("every number that is printed is read back, with point or comma, grouped or not", () => {
    const digits = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), digits, (whole, decimals) => {
        const value = whole / 10 ** decimals;
        for (const [language, decimal] of [
          ["en", "."],
          ["de", ","],
        ] as const) {
          for (const useGrouping of [true, false]) {
            const format = new Intl.NumberFormat(language, {
              minimumFractionDigits: decimals,
              maximumFractionDigits: decimals,
              useGrouping,
            });
            expect(readNumber(format.format(value), decimal)).toMatchObject({
              kind: "number",
              decimals,
            });
            const cell = readNumber(format.format(value), decimal);
            expect(cell.kind === "number" ? cell.value : null).toBeCloseTo(value, decimals);
          }
        }
      }),
    );
  });

  test("no text is ever read as a number that it does not contain", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = readNumber(text, ".");
        if (cell.kind === "number") expect(text).toMatch(/\d/);
        if (!/\d/.test(text)) expect(cell.kind).not.toBe("number");
      }),
    );
  });
});
