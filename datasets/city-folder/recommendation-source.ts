/** A source of recommendations in `city.yaml` under the names of the domain. */
import type { RecommendationFilter, RecommendationSource } from "../../domain/city.ts";
import { isGoal } from "../../domain/goal.ts";
import { isTargetCode } from "../../domain/target-code.ts";
import { normalPath } from "./location-rules.ts";
import type { WrittenRecommendationSource } from "./recommendation-source-schema.ts";
import type { WrittenSource } from "./source-schema.ts";

const KINDS: ReadonlySet<unknown> = new Set<RecommendationSource["kind"]>([
  "uhri",
  "upr-list",
  "recommendation-table",
]);

/** True for kinds of sources that bring recommendations, not figures. */
export function isRecommendationKind(kind: unknown): kind is RecommendationSource["kind"] {
  return KINDS.has(kind);
}

export function isRecommendationSource(
  source: WrittenSource,
): source is WrittenRecommendationSource {
  return isRecommendationKind(source.kind);
}

export function recommendationSource(written: WrittenRecommendationSource): RecommendationSource {
  return {
    id: written.id,
    kind: written.kind,
    publisher: written.publisher?.trim() ?? null,
    licence: written.licence?.trim() ?? null,
    asOf: written.as_of ?? null,
    location:
      written.url === undefined ? { path: normalPath(written.path ?? "") } : { url: written.url },
    filter: filterOf(written.filter ?? {}),
  };
}

type WrittenFilter = NonNullable<WrittenRecommendationSource["filter"]>;

/** Without the keys that were left out. */
function filterOf({ goals, targets, ...rest }: WrittenFilter): RecommendationFilter {
  const kept = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...kept,
    ...(goals === undefined ? {} : { goals: goals.filter(isGoal) }),
    ...(targets === undefined ? {} : { targets: targets.filter(isTargetCode) }),
  };
}
