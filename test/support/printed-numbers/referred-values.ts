/** Numbers that a reference explains: values of the rows it leads to, and what is computed from them. */
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import { hasClass, places, type Place } from "./page-tree.ts";

/** Codes of the indicators whose rows the block is in, or to which the nearest link of its unit leads. */
export function referredFrom(place: Place): readonly string[] {
  for (let here: Place | null = place; here !== null; here = here.parent) {
    const own = codeOf(here.attributes["id"], "");
    if (own !== null) return [own];
    if (UNITS.some((unit) => isUnit(here, unit))) {
      const found = places(here).flatMap(({ attributes }) => codeOf(attributes["href"], "#") ?? []);
      if (found.length > 0) return [...new Set(found)];
    }
    if (hasClass(here, "annex-table")) {
      return places(here).flatMap(({ attributes }) => codeOf(attributes["id"], "") ?? []);
    }
    // Rights and recommendations have references of their own.
    if (hasClass(here, "rights") || here.name === "section") return [];
  }
  return [];
}

/** What belongs to one reference: a line of a table or list, a figure, a paragraph, a target without its rights. */
const UNITS = ["tr", "li", "p", ".figure", ".matrix__indicator", ".notes", "section.target"];

function isUnit(place: Place, unit: string): boolean {
  const [name = "", kind] = unit.split(".");
  return (name === "" || place.name === name) && (kind === undefined || hasClass(place, kind));
}

function codeOf(attribute: string | undefined, sign: string): string | null {
  const match = /^(#?)values-(.+)$/.exec(attribute ?? "");
  return match?.[1] === sign ? (match[2] ?? null) : null;
}

/** Values in the annex rows of an indicator, with the bounds that were published around them. */
export function valuesOf({
  series,
  targetValue,
  comparisons,
}: IndicatorFinding): readonly number[] {
  return [
    ...[...series, ...comparisons].flatMap(({ points }) =>
      points.flatMap(({ value, interval }) =>
        interval === undefined ? [value] : [value, interval.lower, interval.upper],
      ),
    ),
    ...(targetValue === null ? [] : [targetValue.value]),
  ];
}

/** What the models and rules compute from these rows; all of it stands in `findings.json`. */
export function computedOf(finding: IndicatorFinding): readonly number[] {
  const { trend, gaps, assessment } = finding;
  const times = trend === null ? null : ratio(trend.latest.value, trend.first.value);
  const share = trend?.relativeChange ?? null;
  const change = [
    trend?.change ?? null,
    share === null ? null : 100 * share,
    // "More than 15 times": whole numbers are rounded down.
    times === null ? null : Math.floor(times),
    times,
  ];
  const ofGaps = gaps.flatMap(({ absolute, relative, earlier }) => [
    absolute,
    relative,
    earlier?.absolute ?? null,
  ]);
  const ofStatus = assessment.status === "not-assessed" ? [] : [assessment.tipping?.value ?? null];
  const found = [...change, ...ofGaps, ...ofStatus];
  return found.filter((value) => value !== null).flatMap((value) => [value, Math.abs(value)]);
}

function ratio(a: number, b: number): number | null {
  return b === 0 ? null : a / b;
}
