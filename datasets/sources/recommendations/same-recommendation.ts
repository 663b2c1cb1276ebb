/** Two records for one recommendation: repeated, or at odds with each other. */
import { groupBy } from "../../../domain/findings/group-by.ts";
import type { Refusal } from "../../../domain/observation.ts";
import type { Recommendation } from "../../../domain/recommendation.ts";
import { refusal, type RecommendationReading } from "./recommendation-context.ts";

/**
 * Keeps the first of records that say the same and refuses the others. Of the Universal Periodic Review, where a number
 * names one recommendation, all records are refused that differ under one number. Other mechanisms say several things in
 * one paragraph: there the id gets "(2)", "(3)" in the order of the source.
 */
export function refuseRepeated({
  recommendations,
  refusals,
}: RecommendationReading): RecommendationReading {
  const groups = groupBy(recommendations, ({ id }) => id);
  const numbered = new Map<Recommendation, Recommendation>();
  const refused: Refusal[] = [];
  for (const group of groups.values()) {
    const { kept, repeated } = splitGroup(group);
    kept.forEach((record, index) => {
      numbered.set(record, index === 0 ? record : { ...record, id: `${record.id} (${index + 1})` });
    });
    refused.push(...repeated.map((record) => duplicate(record)));
  }
  return {
    recommendations: recommendations.flatMap((record) => numbered.get(record) ?? []),
    refusals: [...refusals, ...refused].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

interface Group {
  readonly kept: readonly Recommendation[];
  readonly repeated: readonly Recommendation[];
}

function splitGroup(group: readonly Recommendation[]): Group {
  const first = new Map<string, Recommendation>();
  for (const record of group) {
    const key = contentKey(record);
    if (!first.has(key)) first.set(key, record);
  }
  const kept = [...first.values()];
  const isContradiction = kept.length > 1 && kept.some(({ mechanism }) => mechanism === "upr");
  if (isContradiction) return { kept: [], repeated: group };
  return { kept, repeated: group.filter((record) => !kept.includes(record)) };
}

/** What must be equal for two records to be one. */
function contentKey({ text, position, kind }: Recommendation): string {
  return JSON.stringify([text, position, kind]);
}

function duplicate(record: Recommendation): Refusal {
  return refusal("duplicate-recommendation", record, "Symbol", record.id);
}
