/** How large a change is, in the kind of words that suit it. Languages give the words. */
import type { IndicatorFinding, Point } from "../../domain/findings/finding.ts";
import { unitKind } from "../../domain/findings/unit.ts";
import { fractionNear, timesNear, type Fraction, type Near } from "./simple-numbers.ts";

export interface MeasuredChange {
  readonly measured: Pick<IndicatorFinding, "unit" | "decimals" | "titles">;
  readonly from: Point;
  readonly to: Point;
}

/**
 * "none" nothing changed; "multiple" about twice or more; "halved" a fall of 48 to 55 %; "fraction" a simple one; otherwise
 * the "difference" in points, a whole "percent" (from 3) of a quantity that is no share, or both "values".
 */
export type ChangeSize =
  | { readonly kind: "none" | "difference" | "values" }
  | { readonly kind: "multiple"; readonly times: Near<number> }
  | { readonly kind: "halved"; readonly near: Near<Fraction>["near"] }
  | { readonly kind: "fraction"; readonly fraction: Near<Fraction> }
  | { readonly kind: "percent"; readonly share: number };

/** Whether a change in per cent of this quantity could be read as percentage points. */
export type SoundsLikeShare = (measured: MeasuredChange["measured"]) => boolean;

/** Odd seeds prefer both values to a difference. */
export function changeSize(
  { measured, from, to }: MeasuredChange,
  seed: number,
  soundsLikeShare: SoundsLikeShare,
): ChangeSize {
  if (from.value === to.value) return { kind: "none" };
  const relative = from.value > 0 && to.value > 0 && hasTrueZero(measured.unit);
  const simple = relative ? simpleSize(to.value / from.value) : null;
  if (simple) return simple;
  if (seed % 2 === 1) return { kind: "values" };
  const kind = unitKind(measured.unit);
  if (kind === "percent" || kind === "points") return { kind: "difference" };
  if (!relative || soundsLikeShare(measured)) return { kind: "values" };
  return wholePercent(to.value / from.value);
}

function wholePercent(ratio: number): ChangeSize {
  const share = Math.round(Math.abs(ratio - 1) * 100);
  return share < 3 || share > 99 ? { kind: "values" } : { kind: "percent", share };
}

/** Half a degree or three index points more is no share of anything. */
function hasTrueZero(unit: string | null): boolean {
  return (
    unit !== null &&
    !/°|degr[eé]|celsius|change|growth|variation|croissance|score|rating|index|indice|grade|note|\bph\b/i.test(
      unit,
    )
  );
}

function simpleSize(ratio: number): ChangeSize | null {
  if (ratio > 1) {
    const times = timesNear(ratio);
    return times ? { kind: "multiple", times } : fraction(ratio - 1);
  }
  const fall = 1 - ratio;
  if (fall >= 0.48 && fall <= 0.55)
    return { kind: "halved", near: fall < 0.495 ? "below" : fall > 0.505 ? "above" : "exact" };
  return fraction(fall);
}

function fraction(share: number): ChangeSize | null {
  const near = fractionNear(share);
  return near && { kind: "fraction", fraction: near };
}
