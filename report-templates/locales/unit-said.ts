/** Whether the name of an indicator says its unit already. */
import { unitKind } from "../../domain/findings/unit.ts";

/**
 * "People without a home" counts people: the unit is not printed again behind a name that holds it as whole words, whether
 * in capitals or not. Per cent, points, rates, money and measures are never left out, whatever the name says; only a name
 * that ends in "%" has no second one behind it.
 */
export function isUnitSaid(title: string, unit: string): boolean {
  if (title.trimEnd().endsWith("%") && unitKind(unit) === "percent") return true;
  const kind = unitKind(unit);
  return (kind === "count" || kind === "other") && wordsOf(title).includes(wordsOf(unit));
}

/** " people without a home " */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()} `;
}
