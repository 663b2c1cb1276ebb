/** Values, differences, target values and reasons in English words. */
import { valueTexts } from "../sentences/values.ts";

export const VALUES = valueTexts({
  points: (value) => (value === 1 ? "point" : "points"),
  pointsApart: (printed) => (printed === 1 ? "point" : "points"),
  atLeast: (number) => `at least ${number}`,
  atMost: (number) => `at most ${number}`,
  time: ({ since, until }) => (until === null ? `since ${since}` : `between ${since} and ${until}`),
  reasons: {
    "no-headline-series": "no total series",
    "direction-not-confirmed": "direction not confirmed",
    "no-target-value": "no target value",
    "no-value": "no value",
    "one-value": "one value only",
    "no-later-value": "no value after the baseline",
    "baseline-equals-target": "baseline equals target value",
    "change-unclear": "change within the published intervals",
    "target-year-not-after-baseline": "target year not after baseline",
    "unit-conflict": "target value in another unit than the data",
  },
});

export const { valueWords, targetValueWords, statusReason } = VALUES;
