/** Numbers as printed. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatsOf } from "../../report-templates/locales/format.ts";

const formats = formatsOf("en");

test.each([
  [-0.03, 1, "0.0"],
  [-0, 0, "0"],
  [-0.05, 1, "\u22120.1"],
  [-1234.5, 1, "\u22121,234.5"],
])("%d with %d digits is %s", (value, decimals, text) => {
  expect(formats.number(value, decimals)).toBe(text);
});

test("a number that is printed as zero has no sign", () => {
  const value = fc.double({ min: -10, max: 10, noNaN: true });
  fc.assert(
    fc.property(value, fc.integer({ min: 0, max: 4 }), (one, decimals) => {
      const text = formats.number(one, decimals);
      if (!/[1-9]/.test(text)) expect(text).not.toMatch(/[-\u2212]/);
    }),
  );
});

test("a period in words is read from the left in Arabic too", () => {
  const arabic = formatsOf("ar");
  expect(arabic.period("17 May to 11 June 2023")).toBe("\u206617 May to 11 June 2023\u2069");
  expect(arabic.period("2022")).toBe("2022");
  expect(formats.period("17 May to 11 June 2023")).toBe("17 May to 11 June 2023");
});
