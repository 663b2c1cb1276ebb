/** What of a figure is hidden to protect people, as its texts name it. */
import type { IndicatorFinding, SeriesFinding } from "../../../domain/findings/finding.ts";
import type { FigureShape, GroupsShape } from "../../charts/chart-text.ts";
import { crossedRows } from "../../charts/crossed-rows.ts";
import { groupFamily, hiddenGroups, isHiddenIn } from "../../charts/group-family.ts";
import { headlineOf } from "../../charts/plan-parts.ts";
import type { Formats } from "../format.ts";
import type { Listed } from "./description-words.ts";
import type { Telling } from "./sentence-words.ts";

/** Longer lists of periods or groups are counted instead. */
const LONGEST_LIST = 120;

export function listed(items: readonly string[], formats: Formats): Listed {
  const text = formats.list(items);
  return { count: items.length, items: text.length > LONGEST_LIST ? null : text };
}

/** What is hidden of a figure, as the alternative text and the description name it; null for nothing. */
export function hiddenIn<Name>(
  finding: IndicatorFinding,
  shape: FigureShape,
  telling: Telling<Name>,
): Listed | null {
  const { formats } = telling;
  const items =
    shape.shows === "groups"
      ? hiddenOfGroups(finding, shape, telling)
      : (headlineOf(finding)?.hidden ?? []).map(({ period }) => formats.period(period));
  return items.length === 0 ? null : listed(items, formats);
}

/** Names of hidden groups; with their periods where all years are drawn, with the half where groups are divided. */
export function hiddenOfGroups<Name>(
  finding: IndicatorFinding,
  { gap, drawn }: GroupsShape,
  telling: Telling<Name>,
): readonly string[] {
  const label = (name: string, dimension = gap.dimension): string =>
    telling.words.gaps.label(dimension, name);
  if (drawn === "lines" || drawn === "many-lines") {
    const shown = new Set(gap.groups.map(({ series }) => series));
    return groupFamily(finding, gap)
      .filter(({ series }) => shown.has(series.series) || isHiddenIn(series, gap.year))
      .flatMap((group) => hiddenPeriodsOf(group.series, label(group.label), telling));
  }
  const groups = hiddenGroups(finding, gap).map((name) => label(name));
  const crossing = drawn === "dumbbell" ? crossedRows(finding, gap) : null;
  const halves = (crossing?.hidden ?? []).map(
    (half) => `${label(half.label)} (${label(half.of, crossing?.dimension)})`,
  );
  return [...groups, ...halves];
}

/** "Men (2018 and 2019)" */
export function hiddenPeriodsOf<Name>(
  { hidden = [] }: SeriesFinding,
  label: string,
  { formats }: Telling<Name>,
): readonly string[] {
  if (hidden.length === 0) return [];
  return [`${label} (${formats.list(hidden.map(({ period }) => formats.period(period)))})`];
}
