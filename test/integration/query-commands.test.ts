/** `vlr query` and `vlr extract` as a user types them. */
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runVlr, type Ran } from "../support/run-vlr.ts";
import { saveBarcelona } from "../support/saved-run.ts";

let scratch = "";
const vlr = (...args: readonly string[]): Promise<Ran> => runVlr(args, { cwd: scratch });

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "vlr-commands-"));
  await saveBarcelona(scratch);
});

afterAll(async () => {
  await rm(scratch, { recursive: true });
});

test.each([
  "barcelona",
  "barcelona/2024",
  "vlr/barcelona/2024",
  "out/barcelona/2024/draft",
  "out/barcelona",
])("a run may be called %s", async (name) => {
  const ran = await vlr("query", name, "select count(*) as targets from target_status");
  expect(ran.stdout).toBe("targets\n-------\n    169\n");
  expect(ran.stderr).toContain(`Reading ${join("out/barcelona/2024/draft")}`);
});

test.each([
  [["verify", "vlr/barcelona/2024"], "The draft: "],
  [["trace", "vlr/barcelona/2024", "1.1.1/2023"], "printed in  table B1, row 1.1.1"],
  [["extract", "upr", "vlr/barcelona/2024", "--country", "ES"], "extract-upr.docx"],
])("vlr %j takes a run as vlr status prints it", async (args, said) => {
  const ran = await vlr(...args);
  expect(ran.stdout, ran.stderr).toContain(said);
});

test("answers come as a table, as CSV and as JSON; what steers a terminal or a spreadsheet is defused", async () => {
  const sql =
    "select '=1+1' as formula, E'\\x1b[31mred\\nline' as steering, null as nothing, 2 as n";
  const table = await vlr("query", "barcelona", sql);
  expect(table.stdout.split("\n")[2]).toBe("=1+1     \\u001b[31mred line           2");
  expect((await vlr("query", "barcelona", sql, "--csv")).stdout).toBe(
    'formula,steering,nothing,n\r\n\'=1+1,"\u001b[31mred\nline",,2\r\n',
  );
  const json = await vlr("query", "barcelona", sql, "--json");
  expect(JSON.parse(json.stdout)).toEqual([
    { formula: "=1+1", steering: "\u001b[31mred\nline", nothing: null, n: 2 },
  ]);
});

test("rows that are not printed are announced on stderr", async () => {
  const ran = await vlr("query", "barcelona", "from range(20)", "--rows", "5", "--csv");
  expect(ran.stdout.split("\r\n")).toHaveLength(7);
  expect(ran.stderr).toContain("Only the first 5 rows; there are more");
});

test("--tables lists every table and what its columns mean", async () => {
  const { stdout } = await vlr("query", "barcelona", "--tables");
  expect(stdout).toContain("marts.chain: One target, one recommendation that reaches it");
  expect(stdout).toContain("marts.obligation_gap: ");
  expect(stdout).toMatch(/ {2}missing +text +Links that are missing/);
});

test.each([
  [["query", "barcelona", "copy chain to 'x.csv'"], 2, "only a select can be run"],
  [["query", "barcelona", "from chian"], 2, "query, line 1, character 6"],
  [["query", "barcelona"], 2, "there is no query"],
  [["query", "lisbon", "select 1"], 2, 'no finished run was found for "lisbon"'],
  [["verify", "vlr/barcelno/2024"], 2, 'Did you mean "barcelona"?'],
  [["query", "barcelona", "select 1", "--rows", "0"], 2, '--rows cannot be "0"'],
  [["extract", "upr", "barcelona", "--country", "SI"], 2, "not of a city in"],
  [["extract", "upr", "barcelona", "--words", "many"], 2, '--words cannot be "many"'],
  [["extract", "CEDAW", "barcelona"], 3, "no recommendation of CEDAW"],
  [["extract", "CEDAW", "barcelona", "--cycle", "4"], 2, "--cycle does not go with CEDAW"],
  [
    ["extract", "upr", "barcelona", "--out", "out/barcelona/2024/draft/x.docx"],
    2,
    "lies in the folder of the run",
  ],
])("vlr %j ends with %i and says why", async (args, code, message) => {
  const ran = await vlr(...args);
  expect([ran.code, ran.stdout]).toEqual([code, ""]);
  expect(ran.stderr).toContain(message);
});

test("an extract is written beside the run, the run stays as it is, and a second one is the same", async () => {
  const args = [
    "extract",
    "upr",
    "barcelona",
    "--country",
    "ES",
    "--cycle",
    "4",
    "--words",
    "2815",
  ];
  const ran = await vlr(...args);
  expect(ran.stderr).toMatch(
    /recommendations, 2\d{3} words; \d+ recommendations, the least urgent, left out/,
  );
  const files = ran.stdout.trim().split("\n");
  expect(files).toEqual(
    ["docx", "pdf"].map((end) => join("out/barcelona/2024", `extract-upr-cycle-4.${end}`)),
  );
  expect((await vlr("verify", "out/barcelona/2024/draft")).code).toBe(0);
  const again = await vlr(...args, "--out", "mine/for-madrid.docx", "--json");
  expect(JSON.parse(again.stdout)).toMatchObject({
    files: ["mine/for-madrid.docx", "mine/for-madrid.pdf"],
  });
  expect(await readdir(join(scratch, "mine"))).toEqual(["for-madrid.docx", "for-madrid.pdf"]);
  for (const [at, file] of ["mine/for-madrid.docx", "mine/for-madrid.pdf"].entries()) {
    const first = readFileSync(join(scratch, files[at] ?? ""));
    expect(first.equals(readFileSync(join(scratch, file)))).toBe(true);
  }
  expect(existsSync(join(scratch, "var"))).toBe(false);
});

test("a figure is followed to its row, its file and its source; what is not there is said with what is", async () => {
  const { stdout } = await vlr("trace", "barcelona", "1.1.1/2023");
  expect(stdout).toContain("printed in  table B1, row 1.1.1");
  expect(stdout).toMatch(/2023 +65 %: data\/indicators\.csv, line \d+\n/);
  expect(stdout).toMatch(/file +data\/indicators\.csv, SHA-256 [0-9a-f]{64}\n/);
  const json = JSON.parse((await vlr("trace", "barcelona", "1.1.1", "--json")).stdout) as {
    readonly sources: readonly { readonly id: string }[];
  };
  expect(json.sources.map(({ id }) => id)).toEqual(["city"]);
  const unknown = await vlr("trace", "barcelona", "1.1.1/1999");
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toContain("It has values for 2016, 2017");
});
