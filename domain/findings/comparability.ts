/** Which cities' figures and statuses may be laid side by side, and what keeps the others apart. */

/** What has to be the same. Figures: the first three. Statuses: all of them. */
export const FACTS = [
  "series",
  "unit",
  "year",
  "method",
  "baseline",
  "target-value",
  "target-year",
  "target-origin",
] as const;
export type Fact = (typeof FACTS)[number];

export const FIGURE_FACTS: readonly Fact[] = ["series", "unit", "year"];

/** A city's facts about one indicator, in a form in which equal texts mean the same. Null: not known, so never the same. */
export type Facts = Readonly<Record<Fact, string | null>>;

export interface CityFacts {
  readonly city: string;
  readonly facts: Facts;
}

/** Cities of one group are comparable with each other, and with nobody else. */
export interface Comparable {
  /** Groups of at least two, the largest first, ties by the first city; cities in the order of the alphabet. */
  readonly groups: readonly (readonly string[])[];
  /** Cities outside the first group, and what differs there; without a group, from the first city. */
  readonly apart: readonly { readonly city: string; readonly differs: readonly Fact[] }[];
}

/** Partitions the cities by the facts that count. `rows` hold each city once. */
export function comparable(rows: readonly CityFacts[], count: readonly Fact[]): Comparable {
  const sorted = rows.toSorted((a, b) => compareText(a.city, b.city));
  const groups = new Map<string, CityFacts[]>();
  for (const row of sorted) {
    const key = JSON.stringify(count.map((fact) => row.facts[fact] ?? { unknown: row.city }));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const ranked = [...groups.values()].sort((a, b) => b.length - a.length);
  const [reference] = ranked[0] ?? [];
  const first = new Set((ranked[0] ?? []).map(({ city }) => city));
  return {
    groups: ranked
      .filter((group) => group.length > 1)
      .map((group) => group.map(({ city }) => city)),
    apart: sorted
      .filter(({ city }) => !first.has(city))
      .map(({ city, facts }) => ({
        city,
        differs: count.filter((fact) => isOther(facts[fact], reference?.facts[fact] ?? null)),
      })),
  };
}

/** What keeps each city apart in one of two comparisons, said once. */
export function keptApart(one: Comparable, other: Comparable): Comparable["apart"] {
  const all = [...one.apart, ...other.apart];
  const cities = [...new Set(all.map(({ city }) => city))].sort(compareText);
  return cities.map((city) => {
    const found = new Set(all.filter((each) => each.city === city).flatMap((each) => each.differs));
    return { city, differs: FACTS.filter((fact) => found.has(fact)) };
  });
}

function isOther(a: string | null, b: string | null): boolean {
  return a === null || b === null || a !== b;
}

/** The same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
