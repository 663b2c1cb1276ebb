/** SDG labels as the publisher tagged them. A goal stays a goal: no target is inferred from it. */
import { GOALS, isGoal, type Goal } from "../../../domain/goal.ts";
import {
  compareTargets,
  goalOfTarget,
  isTargetCode,
  type TargetCode,
} from "../../../domain/target-code.ts";
import { publishedLabel } from "./state-names.ts";

export interface SdgTags {
  /** Tagged alone or through a target, ascending. */
  readonly goals: readonly Goal[];
  readonly targets: readonly TargetCode[];
  /** Labels that are neither. */
  readonly unknown: readonly string[];
}

/** "16 - PEACE, JUSTICE ..." is a goal, "16.2 - Protect children ..." a target. */
export function readTags(labels: readonly string[]): SdgTags {
  const codes = labels.map((label) => ({ label, code: codeOf(label) }));
  const targets = [...new Set(codes.map(({ code }) => code).filter(isTargetCode))];
  const alone = codes.map(({ code }) => Number(code)).filter(isGoal);
  const goals = new Set([...alone, ...targets.map(goalOfTarget)]);
  return {
    goals: GOALS.filter((goal) => goals.has(goal)),
    targets: targets.sort(compareTargets),
    unknown: codes
      .filter(({ code }) => !isTargetCode(code) && !/^(?:[1-9]|1[0-7])$/.test(code))
      .map(({ label }) => label),
  };
}

function codeOf(label: string): string {
  return (
    /^(\d{1,2}(?:\.(?:\d{1,2}|[a-d]))?)(?: |$)/i.exec(publishedLabel(label))?.[1]?.toLowerCase() ??
    ""
  );
}
