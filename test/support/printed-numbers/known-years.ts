/** Years that a review may name: those of its figures, target values, treaties, documents and its own. */
import type { DraftData } from "./known-names.ts";

/** Also the years between first and latest value, which are named where they have no value. */
export function knownYears({ findings, said, year }: DraftData): ReadonlySet<number> {
  const figures = findings.indicators.flatMap(
    ({ series, comparisons, targetValue, assessment }) => [
      ...[...series, ...comparisons].flatMap(({ points }) => points.map((point) => point.year)),
      ...(targetValue === null ? [] : [targetValue.year]),
      ...(assessment.status !== "not-assessed" && assessment.tipping !== null
        ? [assessment.tipping.year]
        : []),
    ],
  );
  const treaties = findings.targets.flatMap(({ obligations }) =>
    obligations.flatMap(({ bindingSince, instrumentAdopted, ratificationAsOf }) => [
      ...(bindingSince === null ? [] : [bindingSince]),
      instrumentAdopted,
      Number(ratificationAsOf.slice(0, 4)),
    ]),
  );
  const written =
    JSON.stringify([findings.rights, findings.quality.recentFrom, said]).match(
      /(?<!\d)(?:19|20)\d\d(?!\d)/g,
    ) ?? [];
  const first = Math.min(...figures);
  const between = Array.from({ length: year - first + 1 }, (_, index) => first + index);
  return new Set([...figures, ...treaties, ...written.map(Number), ...between]);
}
