/** The finding of a target in one sentence. */
import { describe, expect, test } from "vitest";
import { sentencesEn } from "../../report-templates/locales/en/sentences.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { review } from "./sample-findings.ts";

const formats = formatsOf("en");

describe("title of a target", () => {
  const titled = (
    values: readonly Readonly<Record<number, number>>[],
    row: { readonly targetValue?: null } = {},
  ): string => {
    const findings = review(
      values.map((entry, index) => ({
        code: `1.2.${index + 1}`,
        unit: "Number",
        decimals: 0,
        values: entry,
        row: {
          titles: { en: ["Homeless people", "Evictions", "Rough sleepers"][index] ?? "" },
          ...row,
        },
      })),
    );
    return sentencesEn(findings, formats).targetTitle(findings.targets[0]!);
  };
  const [met, slow, away] = [
    { 2015: 20, 2024: 9 },
    { 2015: 20, 2024: 18 },
    { 2015: 20, 2024: 24 },
  ];

  test.each([
    [[met], "Homeless people: 9 in 2024, the target value of at most 10 is met"],
    [[slow], "Homeless people: 18 in 2024, still above the target value of 10, too slow for 2030"],
    [[away], "Homeless people: 24 in 2024, where at most 10 is wanted by 2030"],
    [
      [away, away],
      "Both indicators are moving away from their target values; weakest: Homeless people",
    ],
    [[met, away], "One of two indicators is met or on track; weakest: Evictions"],
    [
      [slow, away],
      "Neither of two indicators is on course, one is moving away; weakest: Evictions",
    ],
    [[met, met, away], "Two of three indicators are met or on track; weakest: Rough sleepers"],
    [[met, { 2024: 12 }], "Homeless people: 9 in 2024, the target value of at most 10 is met"],
  ])("%o", (values, expected) => {
    expect(titled(values)).toBe(expected);
  });

  test.each([
    [[{ 2015: 20, 2024: 30 }], "Homeless people: up by half since 2015"],
    [
      [
        { 2015: 20, 2024: 30 },
        { 2015: 20, 2024: 21 },
      ],
      "Homeless people: up by half since 2015, the larger change of two indicators",
    ],
  ])("not assessed, %o", (values, expected) => {
    expect(titled(values, { targetValue: null })).toBe(expected);
  });

  test("a name that is too long for a sentence gives way to the code, not to nothing", () => {
    const findings = review([
      {
        code: "1.2.1",
        unit: "Number",
        values: { 2015: 20, 2024: 30 },
        row: {
          titles: { en: "A very long name of what is measured ".repeat(4) },
          targetValue: null,
        },
      },
    ]);
    const said = sentencesEn(findings, formats).targetTitle(findings.targets[0]!);
    expect(said).toMatch(/^Indicator 1\.2\.1: up /);
  });

  test("without indicators and without values it says so", () => {
    const findings = review([{ code: "1.2.1" }]);
    const target = findings.targets[0]!;
    expect(sentencesEn(findings, formats).targetTitle(target)).toBe(
      "No value has been published for this target",
    );
    expect(sentencesEn(findings, formats).targetTitle({ ...target, indicators: [] })).toBe(
      "No indicator measures this target yet",
    );
  });
});
