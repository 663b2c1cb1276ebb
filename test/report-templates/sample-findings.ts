/** Findings for sentence tests: made by the real rules from short series. */
import fc from "fast-check";
import { deriveFindings } from "../../domain/findings/derive-findings.ts";
import type { IndicatorFinding, ReviewFindings } from "../../domain/findings/finding.ts";
import { GOALS } from "../../domain/goal.ts";
import type { IndicatorRow } from "../../domain/released-data.ts";
import {
  config,
  released,
  type SampleIndicator,
  type Values,
} from "../domain/findings/sample-data.ts";

export function review(samples: readonly SampleIndicator[]): ReviewFindings {
  return deriveFindings({ config, data: released(samples), goals: GOALS });
}

export interface SampleText {
  readonly title: string;
  readonly unit?: string | null;
  readonly decimals?: number;
  readonly code?: string;
}

/** One indicator; without `row` it has no target value and no confirmed direction. */
export function indicatorWith(
  { title, unit = "Percentage", decimals = 1, code = "1.2.1" }: SampleText,
  values: Values,
  row: Partial<IndicatorRow> = { targetValue: null, direction: null },
): IndicatorFinding {
  const sample = { code, unit, decimals, values, row: { titles: { en: title }, ...row } };
  const finding = review([sample]).indicators[0];
  if (!finding) throw new Error("no finding");
  return finding;
}

/** Titles as cities write them: rates, numbers, people, long ones, with brackets, commas, acronyms, lower case. */
const TITLES = [
  "Homeless people",
  "Rate of severe material deprivation",
  "Suicide mortality rate",
  "Number of victims of intentional homicide",
  "Percentage of adults who are current smokers",
  "Adolescent births",
  "CO2 emissions from transport",
  "HIV incidence rate (per 100,000 inhabitants)",
  "Unemployment rate, by sex, age and persons with disabilities",
  "gender gap in housework",
  "Total Deaths",
  "What people think: a survey",
  "ESO graduation rate broken down by district, the percentage difference between the best and worst performing districts",
] as const;

const UNITS = [
  "Percentage",
  "Percentage points",
  "Number",
  "Euros",
  "Rate per 100,000",
  "Index",
  null,
] as const;

const year = (offset: number): string => String(2015 + offset);

/** Any series from 2015 on, with or without a confirmed target value. */
export const anyFinding: fc.Arbitrary<IndicatorFinding> = fc
  .record({
    title: fc.constantFrom(...TITLES),
    unit: fc.constantFrom(...UNITS),
    numbers: fc.array(fc.integer({ min: -50, max: 4000 }), { minLength: 1, maxLength: 9 }),
    digits: fc.constantFrom(0, 1, 2),
    target: fc.option(fc.integer({ min: -20, max: 4000 })),
    targetYear: fc.constantFrom(2017, 2020, 2030),
    direction: fc.constantFrom("increase", "decrease"),
    indicator: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ title, unit, numbers, digits, target, targetYear, direction, indicator }) => {
    const scale = 10 ** digits;
    const values = Object.fromEntries(numbers.map((value, index) => [year(index), value / scale]));
    const row =
      target === null
        ? { targetValue: null, direction: null }
        : { targetValue: target / scale, targetYear, direction };
    return indicatorWith({ title, unit, decimals: digits, code: `1.2.${indicator}` }, values, row);
  });
