/** Codes of the 169 SDG targets: "11.6", "3.b". */
import { GOALS, isGoal, type Goal } from "./goal.ts";

declare const brand: unique symbol;

/** One of the 169 targets. */
export type TargetCode = string & { readonly [brand]: "TargetCode" };

/** How many numbered and lettered targets each goal has, in the order of goals 1 to 17 (A/RES/70/1). */
const COUNTS: readonly (readonly [numbered: number, lettered: number])[] = [
  [5, 2], [5, 3], [9, 4], [7, 3], [6, 3], [6, 2], [3, 2], [10, 2], [5, 3], [7, 3], [7, 3], [8, 3],
  [3, 2], [7, 3], [9, 3], [10, 2], [19, 0],
]; // prettier-ignore

/** All 169 codes in the order of the 2030 Agenda. */
export const TARGET_CODES: readonly TargetCode[] = GOALS.flatMap((goal) => {
  const [numbered, lettered] = COUNTS[goal - 1] ?? [0, 0];
  return [
    ...Array.from({ length: numbered }, (_, index) => `${goal}.${index + 1}`),
    ...Array.from({ length: lettered }, (_, index) => `${goal}.${"abcd".charAt(index)}`),
  ] as TargetCode[];
});

const ORDER = new Map(TARGET_CODES.map((code, index) => [code, index]));

export function isTargetCode(text: string): text is TargetCode {
  return (ORDER as ReadonlyMap<string, number>).has(text);
}

/** Negative when `a` stands before `b` in the 2030 Agenda. */
export function compareTargets(a: TargetCode, b: TargetCode): number {
  return (ORDER.get(a) ?? 0) - (ORDER.get(b) ?? 0);
}

export function goalOfTarget(code: TargetCode): Goal {
  const goal = Number(code.slice(0, code.indexOf(".")));
  if (!isGoal(goal)) throw new Error(`not a target: ${code}`);
  return goal;
}
