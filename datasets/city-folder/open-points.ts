/** What the city still has to say before its indicators get a status. */
import type { CityFolder, DeclaredIndicator } from "../../domain/city.ts";
import type {
  IndicatorFinding,
  NotAssessedReason,
  ReviewFindings,
} from "../../domain/findings/finding.ts";
import { unitKind } from "../../domain/findings/unit.ts";
import { compareIndicators } from "../../domain/indicator-code.ts";

export type MissingPart =
  | "direction"
  | "target-value"
  | "target-year"
  | "unit"
  | "confirmation"
  | "headline"
  | "values"
  | "later-value"
  | "clear-change"
  | "target-set-by"
  | "same-unit";

export interface OpenPoint {
  readonly indicator: string;
  /** In the main language; null when nobody says it. */
  readonly title: string | null;
  /** Line in `indicators.csv`; null for an indicator that is only in the data. */
  readonly line: number | null;
  readonly missing: readonly MissingPart[];
  /** What an import read, and the phrase it was read from. */
  readonly proposed: string | null;
  /** Unit of the data where it is not the one in `indicators.csv`. */
  readonly publishedUnit?: string;
  /** Statuses that filling this in gives: the indicator's, and its target's when that has none yet. */
  readonly unlocks: 0 | 1 | 2;
}

/**
 * Indicators that were not assessed, with what is not yet written in `indicators.csv` and what the reason asks for, and
 * those of which readers will ask who set the target value or which unit is meant: those
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
      const row = rows.get(indicator);
      const needed = neededFor(assessment, row);
      const publishedUnit = otherUnit(row, finding.unit);
      const unsaid = unsaidIn(row, needed.includes("unit") ? null : publishedUnit);
      if (assessment.status !== "not-assessed" && unsaid.length === 0) return [];
      return [
        {
          finding,
          point: {
            indicator,
            title: titles[main] ?? null,
            line: row?.line ?? null,
            missing: [...new Set([...needed, ...unsaid])],
            proposed: row?.proposed ?? null,
            ...(publishedUnit === null ? {} : { publishedUnit }),
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

/** What stands between the indicator and a status; nothing when it has one. */
function neededFor(
  assessment: IndicatorFinding["assessment"],
  row: DeclaredIndicator | undefined,
): readonly MissingPart[] {
  if (assessment.status !== "not-assessed") return [];
  return [...emptyCells(row), ...ASKS[assessment.reason]];
}

/** What readers will ask although a status does not need it. */
function unsaidIn(
  row: DeclaredIndicator | undefined,
  publishedUnit: string | null,
): readonly MissingPart[] {
  const isUnsigned = row !== undefined && row.targetValue !== null && row.targetSetBy === null;
  return [
    ...(isUnsigned ? (["target-set-by"] as const) : []),
    ...(publishedUnit === null ? [] : (["same-unit"] as const)),
  ];
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

/** The unit of the data in other words than the declared one; "%" and "per cent" are the same. */
function otherUnit(row: DeclaredIndicator | undefined, published: string | null): string | null {
  const declared = row?.unit ?? null;
  if (declared === null || published === null) return null;
  const plain = (unit: string): string => unit.toLowerCase().replaceAll(/\s+/g, " ").trim();
  const areShares = [declared, published].every((unit) => unitKind(unit) === "percent");
  return areShares || plain(declared) === plain(published) ? null : published;
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
  "change-unclear": ["clear-change"],
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
const NOT_DECIDED: readonly MissingPart[] = ["values", "later-value", "clear-change"];

/** In each target without a status, the least work unlocks the target too. */
function withUnlocks(open: readonly Open[], withStatus: ReadonlySet<string>): OpenPoint[] {
  const unlocked = new Set(withStatus);
  return open.map(({ finding: { target, assessment }, point }) => {
    if (assessment.status !== "not-assessed") return { ...point, unlocks: 0 };
    if (point.missing.some((part) => NOT_DECIDED.includes(part))) return { ...point, unlocks: 0 };
    const isFirst = !unlocked.has(target);
    unlocked.add(target);
    return { ...point, unlocks: isFirst ? 2 : 1 };
  });
}
