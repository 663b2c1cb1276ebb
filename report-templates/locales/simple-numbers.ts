/** Simple numbers near a given one: "a third", "twice", "three in four". Languages give the words. */

/** A number within half a point of a simple one is called by its name; further away it is a little less or more. */
export type Nearness = "exact" | "below" | "above";

const EXACT = 0.005;
const CLOSE = 0.02;
const NEAR_SHARE = 0.035;

export interface Near<T> {
  readonly simple: T;
  readonly near: Nearness;
}

const FRACTIONS = [
  "1/10", "1/5", "1/4", "1/3", "2/5", "1/2", "3/5", "2/3", "3/4", "4/5", "9/10",
] as const; // prettier-ignore
export type Fraction = (typeof FRACTIONS)[number];

const SHARES = [
  "1/10", "1/5", "1/4", "3/10", "1/3", "2/5", "1/2", "3/5", "2/3", "7/10", "3/4", "4/5", "9/10",
] as const; // prettier-ignore
export type Share = (typeof SHARES)[number];

/** The simple fraction within 2 points; null when none is. */
export function fractionNear(share: number): Near<Fraction> | null {
  const simple = nearest(share, FRACTIONS);
  return Math.abs(share - valueOf(simple)) > CLOSE ? null : { simple, near: sideOf(share, simple) };
}

/** The share "so many in so many" within 3.5 points; null for none and all and what is near them. */
export function shareNear(share: number): Near<Share> | null {
  const simple = nearest(share, SHARES);
  if (Math.abs(share - valueOf(simple)) > NEAR_SHARE || share <= 0 || share >= 1) return null;
  return { simple, near: sideOf(share, simple) };
}

/** The whole number of times; null below 1.9 and above 100. */
export function timesNear(ratio: number): Near<number> | null {
  if (ratio < 1.9 || ratio > 100) return null;
  const round = Math.round(ratio);
  const isNear = Math.abs((ratio - round) / round) <= 0.1 / Math.sqrt(round);
  const simple = isNear ? round : Math.floor(ratio);
  const difference = (ratio - simple) / simple;
  if (Math.abs(difference) <= EXACT) return { simple, near: "exact" };
  return { simple, near: difference < 0 ? "below" : "above" };
}

function valueOf(simple: Fraction | Share): number {
  const [part = 0, whole = 1] = simple.split("/").map(Number);
  return part / whole;
}

function nearest<T extends Fraction | Share>(value: number, known: readonly [T, ...T[]]): T {
  return known.reduce((best, next) =>
    Math.abs(value - valueOf(next)) < Math.abs(value - valueOf(best)) ? next : best,
  );
}

function sideOf(share: number, simple: Fraction | Share): Nearness {
  const difference = share - valueOf(simple);
  if (Math.abs(difference) <= EXACT) return "exact";
  return difference < 0 ? "below" : "above";
}
