/** Two rows for one series and time: nothing says which is right, so neither is guessed. */
import { groupBy } from "../../domain/findings/group-by.ts";
import type { Observation, Refusal } from "../../domain/observation.ts";

export interface WithoutDuplicates {
  readonly observations: readonly Observation[];
  readonly refusals: readonly Refusal[];
}

/** What makes an observation the only one of its kind. Units and dimension values count as published. */
export function observationKey({
  indicator,
  period,
  unit,
  series,
  breakdown,
}: Observation): string {
  const parts = breakdown.map(({ dimension, value }) => `${dimension}\u0002${value}`);
  return [
    indicator,
    period.text,
    unit ?? "",
    series ?? "",
    ...(parts.length > 1 ? parts.sort() : parts),
  ].join("\u0001");
}

/**
 * Keeps the first of rows that repeat each other and refuses the others; refuses all rows of a key whose values differ.
 * `column` is the name of the value column, for the report.
 */
export function refuseDuplicates(
  observations: readonly Observation[],
  column: string,
): WithoutDuplicates {
  const groups = groupBy(observations, observationKey);
  if (groups.size === observations.length) return { observations, refusals: [] };
  const refused = new Set<Observation>();
  for (const rows of groups.values()) for (const row of refusedRows(rows)) refused.add(row);
  return {
    observations: observations.filter((row) => !refused.has(row)),
    refusals: [...refused].map((row) => ({
      code: "duplicate-observation",
      file: row.file,
      line: row.line,
      column,
      value: row.value === null ? "" : String(row.value),
      indicator: row.indicator,
      leftOut: true,
    })),
  };
}

function refusedRows(rows: readonly Observation[]): readonly Observation[] {
  const [first, ...others] = rows;
  if (!first) return [];
  return others.every(({ value }) => value === first.value) ? others : rows;
}
