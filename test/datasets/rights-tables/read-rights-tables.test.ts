import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RIGHTS_TABLES } from "../../../datasets/rights-tables/read-rights-tables.ts";
import { columnsOf } from "../../../datasets/rights-tables/rights-table.ts";
import type { CityRights, TablePlace } from "../../../domain/city-rights.ts";
import { NO_RIGHTS } from "../../support/no-rights.ts";
import {
  FILES,
  GOOD,
  read,
  sentences,
  sentencesOfRow,
  tableOf,
  tables,
  type Cells,
  type File,
} from "./sample-tables.ts";

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
      status: "planned",
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

describe("good tables", () => {
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
          needed[file].includes(column)
            ? [[column, cell]]
            : others === "empty"
              ? [[column, ""]]
              : [],
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
});

describe("bad cells", () => {
  test.each<readonly [file: File, cells: Cells, sentence: string]>([
    ["recommendations.csv", { symbol: "" }, "column symbol: the cell is empty. Write the symbol of the United Nations document, such as A/HRC/60/8"],
    ["recommendations.csv", { symbol: "a/hrc/60/8 /add.1" }, 'column symbol: not the symbol of a document (found "a/hrc/60/8 /add.1"). Write A/HRC/60/8/Add.1'],
    ["recommendations.csv", { symbol: "UPR 2025" }, 'column symbol: not the symbol of a document (found "UPR 2025"). Write the symbol of the United Nations document, such as A/HRC/60/8'],
    ["recommendations.csv", { paragraph: "140,7" }, 'column paragraph: a comma in a paragraph\'s number (found "140,7"). Write 140.7'],
    ["recommendations.csv", { target: "11.z" }, 'column target: unknown target code "11.z" (found "11.z"). Write one of the codes of goal 11: 11.1 to 11.7, 11.a, 11.b, 11.c'],
    ["recommendations.csv", { relevance: "Relevnt" }, 'column relevance: not one of the words of this column (found "Relevnt"). Write relevant'],
    ["recommendations.csv", { competence: "us" }, 'column competence: not one of the words of this column (found "us"). Write one of: city, shared, region, state'],
    ["recommendations.csv", { reviewer: "" }, "column reviewer: the cell is empty. Write the role or organisation that judged"],
    ["recommendations.csv", { judged_on: "31.02.2026" }, 'column judged_on: not a day of the calendar (found "31.02.2026"). Write year-month-day, such as 2025-01-17'],
    ["recommendations.csv", { judged_on: "31/3/2026" }, 'column judged_on: not a day of the calendar (found "31/3/2026"). Write 2026-03-31'],
    ["recommendations.csv", { action: "housing-plna" }, 'column action: no such action in actions.csv (found "housing-plna"). Did you mean "housing-plan"? Else add a row for it to actions.csv'],
    ["recommendations.csv", { action: "trees" }, 'column action: no such action in actions.csv (found "trees"). Add a row for it to actions.csv, or leave the cell empty'],
    ["recommendations.csv", { indicators: "11.1.1; 11.1.2" }, 'column indicators: indicator "11.1.2" is not in indicators.csv (found "11.1.1; 11.1.2"). Did you mean "11.1.1"? Else add a row for it to indicators.csv, or leave it out'],
    ["recommendations.csv", { due: "2030-06" }, 'column due: neither a year nor a day of the calendar (found "2030-06"). Write a year, such as 2027, or a day, such as 2027-06-30'],
    ["recommendations.csv", { due: "31.12.2030" }, 'column due: neither a year nor a day of the calendar (found "31.12.2030"). Write 2030-12-31'],
    ["recommendations.csv", { status: "Under way" }, 'column status: not one of the words of this column (found "Under way"). Write under-way'],
    ["actions.csv", { action: "Housing plan" }, 'column action: an action\'s id consists of letters, digits and hyphens (found "Housing plan"). Write housing-plan'],
    ["actions.csv", { title_en: "" }, "column title_en: title missing in the main language. Write in a few words what is done"],
    ["actions.csv", { targets: "11.1, 1.4" }, 'column targets: commas between the codes (found "11.1, 1.4"). Write 11.1; 1.4'],
    ["actions.csv", { targets: "11.1; 11.z" }, 'column targets: unknown target code "11.z" (found "11.1; 11.z"). Write one of the codes of goal 11: 11.1 to 11.7, 11.a, 11.b, 11.c'],
    ["actions.csv", { targets: "11,1" }, 'column targets: unknown target code "11,1" (found "11,1"). Write 11.1'],
    ["actions.csv", { targets: "11.1;11.1" }, 'column targets: 11.1 stands twice in the cell (found "11.1;11.1"). Remove one of the two'],
    ["actions.csv", { url: "www.example.org/plan" }, 'column url: not a web address (found "www.example.org/plan"). Write https://www.example.org/plan'],
    ["actions.csv", { url: "javascript:alert(1)" }, 'column url: not a web address (found "javascript:alert(1)"). Write the whole address, such as https://example.org/plan'],
    ["rights.csv", { right: "Right to adequate houses" }, 'column right: not in the list of rights (found "Right to adequate houses"). Did you mean "Right to adequate housing"?'],
    ["rights.csv", { right: "Everybody's housing, decent and safe" }, 'column right: not in the list of rights (found "Everybody\'s housing, decent and safe"). Write one of: Right to just and safe working conditions; Right to adequate housing; Safe and fair migration'],
    ["rights.csv", { right: "Right to housing" }, 'column right: not in the list of rights (found "Right to housing"). Write one of: Right to adequate housing'],
    ["rights.csv", { right: "health" }, 'column right: not in the list of rights (found "health"). Did you mean "Right to health"?'],
    ["rights.csv", { right: "Happiness" }, 'column right: not in the list of rights (found "Happiness"). Write the name of a right as the review prints it, such as "Right to education"'],
    ["rights.csv", { complain_url: "ombuds@example.org" }, 'column complain_url: not a web address (found "ombuds@example.org"). Write the whole address, such as https://example.org/plan'],
    ["contributions.csv", { kind: "NGO" }, 'column kind: not one of the words of this column (found "NGO"). Write one of: nhri, ombuds, national-mechanism, civil-society, academia, other'],
    ["contributions.csv", { goal: "4" }, 'column goal: target 11.1 belongs to another goal (found "4"). Write 11, or leave the cell empty'],
    ["contributions.csv", { goal: "SDG 11" }, 'column goal: not a goal (found "SDG 11"). Write 11'],
    ["contributions.csv", { goal: "18", target: "" }, 'column goal: not a goal (found "18"). Write a number from 1 to 17'],
    ["contributions.csv", { language: "english" }, 'column language: unknown language (found "english"). Write a language tag such as en, ca or pt-BR'],
    ["contributions.csv", { consent: "" }, "column consent: the cell is empty. Write yes when the contributor agrees to be printed, else no"],
    ["contributions.csv", { stance: "against" }, 'column stance: not one of the words of this column (found "against"). Write one of: agrees, dissents, adds'],
    ["participation.csv", { people: "about 40" }, 'column people: not a number of people (found "about 40"). Write a whole number, such as 40; leave the cell empty when nobody counted'],
    ["participation.csv", { people: "1.200" }, 'column people: not a number of people (found "1.200"). Write 1200'],
    ["participation.csv", { people: "-3" }, 'column people: not a number of people (found "-3"). Write a whole number, such as 40; leave the cell empty when nobody counted'],
    ["self-assessment.csv", { scheme: "human rights cities" }, 'column scheme: not one of the words of this column (found "human rights cities"). Write human-rights-city'],
    ["self-assessment.csv", { item: "declarations" }, 'column item: not an item of human-rights-city (found "declarations"). Did you mean "declaration"?'],
    ["self-assessment.csv", { item: "confidentiality" }, 'column item: not an item of human-rights-city (found "confidentiality"). Write data-approach as scheme, or an item of human-rights-city'],
    ["self-assessment.csv", { answer: "maybe" }, 'column answer: not one of the words of this column (found "maybe"). Write one of: yes, partly, no'],
    ["rights-reviews.csv", { instrument: "icescr" }, 'column instrument: unknown instrument (found "icescr"). Write ICESCR'],
    ["rights-reviews.csv", { instrument: "Convention on the Rights of the Child" }, 'column instrument: unknown instrument (found "Convention on the Rights of the Child"). Write CRC'],
    ["rights-reviews.csv", { instrument: "Magna Carta" }, 'column instrument: unknown instrument (found "Magna Carta"). Write the code of the instrument, such as ICESCR, ICCPR, ICERD, CEDAW, CAT'],
    ["rights-reviews.csv", { article: "99" }, 'column article: International Covenant on Economic, Social and Cultural Rights has no such article (found "99"). Use an article from 1 to 31, written like 13, 13(2) or 13(2)(b), or "whole"'],
    ["rights-reviews.csv", { article: "11(3)" }, 'column article: International Covenant on Economic, Social and Cultural Rights has no such paragraph (found "11(3)"). Use a paragraph from 11(1) to 11(2)'],
    ["rights-reviews.csv", { article: "12" }, 'column article: target 11.1 is not linked to this article of ICESCR (found "12"). Write 11(1)'],
    ["rights-reviews.csv", { article: "Art. 11 (1)" }, 'column article: target 11.1 is not linked to this article of ICESCR (found "Art. 11 (1)"). Write 11(1)'],
    ["rights-reviews.csv", { article: "11" }, 'column article: target 11.1 is not linked to this article of ICESCR (found "11"). Write 11(1)'],
    ["rights-reviews.csv", { decision: "ok" }, 'column decision: not one of the words of this column (found "ok"). Write one of: confirms, objects'],
    ["ratification.csv", { instrument: "UDHR" }, 'column instrument: a text that no State ratifies (found "UDHR"). Remove the row, or name a treaty'],
    ["ratification.csv", { status: "ratified" }, 'column status: not one of the words of this column (found "ratified"). Write one of: state-party, signatory-state, no-action'],
    ["ratification.csv", { status: "state-party", since: "" }, "column since: the year is missing. Write the year in which the State became a party"],
    ["ratification.csv", { status: "no-action" }, 'column since: a year although there was no action (found "2025"). Leave the cell empty, or correct the status'],
    ["ratification.csv", { since: "1980" }, 'column since: before the text was adopted (found "1980"). Write a year from 1990 on'],
    ["ratification.csv", { since: "2027" }, 'column since: after the month in as_of (found "2027"). Write a year up to 2026, or correct as_of'],
    ["ratification.csv", { since: "in 2025" }, 'column since: not a year (found "in 2025"). Write one year, such as 2008'],
    ["ratification.csv", { as_of: "2026-13" }, 'column as_of: not a month (found "2026-13"). Write year and month, such as 2026-09'],
    ["ratification.csv", { as_of: "2026-09-15" }, 'column as_of: not a month (found "2026-09-15"). Write 2026-09'],
  ])("%s with %o", (file, cells, sentence) => {
    expect(sentencesOfRow(file, cells)).toEqual([`${file}, line 2, ${sentence}`]);
  }); // prettier-ignore
});

describe("bad tables", () => {
  test("all problems of all tables come at once, in the order of the tables", () => {
    const found = sentences({
      "recommendations.csv": tableOf([
        { ...GOOD["recommendations.csv"], target: "11.z", due: "soon" },
      ]),
      "rights.csv": tableOf([{ ...GOOD["rights.csv"], right: "Rigth to food" }]),
      "ratification.csv": "",
    });
    expect(found.map((sentence) => sentence.replace(/:.*/, ""))).toEqual([
      "recommendations.csv, line 2, column target",
      "recommendations.csv, line 2, column due",
      "rights.csv, line 2, column right",
      "ratification.csv, line 1",
    ]);
  });

  test.each<readonly [what: string, csv: string, sentence: string]>([
    ["an unknown column", "right,holder\nRight to food,Cooks\n", 'line 1, column holder: unknown column (found "holder"). Did you mean "holders"?'],
    ["a title in a table without titles", "right,title_en\nRight to food,Food\n", 'line 1, column title_en: unknown column (found "title_en"). Remove it, or use one of: right, target, holders, competence, city_decides, others_decide, complain_to, complain_url'],
    ["a missing column", "target\n11.1\n", "line 1, column right: the column is missing. Add a column with the header right"],
    ["a column twice", "right,target,target\nRight to food,2.1,2.2\n", 'line 1, column target: the column stands twice (found "target"). Remove one of the two, or join them'],
    ["a text with a comma outside quotation marks", "right,holders\nRight to food,Cooks, guests\n", 'line 2: a cell stands under no header (found "guests"). Put texts that contain the separator in quotation marks, or name the column'],
    ["an open quotation mark", 'right\n"Right to food\n', "line 2: a quotation mark opens here and never closes. Close it, or write a quotation mark inside a text twice"],
    ["a comment that would hide a row", 'right,holders\n# so,"\nRight to food,"\n', "line 2: a quotation mark opens in a comment and closes in a later line. Close it in the same line, so that the comment hides no row"],
    ["the same right and target twice", "right,target\nRight to food,2.1\nRight to food,\nright to food,2.1\n", 'line 4, column right: not in the list of rights (found "right to food"). Did you mean "Right to food"?'],
    ["a row twice", "right,target\nRight to food,2.1\nRight to food,\nRight to food,2.1\n", 'line 4, column right: the right and target stand in line 2 already (found "Right to food 2.1"). Join the two rows, or name another target'],
  ])("%s", (_, csv, sentence) => {
    expect(sentences({ "rights.csv": csv })).toEqual([`rights.csv, ${sentence}`]);
  }); // prettier-ignore

  test("a table in another encoding is named with the line", () => {
    const bytes = new Uint8Array([...new TextEncoder().encode("right\n"), 0xe9, 0x0a]);
    expect(sentences({ "rights.csv": bytes })).toEqual([
      'rights.csv, line 2: the file is not UTF-8 text. Save it again as "CSV UTF-8"',
    ]);
  });

  test.each<readonly [file: File, change: Cells, sentence: string]>([
    ["recommendations.csv", { relevance: "relevant", judged_on: "2026-04-01" }, 'column symbol: the same reviewer judges this recommendation in line 2 already (found "A/HRC/60/8 140.7 11.1 Office for human rights"). Keep the newer judgment; another opinion needs another reviewer'],
    ["recommendations.csv", { reviewer: "office for Human Rights" }, 'column symbol: the same reviewer judges this recommendation in line 2 already (found "A/HRC/60/8 140.7 11.1 office for Human Rights"). Keep the newer judgment; another opinion needs another reviewer'],
    ["actions.csv", { title_en: "Another" }, 'column action: the action stands in line 2 already (found "housing-plan"). Remove one of the two rows, or give the second a name of its own'],
    ["contributions.csv", {}, 'column contributor: the contribution stands in line 2 already (found "Tenants\' union 2026-03-31 11 11.1 The figures leave people …"). Remove one of the two rows'],
    ["participation.csv", { people: "40" }, 'column date: the event stands in line 2 already (found "2026-02-14 Tenants Assembly 11 11.3"). Remove one of the two rows, so that nobody is counted twice'],
    ["self-assessment.csv", { answer: "no" }, 'column scheme: the same assessor answers this item in line 2 already (found "human-rights-city declaration Office for human rights"). Keep the newer answer; another opinion needs another assessor'],
    ["rights-reviews.csv", { decision: "confirms" }, 'column target: the same reviewer reviews this link in line 2 already (found "11.1 ICESCR 11(1) National institution"). Keep the newer review; another opinion needs another reviewer'],
    ["ratification.csv", { since: "2024" }, 'column instrument: the instrument stands in line 2 already (found "ICMW"). Keep the newer row'],
  ])("two rows of %s that cannot both hold name both lines: %o", (file, change, sentence) => {
    const csv = tableOf([GOOD[file], { ...GOOD[file], ...change }]);
    expect(sentences({ [file]: csv })).toEqual([`${file}, line 3, ${sentence}`]);
  }); // prettier-ignore

  test("a mistake elsewhere in an action's row does not make its id unknown", () => {
    const csv = tableOf([{ ...GOOD["actions.csv"], due: "soon" }]);
    expect(sentences({ "actions.csv": csv })).toHaveLength(1);
    expect(sentences({ "actions.csv": '"' })).toHaveLength(1);
  });

  test("an action is unknown when there is no actions.csv", () => {
    const files = tables();
    files.delete("actions.csv");
    expect(read(files).problems.map(({ file, column }) => [file, column])).toEqual([
      ["recommendations.csv", "action"],
    ]);
  });

  test("what is not known is not checked", () => {
    const csv = tableOf([{ ...GOOD["rights.csv"], right: "Right of the lists" }]);
    expect(read(tables({ "rights.csv": csv }), null).problems).toEqual([]);
  });

  test.each([
    ["Actions.csv", "actions.csv"],
    ["action.xlsx", "actions.csv"],
    ["self_assessment.csv", "self-assessment.csv"],
    ["recomendations.csv", "recommendations.csv"],
    ["participations.txt", "participation.csv"],
  ])("%s is recognised as %s under another name", (name, file) => {
    const files = tables({ [name]: "a\n" });
    files.delete(file);
    // The judgment names an action.
    files.delete("recommendations.csv");
    if (file !== "recommendations.csv") files.set("recommendations.csv", new Uint8Array([0x73]));
    const own = read(files).problems.filter((problem) => problem.file === name);
    expect(own).toEqual([
      { file: name, message: `the city's table is read from ${file}`, fix: `Save it as ${file}` },
    ]);
  });

  test("a workbook beside its table, and tables of other things, are left alone", () => {
    const names = ["actions.xlsx", "elections.csv", "heights.csv", "lights.csv", "data/action.csv"];
    expect(sentences(Object.fromEntries(names.map((name) => [name, "a\n"])))).toEqual([]);
    const files = new Map(names.slice(1).map((name) => [name, new Uint8Array()]));
    expect(read(files).problems).toEqual([]);
  });
});

describe("any input", () => {
  const junk = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string(),
    fc.constantFrom("", "11.z", "11.1", "__proto__", "constructor", "NaN", "2026-02-30", "# x", ";", "1e9", "ICESCR", "VDPA", "whole", "11(", "(", "A/", "title_", "0", "state-party"),
  ); // prettier-ignore

  test("every row is read whole or has a problem with its line and a fix; nothing is dropped", () => {
    const rows = (rights: CityRights, file: File): readonly { readonly line: number }[] =>
      (Object.values(rights) as (readonly TablePlace[])[])
        .flat()
        .filter((row) => row.file === file);
    fc.assert(
      fc.property(
        fc.constantFrom(...FILES),
        fc.array(fc.tuple(fc.nat(20), junk), { maxLength: 4 }),
        fc.constantFrom(",", ";", "\t"),
        (file, changes, separator) => {
          const columns = Object.keys(GOOD[file]);
          const cells = Object.fromEntries(
            changes.map(([index, text]) => [
              columns[index % columns.length] ?? "",
              text.replaceAll(/[\r\n]/g, " "),
            ]),
          );
          const csv = tableOf([GOOD[file], { ...GOOD[file], ...cells }], separator);
          const { rights, problems } = read(tables({ [file]: csv }));
          const isComment = /^\s*#(\s|$)/.test(cells[columns[0] ?? ""] ?? "");
          const lines = rows(rights, file).map(({ line }) => line);
          const told = problems.filter((problem) => problem.file === file);
          expect(lines).toContain(2);
          if (!isComment && !lines.includes(3)) {
            expect(told.map(({ line }) => line)).toContain(3);
          }
          for (const problem of told) {
            expect(problem.line).toBe(3);
            expect(problem.fix).toMatch(/^[A-Z].{5}/);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test("any bytes in the place of any table are problems, never a crash", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.uint8Array({ maxLength: 200 }), (file, bytes) => {
        expect(() => read(tables({ [file]: bytes }))).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});
