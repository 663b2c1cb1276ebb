/** Chance that can be repeated: the same seed and words give the same number on every machine. */
import { createHash } from "node:crypto";

/**
 * @param {string} words Seed and what is drawn: "7/point".
 * @returns {number} 0 <= number < 1, uniform.
 */
export function chance(words) {
  return createHash("sha256").update(words).digest().readUInt32BE(0) / 2 ** 32;
}

/**
 * @param {string} words
 * @param {number} from
 * @param {number} to
 * @returns {number} A whole number of from..to, both included.
 */
export function between(words, from, to) {
  return from + Math.floor(chance(words) * (to - from + 1));
}
