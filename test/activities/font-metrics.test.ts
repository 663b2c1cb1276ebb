import { describe, expect, test } from "vitest";
import { createTextMeasure } from "../../activities/adapters/font-metrics.ts";

const measure = createTextMeasure();
const regular = { weight: 400, size: 100 } as const;

describe("text measure", () => {
  test("gives the advances of the embedded fonts, in px of the asked size", () => {
    // Source Sans 3: digits 497, "a" 504, space 200 of 1000 units.
    expect(measure("0", regular)).toBeCloseTo(49.7, 6);
    expect(measure("a 1", regular)).toBeCloseTo(50.4 + 20 + 49.7, 6);
    expect(measure("a", { weight: 400, size: 11 })).toBeCloseTo(5.544, 6);
  });

  test("digits are equally wide in every weight, so that numbers stand in columns", () => {
    for (const weight of [400, 600, 700] as const) {
      const widths = new Set(
        Array.from("0123456789").map((digit) => measure(digit, { weight, size: 100 })),
      );
      expect(widths.size).toBe(1);
    }
  });

  test("bold is wider than regular, and the serif differs from the sans", () => {
    const bold = measure("Target", { weight: 700, size: 100 });
    expect(bold).toBeGreaterThan(measure("Target", regular));
    expect(measure("Target", { ...regular, family: "serif" })).not.toBe(measure("Target", regular));
  });

  test("letters of the extended Latin subset are measured too", () => {
    expect(measure("Ł", regular)).toBeGreaterThan(30);
    expect(measure("Ł", regular)).toBeLessThan(70);
    expect(measure("l·l", regular)).toBeLessThan(100);
  });

  test("Arabic is measured as it is joined, not letter by letter", () => {
    const letters = Array.from("المستهدف").reduce((sum, one) => sum + measure(one, regular), 0);
    const word = measure("المستهدف", regular);
    expect(word).toBeGreaterThan(200);
    expect(word).toBeLessThan(0.9 * letters);
    const [figures, blank] = [measure("2030", regular), measure("\u00a0", regular)];
    expect(measure("المستهدف\u00a02030", regular)).toBeCloseTo(word + blank + figures, 6);
    expect(measure("\u200E2015\u201316", regular)).toBe(measure("2015\u201316", regular));
  });

  test("a letter without a glyph takes one em, so that labels keep their room", () => {
    expect(measure("漢", regular)).toBe(100);
    expect(measure("\u{1F600}", regular)).toBe(100);
  });

  test("an empty text has no width", () => {
    expect(measure("", regular)).toBe(0);
  });
});
