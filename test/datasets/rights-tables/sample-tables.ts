/** One good row of every table on rights with every column, and what is wrong with tables as lines. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRightsTables } from "../../../datasets/rights-tables/read-rights-tables.ts";
import {
  RIGHTS_LIST_FILES,
  rightsLists,
  type RightsLists,
} from "../../../datasets/rights-tables/rights-lists.ts";
import { formatProblem } from "../../../domain/errors.ts";
import { SEED_FOLDER } from "../seed-tables.ts";

const seed = (list: keyof typeof RIGHTS_LIST_FILES): readonly string[] =>
  RIGHTS_LIST_FILES[list].map((file) => readFileSync(join(SEED_FOLDER, file), "utf8"));

export const LISTS: RightsLists = rightsLists({
  articleRights: seed("articleRights"),
  instruments: seed("instruments"),
  links: seed("links"),
  items: seed("items"),
});

export type Cells = Readonly<Record<string, string>>;

export const GOOD = {
  "recommendations.csv": {
    symbol: "A/HRC/60/8",
    paragraph: "140.7",
    target: "11.1",
    relevance: "partly",
    competence: "shared",
    reviewer: "Office for human rights",
    judged_on: "2026-03-31",
    reason: "The city lets homes",
    action: "housing-plan",
    indicators: "11.1.1; 1.2.1",
    owner: "Housing department",
    budget: "1.2 million euros a year",
    due: "2030",
    status: "under-way",
  },
  "actions.csv": {
    action: "housing-plan",
    title_en: "500 new homes",
    title_ca: "500 habitatges nous",
    targets: "11.1; 1.4",
    indicators: "11.1.1",
    owner: "Housing department",
    budget: "12 million euros",
    due: "2030-12-31",
    status: "under-way",
    source: "Housing plan 2025-2030",
    url: "https://example.org/plan",
  },
  "rights.csv": {
    right: "Right to adequate housing",
    target: "11.1",
    holders: "Tenants",
    competence: "city",
    city_decides: "Social housing",
    others_decide: "Rents: the State",
    complain_to: "Ombudsperson",
    complain_url: "https://example.org/complain",
  },
  "contributions.csv": {
    contributor: "Tenants' union",
    kind: "civil-society",
    date: "2026-03-31",
    goal: "11",
    target: "11.1",
    text: "The figures leave people out.",
    language: "en",
    consent: "yes",
    stance: "dissents",
    reply: "They will be counted.",
  },
  "participation.csv": {
    date: "2026-02-14",
    who: "Tenants",
    people: "42",
    how: "Assembly",
    accessibility: "Sign language",
    goal: "11",
    target: "11.3",
    changed: "Repairs come earlier",
  },
  "self-assessment.csv": {
    scheme: "human-rights-city",
    item: "declaration",
    answer: "yes",
    evidence: "Decision of 10 December 2024",
    url: "https://example.org/declaration",
    assessed_by: "Office for human rights",
    assessed_on: "2026-03-31",
  },
  "rights-reviews.csv": {
    target: "11.1",
    instrument: "ICESCR",
    article: "11(1)",
    decision: "objects",
    reviewer: "National institution",
    reviewed_on: "2026-03-31",
    note: "See general comment 4",
  },
  "ratification.csv": {
    instrument: "ICMW",
    status: "signatory-state",
    since: "2025",
    as_of: "2026-09",
    reservation: "None",
    source: "Treaty Collection",
  },
} as const satisfies Readonly<Record<string, Cells>>;

export type File = keyof typeof GOOD;
export const FILES = Object.keys(GOOD) as File[];

export function tableOf(rows: readonly Cells[], separator = ","): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return lines.map((cells) => `${cells.map(quoted).join(separator)}\n`).join("");
}

/** The good tables, some of them replaced. */
export function tables(texts: Readonly<Record<string, string | Uint8Array>> = {}) {
  const good = FILES.map((file) => [file, tableOf([GOOD[file]])] as const);
  return new Map(
    [...good, ...Object.entries(texts)].map(([file, text]) => [
      file,
      typeof text === "string" ? new TextEncoder().encode(text) : text,
    ]),
  );
}

export function read(files: ReadonlyMap<string, Uint8Array>, lists: RightsLists | null = LISTS) {
  const names = [...files.keys()];
  const indicators = ["11.1.1", "1.2.1"];
  return readRightsTables(files, names, { mainLanguage: "en", indicators, lists });
}

export const sentences = (texts: Readonly<Record<string, string | Uint8Array>>): string[] =>
  read(tables(texts)).problems.map(formatProblem);

/** Sentences about one table, beside good actions, whose only row is the good one with some cells replaced. */
export function sentencesOfRow(file: File, cells: Cells): string[] {
  const good = tables();
  const bad = new TextEncoder().encode(tableOf([{ ...GOOD[file], ...cells }]));
  const files = new Map([
    ["actions.csv", good.get("actions.csv") ?? bad],
    [file, bad],
  ]);
  return read(files).problems.map(formatProblem);
}
