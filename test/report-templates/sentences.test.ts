import { describe, expect, test } from "vitest";
import type { IndicatorFinding, ReviewFindings } from "../../domain/findings/finding.ts";
import { sentencesEn } from "../../report-templates/locales/en/sentences.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { indicatorWith, review } from "./sample-findings.ts";

const formats = formatsOf("en");
const NBSP = "\u00a0";

function wordsFor(findings: ReviewFindings) {
  return sentencesEn(findings, formats);
}

const words = wordsFor(review([]));
const headline = { shows: "headline" } as const;

function title(finding: IndicatorFinding): string {
  return words.figureTitle(finding, headline);
}

/** Target value for 2030, lower is better. */
function wanted(targetValue: number, targetYear = 2030) {
  return { targetValue, targetYear, direction: "decrease" } as const;
}

describe("title of a figure", () => {
  test.each([
    [
      "Suicide mortality rate",
      "Rate per 100,000",
      { 2015: 12, 2024: 8 },
      wanted(7),
      "The suicide mortality rate has fallen by a third since 2015, but not fast enough for 2030",
    ],
    [
      "Homeless people",
      "Number",
      { 2016: 3231, 2024: 4365 },
      wanted(500),
      "Homeless people: up by just over a third since 2016, in the wrong direction",
    ],
    [
      "Adolescent births",
      "Number",
      { 2015: 900, 2024: 430 },
      wanted(500),
      "Adolescent births have more than halved since 2015 and already meet the 2030 target value",
    ],
    [
      "Rate of severe material deprivation",
      "Percentage",
      { 2015: 20, 2024: 9.7 },
      wanted(5),
      "The rate of severe material deprivation has more than halved since 2015, on track for 2030",
    ],
  ])("%s", (...[name, unit, values, row, expected]) => {
    const said = title(indicatorWith({ title: name, unit }, values, row));
    const verdicts =
      /, (?:but not fast enough for|too slowly for|fast enough for|on track for) 2030$|, (?:moving away from|away from) the 2030 target value$|, in the wrong direction$/;
    expect(said.replace(verdicts, "")).toBe(expected.replace(verdicts, ""));
  });

  test("without a target value it says what moved and judges nothing", () => {
    const said = title(
      indicatorWith({ title: "Homeless people", unit: "Number" }, { 2016: 3231, 2024: 4365 }),
    );
    expect(said).toBe("Homeless people: up by just over a third since 2016");
  });

  test("percentages change by points, never by per cent", () => {
    for (const code of ["1.2.1", "1.2.2"]) {
      const said = title(indicatorWith({ title: "Smoking rate", code }, { 2015: 20, 2024: 17.4 }));
      expect([
        "The smoking rate has fallen by 2.6 points since 2015",
        `The smoking rate has fallen from 20.0${NBSP}% to 17.4${NBSP}% since 2015`,
        "Smoking rate has fallen by 2.6 points since 2015",
        `Smoking rate has fallen from 20.0${NBSP}% to 17.4${NBSP}% since 2015`,
      ]).toContain(said);
    }
  });

  test("a series that ended early is told in the past", () => {
    const said = title(
      indicatorWith({ title: "Homeless people", unit: "Number" }, { 2015: 4000, 2018: 2000 }),
    );
    expect(said).toBe("Homeless people: halved between 2015 and 2018");
  });

  test("a value met but getting worse says both", () => {
    const said = title(
      indicatorWith(
        { title: "Homeless people", unit: "Number" },
        { 2015: 400, 2024: 480 },
        wanted(500),
      ),
    );
    expect(said).toMatch(
      /^Homeless people: up by a fifth since 2015, but the 2030 target value is still met$/,
    );
  });

  test("a passed target year is said", () => {
    const said = title(
      indicatorWith(
        { title: "Homeless people", unit: "Number" },
        { 2015: 4000, 2024: 3000 },
        wanted(500, 2020),
      ),
    );
    expect(said).toBe(
      "Homeless people: down by a quarter since 2015, but the 2020 target value is not met",
    );
  });

  test("school years are written short", () => {
    const values = { "2015-2016": 40, "2023-2024": 20 };
    expect(title(indicatorWith({ title: "Smoking", unit: "Number" }, values))).toBe(
      "Smoking: halved since 2015–16",
    );
  });

  test("a long title is left to the subtitle, a title of one value says the value", () => {
    const long =
      "Composite indicator of the percentage of the population who needed and did not get care";
    expect(title(indicatorWith({ title: long, unit: "Number" }, { 2015: 4, 2024: 8 }))).toBe(
      "Doubled since 2015",
    );
    expect(title(indicatorWith({ title: "Smoking" }, { 2019: 11.7 }))).toBe(
      `Smoking: 11.7${NBSP}% in 2019, the only value`,
    );
  });

  test("a title that names another quantity than the unit is not used", () => {
    const said = title(
      indicatorWith(
        { title: "Maternal mortality ratio", unit: "Total Deaths" },
        { 2015: 40, 2024: 20 },
      ),
    );
    expect(said).toBe("Halved since 2015");
  });

  test("an indicator without any value keeps its own title", () => {
    expect(title(indicatorWith({ title: "Smoking" }, {}))).toBe("Smoking");
  });
});

test("the description of a trend holds first, latest, target value and status", () => {
  const finding = indicatorWith(
    { title: "Homeless people", unit: "Number" },
    { 2016: 3231, 2024: 4365 },
    wanted(500),
  );
  expect(words.figureAlt(finding, headline)).toBe(
    "Homeless people: from 3,231 in 2016 to 4,365 in 2024; target value 2030: at most 500; moving away",
  );
});
