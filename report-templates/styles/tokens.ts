/** The palette as CSS custom properties: light, dark, and one class per goal. */
import { STATUSES } from "../../domain/findings/finding.ts";
import { GOALS } from "../../domain/goal.ts";
import { COVER, DARK, goalTokens, LIGHT, STATUS_COLOURS } from "./palette.ts";

type Mode = "light" | "dark";

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
export function coverCss(): string {
  return rule(".cover", {
    ...DARK,
    ...statusTokens("dark"),
    "no-data": COVER.noData,
    paper: COVER.paper,
    ink: COVER.text,
    "ink-2": COVER.grey,
    subtitle: COVER.subtitle,
  });
}

/**
 * Where the reader's system sets the colours, drawings take them too: shapes, patterns and words say what colours said. On
 * every element, because goals and the cover set their own.
 */
export function forcedCss(): string {
  const back: readonly string[] = ["paper", "panel", "goal-on", "goal-tint", "rights-tint"];
  const names = Object.keys({ ...LIGHT, ...goalTokens(null, "light"), ...statusTokens("light") });
  const colours = names.map((name) => {
    const colour = back.includes(name) ? "Canvas" : name === "grid" ? "GrayText" : "CanvasText";
    return `--${name}:${colour}!important`;
  });
  return `@media (forced-colors:active){*{${colours.join(";")}}}`;
}

function statusTokens(mode: Mode): Readonly<Record<string, string>> {
  return Object.fromEntries(STATUSES.map((status) => [status, STATUS_COLOURS[status][mode]]));
}

function rule(selector: string, properties: Readonly<Record<string, string>>): string {
  const body = Object.entries(properties).map(([name, value]) => `--${name}:${value}`);
  return `${selector}{${body.join(";")}}`;
}
