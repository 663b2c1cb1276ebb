import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { REFUSAL_CODES, type Refusal } from "../../../domain/observation.ts";
import { parseDelimited } from "../../../datasets/sources/delimited-text.ts";
import { explainRefusal, refusalTable } from "../../../datasets/sources/refusal-table.ts";

const refusal: Refusal = {
  code: "unreadable-value",
  file: "data/a.csv",
  line: 3,
  column: "Value",
  value: "66/34",
  indicator: "1.1.1",
  leftOut: true,
};
const rowsOf = (text: string): readonly (readonly string[])[] =>
  parseDelimited(text.slice(1), ",").rows.map(({ cells }) => cells);

describe("the table of refused rows", () => {
  test("names place, value, reason and what to do", () => {
    const [header, row] = rowsOf(refusalTable([refusal]));
    expect(header).toEqual([
      "file",
      "line",
      "column",
      "value",
      "code",
      "reason",
      "left out",
      "what to do",
    ]);
    expect(row?.slice(0, 7)).toEqual([
      "data/a.csv",
      "3",
      "Value",
      "66/34",
      "unreadable-value",
      "The value is not a number",
      "yes",
    ]);
    expect(row?.[7]).toMatch(/^Write one number/);
  });

  test("every code has a reason and a fix in words", () => {
    for (const code of REFUSAL_CODES) {
      expect(explainRefusal(code).reason).toMatch(/^[A-Z][^.]+$/);
      expect(explainRefusal(code).fix).toMatch(/\.$/);
    }
  });

  test("no cell is a formula, and numbers stay numbers", () => {
    const values = ["=1+1", "+x", "-5 people", "@sum", "\tx", "-5", "+3.5"];
    const cells = rowsOf(refusalTable(values.map((value) => ({ ...refusal, value }))))
      .slice(1)
      .map((row) => row[3]);
    expect(cells).toEqual(["'=1+1", "'+x", "'-5 people", "'@sum", "'\tx", "-5", "+3.5"]);
  });

  test("any value comes back in its own cell", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (value, column) => {
        const rows = rowsOf(refusalTable([{ ...refusal, value, column }]));
        expect(rows[1]).toHaveLength(8);
        expect(rows[1]?.[4]).toBe("unreadable-value");
      }),
    );
  });
});
