/** Contrast of a city's own colours. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { STATUSES } from "../../domain/findings/finding.ts";
import { contrast, COVER_MARK } from "../../domain/theme.ts";
import { COVER, STATUS_COLOURS } from "../../report-templates/styles/palette.ts";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

test.each([
  ["#000000", "#FFFFFF", 21],
  ["#777777", "#FFFFFF", 4.48],
  ["#123456", "#123456", 1],
])("%s and %s: %d", (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

test("it is the same both ways, and from 1 to 21", () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      const ratio = contrast(one, other);
      expect(ratio).toBe(contrast(other, one));
      expect(ratio).toBeGreaterThanOrEqual(1);
      expect(ratio).toBeLessThanOrEqual(21.0001);
    }),
  );
});

test("on the cover no mark of a status is fainter than the one that is checked", () => {
  const faintest = contrast(COVER_MARK, COVER.paper);
  // The cover draws "no data" in the colour that is checked.
  const drawn = STATUSES.filter((status) => status !== "no-data");
  for (const status of drawn) {
    expect(contrast(STATUS_COLOURS[status].dark, COVER.paper)).toBeGreaterThanOrEqual(faintest);
  }
});
