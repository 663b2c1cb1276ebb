/** Numbers in words: "three", "almost twice", "a third", "about three in four". */

const WORDS = [
  "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
]; // prettier-ignore

/** "three"; from 13 in figures. */
export function numberWord(count: number): string {
  return WORDS[count] ?? String(count);
}

/** A number that is within `EXACT` of a simple one is called by its name; within `CLOSE` it is "almost" or "just over". */
const EXACT = 0.005;
const CLOSE = 0.02;

const FRACTIONS: readonly (readonly [value: number, words: string])[] = [
  [1 / 10, "a tenth"],
  [1 / 5, "a fifth"],
  [1 / 4, "a quarter"],
  [1 / 3, "a third"],
  [2 / 5, "two fifths"],
  [1 / 2, "half"],
  [3 / 5, "three fifths"],
  [2 / 3, "two thirds"],
  [3 / 4, "three quarters"],
  [4 / 5, "four fifths"],
  [9 / 10, "nine tenths"],
];

/** "a third", "almost a third", "just over a third"; null when no simple fraction is near. */
export function fractionWords(share: number): string | null {
  const near = nearest(share, FRACTIONS);
  if (!near || Math.abs(share - near[0]) > CLOSE) return null;
  return `${nearness(share, near[0])}${near[1]}`;
}

/** "twice", "almost three times", "more than four times"; null below 1.9 and above 100. */
export function timesWords(ratio: number): string | null {
  if (ratio < 1.9 || ratio > 100) return null;
  const round = Math.round(ratio);
  const relative = (ratio - round) / round;
  const whole = Math.abs(relative) <= 0.1 / Math.sqrt(round) ? round : Math.floor(ratio);
  const difference = (ratio - whole) / whole;
  const times = whole === 2 ? "twice" : `${numberWord(whole)} times`;
  if (Math.abs(difference) <= EXACT) return times;
  return difference < 0 ? `almost ${times}` : `more than ${times}`;
}

const SHARES: readonly (readonly [value: number, words: string])[] = [
  [1 / 10, "one in ten"],
  [1 / 5, "one in five"],
  [1 / 4, "one in four"],
  [3 / 10, "three in ten"],
  [1 / 3, "one in three"],
  [2 / 5, "two in five"],
  [1 / 2, "half"],
  [3 / 5, "three in five"],
  [2 / 3, "two in three"],
  [7 / 10, "seven in ten"],
  [3 / 4, "three in four"],
  [4 / 5, "four in five"],
  [9 / 10, "nine in ten"],
];

/** "three in four", "almost three in four", "more than nine in ten"; null for none and all and what is near them. */
export function shareWords(share: number): string | null {
  const near = nearest(share, SHARES);
  if (!near || Math.abs(share - near[0]) > 0.035 || share <= 0 || share >= 1) return null;
  const difference = share - near[0];
  if (Math.abs(difference) <= EXACT) return near[1];
  return difference < 0 ? `almost ${near[1]}` : `more than ${near[1]}`;
}

function nearest(
  value: number,
  known: readonly (readonly [number, string])[],
): readonly [number, string] | undefined {
  return known.toSorted((a, b) => Math.abs(value - a[0]) - Math.abs(value - b[0]))[0];
}

function nearness(value: number, known: number): string {
  if (Math.abs(value - known) <= EXACT) return "";
  return value < known ? "almost " : "just over ";
}
