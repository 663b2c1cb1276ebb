/** Colours of charts as custom properties, so that one drawing serves print, light and dark. */
import type { GoalToken, Token } from "../styles/palette.ts";

/** A fill or stroke: "var(--goal-text)". */
export type Paint = `var(--${Token | GoalToken})` | `#${string}`;

export const paint = {
  ink: "var(--ink)",
  ink2: "var(--ink-2)",
  paper: "var(--paper)",
  grid: "var(--grid)",
  rule: "var(--rule)",
  context: "var(--context)",
  goal: "var(--goal-text)",
} as const satisfies Record<string, Paint>;
