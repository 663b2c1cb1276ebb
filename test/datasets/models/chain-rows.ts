/** Rows of the human rights chain, with what a test does not care about left as it is here. */

type Row = Readonly<Record<string, unknown>>;

/** A row of `raw.recommendation` to Namibia, "A/HRC/1 1.1". */
export function recommended(row: Row = {}): Row {
  return {
    source_id: "upr",
    recommendation: "A/HRC/1 1.1",
    state: "NA",
    mechanism: "upr",
    body: "UPR",
    kind: "recommendation",
    symbol: "A/HRC/1",
    text: "Do more",
    text_origin: "own-rendering",
    position: "supported",
    file: "data/upr.csv",
    line: 2,
    ...row,
  };
}

/** "1.2" is a tag of the target, "4" one of the goal alone. */
export function tags(recommendation: string, ...codes: readonly string[]): Row[] {
  return codes.map((code) => ({
    source_id: "upr",
    recommendation,
    goal: Number(code.split(".")[0]),
    target: code.includes(".") ? code : null,
  }));
}

/** A row of `run.judgment` on "A/HRC/1 1.1" as a whole, by the office. */
export function judged(row: Row = {}): Row {
  return {
    recommendation: "A/HRC/1 1.1",
    target: null,
    relevance: "relevant",
    competence: "city",
    reviewer: "Office",
    judged_on: "2024-05-01",
    line: 2,
    ...row,
  };
}

/** A row of `run.action`. */
export const ACTION = {
  action: "homes",
  owner: "Housing fund",
  budget: "1 million",
  due: "2030",
  status: "under-way",
  source: "Plan",
  line: 2,
} as const satisfies Row;

/** A row of `seeds.instrument`: a treaty of 60 articles. */
export function treaty(code: string, row: Row = {}): Row {
  return {
    instrument_code: code,
    name: `Name of ${code}`,
    kind: "treaty",
    article_from: 1,
    article_to: 60,
    ratification_code: code,
    ...row,
  };
}

/** Three targets of two goals, indicators of 1.2 and 4.1, and a source of recommendations before and after the city's data. */
export const CHAIN_SCOPE = {
  "run.source": [
    { source_id: "upr", position: 1, kind: "recommendation-table", role: "city" },
    { source_id: "city", position: 2, kind: "table", role: "city" },
    { source_id: "uhri", position: 3, kind: "uhri", role: "city" },
  ],
  "seeds.sdg_target": ["1.2", "1.4", "4.1"].map((target_code) => ({
    target_code,
    goal: Number(target_code.split(".")[0]),
    title: `Title of ${target_code}`,
    short_name: `Name of ${target_code}`,
  })),
  "run.indicator": [
    { indicator: "1.2.1", target: "1.2", goal: 1, line: 2 },
    { indicator: "4.1.2", target: "4.1", goal: 4, line: 3 },
  ],
} as const;

/** The cells of some columns, row by row. */
export function cellsOf(rows: readonly Row[], ...columns: readonly string[]): unknown[][] {
  return rows.map((row) => columns.map((column) => row[column]));
}
