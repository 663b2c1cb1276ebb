/** The series of all groups of one dimension, those without a value in a figure included. */
import { isDerivedGroup } from "../../domain/findings/gap.ts";
import type { IndicatorFinding, SeriesFinding } from "../../domain/findings/finding.ts";
import type { GapFinding } from "../../domain/findings/gap-finding.ts";
import type { BreakdownPart } from "../../domain/observation.ts";
import { seriesOf } from "./plan-parts.ts";

/** One group of a dimension. */
export interface FamilyGroup {
  /** As published. */
  readonly label: string;
  readonly series: SeriesFinding;
}

/** The groups of the gap and those that differ from them in nothing but the group, in the order of the findings. */
export function groupFamily(finding: IndicatorFinding, gap: GapFinding): readonly FamilyGroup[] {
  const shown = seriesOf(finding, gap.groups[0]?.series ?? "");
  if (!shown) return [];
  const others = otherParts(shown, gap.dimension);
  return finding.series.flatMap((series): readonly FamilyGroup[] => {
    const own = series.breakdown.find(({ dimension }) => dimension === gap.dimension);
    const isOne =
      own !== undefined &&
      !series.isTotal &&
      !isDerivedGroup(own.value) &&
      series.name === shown.name &&
      series.unit === shown.unit &&
      otherParts(series, gap.dimension) === others;
    return isOne ? [{ label: own.value, series }] : [];
  });
}

function otherParts({ breakdown }: SeriesFinding, dimension: string): string {
  const parts = breakdown.filter((part) => part.dimension !== dimension);
  return JSON.stringify(
    parts
      .map((part): BreakdownPart[keyof BreakdownPart][] => [part.dimension, part.value])
      .toSorted(),
  );
}

/** Groups whose value in the year of the gap is hidden to protect people. */
export function hiddenGroups(finding: IndicatorFinding, gap: GapFinding): readonly string[] {
  return groupFamily(finding, gap)
    .filter(({ series }) => isHiddenIn(series, gap.year))
    .map(({ label }) => label);
}

/** Groups of which nobody gives a value for the year of the gap. */
export function blankGroups(finding: IndicatorFinding, gap: GapFinding): readonly string[] {
  return groupFamily(finding, gap)
    .filter(
      ({ series }) =>
        !isHiddenIn(series, gap.year) && !series.points.some(({ year }) => year === gap.year),
    )
    .map(({ label }) => label);
}

export function isHiddenIn({ hidden = [] }: SeriesFinding, year: number): boolean {
  return hidden.some((period) => period.year === year);
}
