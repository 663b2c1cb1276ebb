/** The strongest obligation behind the targets at which a recommendation was judged. */
import type { ObligationRow } from "../released-data.ts";
import type { ChainRow } from "../released-rights.ts";
import { BINDING_STATUSES, LINK_STRENGTHS } from "../rights-link.ts";
import type { TargetFinding } from "./finding.ts";

/**
 * What binds comes first, then the direct link; a link of context is no obligation. Where nobody judged it relevant, the
 * targets of its tags count. Null: no article stands behind them, or the recommendation has no target.
 */
export function obligationBehind(
  chain: readonly ChainRow[],
  targets: readonly TargetFinding[],
): ObligationRow | null {
  const judged = chain.filter(
    ({ relevance }) => relevance === "relevant" || relevance === "partly",
  );
  const places = judged.length > 0 ? judged : chain;
  const [strongest] = places.flatMap((place) => obligationAt(place, targets)).toSorted(byForce);
  return strongest ?? null;
}

/** The target's own strongest obligation, as the chain names it: "ICESCR 11". */
function obligationAt(
  { target, obligation }: ChainRow,
  targets: readonly TargetFinding[],
): readonly ObligationRow[] {
  const links = targets.find((one) => one.target === target)?.obligations ?? [];
  return links.filter(
    ({ instrument, article, strength }) =>
      `${instrument} ${article}` === obligation && strength !== "contextual",
  );
}

function byForce(a: ObligationRow, b: ObligationRow): number {
  return (
    BINDING_STATUSES.indexOf(a.binding) - BINDING_STATUSES.indexOf(b.binding) ||
    LINK_STRENGTHS.indexOf(a.strength) - LINK_STRENGTHS.indexOf(b.strength)
  );
}
