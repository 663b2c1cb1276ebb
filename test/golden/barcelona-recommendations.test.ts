/** The example's recommendations against the published facts, and its judgments and actions against the city's own tables. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { isTargetCode } from "../../domain/target-code.ts";
import { repository } from "../support/run-vlr.ts";

type Row = Readonly<Record<string, string>>;

const rowsOf = (path: string): readonly Row[] =>
  parse<Row>(readFileSync(join(repository, path), "utf8"), { columns: true });
const cell = (row: Row, column: string): string => {
  const text = row[column];
  if (text === undefined) throw new Error(`no column ${column}`);
  return text;
};
const list = (row: Row, column: string): readonly string[] =>
  cell(row, column).split(";").filter(Boolean);
const column = (rows: readonly Row[], name: string): readonly string[] =>
  rows.map((row) => cell(row, name));

const published = rowsOf("test/fixtures/ohchr-upr49-spain/tags.csv");
const recommendations = rowsOf("examples/barcelona/data/upr-spain-cycle-4.csv");
const judgments = rowsOf("examples/barcelona/recommendations.csv");
const actions = rowsOf("examples/barcelona/actions.csv");
const rights = rowsOf("examples/barcelona/rights.csv");
const indicators = new Set(column(rowsOf("examples/barcelona/indicators.csv"), "indicator"));
const factsByNumber = new Map(published.map((row) => [cell(row, "number"), row]));
const byParagraph = new Map(recommendations.map((row) => [cell(row, "paragraph"), row]));

const PRINTED_POSITIONS: Readonly<Record<string, string>> = {
  accepted: "Supported",
  partially_accepted: "Partially supported",
  noted: "Noted",
};

test("the published facts are 324 recommendations, 306 with a goal, 297 with a target, 12 goals and 32 targets", () => {
  expect(published).toHaveLength(324);
  expect(published.filter((row) => cell(row, "goals") !== "")).toHaveLength(306);
  expect(published.filter((row) => cell(row, "targets") !== "")).toHaveLength(297);
  expect(new Set(published.flatMap((row) => list(row, "goals"))).size).toBe(12);
  expect(new Set(published.flatMap((row) => list(row, "targets"))).size).toBe(32);
});

test("the example carries at least 60 of them, each once, over all 12 goals that the tags name", () => {
  expect(recommendations.length).toBeGreaterThanOrEqual(60);
  expect(byParagraph.size).toBe(recommendations.length);
  expect(new Set(recommendations.flatMap((row) => list(row, "goals"))).size).toBe(12);
});

test("goals, targets and position of every recommendation are exactly those published", () => {
  for (const row of recommendations) {
    const number = cell(row, "paragraph");
    const facts = factsByNumber.get(number);
    expect(cell(row, "symbol"), number).toBe("A/HRC/60/8");
    expect([cell(row, "goals"), cell(row, "targets")], number).toEqual([
      facts?.["goals"],
      facts?.["targets"],
    ]);
    expect(cell(row, "position"), number).toBe(PRINTED_POSITIONS[facts?.["position"] ?? ""]);
  }
});

test("a recommendation tagged with a goal alone, or not at all, stays so", () => {
  const numbers = (rows: readonly Row[]): readonly string[] => column(rows, "paragraph");
  const withoutTarget = recommendations.filter((row) => cell(row, "targets") === "");
  expect(numbers(withoutTarget.filter((row) => cell(row, "goals") === ""))).toEqual([
    "50.92",
    "50.120",
    "50.179",
    "50.185",
  ]);
  expect(numbers(withoutTarget.filter((row) => cell(row, "goals") !== ""))).toEqual([
    "50.67",
    "50.141",
    "50.181",
    "50.278",
  ]);
});

test("every text is one line of ours with at most 30 words, and names its State in its own column", () => {
  for (const row of recommendations) {
    const text = cell(row, "text");
    expect(text.split(" ").length, text).toBeLessThanOrEqual(30);
    expect(text, text).toMatch(/^[A-Z][^\n]*[^;)]\.$/);
    expect(cell(row, "text_origin")).toBe("own-rendering");
    expect(list(row, "recommending_states"), text).toHaveLength(1);
  }
});

test("every recommendation has one judgment, dated and marked as the example's own", () => {
  expect(column(judgments, "paragraph")).toEqual(column(recommendations, "paragraph"));
  expect(new Set(column(judgments, "reviewer"))).toEqual(
    new Set(["Example of this project (not the city)"]),
  );
  for (const row of judgments) {
    expect(cell(row, "judged_on")).toBe("2026-11-22");
    expect(["relevant", "partly", "not-relevant"]).toContain(cell(row, "relevance"));
    expect(["city", "shared", "region", "state"]).toContain(cell(row, "competence"));
    expect(cell(row, "reason"), cell(row, "paragraph")).not.toBe("");
  }
});

test("a target that the index does not tag is there because the judgment says so", () => {
  for (const row of judgments) {
    const paragraph = cell(row, "paragraph");
    const target = cell(row, "target");
    expect(isTargetCode(target), paragraph).toBe(true);
    const tagged = list(byParagraph.get(paragraph) ?? {}, "targets").includes(target);
    if (!tagged) expect(cell(row, "reason"), paragraph).toContain(`ead here as ${target}`);
  }
});

test("judgments name only indicators and actions that the city folder has", () => {
  const known = new Set(column(actions, "action"));
  expect(known.size).toBe(actions.length);
  for (const row of judgments) {
    const paragraph = cell(row, "paragraph");
    expect(
      list(row, "indicators").filter((code) => !indicators.has(code)),
      paragraph,
    ).toEqual([]);
    if (cell(row, "action") !== "") expect([...known], paragraph).toContain(cell(row, "action"));
  }
});

test("every action quotes words that stand in the city's own published metadata", () => {
  for (const row of actions) {
    const source = cell(row, "source");
    const [, quote = "no quotation"] = /“(.+)”$/.exec(source) ?? [];
    const [, file = "none.md"] = /\/(meta\/[\w-]+\.md)$/.exec(cell(row, "url")) ?? [];
    const metadata = readFileSync(
      join(repository, "test/fixtures/open-sdg-barcelona", file),
      "utf8",
    );
    expect(metadata, source).toContain(quote);
    expect(source).toContain(
      ` ${file.slice("meta/".length, -".md".length).replaceAll("-", ".")}: `,
    );
    expect(
      list(row, "indicators").filter((code) => !indicators.has(code)),
      source,
    ).toEqual([]);
    expect(cell(row, "status"), "the city states no status of its actions").toBe("");
  }
});

test("rights are named as in the list of rights, each once, with a place to complain", () => {
  const names = new Set(column(rowsOf("datasets/seeds/article-rights.csv"), "right_name"));
  const used = column(rights, "right");
  expect(new Set(used).size).toBe(used.length);
  expect(used.filter((right) => !names.has(right))).toEqual([]);
  for (const row of rights) {
    expect(cell(row, "complain_to"), cell(row, "right")).not.toBe("");
    expect(cell(row, "complain_url"), cell(row, "right")).toMatch(/^https:\/\//);
  }
});
