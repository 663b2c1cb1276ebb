/** Which treaty stands behind a right for one group: a convention for women says nothing about men. */
import type { ObligationRow } from "../released-data.ts";
import { BINDING_STATUSES, LINK_BASES } from "../rights-link.ts";
import type { StandardDimension } from "./dimension.ts";
import { sexOf } from "./sexes.ts";

export interface Group {
  readonly dimension: StandardDimension;
  /** As published; null without a confirmed direction. */
  readonly furthestBehind: string | null;
}

const WOMEN = /^(?:CEDAW|MAPUTO)\b/;
const DISABILITY = /^CRPD\b/;
const ORIGIN = /^(?:ICERD|ICMW|REFUGEE|STATELESS)\b/;
/** Groups by sex or place can be children, so these treaties come last and are not left out. */
const CHILDREN = /^(?:CRC|ILO-C138|ILO-C182)\b/;

/**
 * The direct link to a treaty or protocol that covers the group: binding before all others, then treaties for everybody
 * or for this group before those for children, then the surest link, then by name. Treaties for women stand only behind
 * women, those on disability and on origin only behind groups of that dimension. Null when no link is left.
 */
export function treatyForGroup(
  obligations: readonly ObligationRow[],
  group: Group,
): ObligationRow | null {
  const [first] = obligations
    .filter(
      ({ strength, instrumentKind, instrument }) =>
        strength === "direct" &&
        (instrumentKind === "treaty" || instrumentKind === "protocol") &&
        covers(instrument, group),
    )
    .toSorted(
      (a, b) =>
        BINDING_STATUSES.indexOf(a.binding) - BINDING_STATUSES.indexOf(b.binding) ||
        Number(CHILDREN.test(a.instrument)) - Number(CHILDREN.test(b.instrument)) ||
        LINK_BASES.indexOf(a.basis) - LINK_BASES.indexOf(b.basis) ||
        compare(a.instrument, b.instrument) ||
        compare(a.article, b.article),
    );
  return first ?? null;
}

function covers(instrument: string, { dimension, furthestBehind }: Group): boolean {
  if (WOMEN.test(instrument)) return furthestBehind !== null && sexOf(furthestBehind) === "women";
  if (DISABILITY.test(instrument)) return dimension === "disability";
  return !ORIGIN.test(instrument) || dimension === "origin";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
