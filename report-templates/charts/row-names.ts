/** The column of names at the start edge of bars and dumbbells: one to two lines a name, never cut. */
import type { TextMeasure, TextStyle } from "./text-measure.ts";
import { textStyles } from "./text-measure.ts";
import { widest, wrapText } from "./wrap-text.ts";

export interface RowName {
  readonly name: string;
  readonly emphasis: "bold" | "plain";
}

export interface NamedRow {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  /** Px from the top of the rows to the centre of this one. */
  readonly centre: number;
}

export interface Rows {
  readonly rows: readonly NamedRow[];
  /** Px of the widest name. */
  readonly width: number;
  /** Px of all rows together. */
  readonly height: number;
}

/** Px between two lines of one name. */
export const LEADING = 12.5;

/** Sets names into a column of at most `width` px; a row grows when its name needs more lines. */
export function setNames(
  names: readonly RowName[],
  { width, pitch }: { readonly width: number; readonly pitch: number },
  measure: TextMeasure,
): Rows {
  let top = 0;
  const rows = names.map(({ name, emphasis }): NamedRow => {
    const style = emphasis === "bold" ? textStyles.bold : textStyles.label;
    const lines = wrapText(name, width, style, measure);
    const height = Math.max(pitch, lines.length * LEADING + 4);
    top += height;
    return { lines, style, centre: top - height / 2 };
  });
  const widths = rows.map(({ lines, style }) => widest(lines, style, measure));
  return { rows, width: Math.ceil(Math.max(0, ...widths)), height: Math.ceil(top) };
}
