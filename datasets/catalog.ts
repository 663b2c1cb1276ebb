/** The tables that are filled before the models run, with the type of every column, and where seeds come from. */

import { RIGHTS_TABLES } from "./rights-catalog.ts";

/** Types in DuckDB's words; `PARTS` is a list of breakdown cells. */
export type ColumnType = "VARCHAR" | "INTEGER" | "DOUBLE" | "BOOLEAN" | "PARTS";

export type Columns = Readonly<Record<string, ColumnType>>;

/** What the run hands over: the sources' rows and the run's own tables. No file is sniffed for types. */
export const RUN_TABLES = {
  "raw.observation": {
    position: "INTEGER",
    source_id: "VARCHAR",
    indicator: "VARCHAR",
    period: "VARCHAR",
    year: "INTEGER",
    end_year: "INTEGER",
    breakdown: "PARTS",
    unit: "VARCHAR",
    series: "VARCHAR",
    value: "DOUBLE",
    decimals: "INTEGER",
    flag: "VARCHAR",
    lower_bound: "DOUBLE",
    upper_bound: "DOUBLE",
    file: "VARCHAR",
    line: "INTEGER",
  },
  "raw.refusal": {
    source_id: "VARCHAR",
    code: "VARCHAR",
    file: "VARCHAR",
    line: "INTEGER",
    column_name: "VARCHAR",
    value: "VARCHAR",
    indicator: "VARCHAR",
    left_out: "BOOLEAN",
  },
  "raw.source_indicator": {
    source_id: "VARCHAR",
    indicator: "VARCHAR",
    target: "VARCHAR",
    goal: "INTEGER",
    unit: "VARCHAR",
    publisher: "VARCHAR",
    publisher_url: "VARCHAR",
    note: "VARCHAR",
    file: "VARCHAR",
  },
  "raw.source_title": {
    source_id: "VARCHAR",
    indicator: "VARCHAR",
    language: "VARCHAR",
    title: "VARCHAR",
  },
  "raw.series_name": { source_id: "VARCHAR", series: "VARCHAR", name: "VARCHAR" },
  "run.scope": {
    city: "VARCHAR",
    country_code: "VARCHAR",
    period_to: "INTEGER",
    ratification_as_of: "VARCHAR",
  },
  "run.goal": { goal: "INTEGER" },
  "run.source": {
    source_id: "VARCHAR",
    position: "INTEGER",
    kind: "VARCHAR",
    role: "VARCHAR",
    publisher: "VARCHAR",
    licence: "VARCHAR",
    area: "INTEGER",
    area_name: "VARCHAR",
  },
  "run.indicator": {
    indicator: "VARCHAR",
    target: "VARCHAR",
    goal: "INTEGER",
    unit: "VARCHAR",
    headline: "VARCHAR",
    headline_parts: "PARTS",
    direction: "VARCHAR",
    kind: "VARCHAR",
    target_value: "DOUBLE",
    target_year: "INTEGER",
    target_set_by: "VARCHAR",
    source: "VARCHAR",
    confirmed_by: "VARCHAR",
    confirmed_on: "VARCHAR",
    note: "VARCHAR",
    line: "INTEGER",
  },
  "run.indicator_title": { indicator: "VARCHAR", language: "VARCHAR", title: "VARCHAR" },
  ...RIGHTS_TABLES,
} as const satisfies Readonly<Record<string, Columns>>;

const INSTRUMENT = {
  instrument_code: "VARCHAR",
  name: "VARCHAR",
  short_name: "VARCHAR",
  kind: "VARCHAR",
  article_from: "INTEGER",
  article_to: "INTEGER",
  ratification_code: "VARCHAR",
  adopted: "INTEGER",
} as const satisfies Columns;

const ARTICLE_RIGHT = {
  instrument_code: "VARCHAR",
  article: "VARCHAR",
  right_name: "VARCHAR",
} as const satisfies Columns;

const LINK = {
  target: "VARCHAR",
  instrument: "VARCHAR",
  article: "VARCHAR",
  link_strength: "VARCHAR",
  source: "VARCHAR",
} as const satisfies Columns;

/** Hand-kept tables: name to file in `datasets/seeds/` and columns, which are those of the file's header. */
export const SEED_TABLES = {
  "seeds.sdg_target": {
    file: "sdg-targets.csv",
    columns: { target_code: "VARCHAR", goal: "INTEGER", title: "VARCHAR", short_name: "VARCHAR" },
  },
  "seeds.instrument": { file: "instruments.csv", columns: INSTRUMENT },
  "seeds.regional_instrument": { file: "regional-instruments.csv", columns: INSTRUMENT },
  "seeds.article_right": { file: "article-rights.csv", columns: ARTICLE_RIGHT },
  "seeds.regional_article_right": {
    file: "regional-article-rights.csv",
    columns: ARTICLE_RIGHT,
  },
  "seeds.target_article": { file: "target-rights-links.csv", columns: LINK },
  "seeds.regional_link": { file: "regional-links.csv", columns: LINK },
  "seeds.ratification": {
    file: "ratification-status-2022-08.csv",
    columns: {
      iso2: "VARCHAR",
      state: "VARCHAR",
      instrument: "VARCHAR",
      status: "VARCHAR",
      year: "INTEGER",
    },
  },
  "seeds.ratification_correction": {
    file: "ratification-corrections.csv",
    columns: {
      iso2: "VARCHAR",
      instrument_code: "VARCHAR",
      correct_iso2: "VARCHAR",
      correct_status: "VARCHAR",
      correct_year: "INTEGER",
      reason: "VARCHAR",
    },
  },
  "seeds.regional_status": {
    file: "regional-status.csv",
    columns: {
      iso2: "VARCHAR",
      instrument: "VARCHAR",
      status: "VARCHAR",
      year: "INTEGER",
      basis: "VARCHAR",
      not_accepted: "VARCHAR",
      note: "VARCHAR",
    },
  },
  "seeds.indicator_kind": {
    file: "sdg-indicator-kinds.csv",
    columns: { indicator_code: "VARCHAR", kind: "VARCHAR", basis: "VARCHAR", note: "VARCHAR" },
  },
  "seeds.self_assessment_item": {
    file: "self-assessment-items.csv",
    columns: {
      scheme: "VARCHAR",
      item: "VARCHAR",
      part: "VARCHAR",
      title: "VARCHAR",
      source: "VARCHAR",
    },
  },
  "seeds.target_headline_right": {
    file: "target-headline-rights.csv",
    columns: { target_code: "VARCHAR", position: "INTEGER", right_name: "VARCHAR" },
  },
  "seeds.country": {
    file: "countries.csv",
    columns: { iso2: "VARCHAR", m49: "INTEGER", name: "VARCHAR", name_in_text: "VARCHAR" },
  },
  "seeds.total_word": {
    file: "total-words.csv",
    columns: { word: "VARCHAR", language: "VARCHAR" },
  },
} as const satisfies Readonly<Record<string, { readonly file: string; readonly columns: Columns }>>;

export type RunTable = keyof typeof RUN_TABLES;
export type SeedTable = keyof typeof SEED_TABLES;

/** Month to which the table of ratifications speaks: that of its file name. */
export const RATIFICATION_AS_OF = "2022-08";

/** Folders of models in the order of the layers; `checks` run last and return offending rows. */
export const MODEL_LAYERS = ["staging", "intermediate", "marts"] as const;

/** One hand-kept table as text cells by column; an empty cell is null. */
export type SeedRows = Readonly<
  Record<SeedTable, readonly Readonly<Record<string, string | null>>[]>
>;
