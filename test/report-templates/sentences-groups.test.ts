/** Titles of figures of groups. */
import { describe, expect, test } from "vitest";
import type { IndicatorFinding, ReviewFindings } from "../../domain/findings/finding.ts";
import { sentencesEn } from "../../report-templates/locales/en/sentences.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import type { SampleIndicator } from "../domain/findings/sample-data.ts";
import { review } from "./sample-findings.ts";

const formats = formatsOf("en");

function wordsFor(findings: ReviewFindings) {
  return sentencesEn(findings, formats);
}

const words = wordsFor(review([]));

function groups(
  sample: Partial<SampleIndicator>,
  name = "Suicide mortality rate",
): IndicatorFinding {
  const { row, ...rest } = sample;
  const code = "1.2.1";
  const finding = review([
    {
      code,
      values: { 2015: 6, 2024: 6 },
      unit: "Rate per 100,000",
      ...rest,
      row: { titles: { en: name }, ...row },
    },
  ]).indicators[0];
  if (!finding) throw new Error("no finding");
  return finding;
}

function gapTitle(finding: IndicatorFinding): string {
  const gap = finding.gaps[0];
  if (!gap) throw new Error("no gap");
  return words.figureTitle(finding, { shows: "groups", gap });
}

describe("title of a figure of groups", () => {
  test.each([
    [
      { "Sex=Female": { 2024: 3.4 }, "Sex=Male": { 2024: 12.5 } },
      "Suicide mortality rate: more than three times as high for males as for females",
    ],
    [
      { "Sex=Women": { 2024: 6 }, "Sex=Men": { 2024: 6 } },
      "Suicide mortality rate: no difference between men and women",
    ],
    [
      { "District=Gràcia": { 2024: 4 }, "District=Sants": { 2024: 8 } },
      "Suicide mortality rate: twice as high in Sants as in Gràcia",
    ],
    [
      { "Race=White": { 2024: 9.1 }, "Race=Asian": { 2024: 3.1 }, "Race=Hispanic": { 2024: 4 } },
      "Suicide mortality rate: from 3.1 (Asian) to 9.1 (White)",
    ],
  ])("%o", (sample, expected) => {
    expect(gapTitle(groups({ groups: sample, row: { direction: null } }))).toBe(expected);
  });

  test("names who is furthest behind only with a confirmed direction", () => {
    const sample = {
      "District=A": { 2024: 4 },
      "District=B": { 2024: 8 },
      "District=C": { 2024: 5 },
    };
    expect(gapTitle(groups({ groups: sample }))).toBe(
      "Suicide mortality rate: B is furthest behind, with 8 against 4 in A",
    );
    expect(gapTitle(groups({ groups: sample, row: { confirmedBy: null } }))).toBe(
      "Suicide mortality rate: from 4 in A to 8 in B",
    );
  });

  test("percentages differ by points", () => {
    const sample = { "Sex=Women": { 2024: 81.8 }, "Sex=Men": { 2024: 96.3 } };
    const finding = groups({ unit: "Percentage", groups: sample }, "Finishing school");
    expect(gapTitle(finding)).toBe("Finishing school: 14.5 points between men and women");
  });

  test("descriptions hold the ends and at most 150 characters", () => {
    const sample = {
      [`District=${"Very long name ".repeat(8)}`]: { 2024: 4 },
      "District=B": { 2024: 8 },
    };
    const finding = groups({ groups: sample });
    const alt = words.figureAlt(finding, { shows: "groups", gap: finding.gaps[0]! });
    expect(alt.length).toBeLessThanOrEqual(150);
    const short = groups({ groups: { "Sex=Women": { 2024: 4 }, "Sex=Men": { 2024: 8 } } });
    expect(words.figureAlt(short, { shows: "groups", gap: short.gaps[0]! })).toBe(
      "Suicide mortality rate, 2024, two groups by sex: highest 8 (Men), lowest 4 (Women)",
    );
  });
});
