/** The palette as CSS custom properties: light, dark, and one class per goal. */
import { STATUSES } from "../../domain/findings/finding.ts";
import { GOALS } from "../../domain/goal.ts";
import type { Theme } from "../../domain/theme.ts";
import { COVER, DARK, goalTokens, LIGHT, STATUS_COLOURS } from "./palette.ts";

/** Colours for a light or a dark screen; paper is light. */
export type Mode = "light" | "dark";

/** Properties of `:root` and of `.g1` ... `.g17` for one mode. */
export function tokenCss(mode: Mode): string {
  const base = {
    ...(mode === "light" ? LIGHT : DARK),
    ...goalTokens(null, mode),
    ...statusTokens(mode),
  };
  const goals = GOALS.map((goal) => rule(`.g${goal}`, goalTokens(goal, mode)));
  return [rule(":root", base), ...goals].join("\n");
}

/** The cover is dark in every mode, so its marks and lines are too. */
export function coverCss(theme: Theme | undefined, selector = ".cover"): string {
  return rule(selector, {
    ...DARK,
    ...statusTokens("dark"),
    "no-data": COVER.noData,
    paper: theme?.cover ?? COVER.paper,
    ink: COVER.text,
    "ink-2": COVER.grey,
    subtitle: COVER.subtitle,
  });
}

/** Behind words and drawings where the reader's system sets the colours. */
const BACKS: readonly string[] = ["paper", "panel", "goal-on", "goal-tint", "rights-tint"];

/**
 * Where the reader's system sets the colours, drawings take them too: shapes, patterns and words say what colours said. On
 * every element, because goals and the cover set their own. Filled marks keep their filling, else the browser would paint
 * over their words; the field of marks on the cover keeps its own paper.
 */
export function forcedCss(): string {
  const own = { ...LIGHT, ...goalTokens(null, "light"), ...statusTokens("light") };
  const colours = [...Object.keys(own), "subtitle"].map((name) => {
    const faint = name === "grid" ? "color-mix(in srgb,CanvasText 35%,Canvas)" : "CanvasText";
    return `--${name}:${BACKS.includes(name) ? "Canvas" : faint}!important`;
  });
  return `@media (forced-colors:active){
*{${colours.join(";")}}
.tile,.disc,.chip,.cover__field{forced-color-adjust:none}
.cover__field{background:${COVER.paper}}
.band{background:Canvas;color:CanvasText;border-block:4px solid CanvasText}
}`;
}

function statusTokens(mode: Mode): Readonly<Record<string, string>> {
  return Object.fromEntries(STATUSES.map((status) => [status, STATUS_COLOURS[status][mode]]));
}

function rule(selector: string, properties: Readonly<Record<string, string>>): string {
  const body = Object.entries(properties).map(([name, value]) => `--${name}:${value}`);
  return `${selector}{${body.join(";")}}`;
}
