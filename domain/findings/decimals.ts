/** How many digits after the decimal sign the values of an indicator are printed with. */

/** Nobody publishes more digits than this on purpose: what has more was computed, or is noise of a computer's numbers. */
const MOST = 4;

/**
 * As many as were published. More than four come from a computation: 24.360000001 is 24.36, and a value that goes on and
 * on gets no more digits than a reader can use (none when the largest value is 1,000 or more, one from 10, two from 1,
 * else three). None when all values are whole. Digits are added back while two different compared values (first and
 * latest, latest and target value, highest and lowest group) would print the same.
 */
export function decimalsFor(
  published: number,
  values: readonly number[],
  compared: readonly (readonly [number, number])[],
): number {
  const whole = values.every(Number.isInteger);
  let decimals = whole ? 0 : published <= MOST ? published : withoutNoise(values);
  while (decimals < MOST && compared.some(([a, b]) => hides(a, b, decimals))) decimals += 1;
  return decimals;
}

function withoutNoise(values: readonly number[]): number {
  const kept = Math.max(...values.map(keptDigits));
  return kept < MOST ? kept : readable(Math.max(...values.map(Math.abs)));
}

/** Digits that are left of a value rounded to the most that is ever printed: two of 24.360000001. */
function keptDigits(value: number): number {
  const [, digits = ""] = value.toFixed(MOST).split(".");
  return digits.replace(/0+$/, "").length;
}

function readable(largest: number): number {
  if (largest >= 1000) return 0;
  if (largest >= 10) return 1;
  return largest >= 1 ? 2 : 3;
}

/** Two values differ, and their printed forms do not. */
function hides(a: number, b: number, decimals: number): boolean {
  return a !== b && a.toFixed(decimals) === b.toFixed(decimals);
}
