/** What the city still has to say before its indicators get a status. */
import type { CityFolder, DeclaredIndicator } from "../../domain/city.ts";
import { compareIndicators, targetOfIndicator } from "../../domain/indicator-code.ts";
import type { BreakdownPart, SourceReading } from "../../domain/observation.ts";
import { goalOfTarget } from "../../domain/target-code.ts";

export type MissingPart = "direction" | "target-value" | "confirmation" | "headline" | "values";

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
 * Indicators without a status for want of a decision, those first that unlock most statuses with least work.
 * A status needs direction, target value and confirmation. With `readings`, indicators that are only in the data are listed,
 * and headline and values are looked at; `totalWords` are cell values, in small letters, that mean the total.
 */
export function openPoints(
  folder: CityFolder,
  readings: readonly SourceReading[] = [],
  totalWords: ReadonlySet<string> = new Set(),
): readonly OpenPoint[] {
  const facts = readings.length === 0 ? null : readFacts(folder, readings, totalWords);
  const undeclared = facts ? undeclaredIndicators(folder, facts) : [];
  const all = [
    ...folder.indicators
      .filter(({ goal }) => isInScope(folder, goal))
      .map((row) => declaredPoint(row, folder, facts)),
    ...undeclared,
  ];
  const open = all.filter(({ missing }) => missing.length > 0).sort(byWork);
  const assessed = new Set(
    all
      .filter(({ missing }) => missing.length === 0)
      .map(({ indicator }) => targetOfIndicator(indicator)),
  );
  return withUnlocks(open, assessed).sort((a, b) => b.unlocks - a.unlocks);
}

type Point = Omit<OpenPoint, "unlocks">;

/** What the data say about one indicator. */
interface Facts {
  /** Breakdowns that have a value: cells sorted, in small letters. */
  readonly breakdowns: Set<string>;
  hasTotal: boolean;
  title: string | null;
}

function declaredPoint(
  row: DeclaredIndicator,
  folder: CityFolder,
  facts: ReadonlyMap<string, Facts> | null,
): Point {
  const main = folder.config.languages[0] ?? "";
  const missing: MissingPart[] = [];
  if (row.direction === null) missing.push("direction");
  if (row.targetValue === null) missing.push("target-value");
  if (row.confirmedBy === null || row.confirmedOn === null) missing.push("confirmation");
  if (facts) missing.push(...missingData(row.headline, facts.get(row.indicator)));
  const { indicator, line, proposed } = row;
  return { indicator, title: row.titles[main] ?? null, line, missing, proposed };
}

function missingData(headline: string | null, facts: Facts | undefined): readonly MissingPart[] {
  if (!facts || facts.breakdowns.size === 0) return ["values"];
  if (headline === null || headline === "total") return facts.hasTotal ? [] : ["headline"];
  return facts.breakdowns.has(headlineKey(headline)) ? [] : ["headline"];
}

function undeclaredIndicators(folder: CityFolder, facts: ReadonlyMap<string, Facts>): Point[] {
  const declared = new Set(folder.indicators.map(({ indicator }) => indicator));
  return [...facts].flatMap(([indicator, fact]) => {
    const target = targetOfIndicator(indicator);
    if (declared.has(indicator) || target === null || !isInScope(folder, goalOfTarget(target)))
      return [];
    const missing: MissingPart[] = [
      "direction",
      "target-value",
      "confirmation",
      ...missingData(null, fact),
    ];
    return [{ indicator, title: fact.title, line: null, missing, proposed: null }];
  });
}

function readFacts(
  folder: CityFolder,
  readings: readonly SourceReading[],
  totalWords: ReadonlySet<string>,
): ReadonlyMap<string, Facts> {
  const city = new Set(
    folder.config.sources.filter(({ role }) => role === "city").map(({ id }) => id),
  );
  const totals = new Set([...totalWords, folder.config.city.toLowerCase()]);
  const main = folder.config.languages[0] ?? "";
  const facts = new Map<string, Facts>();
  const factsOf = (indicator: string): Facts => {
    const known = facts.get(indicator) ?? {
      breakdowns: new Set<string>(),
      hasTotal: false,
      title: null,
    };
    facts.set(indicator, known);
    return known;
  };
  for (const { sourceId, observations, indicators } of readings) {
    if (!city.has(sourceId)) continue;
    for (const { indicator, titles } of indicators)
      factsOf(indicator).title ??= titles[main] ?? null;
    for (const { indicator, breakdown, series, value } of observations) {
      if (value === null) continue;
      const fact = factsOf(indicator);
      const cells =
        series === null ? breakdown : [...breakdown, { dimension: "series", value: series }];
      fact.breakdowns.add(cellsKey(breakdown)).add(cellsKey(cells));
      fact.hasTotal ||= breakdown.every((cell) => totals.has(cell.value.trim().toLowerCase()));
    }
  }
  return facts;
}

function headlineKey(headline: string): string {
  const cells = headline.split(";").map((part) => {
    const at = part.indexOf("=");
    return { dimension: part.slice(0, at), value: part.slice(at + 1) };
  });
  return cellsKey(cells);
}

function cellsKey(cells: readonly BreakdownPart[]): string {
  return cells
    .map(({ dimension, value }) => `${dimension.trim()}=${value.trim()}`.toLowerCase())
    .sort()
    .join("; ");
}

function isInScope({ config }: CityFolder, goal: ReturnType<typeof goalOfTarget>): boolean {
  return config.goals === "all" || config.goals.includes(goal);
}

/** Least to fill in first; a proposal is half the work; then by number. */
function byWork(a: Point, b: Point): number {
  return workOf(a) - workOf(b) || compareIndicators(a.indicator, b.indicator);
}

function workOf({ missing, proposed }: Point): number {
  return missing.length - (proposed === null ? 0 : 0.5);
}

/** In each target without a status, the least work unlocks the target too. */
function withUnlocks(points: readonly Point[], assessed: ReadonlySet<string | null>): OpenPoint[] {
  const unlocked = new Set(assessed);
  return points.map((point) => {
    if (point.missing.includes("values")) return { ...point, unlocks: 0 };
    const target = targetOfIndicator(point.indicator);
    const isFirst = !unlocked.has(target);
    unlocked.add(target);
    return { ...point, unlocks: isFirst ? 2 : 1 };
  });
}
