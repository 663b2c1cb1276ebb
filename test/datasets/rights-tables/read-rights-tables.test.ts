import { expect, test } from "vitest";
import { RIGHTS_TABLES } from "../../../datasets/rights-tables/read-rights-tables.ts";
import { columnsOf } from "../../../datasets/rights-tables/rights-table.ts";
import { NO_RIGHTS } from "../../support/no-rights.ts";
import { FILES, GOOD, read, tableOf, tables, type Cells, type File } from "./sample-tables.ts";

const place = (file: File) => ({ file, line: 2 });

const EXPECTED = {
  judgments: [
    {
      ...place("recommendations.csv"),
      symbol: "A/HRC/60/8",
      paragraph: "140.7",
      target: "11.1",
      relevance: "partly",
      competence: "shared",
      reviewer: "Office for human rights",
      judgedOn: "2026-03-31",
      reason: "The city lets homes",
      action: "housing-plan",
      indicators: ["11.1.1", "1.2.1"],
      owner: "Housing department",
      budget: "1.2 million euros a year",
      due: "2030",
      status: "under-way",
    },
  ],
  actions: [
    {
      ...place("actions.csv"),
      action: "housing-plan",
      titles: { en: "500 new homes", ca: "500 habitatges nous" },
      targets: ["11.1", "1.4"],
      indicators: ["11.1.1"],
      owner: "Housing department",
      budget: "12 million euros",
      due: "2030-12-31",
      status: "under-way",
      source: "Housing plan 2025-2030",
      url: "https://example.org/plan",
    },
  ],
  rights: [
    {
      ...place("rights.csv"),
      right: "Right to adequate housing",
      target: "11.1",
      holders: "Tenants",
      competence: "city",
      cityDecides: "Social housing",
      othersDecide: "Rents: the State",
      complainTo: "Ombudsperson",
      complainUrl: "https://example.org/complain",
    },
  ],
  contributions: [
    {
      ...place("contributions.csv"),
      contributor: "Tenants' union",
      kind: "civil-society",
      date: "2026-03-31",
      goal: 11,
      target: "11.1",
      text: "The figures leave people out.",
      language: "en",
      consent: "yes",
      stance: "dissents",
      reply: "They will be counted.",
    },
  ],
  participation: [
    {
      ...place("participation.csv"),
      date: "2026-02-14",
      who: "Tenants",
      people: 42,
      how: "Assembly",
      accessibility: "Sign language",
      goal: 11,
      target: "11.3",
      changed: "Repairs come earlier",
    },
  ],
  selfAssessment: [
    {
      ...place("self-assessment.csv"),
      scheme: "human-rights-city",
      item: "declaration",
      answer: "yes",
      evidence: "Decision of 10 December 2024",
      url: "https://example.org/declaration",
      assessedBy: "Office for human rights",
      assessedOn: "2026-03-31",
    },
  ],
  linkReviews: [
    {
      ...place("rights-reviews.csv"),
      target: "11.1",
      instrument: "ICESCR",
      article: "11(1)",
      decision: "objects",
      reviewer: "National institution",
      reviewedOn: "2026-03-31",
      note: "See general comment 4",
    },
  ],
  ratification: [
    {
      ...place("ratification.csv"),
      instrument: "ICMW",
      status: "signatory-state",
      since: 2025,
      asOf: "2026-09",
      reservation: "None",
      source: "Treaty Collection",
    },
  ],
};

test("a row with every column comes back whole, with its file and line", () => {
  expect(read(tables())).toEqual({ rights: EXPECTED, problems: [] });
});

test.each(FILES)("the sample of %s has every column", (file) => {
  const table = Object.values(RIGHTS_TABLES).find((each) => each.file === file)!;
  expect(Object.keys(GOOD[file])).toEqual(columnsOf(table, ["en", "ca"]));
});

test("a city that keeps no table has none of the rows", () => {
  expect(read(new Map())).toEqual({ rights: NO_RIGHTS, problems: [] });
});

test.each<readonly [what: string, change: (csv: string) => string]>([
  ["semicolons between the cells", (csv) => csv.replaceAll('","', '";"')],
  ["tabs between the cells", (csv) => csv.replaceAll('","', '"\t"')],
  ["a byte order mark", (csv) => `\uFEFF${csv}`],
  ["Windows line ends", (csv) => csv.replaceAll("\n", "\r\n")],
  ["comments and blank rows at the end", (csv) => `${csv}\n# a remark, with a comma\n#\n,,\n`],
])("%s change nothing", (_, change) => {
  const changed = Object.fromEntries(FILES.map((file) => [file, change(tableOf([GOOD[file]]))]));
  expect(read(tables(changed))).toEqual({ rights: EXPECTED, problems: [] });
});

test("optional cells may be empty or without a column", () => {
  const needed: Readonly<Record<File, readonly string[]>> = {
    "recommendations.csv": [
      "symbol",
      "paragraph",
      "relevance",
      "competence",
      "reviewer",
      "judged_on",
    ],
    "actions.csv": ["action", "title_en"],
    "rights.csv": ["right"],
    "contributions.csv": ["contributor", "kind", "date", "text", "language", "consent", "stance"],
    "participation.csv": ["date", "who", "how"],
    "self-assessment.csv": ["scheme", "item", "answer", "assessed_by", "assessed_on"],
    "rights-reviews.csv": [
      "target",
      "instrument",
      "article",
      "decision",
      "reviewer",
      "reviewed_on",
    ],
    "ratification.csv": ["instrument", "status", "as_of", "source"],
  };
  const pick = (file: File, others: "empty" | "left out"): Cells =>
    Object.fromEntries(
      Object.entries<string>(GOOD[file]).flatMap(([column, cell]) =>
        needed[file].includes(column) ? [[column, cell]] : others === "empty" ? [[column, ""]] : [],
      ),
    );
  const readWith = (others: "empty" | "left out") =>
    read(tables(Object.fromEntries(FILES.map((file) => [file, tableOf([pick(file, others)])]))));
  const without = readWith("left out");
  expect(without.problems).toEqual([]);
  expect(readWith("empty")).toEqual(without);
  expect(without.rights.judgments[0]).toMatchObject({ target: null, indicators: [], due: null });
  expect(without.rights.participation[0]).toMatchObject({ people: null, changed: null });
});

test("an event or contribution about a target belongs to its goal", () => {
  const csv = tableOf([{ ...GOOD["participation.csv"], goal: "" }]);
  expect(read(tables({ "participation.csv": csv })).rights.participation[0]?.goal).toBe(11);
});

test("a name that begins with # is no comment", () => {
  const csv = tableOf([{ ...GOOD["contributions.csv"], contributor: "#MeToo" }]);
  const { rights } = read(tables({ "contributions.csv": csv }));
  expect(rights.contributions[0]?.contributor).toBe("#MeToo");
});

test("two reviewers may disagree on a recommendation, and both are kept", () => {
  const good = GOOD["recommendations.csv"];
  const other = { ...good, reviewer: "Ombudsperson", relevance: "not-relevant" };
  const { rights, problems } = read(tables({ "recommendations.csv": tableOf([good, other]) }));
  expect(problems).toEqual([]);
  expect(rights.judgments.map(({ reviewer, relevance }) => [reviewer, relevance])).toEqual([
    ["Office for human rights", "partly"],
    ["Ombudsperson", "not-relevant"],
  ]);
});
