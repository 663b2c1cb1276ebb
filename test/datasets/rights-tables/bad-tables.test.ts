/** Tables and rows that are wrong as a whole: what an officer of the city reads. */
import { expect, test } from "vitest";
import { GOOD, read, sentences, tableOf, tables, type Cells, type File } from "./sample-tables.ts";

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
  ["the same right and target twice", "right,target\nRight to food,2.1\nRight to food,\nright to food,2.1\n", 'line 4, column right: not in the list of rights (found "right to food"). Write the name of a right; the nearest: Right to food; all names stand in docs/human-rights.md'],
  ["a row twice", "right,target\nRight to food,2.1\nRight to food,\nRight to food,2.1\n", 'line 4, column right: the right and target stand in line 2 already (found "Right to food 2.1"). Join the two rows, or name another target'],
])("%s", (_, csv, sentence) => {
  expect(sentences({ "rights.csv": csv })).toEqual([`rights.csv, ${sentence}`]);
}); // prettier-ignore

test("a judgment that says another status than its action names both lines; an empty one follows the action", () => {
  const judged = (status: string): Record<string, string> => ({
    "recommendations.csv": tableOf([{ ...GOOD["recommendations.csv"], status }]),
  });
  expect(sentences(judged("planned"))).toEqual([
    'recommendations.csv, line 2, column status: actions.csv, line 2 says that housing-plan is under-way (found "planned"). Leave the cell empty, so that actions.csv counts, or correct one of the two',
  ]);
  expect(sentences(judged(""))).toEqual([]);
});

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
