/** How many digits after the decimal sign the values of an indicator are printed with. */

/** More digits than this are never printed, whatever was published. */
const MOST = 4;

/**
 * As many as were published, but no more than a reader can use: none when the largest value is 1,000 or more, one from
 * 10, two from 1, else three; none when all values are whole. Digits are added back while two different compared values
 * (first and latest, latest and target value, highest and lowest group) would print the same.
 */
export function decimalsFor(
  published: number,
  values: readonly number[],
  compared: readonly (readonly [number, number])[],
): number {
  const largest = Math.max(0, ...values.map(Math.abs));
  const whole = values.every(Number.isInteger);
  let decimals = whole ? 0 : Math.min(published, readable(largest), MOST);
  while (decimals < MOST && compared.some(([a, b]) => hides(a, b, decimals))) decimals += 1;
  return decimals;
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
