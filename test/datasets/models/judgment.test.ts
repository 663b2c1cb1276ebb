/** What the city says about a recommendation, what it does, and which of its indicators show it. */
import { expect, test } from "vitest";
import { rowsOf } from "../../support/small-warehouse.ts";
import { ACTION, cellsOf, CHAIN_SCOPE, judged, recommended } from "./chain-rows.ts";

test("empty cells of the follow-up come from the action; a written cell wins", async () => {
  const rows = await rowsOf("marts.judgment", {
    ...CHAIN_SCOPE,
    "raw.recommendation": [recommended()],
    "run.action": [ACTION],
    "run.judgment": [
      judged({ action: "homes", line: 2 }),
      judged({ action: "homes", reviewer: "NHRI", owner: "Mayor", status: "stopped", line: 3 }),
      judged({ reviewer: "Council", due: "2027", line: 4 }),
    ],
  });
  expect(cellsOf(rows, "line", "action", "owner", "budget", "due", "status")).toEqual([
    [2, "homes", "Housing fund", "1 million", "2030", "under-way"],
    [3, "homes", "Mayor", "1 million", "2030", "stopped"],
    [4, null, null, null, "2027", null],
  ]);
});

test("two reviewers who disagree are both kept", async () => {
  const rows = await rowsOf("marts.judgment", {
    ...CHAIN_SCOPE,
    "raw.recommendation": [recommended()],
    "run.judgment": [
      judged(),
      judged({ reviewer: "NHRI", relevance: "not-relevant", competence: "state", line: 3 }),
    ],
  });
  expect(cellsOf(rows, "reviewer", "relevance", "competence")).toEqual([
    ["Office", "relevant", "city"],
    ["NHRI", "not-relevant", "state"],
  ]);
});

test("an indicator is shown by its target, by a judgment or by an action that names it, and only when the run has it", async () => {
  const tables = {
    ...CHAIN_SCOPE,
    "run.judgment_indicator": ["1.2.1", "4.1.2", "9.9.9"].map((indicator) => ({
      line: 7,
      indicator,
    })),
    "run.action_indicator": [{ action: "homes", indicator: "1.2.1" }],
  };
  const shown = async (goals: readonly number[]) => {
    const rows = await rowsOf("intermediate.shown_indicator", {
      ...tables,
      "run.goal": goals.map((goal) => ({ goal })),
    });
    return cellsOf(rows, "shown_by", "reference", "indicator").map(String).toSorted();
  };
  expect(await shown([1, 4])).toEqual([
    "action,homes,1.2.1",
    "judgment,7,1.2.1",
    "judgment,7,4.1.2",
    "target,1.2,1.2.1",
    "target,4.1,4.1.2",
  ]);
  expect(await shown([4])).toEqual(["judgment,7,4.1.2", "target,4.1,4.1.2"]);
});

test("an action keeps its cells and titles, and serves the targets of the run", async () => {
  const tables = {
    ...CHAIN_SCOPE,
    "run.goal": [{ goal: 1 }],
    "run.action": [ACTION, { action: "school", line: 3 }],
    "run.action_title": [
      { action: "homes", language: "en", title: "Homes" },
      { action: "homes", language: "sl", title: "Domovi" },
    ],
    "run.action_target": ["1.4", "1.2", "4.1"].map((target) => ({ action: "homes", target })),
  };
  const actions = await rowsOf("marts.action", tables);
  expect(cellsOf(actions, "action", "owner", "status", "source", "line")).toEqual([
    ["homes", "Housing fund", "under-way", "Plan", 2],
    ["school", null, null, null, 3],
  ]);
  expect(cellsOf(await rowsOf("marts.action_title", tables), "language", "title")).toEqual([
    ["en", "Homes"],
    ["sl", "Domovi"],
  ]);
  expect(cellsOf(await rowsOf("marts.action_target", tables), "target")).toEqual([
    ["1.2"],
    ["1.4"],
  ]);
});
