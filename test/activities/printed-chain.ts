/** The chain of some targets as text, as the tables of a built city give it in SQL. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareTargets, isTargetCode } from "../../domain/target-code.ts";
import type { BuiltCity } from "../support/built-city.ts";
import { repository } from "../support/run-vlr.ts";

type Row = Readonly<Record<string, string | number | null>>;

const SELECT = readFileSync(join(repository, "test/golden/chain/chain.sql"), "utf8");

/** Ten targets of the run, drawn by a seed, in their order. */
export function drawTargets({ released }: BuiltCity, seed: number): readonly string[] {
  const random = randomFrom(seed);
  return released.targets
    .map(({ target }) => target)
    .filter(isTargetCode)
    .toSorted(compareTargets)
    .map((target) => ({ target, draw: random() }))
    .toSorted((a, b) => a.draw - b.draw)
    .slice(0, 10)
    .map(({ target }) => target)
    .toSorted(compareTargets);
}

export async function printChain(city: BuiltCity, targets: readonly string[]): Promise<string> {
  const rows = (await city.query(SELECT)) as readonly Row[];
  return targets
    .map((target) => printTarget(rows.filter((row) => row["target"] === target)))
    .join("\n");
}

function printTarget(rows: readonly Row[]): string {
  const [first = {}] = rows;
  const cell = cellsOf(first);
  return [
    `${cell("target")} ${cell("short_name")}`,
    cell("obligation") === "none"
      ? "  strongest link: none is known"
      : `  strongest link: ${listed(first, "obligation", "obligation_strength", "obligation_basis")}`,
    `    ${cell("obligation_binding")}, since: ${cell("binding_since")}, as of: ${cell("ratification_as_of")}`,
    `    reviewed by: ${cell("reviews")}`,
    `  treaties that bind by a direct link: ${cell("direct_binding")}`,
    ...rows.flatMap(printRecommendation),
    "",
  ].join("\n");
}

function printRecommendation(row: Row): readonly string[] {
  const cell = cellsOf(row);
  const has = (column: string): boolean => cell(column) !== "none";
  return [
    has("recommendation")
      ? `  recommendation: ${listed(row, "recommendation", "position", "link_basis")}`
      : "  recommendation: none",
    has("reviewer")
      ? `    judgment: ${listed(row, "relevance", "competence", "reviewer", "judged_on")}, on ${cell("judged_target")}, line ${cell("judgment_line")}`
      : "    judgment: none",
    has("action")
      ? `    action: ${listed(row, "action", "action_title")}; status: ${cell("action_status")}; due: ${cell("action_due")}`
      : "    action: none recorded",
    has("indicators")
      ? `    indicators: ${cell("indicators")} (named by ${cell("indicators_by")})`
      : "    indicators: none",
    `    missing: ${cell("missing") === "" ? "nothing" : cell("missing")}`,
  ];
}

function cellsOf(row: Row): (column: string) => string {
  return (column) => String(row[column] ?? "none");
}

function listed(row: Row, ...columns: readonly string[]): string {
  return columns.map(cellsOf(row)).join(", ");
}

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const first = Math.imul(state ^ (state >>> 15), state | 1);
    const second = first ^ (first + Math.imul(first ^ (first >>> 7), first | 61));
    return ((second ^ (second >>> 14)) >>> 0) / 4294967296;
  };
}
