/** How large a change is, without words, so that every language tells the same size of the same change. */
import type { IndicatorFinding, Point } from "../../domain/findings/finding.ts";
import { overlap } from "../../domain/findings/interval.ts";
import { unitKind } from "../../domain/findings/unit.ts";
import { nearFraction, nearTimes, type Fraction, type Near } from "./near-number.ts";

export type Measured = Pick<IndicatorFinding, "unit" | "decimals" | "titles">;

export interface Change {
  readonly measured: Measured;
  readonly from: Point;
  readonly to: Point;
}

/**
 * Sizes, first that fits (r is latest over first value, both above zero, in a unit with a true zero):
 * nothing changed; "unclear": published intervals overlap; "times": doubled and more (r from 1.9); "halved" (a fall of 48 to 55 %); a simple fraction (within 2 points);
 * otherwise both values, or the difference: "points" for percentages, whole per cent (from 3) for quantities that are no shares.
 */
export type Size =
  | { readonly kind: "none" }
  | { readonly kind: "unclear" }
  | { readonly kind: "times"; readonly times: number; readonly near: Near }
  | { readonly kind: "halved"; readonly near: Near }
  | { readonly kind: "fraction"; readonly fraction: Fraction; readonly near: Near }
  | { readonly kind: "points" }
  | { readonly kind: "percent"; readonly percent: number }
  | { readonly kind: "values" };

/** The size in which a change is told. Odd seeds prefer values to differences. */
export function sizeOf({ measured, from, to }: Change, seed: number): Size {
  if (from.value === to.value) return { kind: "none" };
  if (overlap(from, to)) return { kind: "unclear" };
  const relative = from.value > 0 && to.value > 0 && hasTrueZero(measured.unit);
  const simple = relative ? simpleSize(to.value / from.value) : null;
  if (simple) return simple;
  return seed % 2 === 1
    ? { kind: "values" }
    : difference(measured, relative, to.value / from.value);
}

function difference(measured: Measured, relative: boolean, ratio: number): Size {
  const kind = unitKind(measured.unit);
  if (kind === "percent" || kind === "points") return { kind: "points" };
  const percent = Math.round(Math.abs(ratio - 1) * 100);
  return !relative || soundsLikeShare(measured) || percent < 3 || percent > 99
    ? { kind: "values" }
    : { kind: "percent", percent };
}

function simpleSize(ratio: number): Size | null {
  const times = nearTimes(ratio);
  if (times) return { kind: "times", times: times.of, near: times.near };
  const share = Math.abs(ratio - 1);
  if (ratio < 1 && share >= 0.48 && share <= 0.55)
    return { kind: "halved", near: share < 0.495 ? "below" : share > 0.505 ? "above" : "exact" };
  const fraction = nearFraction(share);
  return fraction && { kind: "fraction", fraction: fraction.of, near: fraction.near };
}

/** Half a degree or three index points more is no share of anything. In the languages in which cities write units. */
const NO_TRUE_ZERO =
  /°|degr[eé]|celsius|change|growth|variation|score|rating|index|indice|grade|note|\bph\b|grado|índice|puntuaci|variaci|crecimiento|\bgraus?\b|índex|creixement|croissance/i;

function hasTrueZero(unit: string | null): boolean {
  return unit !== null && !NO_TRUE_ZERO.test(unit);
}

const SHARE_WORDS =
  /(?<!\p{L})(?:rate|proportion|percent\p{L}*|share|completion|taux|pourcentage|tasa|taxa|proporci[oó]n?|porcentaje|percentatge|quota|cuota)(?!\p{L})/iu;

/** A share in French only: in other languages a word of another sense. */
const FRENCH_PART = /(?<!\p{L})part(?!\p{L})/iu;

/** True when a change in per cent could be read as percentage points. */
function soundsLikeShare({ titles, unit }: Measured): boolean {
  const kind = unitKind(unit);
  if (kind === "percent" || kind === "points") return true;
  return (
    kind === "other" &&
    Object.entries(titles).some(
      ([language, title]) =>
        SHARE_WORDS.test(title) || (language === "fr" && FRENCH_PART.test(title)),
    )
  );
}
