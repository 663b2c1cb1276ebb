/** The headline series as a city writes it: "total", or the cells of one breakdown. */
import type { BreakdownPart } from "../../domain/observation.ts";

/**
 * Cells named by "Dimension=Value; Dimension=Value"; none for "total". A part without "=" gets an empty dimension, which
 * no series has, so that the check of headlines reports it.
 */
export function headlineCells(text: string): readonly BreakdownPart[] {
  if (text.trim().toLowerCase() === "total") return [];
  return text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const at = part.indexOf("=");
      return { dimension: part.slice(0, Math.max(at, 0)).trim(), value: part.slice(at + 1).trim() };
    });
}

/** The same cells in one spelling: "total", or "Dimension=Value; Dimension=Value". */
export function headlineText(cells: readonly BreakdownPart[]): string {
  if (cells.length === 0) return "total";
  return cells.map(({ dimension, value }) => `${dimension}=${value}`).join("; ");
}
