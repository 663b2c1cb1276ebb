/** The tables on rights of a new city folder: the header of each, and an example that is a comment. */
import { csvCell } from "../csv-cell.ts";
import { RIGHTS_TABLES } from "../rights-tables/read-rights-tables.ts";
import { columnsOf } from "../rights-tables/rights-table.ts";
import type { SelfAssessmentItem } from "../rights-tables/rights-lists.ts";

export interface RightsTemplate {
  /** Path inside the city folder. */
  readonly path: string;
  readonly text: string;
}

type TableName = keyof typeof RIGHTS_TABLES;

interface Words {
  /** What one row is, and what must be known before the first is written. */
  readonly about: string;
  /** Cells of the example by column. Everything in it is invented. */
  readonly example: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<TableName, Words>> = {
  judgments: {
    about:
      "One row for each recommendation to the State that a person has judged. A recommendation without a row is shown as not judged.",
    example: {
      symbol: "A/HRC/60/8",
      paragraph: "140.7",
      target: "11.1",
      relevance: "relevant",
      competence: "shared",
      reviewer: "Office for human rights",
      judged_on: "2026-03-31",
      reason: "The city lets and builds social housing",
      action: "housing-plan",
      indicators: "11.1.1",
      owner: "Housing department",
      budget: "1.2 million euros a year",
      due: "2030",
      status: "under-way",
    },
  },
  actions: {
    about:
      "One row for each thing that the city does. Codes of targets and indicators have semicolons between them.",
    example: {
      action: "housing-plan",
      title_en: "500 new social homes",
      targets: "11.1; 1.4",
      indicators: "11.1.1",
      owner: "Housing department",
      budget: "12 million euros",
      due: "2030-12-31",
      status: "under-way",
      source: "Housing plan 2025-2030",
      url: "https://example.org/housing-plan",
    },
  },
  rights: {
    about: "One row for each right: who holds it here, who decides, and where people can complain.",
    example: {
      right: "Right to adequate housing",
      target: "11.1",
      holders: "Tenants and people without a home",
      competence: "shared",
      city_decides: "Social housing, land use",
      others_decide: "The State decides on rents",
      complain_to: "Ombudsperson of the city",
      complain_url: "https://example.org/complain",
    },
  },
  contributions: {
    about:
      "What institutions and organisations outside the administration say. Printed only with consent; dissent is printed as it is.",
    example: {
      contributor: "Tenants' union",
      kind: "civil-society",
      date: "2026-03-31",
      goal: "11",
      target: "11.1",
      text: "The figures leave out people who sleep in cars.",
      language: "en",
      consent: "yes",
      stance: "dissents",
      reply: "The next count will include them.",
    },
  },
  participation: {
    about:
      "One row for each time that people were heard. Leave changed empty when nothing has changed.",
    example: {
      date: "2026-02-14",
      who: "Tenants of the northern districts",
      people: "42",
      how: "Assembly",
      accessibility: "Sign language, child care",
      goal: "11",
      changed: "Repairs were moved forward by a year",
    },
  },
  selfAssessment: {
    about: "One row for each item that the city answers. These are the items, by scheme:",
    example: {
      scheme: "human-rights-city",
      item: "declaration",
      answer: "yes",
      evidence: "Decision of the council of 10 December 2024",
      url: "https://example.org/declaration",
      assessed_by: "Office for human rights",
      assessed_on: "2026-03-31",
    },
  },
  linkReviews: {
    about:
      "One row for each link between a target and an article that an institution has confirmed or objected to.",
    example: {
      target: "11.1",
      instrument: "ICESCR",
      article: "11(1)",
      decision: "confirms",
      reviewer: "National human rights institution",
      reviewed_on: "2026-03-31",
    },
  },
  ratification: {
    about:
      "Newer facts about the State than the program knows: state-party, signatory-state or no-action.",
    example: {
      instrument: "ICMW",
      status: "signatory-state",
      since: "2025",
      as_of: "2026-09",
      source: "United Nations Treaty Collection",
    },
  },
};

/** One file for each table, without a row. `items` are listed in the table that answers them. */
export function rightsTemplates(items: readonly SelfAssessmentItem[]): readonly RightsTemplate[] {
  return (Object.keys(WORDS) as TableName[]).map((name) => ({
    path: RIGHTS_TABLES[name].file,
    text: templateOf(name, items),
  }));
}

function templateOf(name: TableName, items: readonly SelfAssessmentItem[]): string {
  const columns = columnsOfTable(name);
  const { about, example } = WORDS[name];
  const row = columns.map((column) => csvCell(example[column] ?? "")).join(",");
  const list = name === "selfAssessment" ? items.map(itemLine) : [];
  return [
    columns.join(","),
    `# ${about}`,
    ...list,
    "# Rows that begin with # and a blank are not read. The next one is an invented example:",
    `# ${row}`,
    "",
  ].join("\n");
}

function itemLine({ scheme, item, title }: SelfAssessmentItem): string {
  return `# ${scheme} ${item}: ${title}`;
}

function columnsOfTable(name: TableName): readonly string[] {
  return columnsOf(RIGHTS_TABLES[name], ["en"]);
}
