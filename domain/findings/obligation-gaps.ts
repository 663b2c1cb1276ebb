/** Targets off course although a treaty binds the State to what they protect, in the order of urgency. */
import type { ObligationRow } from "../released-data.ts";
import type { ChainRow, ReleasedRights } from "../released-rights.ts";
import { LINK_BASES } from "../rights-link.ts";
import { compareTargets } from "../target-code.ts";
import type { IndicatorFinding, TargetFinding } from "./finding.ts";
import { groupBy } from "./group-by.ts";
import type { ObligationGap } from "./rights-finding.ts";

const URGENCY = { "moving-away": 0, "too-slow": 1 } as const;

/**
 * Rule: targets that are moving away or too slow and have a direct link to a treaty that binds the State. Those with an
 * open recommendation first, then moving away before too slow, then by the lowest ratio of their weakest indicator, then
 * by their number. Targets that were not assessed never stand here. docs/methods.md#obligation-gap
 */
export function obligationGaps({
  targets,
  indicators,
  rights,
}: {
  readonly targets: readonly TargetFinding[];
  readonly indicators: readonly IndicatorFinding[];
  readonly rights: Pick<ReleasedRights, "chain">;
}): readonly ObligationGap[] {
  const byCode = new Map(indicators.map((finding) => [finding.indicator, finding]));
  return targets
    .flatMap((target) => gapOf(target, byCode, rights.chain))
    .toSorted(
      (a, b) =>
        Number(a.openRecommendations.length === 0) - Number(b.openRecommendations.length === 0) ||
        URGENCY[a.status] - URGENCY[b.status] ||
        a.ratio - b.ratio ||
        compareTargets(a.target, b.target),
    );
}

function gapOf(
  { target, status, weakest, obligations }: TargetFinding,
  byCode: ReadonlyMap<string, IndicatorFinding>,
  chain: readonly ChainRow[],
): readonly ObligationGap[] {
  if (status !== "moving-away" && status !== "too-slow") return [];
  const assessment = weakest === null ? undefined : byCode.get(weakest)?.assessment;
  const ofTarget = chain.filter((row) => row.target === target);
  const obligation = surestBinding(namedFirst(obligations, ofTarget[0]?.obligation));
  if (weakest === null || !obligation || !assessment) return [];
  if (assessment.status === "not-assessed" || assessment.ratio === null) return [];
  const openRecommendations = openOf(ofTarget);
  return [
    {
      target,
      status,
      indicator: weakest,
      ratio: assessment.ratio,
      obligation,
      openRecommendations,
    },
  ];
}

/** The link that the chain names goes first, so that two places of the review name one obligation. */
function namedFirst(
  obligations: readonly ObligationRow[],
  named: string | null | undefined,
): readonly ObligationRow[] {
  const isOther = ({ instrument, article }: ObligationRow): boolean =>
    `${instrument} ${article}` !== named;
  return obligations.toSorted((a, b) => Number(isOther(a)) - Number(isOther(b)));
}

/**
 * Recommendations that the State did not merely note, and that neither a finished action nor the reviewers have closed:
 * one who says "not relevant" against another closes nothing.
 */
function openOf(chain: readonly ChainRow[]): readonly string[] {
  const addressed = chain.filter(
    ({ recommendation, position }) => recommendation !== null && position !== "noted",
  );
  return [...groupBy(addressed, ({ recommendation }) => recommendation ?? "")]
    .filter(
      ([, rows]) =>
        rows.every(({ action, actionStatus }) => action === null || actionStatus !== "finished") &&
        rows.some(({ relevance }) => relevance !== "not-relevant"),
    )
    .map(([recommendation]) => recommendation);
}

function surestBinding(obligations: readonly ObligationRow[]): ObligationRow | undefined {
  return obligations
    .filter(
      ({ strength, binding, instrumentKind }) =>
        strength === "direct" &&
        binding === "binding" &&
        (instrumentKind === "treaty" || instrumentKind === "protocol"),
    )
    .toSorted((a, b) => LINK_BASES.indexOf(a.basis) - LINK_BASES.indexOf(b.basis))[0];
}
