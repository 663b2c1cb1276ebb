/** Which recommendations of a source are wanted. */
import type { RecommendationFilter } from "../../../domain/city.ts";
import type { Recommendation } from "../../../domain/recommendation.ts";

/** True when the recommendation has one value of every list of the filter. Words are compared without regard to capitals. */
export function isWanted(record: Recommendation, filter: RecommendationFilter): boolean {
  return (
    hasOne(filter.bodies, [record.body]) &&
    hasOne(filter.cycles, [record.cycle]) &&
    hasOne(filter.goals, record.goals) &&
    hasOne(filter.targets, record.targets) &&
    hasOne(filter.themes, record.themes) &&
    hasOne(filter.groups, record.groups) &&
    isInYears(record.date, filter)
  );
}

function hasOne(
  wanted: readonly (string | number)[] | undefined,
  values: readonly (string | number | null)[],
): boolean {
  if (wanted === undefined) return true;
  const keys = new Set(values.map(wordKey));
  return wanted.some((word) => keys.has(wordKey(word)));
}

function wordKey(word: string | number | null): string {
  return String(word).trim().toLowerCase();
}

function isInYears(date: string | null, { since, until }: RecommendationFilter): boolean {
  if (since === undefined && until === undefined) return true;
  if (date === null) return false;
  const year = Number(date.slice(0, 4));
  return year >= (since ?? year) && year <= (until ?? year);
}
