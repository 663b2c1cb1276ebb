/** Which simple number a share or a ratio is near to, without words: every language calls it by its own. */

/** "below" is "almost", "above" is "just over" or "more than". */
export type Near = "exact" | "below" | "above";

export interface NearNumber<Known> {
  readonly of: Known;
  readonly near: Near;
}

const FRACTIONS = [
  ["1/10", 1 / 10],
  ["1/5", 1 / 5],
  ["1/4", 1 / 4],
  ["1/3", 1 / 3],
  ["2/5", 2 / 5],
  ["1/2", 1 / 2],
  ["3/5", 3 / 5],
  ["2/3", 2 / 3],
  ["3/4", 3 / 4],
  ["4/5", 4 / 5],
  ["9/10", 9 / 10],
] as const;

/** Parts of a quantity: "a third". */
export type Fraction = (typeof FRACTIONS)[number][0];

const SHARES = [...FRACTIONS, ["3/10", 3 / 10], ["7/10", 7 / 10]] as const;

/** Parts of a number of things: "one in three". */
export type Share = (typeof SHARES)[number][0];

/** A number that is within `EXACT` of a simple one is called by its name; within `CLOSE` it is near. */
const EXACT = 0.005;
const CLOSE = 0.02;
const CLOSE_SHARE = 0.035;

/** The simple fraction within 2 points of a share; null when there is none. */
export function nearFraction(share: number): NearNumber<Fraction> | null {
  return nearest(share, FRACTIONS, CLOSE);
}

/** The simple share within 3.5 points; null for none and all and what is near them. */
export function nearShare(share: number): NearNumber<Share> | null {
  return share <= 0 || share >= 1 ? null : nearest(share, SHARES, CLOSE_SHARE);
}

/** How many times: 2 from 1.9 on; null below that and above 100. Far above a whole number it is "more than" that. */
export function nearTimes(ratio: number): NearNumber<number> | null {
  if (ratio < 1.9 || ratio > 100) return null;
  const round = Math.round(ratio);
  const relative = (ratio - round) / round;
  const of = Math.abs(relative) <= 0.1 / Math.sqrt(round) ? round : Math.floor(ratio);
  return { of, near: nearness((ratio - of) / of) };
}

function nearest<Known extends string>(
  value: number,
  known: readonly (readonly [name: Known, value: number])[],
  close: number,
): NearNumber<Known> | null {
  const [first] = known.toSorted((a, b) => Math.abs(value - a[1]) - Math.abs(value - b[1]));
  if (!first || Math.abs(value - first[1]) > close) return null;
  return { of: first[0], near: nearness(value - first[1]) };
}

function nearness(difference: number): Near {
  if (Math.abs(difference) <= EXACT) return "exact";
  return difference < 0 ? "below" : "above";
}
