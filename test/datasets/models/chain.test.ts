/** The chain in one row: target, obligation, recommendation, judgment, action, indicators, and what is missing. */
import { expect, test } from "vitest";
import type { WarehouseInput } from "../../../activities/resources.ts";
import { rowsOf } from "../../support/small-warehouse.ts";
import { cellsOf, CHAIN_SCOPE, judged, recommended, tags } from "./chain-rows.ts";

const ID = "A/HRC/1 1.1";

const OBLIGATION = {
  "seeds.instrument": ["CRC", "ICMW"].map((instrument_code) => ({
    instrument_code,
    name: instrument_code,
    kind: "treaty",
    article_from: 1,
    article_to: 54,
    ratification_code: instrument_code,
  })),
  "seeds.ratification": [
    { iso2: "NA", instrument: "CRC", status: "state-party", year: 1990 },
    { iso2: "NA", instrument: "ICMW", status: "signatory-state", year: null },
  ],
  "seeds.target_article": ["1.2", "1.4", "4.1"].map((target) => ({
    target,
    instrument: "CRC",
    article: "27",
    link_strength: "direct",
    source: "OHCHR-GOAL-TABLE[checked]",
  })),
} satisfies WarehouseInput;

const WHOLE = {
  ...CHAIN_SCOPE,
  ...OBLIGATION,
  "raw.recommendation": [recommended()],
  "raw.recommendation_tag": tags(ID, "1.2"),
  "run.judgment": [judged({ target: "1.2", action: "homes" })],
  "run.action": [{ action: "homes", status: "planned", due: "2030", line: 2 }],
} satisfies WarehouseInput;

const chainOf = (tables: WarehouseInput) => rowsOf("marts.chain", tables);

async function missingAt(target: string | null, tables: WarehouseInput) {
  const rows = await chainOf(tables);
  return cellsOf(
    rows.filter((row) => row["target"] === target),
    "missing",
  ).flat();
}

test("a whole chain names every link, its basis and its reviewer, and nothing is missing", async () => {
  const [row] = await chainOf({ ...WHOLE, "run.goal": [{ goal: 1 }] });
  expect(row).toEqual({
    goal: 1,
    target: "1.2",
    obligation: "CRC 27",
    obligation_binding: "binding",
    obligation_strength: "direct",
    obligation_basis: "official-checked",
    direct_binding: 1,
    recommendation: ID,
    link_basis: "published-tag",
    position: "supported",
    relevance: "relevant",
    competence: "city",
    reviewer: "Office",
    judged_on: "2024-05-01",
    judgment_line: 2,
    action: "homes",
    action_status: "planned",
    action_due: "2030",
    indicators: "1.2.1",
    indicators_by: "target",
    missing: "",
  });
});

test.each([
  ["judgment", { "run.judgment": [] }, "judgment; action"],
  ["action", { "run.judgment": [judged({ target: "1.2" })] }, "action"],
  ["indicator", { "run.indicator": [] }, "indicator"],
  ["recommendation", { "raw.recommendation": [] }, "recommendation; action"],
  ["link to an article", { "seeds.target_article": [] }, "obligation"],
])("without its %s the chain names what is missing", async (_, change, missing) => {
  expect(await missingAt("1.2", { ...WHOLE, ...change })).toEqual([missing]);
});

test.each([
  ["only gives context", { link_strength: "contextual" }],
  ["is merely named by the target", { link_strength: "named" }],
  ["the State has only signed", { instrument: "ICMW" }],
])("a link that %s is shown and is no obligation", async (_, change) => {
  const links = OBLIGATION["seeds.target_article"].map((link) => ({ ...link, ...change }));
  const rows = await chainOf({ ...WHOLE, "seeds.target_article": links });
  const row = rows.find(({ target }) => target === "1.2");
  expect(row).toMatchObject({ missing: "obligation" });
  expect(row?.["obligation"]).not.toBeNull();
});

test("every target of the run has a row, and a goal alone has one without a target", async () => {
  const rows = await chainOf({ ...WHOLE, "raw.recommendation_tag": tags(ID, "1.2", "4") });
  expect(cellsOf(rows, "goal", "target", "recommendation", "missing")).toEqual([
    [1, "1.2", ID, ""],
    [1, "1.4", null, "recommendation; action; indicator"],
    [4, "4.1", null, "recommendation; action"],
    [4, null, ID, "target; obligation; action; indicator"],
  ]);
});

test("a run of one goal leaves the targets of the others out, also those that a judgment names", async () => {
  const rows = await chainOf({
    ...WHOLE,
    "run.goal": [{ goal: 4 }],
    "run.judgment": [judged({ target: "1.2" }), judged({ target: "4.1", line: 3 })],
  });
  expect(cellsOf(rows, "target", "recommendation", "link_basis")).toEqual([
    ["4.1", ID, "city-judgment"],
  ]);
});

const AT_TWO = { ...WHOLE, "raw.recommendation_tag": tags(ID, "1.2", "1.4") };
const judgmentsOf = async (tables: WarehouseInput) =>
  cellsOf(
    await chainOf({ ...tables, "run.goal": [{ goal: 1 }] }),
    "target",
    "reviewer",
    "relevance",
  );

test("a judgment without a target holds for all places", async () => {
  expect(
    await judgmentsOf({ ...AT_TWO, "run.judgment": [judged({ relevance: "not-relevant" })] }),
  ).toEqual([
    ["1.2", "Office", "not-relevant"],
    ["1.4", "Office", "not-relevant"],
  ]);
});

test("one with a target speaks where nothing else is said, and then without its action and indicators", async () => {
  const rows = await chainOf({
    ...AT_TWO,
    "run.goal": [{ goal: 1 }],
    "run.judgment_indicator": [{ line: 2, indicator: "1.2.1" }],
    "run.action_indicator": [{ action: "homes", indicator: "1.2.1" }],
  });
  expect(cellsOf(rows, "target", "reviewer", "action", "indicators", "indicators_by")).toEqual([
    ["1.2", "Office", "homes", "1.2.1", "judgment"],
    ["1.4", "Office", null, null, null],
  ]);
});

test('"not relevant" to one target says nothing about another', async () => {
  const refused = judged({ target: "1.2", relevance: "not-relevant" });
  expect(await judgmentsOf({ ...AT_TWO, "run.judgment": [refused] })).toEqual([
    ["1.2", "Office", "not-relevant"],
    ["1.4", null, null],
  ]);
});

test("the judgment of a target goes before what the same reviewer says of the whole", async () => {
  const both = [
    judged({ relevance: "not-relevant" }),
    judged({ target: "1.2", relevance: "relevant", line: 3 }),
  ];
  expect(await judgmentsOf({ ...AT_TWO, "run.judgment": both })).toEqual([
    ["1.2", "Office", "relevant"],
    ["1.4", "Office", "not-relevant"],
  ]);
});

test("reviewers who disagree stand side by side, also when one speaks of the whole", async () => {
  const both = [
    judged({ relevance: "not-relevant" }),
    judged({ target: "1.2", reviewer: "NHRI", line: 3 }),
  ];
  expect(await judgmentsOf({ ...AT_TWO, "run.judgment": both })).toEqual([
    ["1.2", "Office", "not-relevant"],
    ["1.2", "NHRI", "relevant"],
    ["1.4", "Office", "not-relevant"],
  ]);
});

test("two judgments of one reviewer on two targets both speak where nothing else is said", async () => {
  const rows = await chainOf({
    ...WHOLE,
    "raw.recommendation_tag": tags(ID, "1.2", "4"),
    "run.judgment": [judged({ target: "1.2" }), judged({ target: "1.4", line: 3 })],
  });
  expect(cellsOf(rows, "goal", "target", "judgment_line")).toEqual([
    [1, "1.2", 2],
    [1, "1.4", 3],
    [4, "4.1", null],
    [4, null, 2],
    [4, null, 3],
  ]);
});

test("indicators that a judgment names go before those of its action, and these before those of the target", async () => {
  const named = async (tables: WarehouseInput) => {
    const rows = await chainOf({
      ...WHOLE,
      "run.goal": [1, 4].map((goal) => ({ goal })),
      ...tables,
    });
    return cellsOf(rows.slice(0, 1), "indicators", "indicators_by")[0];
  };
  const action = { "run.action_indicator": [{ action: "homes", indicator: "4.1.2" }] };
  const judgment = {
    "run.judgment_indicator": ["4.1.2", "1.2.1"].map((indicator) => ({ line: 2, indicator })),
  };
  expect(await named({})).toEqual(["1.2.1", "target"]);
  expect(await named(action)).toEqual(["4.1.2", "action"]);
  expect(await named({ ...action, ...judgment })).toEqual(["1.2.1; 4.1.2", "judgment"]);
});
