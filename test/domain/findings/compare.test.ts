/** What moves between two versions of the findings: everything that is printed, told once. */
import { describe, expect, test } from "vitest";
import { compareFindings, type Move } from "../../../domain/findings/compare.ts";
import type { IndicatorFinding, ReviewFindings } from "../../../domain/findings/finding.ts";
import { sampleFindings } from "../../support/sample-findings.ts";

const sample = sampleFindings();
const CODE = "4.1.2";

/** The sample with another finding of 4.1.2. */
function with412(change: (finding: IndicatorFinding) => Partial<IndicatorFinding>): ReviewFindings {
  return {
    ...sample,
    indicators: sample.indicators.map((finding) =>
      finding.indicator === CODE ? { ...finding, ...change(finding) } : finding,
    ),
  };
}

const fact = (
  matter: Extract<Move, { kind: "fact" }>["matter"],
  from: string | null,
  to: string | null,
  detail: string | null = null,
): Move => ({ kind: "fact", code: CODE, matter, detail, from, to });

test("equal findings move nothing", () => {
  expect(compareFindings(sample, sampleFindings())).toEqual([]);
});

describe("a change that moves no value and no status is told", () => {
  const [gap] = sample.indicators.find(({ indicator }) => indicator === CODE)?.gaps ?? [];
  if (!gap) throw new Error("the sample has no gap");
  const headline = `${CODE}|points||`;
  test.each<[string, (finding: IndicatorFinding) => Partial<IndicatorFinding>, readonly Move[]]>([
    [
      "title",
      ({ titles }) => ({ titles: { ...titles, en: "Gap", ca: "Bretxa" } }),
      [
        fact("title", "Gap between districts in finishing compulsory school", "Gap", "en"),
        fact("title", null, "Bretxa", "ca"),
      ],
    ],
    ["unit", () => ({ unit: null }), [fact("unit", "points", null)]],
    ["digits", () => ({ decimals: 2 }), [fact("decimals", "1", "2")]],
    ["headline series", () => ({ headline: "other" }), [fact("headline", headline, "other")]],
    [
      "target value",
      ({ targetValue }) => ({ targetValue: targetValue && { ...targetValue, value: 8 } }),
      [
        fact(
          "target-value",
          "10 by 2030 (decrease), set by City council, Agenda 2030",
          "8 by 2030 (decrease), set by City council, Agenda 2030",
        ),
      ],
    ],
    [
      "gap",
      () => ({ gaps: [{ ...gap, absolute: 15.249, furthestBehind: "Old Town" }] }),
      [
        fact("gap", "13 in 2022", "15.2 in 2022", "District"),
        fact("furthest-behind", "North Hill", "Old Town", "District"),
      ],
    ],
    ["note", () => ({ note: "New method" }), [fact("note", null, "New method")]],
  ])("%s", (_, change, moves) => {
    expect(compareFindings(sample, with412(change))).toEqual(moves);
  });
});

test("rows that are refused anew are told for the review", () => {
  const quality: ReviewFindings["quality"] = {
    ...sample.quality,
    problems: [],
    smallCounts: ["1.2.2"],
  };
  const moves = compareFindings(
    { ...sample, quality: { ...quality, smallCounts: [] } },
    { ...sample, quality },
  );
  expect(moves).toEqual([
    { kind: "fact", code: null, matter: "small-counts", detail: null, from: null, to: "1.2.2" },
  ]);
});

test("an indicator that is new or gone is told once", () => {
  const without = {
    ...sample,
    indicators: sample.indicators.filter(({ indicator }) => indicator !== CODE),
  };
  expect(compareFindings(without, sample)).toEqual([{ kind: "added", code: CODE }]);
  expect(compareFindings(sample, without)).toEqual([{ kind: "removed", code: CODE }]);
});

test("what moves one way moves back the other way", () => {
  const other = with412(() => ({ unit: "index", targetValue: null, gaps: [] }));
  const turned = compareFindings(other, sample).map((move) =>
    move.kind === "fact" ? { ...move, from: move.to, to: move.from } : move,
  );
  const order = (moves: readonly Move[]): readonly string[] =>
    moves.map((move) => JSON.stringify(move)).toSorted();
  expect(order(turned as Move[])).toEqual(order(compareFindings(sample, other)));
});
