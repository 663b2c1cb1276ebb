/** The same mark for the same group in the whole report: women first (disc), men second (square). */
import { sexOf } from "../../domain/findings/sexes.ts";

/** Puts a pair into the report's order; pairs without women or men stay as they are. */
export function orderedPair<T extends { readonly label: string }>(
  a: T,
  b: T,
): readonly [first: T, second: T] {
  return sexOf(b.label) === "women" || sexOf(a.label) === "men" ? [b, a] : [a, b];
}
