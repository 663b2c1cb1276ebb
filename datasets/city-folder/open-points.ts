/** What the city still has to say before its indicators get a status. */
import type { CityFolder, DeclaredIndicator } from "../../domain/city.ts";
import type {
  IndicatorFinding,
  NotAssessedReason,
  ReviewFindings,
} from "../../domain/findings/finding.ts";
import { compareIndicators } from "../../domain/indicator-code.ts";

export type MissingPart =
  | "direction"
  | "target-value"
  | "target-year"
  | "unit"
  | "confirmation"
  | "headline"
  | "values"
  | "later-value";

export interface OpenPoint {
  readonly indicator: string;
  /** In the main language; null when nobody says it. */
  readonly title: string | null;
  /** Line in `indicators.csv`; null for an indicator that is only in the data. */
  readonly line: number | null;
  readonly missing: readonly MissingPart[];
  /** What an import read, and the phrase it was read from. */
  readonly proposed: string | null;
  /** Statuses that filling this in gives: the indicator's, and its target's when that has none yet. */
  readonly unlocks: 0 | 1 | 2;
}

/**
 * Indicators that were not assessed, with what is not yet written in `indicators.csv` and what the reason asks for: those
 * first that unlock most statuses, then those with least to fill in, then by number.
 */
export function openPoints(
  { config, indicators: declared }: CityFolder,
  { indicators, targets }: ReviewFindings,
): readonly OpenPoint[] {
  const rows = new Map(declared.map((row) => [row.indicator, row]));
  const [main = ""] = config.languages;
  const open = indicators
    .flatMap((finding) => {
      const { assessment, indicator, titles } = finding;
      if (assessment.status !== "not-assessed") return [];
      const row = rows.get(indicator);
      const missing = [...emptyCells(row), ...ASKS[assessment.reason]];
      return [
        {
          finding,
          point: {
            indicator,
            title: titles[main] ?? null,
            line: row?.line ?? null,
            missing: [...new Set(missing)],
            proposed: row?.proposed ?? null,
          },
        },
      ];
    })
    .sort((a, b) => byWork(a.point, b.point));
  const withStatus = targets.filter(({ assessed }) => assessed > 0).map(({ target }) => target);
  return withUnlocks(open, new Set(withStatus)).toSorted((a, b) => b.unlocks - a.unlocks);
}

type Point = Omit<OpenPoint, "unlocks">;

interface Open {
  readonly finding: IndicatorFinding;
  readonly point: Point;
}

/** Cells of `indicators.csv` that a status needs and that are empty. */
function emptyCells(row: DeclaredIndicator | undefined): readonly MissingPart[] {
  if (!row) return ["direction", "target-value", "confirmation"];
  const { direction, targetValue, confirmedBy, confirmedOn } = row;
  const missing: MissingPart[] = [];
  if (direction === null) missing.push("direction");
  if (targetValue === null) missing.push("target-value");
  if (confirmedBy === null || confirmedOn === null) missing.push("confirmation");
  return missing;
}

/** What a reason asks for beside the cells that are empty. */
const ASKS: Readonly<Record<NotAssessedReason, readonly MissingPart[]>> = {
  "no-headline-series": ["headline"],
  "direction-not-confirmed": [],
  "no-target-value": [],
  "no-value": ["values"],
  "one-value": ["later-value"],
  "no-later-value": ["later-value"],
  "baseline-equals-target": ["target-value"],
  "target-year-not-after-baseline": ["target-year"],
  "unit-conflict": ["unit"],
};

/** Least to fill in first; a proposal is half the work; then by number. */
function byWork(a: Point, b: Point): number {
  return workOf(a) - workOf(b) || compareIndicators(a.indicator, b.indicator);
}

function workOf({ missing, proposed }: Point): number {
  return missing.length - (proposed === null ? 0 : 0.5);
}

/** What only time or a publisher can bring unlocks nothing. */
const NOT_DECIDED: readonly MissingPart[] = ["values", "later-value"];

/** In each target without a status, the least work unlocks the target too. */
function withUnlocks(open: readonly Open[], withStatus: ReadonlySet<string>): OpenPoint[] {
  const unlocked = new Set(withStatus);
  return open.map(({ finding: { target }, point }) => {
    if (point.missing.some((part) => NOT_DECIDED.includes(part))) return { ...point, unlocks: 0 };
    const isFirst = !unlocked.has(target);
    unlocked.add(target);
    return { ...point, unlocks: isFirst ? 2 : 1 };
  });
}
