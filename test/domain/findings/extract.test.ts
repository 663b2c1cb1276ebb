import fc from "fast-check";
import { expect, test } from "vitest";
import { URGENCIES } from "../../../domain/findings/extract.ts";
import { sampleFindings } from "../../support/sample-findings.ts";
import {
  action,
  findingsFrom,
  judgment,
  place,
  recommendation,
} from "../../support/extract-rows.ts";

const { indicators } = sampleFindings({ goals: [1, 4] });
const codeWith = (status: string): string => {
  const found = indicators.find(({ assessment }) => assessment.status === status);
  if (!found) throw new Error(`the sample has no indicator that is ${status}`);
  return found.indicator;
};

test("a row is whatever somebody judged relevant, wholly or partly, or answered by an action", () => {
  const judgments = [
    judgment("1.1", 2),
    judgment("1.2", 3, { relevance: "partly" }),
    judgment("1.3", 4, { relevance: "not-relevant" }),
    judgment("1.4", 5, { relevance: "not-relevant", action: "plan" }),
  ];
  const recommendations = ["1.1", "1.2", "1.3", "1.4", "1.5"].map((one) => recommendation(one));
  const found = findingsFrom({ recommendations, judgments });
  expect(found.rows.map((row) => row.recommendation.paragraph)).toEqual(["1.1", "1.2", "1.4"]);
  expect(found.relevance).toEqual({
    relevant: 1,
    partly: 1,
    "not-relevant": 2,
    disputed: 0,
    "not-judged": 1,
  });
  expect(found.held).toBe(5);
});

test("other bodies and cycles are left out; the name of a body may be written small", () => {
  const recommendations = [
    recommendation("1.1"),
    recommendation("1.2", { cycle: 3 }),
    recommendation("1.3", { body: "CEDAW", cycle: null }),
  ];
  const judgments = ["1.1", "1.2", "1.3"].map((one, at) => judgment(one, at + 2));
  const numbers = (body: string, cycle: number | null): readonly (string | null)[] =>
    findingsFrom({ recommendations, judgments }, { body, cycle }).rows.map(
      (row) => row.recommendation.paragraph,
    );
  expect(numbers("UPR", null)).toEqual(["1.1", "1.2"]);
  expect(numbers("UPR", 4)).toEqual(["1.1"]);
  expect(numbers("cedaw", null)).toEqual(["1.3"]);
});

test("reviewers who disagree on one target are a dispute, and both stand there", () => {
  const judgments = [
    judgment("1.1", 2),
    judgment("1.1", 3, { relevance: "not-relevant", reviewer: "Tenants’ union" }),
  ];
  const [row] = findingsFrom({ recommendations: [recommendation("1.1")], judgments }).rows;
  expect(row?.relevance).toBe("disputed");
  expect(row?.judgments).toEqual(judgments);
});

test("judgments of several targets are parts of one recommendation, no dispute", () => {
  const judgments = [
    judgment("1.1", 2, { relevance: "partly" }),
    judgment("1.1", 3, { relevance: "relevant", target: "1.3" }),
  ];
  const [row] = findingsFrom({ recommendations: [recommendation("1.1")], judgments }).rows;
  expect(row?.relevance).toBe("relevant");
});

test("figures are those that the judgment names, never those of a target of which nobody spoke", () => {
  const judged = judgment("1.1", 2);
  const moving = codeWith("moving-away");
  const met = codeWith("met");
  const found = findingsFrom({
    recommendations: [recommendation("1.1")],
    judgments: [judged],
    chain: [place(judged, met), place(judged, moving, { target: "1.1", indicatorsBy: "target" })],
    indicators,
  });
  expect(found.rows[0]?.figures.map(({ indicator }) => indicator)).toEqual([met]);
  expect(found.rows[0]?.urgency).toBe("met");
});

test("an action names who, by when and its status from the judgment; a follow-up without one is no action", () => {
  const judgments = [
    judgment("1.1", 2, { action: "plan", owner: "Housing office", due: "2027", status: "planned" }),
    judgment("1.2", 3, { owner: "Mayor" }),
  ];
  const { rows } = findingsFrom({
    recommendations: [recommendation("1.1"), recommendation("1.2")],
    judgments,
    actions: [action("plan", "Build homes")],
  });
  expect(rows.map(({ actions }) => actions)).toMatchObject([
    [{ action: { titles: { en: "Build homes" } }, owner: "Housing office", due: "2027" }],
    [],
  ]);
  expect(rows.map(({ followUps }) => followUps)).toMatchObject([[], [{ owner: "Mayor" }]]);
});

test("the order is by weakest figure, then unfinished before finished, then number; and it is total", () => {
  const codes = indicators.map(({ indicator }) => indicator);
  const entry = fc.record({
    number: fc.integer({ min: 1, max: 400 }),
    codes: fc.subarray(codes, { maxLength: 3 }),
    status: fc.constantFrom("finished" as const, "planned" as const, null),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(entry, { selector: ({ number }) => number, maxLength: 12 }),
      fc.infiniteStream(fc.integer()),
      (entries, keys) => {
        const judgments = entries.map(({ number, status }, at) =>
          judgment(`1.${number}`, at + 2, { status, action: status === null ? null : "plan" }),
        );
        const made = {
          recommendations: entries.map(({ number }) => recommendation(`1.${number}`)),
          judgments,
          chain: judgments.map((judged, at) =>
            place(judged, entries[at]?.codes.join("; ") || null),
          ),
          indicators,
        };
        const { rows } = findingsFrom(made);
        const ranks = rows.map(({ urgency }) => URGENCIES.indexOf(urgency));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        const shuffled = made.recommendations
          .map((row) => [keys.next().value ?? 0, row] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, row]) => row);
        expect(findingsFrom({ ...made, recommendations: shuffled }).rows).toEqual(rows);
      },
    ),
  );
});

test("each reviewer is named with the number of recommendations and the days", () => {
  const judgments = [
    judgment("1.1", 2, { judgedOn: "2025-03-09" }),
    judgment("1.1", 3, { target: "1.3" }),
    judgment("1.2", 4, { reviewer: "Ombuds", relevance: "not-relevant" }),
  ];
  const recommendations = [recommendation("1.1"), recommendation("1.2")];
  expect(findingsFrom({ recommendations, judgments }).reviewers).toEqual([
    {
      reviewer: "Human rights office",
      recommendations: 1,
      first: "2025-03-01",
      last: "2025-03-09",
    },
    { reviewer: "Ombuds", recommendations: 1, first: "2025-03-01", last: "2025-03-01" },
  ]);
});
