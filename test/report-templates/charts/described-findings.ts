/** Findings whose figures are described, and the words that the tests look for. */
import fc from "fast-check";
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { FigureShape } from "../../../report-templates/charts/chart-text.ts";
import { DESCRIPTIONS as arabic } from "../../../report-templates/locales/ar/sentences-description.ts";
import { DESCRIPTIONS as catalan } from "../../../report-templates/locales/ca/sentences-description.ts";
import { DESCRIPTIONS as english } from "../../../report-templates/locales/en/sentences-description.ts";
import { DESCRIPTIONS as spanish } from "../../../report-templates/locales/es/sentences-description.ts";
import { DESCRIPTIONS as french } from "../../../report-templates/locales/fr/sentences-description.ts";
import type { DescriptionWords } from "../../../report-templates/locales/sentences/description-words.ts";
import type { SampleIndicator, Values } from "../../domain/findings/sample-data.ts";
import { review } from "../sample-findings.ts";

export const headline: FigureShape = { shows: "headline" };
export const HIDDEN = "hidden";
type Cell = number | null | typeof HIDDEN;

/** By language. */
export const WORDS: Readonly<Record<string, DescriptionWords>> = {
  en: english,
  es: spanish,
  ca: catalan,
  fr: french,
  ar: arabic,
};

/** Words that only a sentence on hidden values has. */
export const PROTECT: Readonly<Record<string, string>> = {
  en: "protect people",
  es: "proteger a las personas",
  ca: "protegir les persones",
  fr: "protéger les personnes",
  ar: "حمايةً للناس",
};

/** Values from 2015 on; with breaks at these places. */
export function valuesOf(cells: readonly Cell[], breaks: readonly number[] = []): Values {
  return Object.fromEntries(
    cells.map((cell, index) => {
      const flag = breaks.includes(index) ? "b" : null;
      const value =
        cell === HIDDEN
          ? ([null, "c"] as const)
          : flag && cell !== null
            ? ([cell, "b"] as const)
            : cell;
      return [String(2015 + index), value];
    }),
  );
}

/** The only indicator of a review. */
export function findingOf(change: Partial<SampleIndicator>): IndicatorFinding {
  const [finding] = review([
    { code: "1.2.1", row: { titles: { en: "Rate" } }, ...change },
  ]).indicators;
  if (!finding) throw new Error("no finding");
  return finding;
}

/** Cells of `indicators.csv` without a target value. */
export const open = { titles: { en: "Rate" }, targetValue: null, direction: null } as const;

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -60, max: 4000 }).map((value) => value / 10) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant(HIDDEN) },
);

export const anySeries: fc.Arbitrary<IndicatorFinding> = fc
  .record({
    cells: fc.array(cell, { minLength: 1, maxLength: 9 }),
    unit: fc.constantFrom("Percentage", "Percentage points", "Number"),
    target: fc.option(fc.integer({ min: 1, max: 400 })),
    broken: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ cells, unit, target, broken }) => {
    const row = target === null ? open : { titles: open.titles, targetValue: target };
    return findingOf({ values: valuesOf(cells, [broken]), unit, row });
  });

const GROUPS = ["Gràcia", "Sants", "Les Corts", "Eixample"] as const;

export const anyGroups: fc.Arbitrary<IndicatorFinding> = fc
  .record({
    series: fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 4,
    }),
    unit: fc.constantFrom("Percentage", "Number"),
  })
  .map(({ series, unit }) =>
    findingOf({
      unit,
      row: open,
      groups: Object.fromEntries(
        series.map((cells, index) => [`District=${GROUPS[index] ?? ""}`, valuesOf(cells)]),
      ),
    }),
  )
  .filter(({ gaps }) => gaps.length > 0);
