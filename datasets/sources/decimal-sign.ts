/** Whether figures speak for another decimal sign than the one they are read with. */
import { readNumber, type DecimalSign } from "./number-cell.ts";

/**
 * "own": a number only with the sign it is read with. "other": only with the other one. "either": with both, and not the
 * same ("1,234" is 1.234 or 1234). "none": a whole number, or no number at all.
 */
type Evidence = "own" | "other" | "either" | "none";

export function decimalEvidence(text: string, sign: DecimalSign): Evidence {
  if (!/\d/.test(text) || !/[.,]/.test(text)) return "none";
  const own = readNumber(text, sign);
  const other = readNumber(text, otherSign(sign));
  if (own.kind === "number" && other.kind === "number") {
    return own.value === other.value ? "none" : "either";
  }
  if (own.kind === "number") return "own";
  return other.kind === "number" ? "other" : "none";
}

/** True when more figures are numbers only with the other sign. One cell alone may be a slip of the pen. */
export function isOtherSign(figures: readonly string[], sign: DecimalSign): boolean {
  const counts = { own: 0, other: 0, either: 0, none: 0 };
  for (const text of figures) counts[decimalEvidence(text, sign)] += 1;
  return counts.other > counts.own && counts.other + counts.either >= 2;
}

export function otherSign(sign: DecimalSign): DecimalSign {
  return sign === "." ? "," : ".";
}
