/** One recommendation that a list prints under several themes, as one. */
import { GOALS } from "../../../domain/goal.ts";
import type { Recommendation } from "../../../domain/recommendation.ts";
import { compareTargets } from "../../../domain/target-code.ts";

/** Joins records of one id, text and position where the first of them stands. Others are left for `refuseRepeated`. */
export function mergeRepeated(records: readonly Recommendation[]): readonly Recommendation[] {
  const merged = new Map<string, Recommendation>();
  for (const record of records) {
    const key = JSON.stringify([record.id, record.text, record.position]);
    const first = merged.get(key);
    merged.set(key, first ? joined(first, record) : record);
  }
  return [...merged.values()];
}

function joined(a: Recommendation, b: Recommendation): Recommendation {
  const goals = new Set([...a.goals, ...b.goals]);
  const labels = a.sdgLabels ?? [];
  return {
    ...a,
    goals: GOALS.filter((goal) => goals.has(goal)),
    targets: [...new Set([...a.targets, ...b.targets])].sort(compareTargets),
    sdgLabels: [...labels, ...(b.sdgLabels ?? []).filter((label) => !labels.includes(label))],
    themes: [...new Set([...a.themes, ...b.themes])],
    groups: [...new Set([...a.groups, ...b.groups])],
  };
}
