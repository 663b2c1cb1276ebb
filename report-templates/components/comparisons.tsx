/** National figures for the same indicators: beside the city's, never on one axis with them. */
import type { TargetFinding } from "../../domain/findings/finding.ts";
import type { ComparisonRow } from "../../domain/released-data.ts";
import type { Doc } from "../editions/review-model.ts";

interface ComparisonsProps {
  readonly doc: Doc;
  readonly target: TargetFinding;
}

export function Comparisons({ doc, target }: ComparisonsProps) {
  const rows = (doc.indicatorsOfTarget.get(target.target) ?? []).flatMap(({ comparisons }) =>
    latestPerSeries(comparisons),
  );
  if (rows.length === 0) return null;
  const { text, formats } = doc;
  return (
    <div class="comparisons">
      <p class="note__head">{text.nationalFigures}</p>
      {rows.map((row) => (
        <p key={`${row.indicator} ${row.series}`}>
          {row.indicator} · {row.area}, {row.seriesName}
          {row.unit === null ? "" : `, ${row.unit}`}:{" "}
          <strong>{formats.number(row.value, decimalsOf(row.value))}</strong> (
          {formats.period(row.period)}, {row.publisher})
        </p>
      ))}
      <p class="quiet">{text.nationalNote}</p>
    </div>
  );
}

function latestPerSeries(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  const latest = new Map<string, ComparisonRow>();
  for (const row of rows) {
    const known = latest.get(row.series);
    if (!known || known.year <= row.year) latest.set(row.series, row);
  }
  return [...latest.values()];
}

/** Digits as published, at most two. */
function decimalsOf(value: number): number {
  return Math.min(2, (String(value).split(".")[1] ?? "").length);
}
