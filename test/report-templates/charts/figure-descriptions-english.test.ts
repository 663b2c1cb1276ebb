/** Descriptions of figures, word by word. */
import { expect, test } from "vitest";
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { FigureShape } from "../../../report-templates/charts/chart-text.ts";
import { formatsOf } from "../../../report-templates/locales/format.ts";
import type { Values } from "../../domain/findings/sample-data.ts";
import { review } from "../sample-findings.ts";
import { SENTENCE_LANGUAGES } from "../sentence-languages.ts";
import { findingOf, headline, HIDDEN, open, valuesOf } from "./described-findings.ts";

const formats = formatsOf("en");
const said = (finding: IndicatorFinding, shape: FigureShape = headline): readonly string[] =>
  SENTENCE_LANGUAGES[0]!.language.sentences(review([]), formats).figureDescription(finding, shape);

test("a series is told with its gaps, its new method, its target value and its status", () => {
  const values = valuesOf([5, 9, null, HIDDEN, 2, 6, 7], [5]);
  const row = {
    titles: { en: "Rate" },
    targetValue: 10,
    targetYear: 2030,
    direction: "increase",
  } as const;
  expect(said(findingOf({ values, row, decimals: 0 }))).toEqual([
    "Five values from 2015 to 2021.",
    "The first is 5\u00a0%, the latest 7\u00a0%.",
    "The highest value is 9\u00a0% in 2016.",
    "The lowest value is 2\u00a0% in 2019.",
    "No value for 2017.",
    "Value hidden to protect people: 2018.",
    "A new method begins in 2020.",
    "Target value 2030: at least 10\u00a0%.",
    expect.stringMatching(/^Status: (?:on track|too slow)\.$/),
  ]);
});

test("one value is the only one, and the same value in several years is told once", () => {
  expect(said(findingOf({ values: valuesOf([5]), row: open }))).toEqual([
    "5\u00a0% in 2015, the only value.",
  ]);
  expect(said(findingOf({ values: valuesOf([5, 9, 9, 6]), row: open }))[2]).toBe(
    "The highest value is 9\u00a0% in 2016 and 2017.",
  );
});

test("a hidden school year covers both of its years", () => {
  const values = { "2015-2016": 5, "2017-2018": [null, "c"], "2019-2020": 7 } as const;
  expect(said(findingOf({ values, row: open })).slice(2)).toEqual([
    "Value hidden to protect people: 2017–18.",
  ]);
});

test("many years without a value are counted", () => {
  const values = { "1990": 5, "2020": 7 };
  expect(said(findingOf({ values, row: open }))[2]).toBe("No value for 29 years in between.");
});

test("lines of groups are told from their first to their latest value", () => {
  const groups = {
    "District=Gràcia": valuesOf([5, 6, 7]),
    "District=Sants": valuesOf([4, HIDDEN, 4]),
    "District=Les Corts": valuesOf([1, 2, HIDDEN]),
  };
  const finding = findingOf({ groups, row: open, decimals: 0 });
  expect(said(finding, { shows: "groups", gap: finding.gaps[0]!, drawn: "lines" })).toEqual([
    "Two groups by district, values of 2017.",
    "The highest value is 7\u00a0% in Gràcia, the lowest 4\u00a0% in Sants.",
    "Gràcia: from 5\u00a0% in 2015 to 7\u00a0% in 2017.",
    "Sants: from 4\u00a0% in 2015 to 4\u00a0% in 2017.",
    "Values hidden to protect people: Sants (2016) and Les Corts (2017).",
  ]);
});

test("a dumbbell is told with the row whose values lie furthest apart, and what of it is hidden", () => {
  const groups = Object.fromEntries(
    ["Gràcia", "Sants", "Les Corts"].flatMap((name, index) => [
      [`District=${name}`, { "2020": 10 + index }],
      [
        `District=${name};Sex=Women`,
        { "2020": index === 2 ? ([null, "c"] as const) : 11 + 3 * index },
      ],
      [`District=${name};Sex=Men`, { "2020": 9 }],
    ]),
  ) as Readonly<Record<string, Values>>;
  const finding = findingOf({ groups, row: open, decimals: 0 });
  const gap = finding.gaps.find(({ dimension }) => dimension === "District")!;
  expect(said(finding, { shows: "groups", gap, drawn: "dumbbell" })).toEqual([
    "Three groups by district, values of 2020.",
    "The highest value is 12\u00a0% in Les Corts, the lowest 10\u00a0% in Gràcia.",
    "Furthest apart: Sants, Women 14\u00a0%, Men 9\u00a0%.",
    "Value hidden to protect people: Les Corts (Women).",
  ]);
});

test("a headline that is one of two groups is told beside the other", () => {
  const groups = { "Sex=Women": valuesOf([5, 6, 7]), "Sex=Men": valuesOf([4, 3, HIDDEN]) };
  const finding = findingOf({ groups, row: open, decimals: 0 });
  const [women] = finding.series;
  const told = said({ ...finding, headline: women?.series ?? null });
  expect(told[0]).toBe("Women: three values from 2015 to 2017.");
  expect(told.slice(-2)).toEqual([
    "Men: from 4\u00a0% in 2015 to 3\u00a0% in 2016.",
    "Value hidden to protect people: Men (2017).",
  ]);
});
