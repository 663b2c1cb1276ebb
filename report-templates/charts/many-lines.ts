/** More than seven series: two are named, the others stay grey, because nobody can follow eight colours. */
import type { ChartTools } from "./chart-text.ts";
import type { Drawing } from "./drawing.ts";
import { lines, type LinesInput, type NamedSeries } from "./lines.ts";

export interface ManyLinesInput extends Omit<LinesInput, "series"> {
  readonly series: readonly Omit<NamedSeries, "role">[];
  /** Name of the series the finding is about. */
  readonly highlighted: string;
  /** Name of the series it is compared with. */
  readonly contrast: string;
}

/** From this many series only the ends of the ranking are drawn. */
const MOST = 20;
const AT_EACH_END = 5;

export function manyLines(input: ManyLinesInput, tools: ChartTools): Drawing {
  const named = [input.highlighted, input.contrast];
  const ranked = input.series.toSorted((a, b) => latestOf(b) - latestOf(a));
  const shown =
    ranked.length <= MOST
      ? ranked
      : ranked.filter(
          ({ name }, index) =>
            index < AT_EACH_END || index >= ranked.length - AT_EACH_END || named.includes(name),
        );
  const series = shown.map((each): NamedSeries => ({ ...each, role: roleOf(each.name, input) }));
  return lines({ ...input, series, zeroBelow: 0.7 }, tools);
}

function roleOf(name: string, { highlighted, contrast }: ManyLinesInput): NamedSeries["role"] {
  if (name === highlighted) return "highlight";
  return name === contrast ? "contrast" : "faint";
}

function latestOf({ points }: Omit<NamedSeries, "role">): number {
  return points.at(-1)?.value ?? 0;
}
