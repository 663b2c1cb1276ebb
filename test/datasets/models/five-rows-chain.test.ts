/** Five telling rows for each model of the human rights chain, and what they become. */
import { expect, test } from "vitest";
import { rowsOf } from "../../support/small-warehouse.ts";
import { ACTION, cellsOf, CHAIN_SCOPE, judged, recommended, tags } from "./chain-rows.ts";

const FIRST = "A/HRC/1 1.1";
const SECOND = "A/HRC/1 1.2";

test("five actions: all are kept in the order of their names, and an empty cell stays empty", async () => {
  const rows = await rowsOf("marts.action", {
    ...CHAIN_SCOPE,
    "run.action": [
      { action: "school", owner: "Education office", status: "planned", line: 2 },
      { ...ACTION, url: "https://example.org/plan", line: 3 },
      { action: "bus", line: 4 },
      { action: "Water", budget: "0", due: "2027", status: "stopped", line: 5 },
      { action: "homes-2", owner: "Housing fund", source: "Plan", line: 6 },
    ],
  });
  expect(
    cellsOf(rows, "action", "owner", "budget", "due", "status", "source", "url", "line"),
  ).toEqual([
    ["Water", null, "0", "2027", "stopped", null, null, 5],
    ["bus", null, null, null, null, null, null, 4],
    [
      "homes",
      "Housing fund",
      "1 million",
      "2030",
      "under-way",
      "Plan",
      "https://example.org/plan",
      3,
    ],
    ["homes-2", "Housing fund", null, null, null, "Plan", null, 6],
    ["school", "Education office", null, null, "planned", null, null, 2],
  ]);
});

test("five targets of actions: those of other goals and unknown ones are left out, and one target may serve two actions", async () => {
  const rows = await rowsOf("marts.action_target", {
    ...CHAIN_SCOPE,
    "run.goal": [{ goal: 1 }],
    "run.action_target": [
      { action: "school", target: "1.2" },
      { action: "homes", target: "1.4" },
      { action: "homes", target: "1.2" },
      { action: "school", target: "4.1" },
      { action: "homes", target: "1.9" },
    ],
  });
  expect(rows).toEqual([
    { action: "homes", target: "1.2" },
    { action: "homes", target: "1.4" },
    { action: "school", target: "1.2" },
  ]);
});

test("five titles of actions: each language keeps its own, two actions may share a title, in the order of action and language", async () => {
  const rows = await rowsOf("marts.action_title", {
    ...CHAIN_SCOPE,
    "run.action_title": [
      { action: "school", language: "en", title: "Homes" },
      { action: "homes", language: "sl", title: "Domovi" },
      { action: "homes", language: "en", title: "Homes" },
      { action: "homes", language: "de", title: "Wohnungen" },
      { action: "bus", language: "sl", title: "Šolski avtobus" },
    ],
  });
  expect(rows).toEqual([
    { action: "bus", language: "sl", title: "Šolski avtobus" },
    { action: "homes", language: "de", title: "Wohnungen" },
    { action: "homes", language: "en", title: "Homes" },
    { action: "homes", language: "sl", title: "Domovi" },
    { action: "school", language: "en", title: "Homes" },
  ]);
});

test("five judgments: empty cells come from a known action only, one to another State is left out, lines are in order of number", async () => {
  const rows = await rowsOf("marts.judgment", {
    ...CHAIN_SCOPE,
    "raw.recommendation": [
      recommended(),
      recommended({ recommendation: SECOND, state: "ES", line: 3 }),
    ],
    "run.action": [
      { action: "homes", owner: "Housing fund", due: "2030", status: "under-way", line: 2 },
    ],
    "run.judgment": [
      judged({ action: "homes", target: "1.2", reason: "Homes are ours", line: 10 }),
      judged({ action: "homes", owner: "Mayor", status: "stopped", reviewer: "NHRI", line: 9 }),
      judged({ action: "park", budget: "5000", line: 3 }),
      judged({ recommendation: SECOND, action: "homes", line: 4 }),
      judged({ relevance: "not-relevant", competence: "state", line: 5 }),
    ],
  });
  expect(cellsOf(rows, "line", "target", "action", "owner", "budget", "due", "status")).toEqual([
    [3, null, "park", null, "5000", null, null],
    [5, null, null, null, null, null, null],
    [9, null, "homes", "Mayor", null, "2030", "stopped"],
    [10, "1.2", "homes", "Housing fund", null, "2030", "under-way"],
  ]);
  expect(cellsOf(rows, "recommendation", "relevance", "competence", "reviewer", "reason")).toEqual([
    [FIRST, "relevant", "city", "Office", null],
    [FIRST, "not-relevant", "state", "Office", null],
    [FIRST, "relevant", "city", "NHRI", null],
    [FIRST, "relevant", "city", "Office", "Homes are ours"],
  ]);
});

test("five recommendations: the first source wins, another State and an unnamed source are left out, one without tags is kept", async () => {
  const rows = await rowsOf("marts.recommendation", {
    ...CHAIN_SCOPE,
    "raw.recommendation": [
      recommended({ source_id: "uhri", recommendation: "CEDAW/C/1 9", position: null, line: 8 }),
      recommended({ source_id: "uhri", text: "From the index", position: "noted", line: 2 }),
      recommended({ text: "From the city's table", line: 5 }),
      recommended({ recommendation: SECOND, state: "ES", line: 6 }),
      recommended({ recommendation: "A/HRC/1 1.3", source_id: "unnamed", line: 7 }),
    ],
    "raw.recommendation_tag": [
      { source_id: "uhri", recommendation: FIRST, goal: 16, target: null },
      ...tags(FIRST, "11", "4.1", "1.2"),
      ...tags(SECOND, "1.2"),
    ],
  });
  expect(
    cellsOf(rows, "recommendation", "source_id", "text", "position", "goals", "targets", "line"),
  ).toEqual([
    [FIRST, "upr", "From the city's table", "supported", "1; 4; 11", "1.2; 4.1", 5],
    ["CEDAW/C/1 9", "uhri", "Do more", null, null, null, 8],
  ]);
  expect(cellsOf(rows, "tagging")).toEqual([["target"], ["untagged"]]);
});

test("five tags and judgments: a target is reached once, the publisher's word before the city's, never by a goal alone or a refusal", async () => {
  const rows = await rowsOf("marts.target_recommendation", {
    ...CHAIN_SCOPE,
    "raw.recommendation": [recommended(), recommended({ recommendation: SECOND, line: 3 })],
    "raw.recommendation_tag": [...tags(SECOND, "1.2"), ...tags(FIRST, "4")],
    "run.judgment": [
      judged({ recommendation: SECOND, target: "1.2", line: 2 }),
      judged({ target: "1.4", relevance: "not-relevant", line: 3 }),
      judged({ target: "1.2", line: 4 }),
    ],
  });
  expect(rows).toEqual([
    { target: "1.2", recommendation: FIRST, link_basis: "city-judgment" },
    { target: "1.2", recommendation: SECOND, link_basis: "published-tag" },
  ]);
});

test("five published tags: a repeated one counts once, a goal alone has no target, other sources and States are left out", async () => {
  const rows = await rowsOf("intermediate.recommendation_tag", {
    ...CHAIN_SCOPE,
    "raw.recommendation": [
      recommended(),
      recommended({ source_id: "uhri" }),
      recommended({ recommendation: SECOND, state: "ES", line: 3 }),
    ],
    "raw.recommendation_tag": [
      ...tags(FIRST, "1.2", "1.2", "1"),
      { source_id: "uhri", recommendation: FIRST, goal: 4, target: "4.1" },
      ...tags(SECOND, "1.4"),
    ],
  });
  expect(
    cellsOf(rows, "recommendation", "goal", "target").toSorted((a, b) =>
      String(a) < String(b) ? -1 : 1,
    ),
  ).toEqual([
    [FIRST, 1, null],
    [FIRST, 1, "1.2"],
  ]);
});

test("five named indicators: each naming is kept beside the target, one outside the run's goals or unknown is left out", async () => {
  const rows = await rowsOf("intermediate.shown_indicator", {
    ...CHAIN_SCOPE,
    "run.goal": [{ goal: 1 }],
    "run.judgment_indicator": [
      { line: 7, indicator: "1.2.1" },
      { line: 11, indicator: "1.2.1" },
      { line: 7, indicator: "9.9.9" },
    ],
    "run.action_indicator": [
      { action: "homes", indicator: "1.2.1" },
      { action: "homes", indicator: "4.1.2" },
    ],
  });
  expect(
    cellsOf(rows, "shown_by", "reference", "indicator").toSorted((a, b) =>
      String(a) < String(b) ? -1 : 1,
    ),
  ).toEqual([
    ["action", "homes", "1.2.1"],
    ["judgment", "11", "1.2.1"],
    ["judgment", "7", "1.2.1"],
    ["target", "1.2", "1.2.1"],
  ]);
});
