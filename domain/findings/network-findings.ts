/** Everything that the report of a network says: its cities side by side, and how far they are comparable. */
import type { CityFailure } from "../network-review.ts";
import { GOALS, type Goal } from "../goal.ts";
import { compareTargets, type TargetCode } from "../target-code.ts";
import {
  comparable,
  compareText,
  FACTS,
  FIGURE_FACTS,
  type CityFacts,
  type Comparable,
  type Fact,
} from "./comparability.ts";
import { isAssessed, type CityIndicator, type NetworkCity } from "./network-city.ts";

export interface NetworkFindings {
  readonly network: string;
  /** As printed. */
  readonly name: string;
  readonly period: { readonly from: number; readonly to: number };
  /** One method for all cities, or null: each city's own. */
  readonly method: NetworkCity["method"] | null;
  /** By printed name. No ranking. */
  readonly cities: readonly NetworkCity[];
  /** By id. */
  readonly failed: readonly { readonly id: string; readonly failure: CityFailure }[];
  readonly goals: readonly NetworkGoal[];
}

export interface NetworkGoal {
  readonly goal: Goal;
  /** Targets for which a city has figures. */
  readonly targets: readonly TargetComparison[];
  readonly indicators: readonly IndicatorComparison[];
}

export interface TargetComparison {
  readonly target: TargetCode;
  /** Cities whose status rests on the same indicators, each of them comparable. */
  readonly statuses: ComparableTargets;
}

/** As `Comparable`; "indicators": the status rests on other indicators. */
export interface ComparableTargets {
  readonly groups: readonly (readonly string[])[];
  readonly apart: readonly {
    readonly city: string;
    readonly differs: readonly (Fact | "indicators")[];
  }[];
}

/** An indicator for which at least two cities have figures. */
export interface IndicatorComparison {
  readonly indicator: string;
  readonly target: TargetCode;
  readonly title: string | null;
  readonly figures: Comparable;
  /** Of the cities with a status. */
  readonly statuses: Comparable;
}

export type NetworkInput = Pick<
  NetworkFindings,
  "network" | "name" | "period" | "method" | "cities" | "failed"
>;

/** Same cities, same findings, whatever the order in which they come. */
export function networkFindings(input: NetworkInput): NetworkFindings {
  const cities = input.cities.toSorted(
    (a, b) => compareText(a.name, b.name) || compareText(a.id, b.id),
  );
  const failed = input.failed.toSorted((a, b) => compareText(a.id, b.id));
  const goals = GOALS.map((goal) => networkGoal(goal, cities)).filter(
    ({ targets }) => targets.length > 0,
  );
  return { ...input, cities, failed, goals };
}

function networkGoal(goal: Goal, cities: readonly NetworkCity[]): NetworkGoal {
  const codes = cities.flatMap(({ targets }) =>
    targets
      .filter((each) => each.goal === goal && each.status !== "no-data")
      .map(({ target }) => target),
  );
  const targets = [...new Set(codes)].sort(compareTargets);
  const indicators = new Set(
    cities.flatMap((city) =>
      city.indicators.filter((each) => each.goal === goal).map(({ indicator }) => indicator),
    ),
  );
  return {
    goal,
    targets: targets.map((target) => ({ target, statuses: targetStatuses(target, cities) })),
    indicators: [...indicators]
      .sort(byCode)
      .flatMap((indicator) => indicatorComparison(indicator, cities)),
  };
}

function indicatorComparison(
  indicator: string,
  cities: readonly NetworkCity[],
): readonly IndicatorComparison[] {
  const rows = cities.flatMap((city) =>
    city.indicators
      .filter((each) => each.indicator === indicator)
      .map((each) => ({ ...each, city: city.id })),
  );
  const [first] = rows;
  if (first === undefined || rows.length < 2) return [];
  const { target, title } = first;
  const assessed = rows.filter(({ status }) => isAssessed(status));
  const figures = comparable(rows, FIGURE_FACTS);
  return [{ indicator, target, title, figures, statuses: comparable(assessed, FACTS) }];
}

function targetStatuses(target: TargetCode, cities: readonly NetworkCity[]): ComparableTargets {
  const rows = cities.flatMap((city) => {
    const found = city.targets.find((each) => each.target === target);
    return found === undefined || !isAssessed(found.status)
      ? []
      : [{ city: city.id, behind: indicatorsOf(city, found.assessed) }];
  });
  const best = codesOf(bestOf(rows)?.behind ?? []);
  const same = rows.filter(({ behind }) => codesOf(behind) === best);
  const others = rows.filter((row) => !same.includes(row));
  const partition = comparable(same.map(asOne), FACTS);
  return {
    groups: [...partition.groups, ...groupsOf(others)],
    apart: [
      ...partition.apart,
      ...others.map(({ city }) => ({ city, differs: ["indicators"] as const })),
    ].toSorted((a, b) => compareText(a.city, b.city)),
  };
}

interface TargetRow {
  readonly city: string;
  readonly behind: readonly CityIndicator[];
}

/** A city of the largest set of cities with the same indicators; ties by the first. */
function bestOf(rows: readonly TargetRow[]): TargetRow | undefined {
  const count = ({ behind }: TargetRow): number =>
    rows.filter((row) => codesOf(row.behind) === codesOf(behind)).length;
  return rows.toSorted((a, b) => count(b) - count(a) || compareText(a.city, b.city))[0];
}

function groupsOf(rows: readonly TargetRow[]): readonly (readonly string[])[] {
  const sets = new Set(rows.map(({ behind }) => codesOf(behind)));
  return [...sets].flatMap(
    (set) =>
      comparable(rows.filter(({ behind }) => codesOf(behind) === set).map(asOne), FACTS).groups,
  );
}

/** The facts of all indicators behind a status as one; a fact that one of them lacks is not known. */
function asOne({ city, behind }: TargetRow): CityFacts {
  const entries = FACTS.map((fact) => {
    const values = behind.map(({ facts }) => facts[fact]);
    return [fact, values.includes(null) ? null : values.join("; ")] as const;
  });
  return { city, facts: Object.fromEntries(entries) as Record<Fact, string | null> };
}

function codesOf(behind: readonly CityIndicator[]): string {
  return behind.map(({ indicator }) => indicator).join(" ");
}

function indicatorsOf(city: NetworkCity, codes: readonly string[]): readonly CityIndicator[] {
  return codes
    .toSorted(byCode)
    .flatMap((code) => city.indicators.filter(({ indicator }) => indicator === code));
}

/** "1.2.1" before "1.10.1", "1.9.1" before "1.a.1". */
function byCode(a: string, b: string): number {
  return compareText(sortable(a), sortable(b));
}

function sortable(code: string): string {
  return code
    .split(".")
    .map((part) => (/^\d/.test(part) ? part.padStart(4, "0") : `~${part}`))
    .join(".");
}
