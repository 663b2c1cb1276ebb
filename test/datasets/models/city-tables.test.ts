/** The city's tables and our lists as they are released: what is kept, what is left out, who said it. */
import { expect, test } from "vitest";
import { rowsOf } from "../../support/small-warehouse.ts";
import { cellsOf } from "./chain-rows.ts";

const contribution = (line: number, change: object) => ({
  contributor: `Union ${line}`,
  kind: "civil-society",
  contributed_on: "2024-03-01",
  text: "Our view",
  language: "en",
  consent: "yes",
  stance: "adds",
  line,
  ...change,
});

test("a contribution without consent is never released; dissent and reply are", async () => {
  const rows = await rowsOf("marts.contribution", {
    "run.contribution": [
      contribution(2, { stance: "dissents", reply: "We disagree" }),
      contribution(3, { consent: "no" }),
      contribution(4, { goal: 4, target: "4.1" }),
    ],
  });
  expect(cellsOf(rows, "line", "stance", "reply", "target")).toEqual([
    [2, "dissents", "We disagree", null],
    [4, "adds", null, "4.1"],
  ]);
  expect(Object.keys(rows[0] ?? {})).not.toContain("consent");
});

test("a run of some goals keeps what is said of these and of the whole review", async () => {
  const goals = { "run.goal": [{ goal: 4 }] };
  const about = [{ goal: null }, { goal: 1 }, { goal: 4 }];
  const contributions = await rowsOf("marts.contribution", {
    ...goals,
    "run.contribution": about.map((goal, index) => contribution(index + 2, goal)),
  });
  expect(cellsOf(contributions, "goal").flat()).toEqual([null, 4]);
  const events = await rowsOf("marts.participation", {
    ...goals,
    "run.participation": about.map((goal, index) => ({
      held_on: "2024-03-01",
      who: "Tenants",
      how: "Assembly",
      line: index + 2,
      ...goal,
    })),
  });
  expect(cellsOf(events, "goal").flat()).toEqual([null, 4]);
});

test("an event that changed nothing, and one that nobody counted, are kept with empty cells", async () => {
  const rows = await rowsOf("marts.participation", {
    "run.participation": [
      { held_on: "2024-02-14", who: "Tenants", people: 40, how: "Assembly", line: 2 },
      { held_on: "2024-01-01", who: "Pupils", how: "Survey", changed: "A crossing", line: 3 },
    ],
  });
  expect(cellsOf(rows, "who", "people", "changed")).toEqual([
    ["Tenants", 40, null],
    ["Pupils", null, "A crossing"],
  ]);
});

const ITEMS = ["declaration", "training"].map((item) => ({
  scheme: "human-rights-city",
  item,
  part: "tools",
  title: `Title of ${item}`,
  source: "FRA 2021",
}));
const answered = (change: object) => ({
  scheme: "human-rights-city",
  item: "declaration",
  answer: "yes",
  assessed_by: "Office",
  assessed_on: "2024-05-01",
  ...change,
});

test("every item of a framework that the city has begun is listed, also without an answer", async () => {
  const items = {
    "seeds.self_assessment_item": [...ITEMS, { ...ITEMS[0], scheme: "data-approach" }],
  };
  const rows = await rowsOf("marts.self_assessment", {
    ...items,
    "run.self_assessment": [answered({})],
  });
  expect(cellsOf(rows, "scheme", "item", "answer", "assessed_by")).toEqual([
    ["human-rights-city", "declaration", "yes", "Office"],
    ["human-rights-city", "training", null, null],
  ]);
  expect(await rowsOf("marts.self_assessment", items)).toEqual([]);
});

test("two assessors who answer an item differently are both kept", async () => {
  const rows = await rowsOf("marts.self_assessment", {
    "seeds.self_assessment_item": ITEMS.slice(0, 1),
    "run.self_assessment": [answered({}), answered({ answer: "no", assessed_by: "NHRI" })],
  });
  expect(cellsOf(rows, "answer", "assessed_by").toSorted()).toEqual([
    ["no", "NHRI"],
    ["yes", "Office"],
  ]);
});

test("two reviewers of one link who disagree are both kept", async () => {
  const review = { target: "1.2", instrument: "CRC", article: "27", reviewed_on: "2024-05-01" };
  const rows = await rowsOf("marts.link_review", {
    "run.link_review": [
      { ...review, decision: "objects", reviewer: "NHRI", note: "Too wide", line: 2 },
      { ...review, decision: "confirms", reviewer: "Ombuds", line: 3 },
    ],
  });
  expect(cellsOf(rows, "decision", "reviewer", "note")).toEqual([
    ["confirms", "Ombuds", null],
    ["objects", "NHRI", "Too wide"],
  ]);
});

test("the city's word on the kind of an indicator goes before our reading; without both there is none", async () => {
  const declared = (indicator: string, line: number, kind: string | null) => ({
    indicator,
    target: "1.2",
    goal: 1,
    line,
    kind,
  });
  const rows = await rowsOf("marts.indicator_kind", {
    "run.indicator": [
      declared("1.2.1", 2, "process"),
      declared("1.2.2", 3, null),
      declared("1.2.9", 4, null),
    ],
    "seeds.indicator_kind": ["1.2.1", "1.2.2", "1.1.1"].map((indicator_code) => ({
      indicator_code,
      kind: "outcome",
    })),
  });
  expect(cellsOf(rows, "indicator", "kind", "kind_basis")).toEqual([
    ["1.2.1", "process", "city"],
    ["1.2.2", "outcome", "own-reading"],
  ]);
});

test("links and names of rights come from the universal and the regional list, each with its basis", async () => {
  const link = { target: "1.2", article: "13(2)(a)", link_strength: "direct" };
  const tables = {
    "seeds.target_article": [
      { ...link, instrument: "ICESCR", source: "OHCHR-GOAL-TABLE[checked]" },
      { ...link, instrument: "CRC", article: "whole", source: "OHCHR-GOAL-TABLE[recalled]" },
      { ...link, instrument: "PARIS", source: "A/RES/70/1 target text[names the instrument]" },
    ],
    "seeds.regional_link": [{ ...link, instrument: "ECHR-P1", source: "treaty text" }],
    "seeds.article_right": [{ instrument_code: "CRC", article: "28", right_name: "Education" }],
    "seeds.regional_article_right": [
      { instrument_code: "ECHR-P1", article: "2", right_name: "Education" },
    ],
  };
  const links = await rowsOf("staging.target_article", tables);
  expect(cellsOf(links, "instrument_code", "article_number", "basis", "seed")).toEqual([
    ["ICESCR", 13, "official-checked", "target-rights-links.csv"],
    ["CRC", null, "official-recalled", "target-rights-links.csv"],
    ["PARIS", 13, "named-in-target", "target-rights-links.csv"],
    ["ECHR-P1", 13, "own-reading", "regional-links.csv"],
  ]);
  const rights = await rowsOf("staging.article_right", tables);
  expect(cellsOf(rights, "instrument_code", "article").toSorted()).toEqual([
    ["CRC", "28"],
    ["ECHR-P1", "2"],
  ]);
});
