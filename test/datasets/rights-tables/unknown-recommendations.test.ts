import { expect, test } from "vitest";
import { unknownRecommendations } from "../../../datasets/rights-tables/unknown-recommendations.ts";
import type { RelevanceJudgment } from "../../../domain/city-rights.ts";
import { formatProblem } from "../../../domain/errors.ts";
import { GOOD, read, tableOf, tables } from "./sample-tables.ts";

const PUBLISHED = [
  ...["140.1", "140.10", "140.12", "140.100", "141.1"].map((paragraph) => ({
    id: `A/HRC/60/8 ${paragraph}`,
    symbol: "A/HRC/60/8",
    paragraph,
  })),
  { id: "CRC/C/ESP/CO/5-6 23", symbol: "CRC/C/ESP/CO/5-6", paragraph: "23" },
  { id: "A/HRC/37/55#812", symbol: "A/HRC/37/55", paragraph: null },
];

const judgments = (symbol: string, paragraph: string): readonly RelevanceJudgment[] => {
  const csv = tableOf([{ ...GOOD["recommendations.csv"], symbol, paragraph }]);
  return read(tables({ "recommendations.csv": csv })).rights.judgments;
};

test.each([
  ["A/HRC/60/8", "140.10"],
  ["CRC/C/ESP/CO/5-6", "23"],
  ["A/HRC/37/55", "#812"],
])("a judgment of %s %s is one of a recommendation that was made", (symbol, paragraph) => {
  expect(unknownRecommendations(judgments(symbol, paragraph), PUBLISHED)).toEqual([]);
});

test.each([
  [
    "A/HRC/60/8",
    "140.11",
    'column paragraph: A/HRC/60/8 has no recommendation with this number (found "140.11"). Did you mean 140.10 or 140.12 or 140.1?',
  ],
  [
    "CRC/C/ESP/CO/5-6",
    "24",
    'column paragraph: CRC/C/ESP/CO/5-6 has no recommendation with this number (found "24"). Did you mean 23?',
  ],
  [
    "A/HRC/37/55",
    "#81",
    'column paragraph: A/HRC/37/55 has no recommendation with this number (found "#81"). Did you mean #812?',
  ],
  [
    "A/HRC/60/9",
    "140.1",
    'column symbol: no recommendation of this document has been read (found "A/HRC/60/9"). Did you mean "A/HRC/60/8"? Else remove the row',
  ],
  [
    "CEDAW/C/SVN/CO/7",
    "141.1",
    'column symbol: no recommendation of this document has been read (found "CEDAW/C/SVN/CO/7"). Did you mean "A/HRC/60/8"? Else remove the row',
  ],
  [
    "CEDAW/C/SVN/CO/7",
    "5",
    'column symbol: no recommendation of this document has been read (found "CEDAW/C/SVN/CO/7"). Write the symbol as published, or remove the row',
  ],
])("a judgment of %s %s is answered with what exists", (symbol, paragraph, sentence) => {
  const problems = unknownRecommendations(judgments(symbol, paragraph), PUBLISHED);
  expect(problems.map(formatProblem)).toEqual([`recommendations.csv, line 2, ${sentence}`]);
});

test("a number that lost its zero in a spreadsheet is answered with the zero first", () => {
  const known = PUBLISHED.filter(({ paragraph }) => paragraph !== "140.1");
  expect(unknownRecommendations(judgments("A/HRC/60/8", "140.1"), known)[0]?.fix).toBe(
    "Did you mean 140.10 or 140.12 or 140.100?",
  );
});

test("without any recommendation every judgment is told where they come from", () => {
  expect(unknownRecommendations(judgments("A/HRC/60/8", "140.1"), [])[0]?.fix).toBe(
    "Add a source of recommendations to city.yaml, or remove the row",
  );
});
