/** Counts and long texts in messages. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { counted, oneLine } from "../../cli/plain-words.ts";

test.each([
  [0, "0 rows"],
  [1, "1 row"],
  [2, "2 rows"],
])("%i is counted in the right number", (count, said) => {
  expect(counted(count, "row")).toBe(said);
});

test("a megabyte becomes one short line, and a short text stays as it is", () => {
  expect(oneLine("x".repeat(1_000_000), 60)).toBe(`${"x".repeat(59)}…`);
  expect(oneLine("12,5", 60)).toBe("12,5");
  expect(oneLine("red \u001b[31m\nline", 60)).toBe("red \\u001b[31m line");
});

test("no text comes out longer than asked for, with a line end or with half a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const line = oneLine(text, 20);
      expect(Array.from(line).length).toBeLessThanOrEqual(20);
      expect(line).not.toMatch(/[\n\r]/);
      expect(() => encodeURIComponent(line)).not.toThrow();
    }),
  );
});
