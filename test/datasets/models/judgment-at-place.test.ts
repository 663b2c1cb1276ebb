/** Which judgments are heard at a place of a recommendation, and what they answer there. */
import { expect, test } from "vitest";
import { rowsOf } from "../../support/small-warehouse.ts";
import { cellsOf, CHAIN_SCOPE, judged, recommended, tags } from "./chain-rows.ts";

test("the word on the place goes before that on all places, and this before that on another place", async () => {
  const rows = await rowsOf("intermediate.judgment_at_place", {
    ...CHAIN_SCOPE,
    "run.goal": [1, 4].map((goal) => ({ goal })),
    "raw.recommendation": [recommended()],
    "raw.recommendation_tag": tags("A/HRC/1 1.1", "1.2", "1.4", "4.1"),
    "run.action": [{ action: "homes", status: "planned", due: "2030", line: 2 }],
    "run.judgment": [
      judged({ line: 2 }),
      judged({ line: 3, target: "1.2", action: "homes" }),
      judged({ line: 4, target: "1.2", reviewer: "NHRI" }),
      judged({ line: 5, target: "1.4", reviewer: "NHRI" }),
      judged({ line: 6, target: "4.1", reviewer: "Ombuds", relevance: "not-relevant" }),
    ],
  });
  const heard = cellsOf(rows, "target", "line", "reviewer", "answering_line", "action");
  expect(heard.toSorted()).toEqual([
    ["1.2", 3, "Office", 3, "homes"],
    ["1.2", 4, "NHRI", 4, null],
    ["1.4", 2, "Office", 2, null],
    ["1.4", 5, "NHRI", 5, null],
    ["4.1", 2, "Office", 2, null],
    ["4.1", 6, "Ombuds", 6, null],
  ]);
});

test("where nobody speaks of the place, a judgment of another one is heard and answers nothing", async () => {
  const rows = await rowsOf("intermediate.judgment_at_place", {
    ...CHAIN_SCOPE,
    "raw.recommendation": [recommended()],
    "raw.recommendation_tag": tags("A/HRC/1 1.1", "1.2", "1.4"),
    "run.action": [{ action: "homes", status: "planned", due: "2030", line: 2 }],
    "run.judgment": [
      judged({ line: 2, target: "1.2", action: "homes" }),
      judged({ line: 3, target: "1.2", reviewer: "NHRI", relevance: "not-relevant" }),
    ],
  });
  expect(
    cellsOf(rows, "target", "line", "answering_line", "action", "status", "due").toSorted(),
  ).toEqual([
    ["1.2", 2, 2, "homes", "planned", "2030"],
    ["1.2", 3, 3, null, null, null],
    ["1.4", 2, null, null, null, null],
  ]);
});
