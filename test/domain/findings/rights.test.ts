import { describe, expect, test } from "vitest";
import { rightsFindings } from "../../../domain/findings/rights.ts";
import type { MatrixRow, RightsFindings } from "../../../domain/findings/rights-finding.ts";
import type { Goal } from "../../../domain/goal.ts";
import type { ReleasedRights } from "../../../domain/released-rights.ts";
import { NO_RELEASED_RIGHTS } from "../../support/no-released-rights.ts";
import { assessed, chainRow, judgment, recommendation } from "./chain-sample.ts";
import { released } from "./sample-data.ts";

const SAMPLES = [
  { code: "1.2.1", values: { 2015: 20, 2022: 18 } },
  { code: "1.2.2" },
  { code: "1.2.3" },
  { code: "4.1.1" },
];

function findings(
  rights: Partial<ReleasedRights>,
  goals: readonly Goal[] = [1, 4],
): RightsFindings {
  const all = assessed(SAMPLES, []);
  const inGoals = ({ goal }: { readonly goal: Goal }): boolean => goals.includes(goal);
  return rightsFindings({
    data: released(SAMPLES, { rights: { ...NO_RELEASED_RIGHTS, ...rights } }),
    goals,
    targets: all.targets.filter(inGoals),
    indicators: all.indicators.filter(inGoals),
  });
}

const rowsOfGoal = (rights: Partial<ReleasedRights>, goal: Goal = 1): readonly MatrixRow[] =>
  findings({ recommendations: [recommendation()], ...rights }).matrices.find(
    (matrix) => matrix.goal === goal,
  )?.rows ?? [];

describe("the matrix of a goal", () => {
  test("has one row per recommendation with its places in order, the goal alone last", () => {
    const rows = rowsOfGoal({
      chain: [
        chainRow({ target: null, linkBasis: "published-goal-tag" }),
        chainRow({ target: "1.a", linkBasis: "city-judgment" }),
        chainRow({ target: "1.2" }),
        chainRow({ target: "1.1", recommendation: null, linkBasis: null }),
        chainRow({ goal: 4, target: "4.1" }),
      ],
    });
    expect(rows.map(({ places }) => places)).toEqual([
      [
        { target: "1.2", link: "published-tag" },
        { target: "1.a", link: "city-judgment" },
        { target: null, link: "published-goal-tag" },
      ],
    ]);
  });

  test("is sorted by the first target and then by number: 50.9 before 50.10", () => {
    const ids = ["A/HRC/60/8 50.10", "A/HRC/60/8 50.9", "A/HRC/60/8 50.1"];
    const rows = rowsOfGoal({
      recommendations: ids.map((id) => recommendation({ recommendation: id })),
      chain: [
        chainRow({ recommendation: "A/HRC/60/8 50.10" }),
        chainRow({ recommendation: "A/HRC/60/8 50.9" }),
        chainRow({ recommendation: "A/HRC/60/8 50.1", target: "1.4" }),
      ],
    });
    expect(rows.map((row) => row.recommendation)).toEqual([
      "A/HRC/60/8 50.9",
      "A/HRC/60/8 50.10",
      "A/HRC/60/8 50.1",
    ]);
  });

  test.each([
    [[], "not-judged"],
    [["relevant"], "relevant"],
    [["partly", "partly"], "partly"],
    [["relevant", "not-relevant"], "disputed"],
    [["relevant", "partly"], "disputed"],
  ] as const)(
    "says of judgments %j that the relevance is %s, and keeps each",
    (said, relevance) => {
      const judgments = said.map((word, index) =>
        judgment({ relevance: word, line: index + 2, reviewer: `Reviewer ${index}` }),
      );
      const [row] = rowsOfGoal({
        judgments,
        chain:
          judgments.length === 0
            ? [chainRow()]
            : judgments.map(({ line, reviewer }) => chainRow({ judgmentLine: line, reviewer })),
      });
      expect(row?.relevance).toBe(relevance);
      expect(row?.judgments).toEqual(judgments);
    },
  );

  test("shows a judgment of another goal only where the chain lends it", () => {
    const judgments = [judgment({ line: 2 }), judgment({ line: 3, target: "4.1" })];
    const [row] = rowsOfGoal({ judgments, chain: [chainRow({ judgmentLine: 2 })] });
    expect(row?.judgments.map(({ line }) => line)).toEqual([2]);
  });

  test("names the first action that a judgment names, each indicator once, and no action when there is none", () => {
    const judgments = [
      judgment({ line: 2 }),
      judgment({ line: 3, action: "homes" }),
      judgment({ line: 4, action: "school" }),
    ];
    const [row] = rowsOfGoal({
      judgments,
      chain: judgments.map(({ line }) =>
        chainRow({ judgmentLine: line, indicators: line === 2 ? "1.2.1" : "1.2.1; 1.2.2" }),
      ),
    });
    expect(row).toMatchObject({ action: "homes", indicators: ["1.2.1", "1.2.2"] });
    expect(rowsOfGoal({ chain: [chainRow()] })[0]).toMatchObject({ action: null, indicators: [] });
  });

  test("misses only what is missing at every place", () => {
    const [row] = rowsOfGoal({
      chain: [
        chainRow({ target: null, missing: "target; obligation; action; indicator" }),
        chainRow({ missing: "action; indicator" }),
        chainRow({ target: "1.4", missing: "obligation; action" }),
      ],
    });
    expect(row?.missing).toEqual(["action"]);
    expect(rowsOfGoal({ chain: [chainRow({ missing: "" })] })[0]?.missing).toEqual([]);
  });
});

test("searched documents are counted whole, also what stands in no matrix", () => {
  const recommendations = [
    recommendation(),
    recommendation({ recommendation: "A/HRC/1 1.2", tagging: "untagged" }),
    recommendation({
      recommendation: "CEDAW/C/1 9",
      symbol: "CEDAW/C/1",
      body: "CEDAW",
      cycle: null,
      tagging: "goal-only",
    }),
  ];
  const {
    searched,
    tagging,
    recommendations: named,
  } = findings({
    recommendations,
    chain: [chainRow()],
    judgments: [judgment({ recommendation: "CEDAW/C/1 9" })],
  });
  expect(searched).toEqual([
    { symbol: "A/HRC/1", body: "UPR", cycle: 4, recommendations: 2 },
    { symbol: "CEDAW/C/1", body: "CEDAW", cycle: null, recommendations: 1 },
  ]);
  expect(tagging).toEqual({ target: 1, "goal-only": 1, untagged: 1 });
  expect(named.map(({ recommendation: id }) => id)).toEqual(["A/HRC/1 1.1", "CEDAW/C/1 9"]);
});

test("kinds of indicators are named per target, and those without a kind are counted apart", () => {
  const { kinds } = findings({
    indicatorKinds: [
      { indicator: "1.2.1", kind: "outcome", kindBasis: "own-reading" },
      { indicator: "1.2.2", kind: "process", kindBasis: "city" },
    ],
  });
  expect(kinds[0]).toMatchObject({
    target: "1.2",
    kinds: { structural: [], process: ["1.2.2"], outcome: ["1.2.1"] },
    unclassified: ["1.2.3"],
  });
});

test("a review of one goal leaves out what is said of targets of another", () => {
  const review = {
    instrument: "CRC",
    article: "27",
    decision: "confirms",
    reviewer: "NHRI",
    reviewedOn: "2024-05-01",
    note: null,
  } as const;
  const rights = {
    linkReviews: [
      { ...review, target: "1.2" },
      { ...review, target: "4.1" },
    ],
  };
  expect(findings(rights, [4]).linkReviews.map(({ target }) => target)).toEqual(["4.1"]);
  expect(findings(rights).linkReviews).toHaveLength(2);
});

test("a city without anything on rights has empty findings for every goal", () => {
  const empty = findings({});
  expect(empty.matrices).toEqual([
    { goal: 1, rows: [] },
    { goal: 4, rows: [] },
  ]);
  expect(empty).toMatchObject({ recommendations: [], searched: [], obligationGaps: [] });
});
