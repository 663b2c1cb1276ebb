/** Which source of a recommendation is believed, and what its tags say. */
import { expect, test } from "vitest";
import { rowsOf } from "../../support/small-warehouse.ts";
import { cellsOf, CHAIN_SCOPE, recommended, tags } from "./chain-rows.ts";

test("a recommendation that two sources have comes from the first in city.yaml, with the tags of that source", async () => {
  const tables = {
    ...CHAIN_SCOPE,
    "raw.recommendation": [
      recommended({ source_id: "uhri", text: "From the index", position: "noted" }),
      recommended({ source_id: "upr", text: "From the city's table" }),
      recommended({ source_id: "uhri", recommendation: "CEDAW/C/1 9", symbol: "CEDAW/C/1" }),
    ],
    "raw.recommendation_tag": [
      { source_id: "uhri", recommendation: "A/HRC/1 1.1", goal: 4, target: "4.1" },
      ...tags("A/HRC/1 1.1", "1.2"),
      { source_id: "uhri", recommendation: "CEDAW/C/1 9", goal: 4, target: null },
    ],
  };
  const rows = await rowsOf("marts.recommendation", tables);
  expect(cellsOf(rows, "recommendation", "source_id", "position", "targets", "tagging")).toEqual([
    ["A/HRC/1 1.1", "upr", "supported", "1.2", "target"],
    ["CEDAW/C/1 9", "uhri", "supported", null, "goal-only"],
  ]);
  expect(rows[0]?.["text"]).toBe("From the city's table");
});

test("of two rows of one source the first line is kept", async () => {
  const rows = await rowsOf("staging.recommendation", {
    ...CHAIN_SCOPE,
    "raw.recommendation": [
      recommended({ line: 9, text: "later" }),
      recommended({ line: 3, text: "first" }),
    ],
  });
  expect(cellsOf(rows, "text", "line")).toEqual([["first", 3]]);
});

test("recommendations to another State are left out, and their tags with them", async () => {
  const tables = {
    ...CHAIN_SCOPE,
    "raw.recommendation": [recommended({ state: "ES" })],
    "raw.recommendation_tag": tags("A/HRC/1 1.1", "1.2"),
  };
  expect(await rowsOf("staging.recommendation", tables)).toEqual([]);
  expect(await rowsOf("intermediate.recommendation_tag", tables)).toEqual([]);
});

test("tags stay as published: with a target, with goals alone, or none; a tag given twice counts once", async () => {
  const ids = ["A/HRC/1 1.1", "A/HRC/1 1.2", "A/HRC/1 1.3"];
  const rows = await rowsOf("marts.recommendation", {
    ...CHAIN_SCOPE,
    "raw.recommendation": ids.map((recommendation, index) =>
      recommended({ recommendation, line: index + 2 }),
    ),
    "raw.recommendation_tag": [
      ...tags("A/HRC/1 1.1", "4.1", "1.2", "1.2", "11"),
      ...tags("A/HRC/1 1.2", "11", "4"),
    ],
  });
  expect(cellsOf(rows, "goals", "targets", "tagging")).toEqual([
    ["1; 4; 11", "1.2; 4.1", "target"],
    ["4; 11", null, "goal-only"],
    [null, null, "untagged"],
  ]);
});
