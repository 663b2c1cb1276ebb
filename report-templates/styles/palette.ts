/** Colours and status marks of the report, for light and dark. One source for style sheets, HTML marks and charts. */
import type { Status } from "../../domain/findings/finding.ts";
import type { Goal } from "../../domain/goal.ts";
import { COVER_MARK, COVER_WORDS } from "../../domain/theme.ts";

/** Names of the custom properties that are the same in the whole report: `var(--ink)`. */
export type Token =
  | "ink"
  | "ink-2"
  | "paper"
  | "panel"
  | "grid"
  | "rule"
  | "rule-2"
  | "context"
  | "rights"
  | "rights-tint"
  | "rights-rule";

/** Custom properties that a goal's chapter sets; pages outside the goals set them to ink. */
export type GoalToken = "goal" | "goal-on" | "goal-text" | "goal-tint";

export const LIGHT: Readonly<Record<Token, string>> = {
  ink: "#14212E",
  "ink-2": "#46535F",
  paper: "#FFFFFF",
  panel: "#F4F5F3",
  grid: "#DFE4E8",
  rule: "#C3CBD2",
  "rule-2": "#9AA5AF",
  context: "#7C8894",
  rights: "#4A3A8C",
  "rights-tint": "#F2F0FA",
  "rights-rule": "#B8AFDD",
};

export const DARK: Readonly<Record<Token, string>> = {
  ink: "#E8EDF1",
  "ink-2": "#A9B5BF",
  paper: "#0F1820",
  panel: "#18232D",
  grid: "#263440",
  rule: "#394955",
  "rule-2": "#566572",
  context: "#7F8D99",
  rights: "#B9AEF0",
  "rights-tint": "#211C3A",
  "rights-rule": "#574C8A",
};

/** The cover is dark in every mode, also in a colour of the city's own. */
export const COVER = {
  paper: "#101B26",
  ...COVER_WORDS,
  noData: COVER_MARK,
} as const;

export interface GoalColours {
  /** The official colour: areas only. */
  readonly accent: string;
  /** Text on the accent. */
  readonly on: string;
  /** Words, lines and marks on white. */
  readonly text: string;
  readonly tint: string;
  /** Words, lines and marks on the dark paper. */
  readonly dark: string;
  readonly darkTint: string;
}

const WHITE = "#FFFFFF";
const INK = LIGHT.ink;

export const GOAL_COLOURS: Readonly<Record<Goal, GoalColours>> = {
  1: goal("#E5243B", WHITE, "#D6042F", ["#FFEFEE", "#FB5359", "#3A1D1C"]),
  2: goal("#DDA63A", INK, "#8B640B", ["#FBF2E3", "#DDA63A", "#30240F"]),
  3: goal("#4C9F38", INK, "#267B07", ["#EBF8E8", "#55A044", "#1A2C16"]),
  4: goal("#C5192D", WHITE, "#C5192D", ["#FFEFEE", "#F25C5D", "#3A1D1C"]),
  5: goal("#FF3A21", INK, "#D0250E", ["#FFF0ED", "#FB5841", "#391E19"]),
  6: goal("#26BDE2", INK, "#04758E", ["#E5F7FD", "#26BDE2", "#102B32"]),
  7: goal("#FCC30B", INK, "#85670C", ["#FBF3E1", "#FCC30B", "#302509"]),
  8: goal("#A21942", WHITE, "#A21942", ["#FEEFF1", "#E4667E", "#391D21"]),
  9: goal("#FD6925", INK, "#B94405", ["#FFF0EA", "#FD6925", "#391F15"]),
  10: goal("#DD1367", WHITE, "#CF1861", ["#FFEFF2", "#F94F85", "#391D23"]),
  11: goal("#FD9D24", INK, "#995D10", ["#FFF1E4", "#FD9D24", "#35220D"]),
  12: goal("#BF8B2E", INK, "#8E6307", ["#FBF2E5", "#BF8B2E", "#302412"]),
  13: goal("#3F7E44", WHITE, "#39783E", ["#ECF7EC", "#639D66", "#1D2B1D"]),
  14: goal("#0A97D9", INK, "#1371A2", ["#E9F6FE", "#2A98D4", "#122938"]),
  15: goal("#56C02B", INK, "#2C7B01", ["#EBF8E7", "#56C02B", "#1B2C16"]),
  16: goal("#00689D", WHITE, "#00689D", ["#EAF5FE", "#4C96C9", "#182835"]),
  17: goal("#19486A", WHITE, "#19486A", ["#EDF5FB", "#6993B7", "#1D2830"]),
};

export interface StatusColours {
  readonly light: string;
  readonly dark: string;
}

export const STATUS_COLOURS: Readonly<Record<Status, StatusColours>> = {
  met: { light: "#083F73", dark: "#7CC4E8" },
  "on-track": { light: "#1F7FA8", dark: "#4FA9D3" },
  "too-slow": { light: "#B96E00", dark: "#F0A63C" },
  "moving-away": { light: "#A81E30", dark: "#F28B95" },
  "not-assessed": { light: "#5D6B78", dark: "#A3AFBA" },
  "no-data": { light: "#76828D", dark: "#6F7C88" },
};

/** Marks as filled paths in a box from -1.1 to 1.1, for the `d` of an SVG path and the `shape` of a Vega symbol. */
export const STATUS_MARKS: Readonly<Record<Status, string>> = {
  met: "M0,-1A1,1,0,1,1,0,1A1,1,0,1,1,0,-1ZM-.62,.04L-.14,.52L.64,-.34L.42,-.56L-.14,.08L-.4,-.18Z",
  "on-track": "M0,-.98L1.05,.86L-1.05,.86Z",
  "too-slow": "M0,-1.12L1.12,0L0,1.12L-1.12,0Z",
  "moving-away": "M0,.98L1.05,-.86L-1.05,-.86Z",
  "not-assessed":
    "M0,-.98A.98,.98,0,1,1,0,.98A.98,.98,0,1,1,0,-.98ZM0,-.62A.62,.62,0,1,0,0,.62A.62,.62,0,1,0,0,-.62Z",
  "no-data": "M-.8,-.2H.8V.2H-.8Z",
};

/** The four custom properties of a goal; without a goal they are ink on paper. */
export function goalTokens(
  of: Goal | null,
  mode: "light" | "dark",
): Readonly<Record<GoalToken, string>> {
  const tokens = mode === "light" ? LIGHT : DARK;
  if (of === null) {
    return {
      goal: tokens.ink,
      "goal-on": tokens.paper,
      "goal-text": tokens.ink,
      "goal-tint": tokens.panel,
    };
  }
  const colours = GOAL_COLOURS[of];
  return {
    goal: colours.accent,
    "goal-on": colours.on,
    "goal-text": mode === "light" ? colours.text : colours.dark,
    "goal-tint": mode === "light" ? colours.tint : colours.darkTint,
  };
}

function goal(
  accent: string,
  on: string,
  text: string,
  [tint, dark, darkTint]: readonly [string, string, string],
): GoalColours {
  return { accent, on, text, tint, dark, darkTint };
}
