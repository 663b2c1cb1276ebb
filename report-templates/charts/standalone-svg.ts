/** Colours for a chart that is opened outside the report, as a file. */
import type { Goal } from "../../domain/goal.ts";
import { goalTokens, LIGHT } from "../styles/palette.ts";

const USED = /var\(--([a-z0-9-]+)\)/g;

/**
 * Adds the light values of the custom properties that the drawing uses. They hold only where the SVG is
 * the root of its own file; inside a page the page's own values stay.
 */
export function withOwnColours(svg: string, goal: Goal | null): string {
  const values: Readonly<Record<string, string>> = { ...LIGHT, ...goalTokens(goal, "light") };
  const used = [...new Set(Array.from(svg.matchAll(USED), ([, token]) => token ?? ""))].sort();
  const known = used.filter((token) => values[token] !== undefined);
  if (known.length === 0) return svg;
  const rules = known.map((token) => `--${token}:${values[token] ?? ""}`).join(";");
  const end = svg.indexOf(">") + 1;
  return `${svg.slice(0, end)}<style>svg:root{${rules}}</style>${svg.slice(end)}`;
}
