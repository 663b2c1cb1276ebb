/** The 17 Sustainable Development Goals. */

export const GOALS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] as const;

export type Goal = (typeof GOALS)[number];

export function isGoal(value: number): value is Goal {
  return (GOALS as readonly number[]).includes(value);
}
