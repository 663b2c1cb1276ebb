/** Where a recommendation stands in the review, and on whose word. */
import { expect, test } from "vitest";
import type { WarehouseInput } from "../../../activities/resources.ts";
import { rowsOf } from "../../support/small-warehouse.ts";
import { cellsOf, CHAIN_SCOPE, judged, recommended, tags } from "./chain-rows.ts";

const ID = "A/HRC/1 1.1";

async function places(tables: WarehouseInput): Promise<unknown[][]> {
  const rows = await rowsOf("intermediate.recommendation_place", {
    ...CHAIN_SCOPE,
    "raw.recommendation": [recommended()],
    ...tables,
  });
  return cellsOf(rows, "goal", "target", "link_basis").toSorted((a, b) =>
    String(a) < String(b) ? -1 : 1,
  );
}

test("a tag of a goal alone stays without a target, whatever the goal has", async () => {
  expect(await places({ "raw.recommendation_tag": tags(ID, "1") })).toEqual([
    [1, null, "published-goal-tag"],
  ]);
});

test("a tag of a target covers the tag of its goal, not that of another goal", async () => {
  expect(await places({ "raw.recommendation_tag": tags(ID, "1.2", "1", "4") })).toEqual([
    [1, "1.2", "published-tag"],
    [4, null, "published-goal-tag"],
  ]);
});

test("a judgment of the city places an untagged recommendation", async () => {
  expect(await places({ "run.judgment": [judged({ target: "4.1" })] })).toEqual([
    [4, "4.1", "city-judgment"],
  ]);
});

test("a judgment of the city moves a tag of the goal alone to the target, and leaves other goals as they are", async () => {
  const tables = {
    "raw.recommendation_tag": tags(ID, "1", "4"),
    "run.judgment": [judged({ target: "1.2" }), judged({ target: "1.4", line: 3 })],
  };
  expect(await places(tables)).toEqual([
    [1, "1.2", "city-judgment"],
    [1, "1.4", "city-judgment"],
    [4, null, "published-goal-tag"],
  ]);
});

test("where publisher and city agree the publisher's word is named, once", async () => {
  const tables = {
    "raw.recommendation_tag": tags(ID, "1.2"),
    "run.judgment": [judged({ target: "1.2" }), judged({ target: "1.2", reviewer: "NHRI" })].map(
      (row, index) => ({ ...row, line: index + 2 }),
    ),
  };
  expect(await places(tables)).toEqual([[1, "1.2", "published-tag"]]);
});

test("a judgment that it is not relevant places nothing, and takes no published tag away", async () => {
  const refused = judged({ target: "4.1", relevance: "not-relevant" });
  expect(await places({ "run.judgment": [refused] })).toEqual([]);
  expect(
    await places({ "raw.recommendation_tag": tags(ID, "4.1"), "run.judgment": [refused] }),
  ).toEqual([[4, "4.1", "published-tag"]]);
});

test("a judgment without a target places nothing by itself", async () => {
  expect(await places({ "run.judgment": [judged()] })).toEqual([]);
});

test("a run of some goals leaves the places in others out", async () => {
  const tables = {
    "run.goal": [{ goal: 4 }],
    "raw.recommendation_tag": tags(ID, "1.2", "11"),
    "run.judgment": [judged({ target: "1.4" }), judged({ target: "4.1", line: 3 })],
  };
  expect(await places(tables)).toEqual([[4, "4.1", "city-judgment"]]);
});

test("only places with a target reach a target", async () => {
  const rows = await rowsOf("marts.target_recommendation", {
    ...CHAIN_SCOPE,
    "raw.recommendation": [recommended()],
    "raw.recommendation_tag": tags(ID, "1.2", "4"),
  });
  expect(rows).toEqual([{ target: "1.2", recommendation: ID, link_basis: "published-tag" }]);
});
