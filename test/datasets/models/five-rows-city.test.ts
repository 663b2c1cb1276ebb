/** Five telling rows for each table of the city and of rights: what comes out, cell by cell, and in which order. */
import { expect, test } from "vitest";
import { observations, rowsOf } from "../../support/small-warehouse.ts";
import { cellsOf, CHAIN_SCOPE } from "./chain-rows.ts";

const ONLY_GOAL_1_AND_4 = { "run.goal": [{ goal: 1 }, { goal: 4 }] };

test("five contributions: consent must be yes and the goal in the run, the whole review is always kept, by line", async () => {
  const said = {
    contributor: "Tenants' union",
    kind: "civil-society",
    contributed_on: "2024-03-01",
    text: "Our view",
    language: "en",
    consent: "yes",
    stance: "adds",
  };
  const rows = await rowsOf("marts.contribution", {
    ...ONLY_GOAL_1_AND_4,
    "run.contribution": [
      { ...said, goal: 4, target: "4.1", stance: "dissents", reply: "We disagree", line: 10 },
      { ...said, line: 9 },
      { ...said, goal: 1, consent: "no", line: 3 },
      { ...said, goal: 1, consent: null, line: 4 },
      { ...said, goal: 3, target: "3.1", line: 5 },
    ],
  });
  const columns = ["line", "contributor", "kind", "contributed_on", "goal", "target"];
  expect(cellsOf(rows, ...columns, "text", "language", "stance", "reply")).toEqual([
    [
      ...[9, "Tenants' union", "civil-society", "2024-03-01", null, null],
      ...["Our view", "en", "adds", null],
    ],
    [
      ...[10, "Tenants' union", "civil-society", "2024-03-01", 4, "4.1"],
      ...["Our view", "en", "dissents", "We disagree"],
    ],
  ]);
});

test("five occasions: nobody counted is not nobody came, the same occasion twice stays twice, other goals go", async () => {
  const held = { held_on: "2024-02-14", who: "Tenants", how: "Assembly" };
  const rows = await rowsOf("marts.participation", {
    ...ONLY_GOAL_1_AND_4,
    "run.participation": [
      { ...held, people: 0, goal: 4, target: "4.1", line: 6 },
      { ...held, goal: 1, changed: "A crossing", line: 2 },
      { ...held, goal: 1, changed: "A crossing", line: 3 },
      { ...held, people: 90, goal: 5, changed: "A fund", line: 4 },
      { ...held, people: 40, accessibility: "Sign language", line: 5 },
    ],
  });
  const columns = ["line", "held_on", "who", "people", "how", "accessibility"];
  expect(cellsOf(rows, ...columns, "goal", "target", "changed")).toEqual([
    [2, "2024-02-14", "Tenants", null, "Assembly", null, 1, null, "A crossing"],
    [3, "2024-02-14", "Tenants", null, "Assembly", null, 1, null, "A crossing"],
    [5, "2024-02-14", "Tenants", 40, "Assembly", "Sign language", null, null, null],
    [6, "2024-02-14", "Tenants", 0, "Assembly", null, 4, "4.1", null],
  ]);
});

test("five answers: each assessor has a row, an answer fits only its own framework, an unknown item is left out", async () => {
  const item = (scheme: string, name: string) => ({
    scheme,
    item: name,
    part: "tools",
    title: `Title of ${name}`,
    source: "FRA 2021",
  });
  const answered = {
    scheme: "human-rights-city",
    item: "training",
    answer: "yes",
    assessed_by: "Office",
    assessed_on: "2024-05-01",
  };
  const rows = await rowsOf("marts.self_assessment", {
    "seeds.self_assessment_item": [
      item("human-rights-city", "training"),
      item("human-rights-city", "budget"),
      item("data-approach", "training"),
      item("data-approach", "privacy"),
      item("never-begun", "training"),
    ],
    "run.self_assessment": [
      { ...answered, evidence: "Course list", url: "https://testville.example/courses" },
      { ...answered, answer: "no", assessed_by: "NHRI", assessed_on: "2024-06-01" },
      { ...answered, assessed_by: "Council" },
      { ...answered, scheme: "data-approach", item: "privacy", answer: null },
      { ...answered, item: "not-in-the-list" },
    ],
  });
  const columns = ["scheme", "item", "title", "answer", "evidence", "url"];
  expect(cellsOf(rows, "part", "source")).toEqual(rows.map(() => ["tools", "FRA 2021"]));
  expect(cellsOf(rows, ...columns, "assessed_by", "assessed_on")).toEqual([
    [
      ...["data-approach", "privacy", "Title of privacy", null, null, null],
      ...["Office", "2024-05-01"],
    ],
    ["data-approach", "training", "Title of training", null, null, null, null, null],
    ["human-rights-city", "budget", "Title of budget", null, null, null, null, null],
    [
      ...["human-rights-city", "training", "Title of training", "no", null, null],
      ...["NHRI", "2024-06-01"],
    ],
    [
      ...["human-rights-city", "training", "Title of training", "yes"],
      ...["Course list", "https://testville.example/courses", "Office", "2024-05-01"],
    ],
    [
      ...["human-rights-city", "training", "Title of training", "yes", null, null],
      ...["Council", "2024-05-01"],
    ],
  ]);
});

test("five reviews of links: two reviewers and two articles stay apart, ordered as text and not as numbers", async () => {
  const review = {
    target: "2.1",
    instrument: "CRC",
    article: "27",
    decision: "confirms",
    reviewer: "Ombuds",
    reviewed_on: "2024-05-01",
  };
  const rows = await rowsOf("marts.link_review", {
    ...ONLY_GOAL_1_AND_4,
    "run.link_review": [
      { ...review, decision: "objects", reviewer: "NHRI", note: "Too wide", line: 2 },
      { ...review, line: 3 },
      { ...review, reviewer: "NHRI", line: 4, article: "6" },
      { ...review, line: 5, article: "11", instrument: "ICESCR" },
      { ...review, line: 6, target: "10.2", reviewed_on: "2023-01-31" },
    ],
  });
  const columns = ["target", "instrument", "article", "decision", "reviewer"];
  expect(cellsOf(rows, ...columns, "reviewed_on", "note")).toEqual([
    ["10.2", "CRC", "27", "confirms", "Ombuds", "2023-01-31", null],
    ["2.1", "CRC", "27", "confirms", "Ombuds", "2024-05-01", null],
    ["2.1", "CRC", "27", "objects", "NHRI", "2024-05-01", "Too wide"],
    ["2.1", "CRC", "6", "confirms", "NHRI", "2024-05-01", null],
    ["2.1", "ICESCR", "11", "confirms", "Ombuds", "2024-05-01", null],
  ]);
});

test("five local rights: one right for two targets and for all, all targets last, each with its own words", async () => {
  const rows = await rowsOf("marts.local_right", {
    ...ONLY_GOAL_1_AND_4,
    "run.local_right": [
      { right_name: "Right to housing", complain_to: "Ombuds", competence: "shared", line: 2 },
      {
        right_name: "Right to housing",
        target: "11.1",
        holders: "Tenants",
        competence: "city",
        city_decides: "Allocation",
        line: 3,
      },
      { right_name: "Right to housing", target: "1.4", line: 4 },
      {
        right_name: "Right to education",
        competence: "state",
        others_decide: "The ministry",
        complain_to: "Ministry",
        complain_url: "https://ministry.example/complain",
        line: 5,
      },
      { right_name: "Right to water", target: "6.1", competence: "city", line: 6 },
    ],
  });
  const columns = ["right_name", "target", "holders", "competence", "city_decides"];
  expect(cellsOf(rows, ...columns, "others_decide", "complain_to", "complain_url", "line")).toEqual(
    [
      [
        ...["Right to education", null, null, "state", null],
        ...["The ministry", "Ministry", "https://ministry.example/complain", 5],
      ],
      ["Right to housing", "1.4", null, null, null, null, null, null, 4],
      ["Right to housing", "11.1", "Tenants", "city", "Allocation", null, null, null, 3],
      ["Right to housing", null, null, "shared", null, null, "Ombuds", null, 2],
      ["Right to water", "6.1", null, "city", null, null, null, null, 6],
    ],
  );
});

test("five rights behind targets: ordered by place and not by name; other goals and unknown targets are left out", async () => {
  const rows = await rowsOf("marts.target_right", {
    ...CHAIN_SCOPE,
    "run.goal": [{ goal: 1 }],
    "seeds.target_headline_right": [
      { target_code: "1.4", position: 10, right_name: "Right to adequate housing" },
      { target_code: "1.4", position: 2, right_name: "Right to property" },
      { target_code: "1.2", position: 1, right_name: "Right to property" },
      { target_code: "4.1", position: 1, right_name: "Right to education" },
      { target_code: "1.9", position: 1, right_name: "Right to property" },
    ],
  });
  expect(cellsOf(rows, "target", "position", "right_name")).toEqual([
    ["1.2", 1, "Right to property"],
    ["1.4", 2, "Right to property"],
    ["1.4", 10, "Right to adequate housing"],
  ]);
});

test("five indicators: the city's kind, else ours, also for one with data only; no kind and other goals have no row", async () => {
  const official = (indicator_code: string) => ({ indicator_code, kind: "outcome" });
  const rows = await rowsOf("marts.indicator_kind", {
    ...ONLY_GOAL_1_AND_4,
    "run.indicator": [
      { indicator: "1.2.9", target: "1.2", goal: 1, kind: "structural", line: 2 },
      { indicator: "1.2.1", target: "1.2", goal: 1, kind: "process", line: 3 },
      { indicator: "1.4.2", target: "1.4", goal: 1, line: 4 },
      { indicator: "3.1.1", target: "3.1", goal: 3, kind: "process", line: 5 },
    ],
    "raw.observation": observations({ indicator: "4.1.2", file: "data/indicator_4-1-2.csv" }),
    "seeds.indicator_kind": ["1.2.1", "3.1.1", "4.1.2", "5.1.1"].map(official),
  });
  expect(cellsOf(rows, "indicator", "kind", "kind_basis")).toEqual([
    ["1.2.1", "process", "city"],
    ["1.2.9", "structural", "city"],
    ["4.1.2", "outcome", "own-reading"],
  ]);
});
