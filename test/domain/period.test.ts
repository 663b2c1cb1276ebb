/** A review of another period than `city.yaml` names. */
import { expect, test } from "vitest";
import { endingIn } from "../../domain/period.ts";
import { city } from "../support/city.ts";

const { config } = city({ edition: { date: "2025-01-17", notice: null } });

test("the period that city.yaml names changes nothing", () => {
  expect(endingIn(config, 2024)).toBe(config);
});

test("an earlier period keeps the printed date; a later one does not carry a date before its end", () => {
  expect(endingIn(config, 2020)).toMatchObject({
    period: { from: 2015, to: 2020 },
    edition: { date: "2025-01-17" },
  });
  expect(endingIn(config, 2026)).toMatchObject({
    period: { from: 2015, to: 2026 },
    edition: { date: null },
  });
});

test("a year before the review begins is refused", () => {
  expect(() => endingIn(config, 2014)).toThrow("the period 2014 is over before the review begins");
});
