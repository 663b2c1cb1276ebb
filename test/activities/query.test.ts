/** A saved run asked in SQL: what comes back, what is refused, and what is said. */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { QueryAnswer } from "../../activities/adapters/query-ask.ts";
import { withRunDatabase, type RunDatabase } from "../../activities/adapters/query-database.ts";
import { openRunFolder } from "../../activities/adapters/query-run-folder.ts";
import { ReportError } from "../../domain/errors.ts";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import { repository } from "../support/run-vlr.ts";
import { saveBarcelona, saveRun } from "../support/saved-run.ts";

const LIMITS = { rows: 1000, seconds: 30 };

let scratch = "";
let barcelona = "";
/** Open for all tests that ask the example: loading it takes longer than asking. */
let opened: RunDatabase;
let close: () => Promise<void>;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "vlr-query-test-"));
  barcelona = await saveBarcelona(scratch);
  const run = await openRunFolder(barcelona);
  await new Promise<void>((ready, fail) => {
    const closed = withRunDatabase(run, (database) => {
      opened = database;
      ready();
      return new Promise<void>((done) => {
        close = () => {
          done();
          return closed;
        };
      });
    });
    closed.catch(fail);
  });
});

afterAll(async () => {
  await close();
  await rm(scratch, { recursive: true });
});

async function ask(sql: string, folder = barcelona, limits = LIMITS): Promise<QueryAnswer> {
  if (folder === barcelona) return opened.ask(sql, limits);
  const run = await openRunFolder(folder);
  return withRunDatabase(run, (database) => database.ask(sql, limits));
}

async function refused(sql: string, limits = LIMITS): Promise<ReportError> {
  const error: unknown = await ask(sql, barcelona, limits).catch((caught: unknown) => caught);
  if (error instanceof ReportError) return error;
  throw new Error(`not refused: ${sql}`, { cause: error });
}

const findingsOf = (folder: string): ReviewFindings =>
  JSON.parse(readFileSync(join(folder, "findings.json"), "utf8")) as ReviewFindings;

describe("what comes back", () => {
  test("the statuses of indicators, targets and gaps are those of the findings", async () => {
    const { indicators, targets, rights } = findingsOf(barcelona);
    const [perIndicator, perTarget, gaps] = [
      await ask("select indicator, status, ratio, latest_value from indicator_status"),
      await ask("select target, goal, status, assessed, indicators, weakest from target_status"),
      await ask("select rank, target, indicator, open_recommendations from marts.obligation_gap"),
    ];
    expect(perIndicator.rows).toEqual(
      indicators.map(({ indicator, assessment }) => [
        indicator,
        assessment.status,
        assessment.status === "not-assessed" ? null : assessment.ratio,
        assessment.latest?.value ?? null,
      ]),
    );
    expect(perTarget.rows).toEqual(
      targets.map(({ target, goal, status, assessed, indicators: codes, weakest }) => [
        target,
        goal,
        status,
        assessed,
        codes.length,
        weakest,
      ]),
    );
    expect(gaps.rows).toEqual(
      rights.obligationGaps.map(({ target, indicator, openRecommendations }, index) => [
        index + 1,
        target,
        indicator,
        openRecommendations.length,
      ]),
    );
  });

  test("every saved table has the rows of its CSV file, and every column a meaning", async () => {
    for (const { table, columns } of opened.tables) {
      const { rows } = await ask(`select count(*) from ${table}`);
      const csv = join(barcelona, `data/${table}.csv`);
      if (existsSync(csv)) expect(rows).toEqual([[parse(readFileSync(csv)).length - 1]]);
      const real = await ask(`select * from ${table} limit 0`);
      expect(real.columns).toEqual(columns.map(({ name }) => name));
      expect(columns.every(({ meaning }) => meaning !== "")).toBe(true);
    }
  });

  test("whole numbers and decimals are numbers, dates are texts, equal names are told apart", async () => {
    const answer = await ask(
      "select count(*) as n, 1.5::decimal(3, 1) as d, date '2024-02-29' as day, 1 as n, 99999999999999999999::hugeint as far",
    );
    expect(answer.columns[0]).not.toBe(answer.columns[3]);
    expect(answer.rows[0]?.slice(1)).toEqual([1.5, "2024-02-29", 1, "99999999999999999999"]);
  });

  test("the queries of docs/query.md run on the example and find what they promise", async () => {
    const text = readFileSync(join(repository, "docs/query.md"), "utf8");
    const queries = [...text.matchAll(/```sql\n(.*?)```/gs)].map((match) => match[1] ?? "");
    expect(queries).toHaveLength(5);
    const answers: QueryAnswer[] = [];
    for (const sql of queries) answers.push(await ask(sql));
    const [chain, withoutAction, away, goalOnly, objections] = answers.map(
      ({ rows }) => rows.length,
    );
    expect(chain).toBeGreaterThan(5);
    expect(withoutAction).toBe(
      csvOf(barcelona, "judgment").filter((row) => row["action"] === "").length,
    );
    expect(away).toBe(
      findingsOf(barcelona).rights.obligationGaps.filter(({ status }) => status === "moving-away")
        .length,
    );
    expect(goalOnly).toBe(4);
    expect(objections).toBe(0);
  });

  test("where somebody objects to a link, the query of docs/query.md says who", async () => {
    const small = await saveRun(
      join(repository, "test/fixtures/small-city"),
      join(scratch, "small"),
    );
    const text = readFileSync(join(repository, "docs/query.md"), "utf8");
    const sql = [...text.matchAll(/```sql\n(.*?)```/gs)].at(-1)?.[1] ?? "";
    const { rows } = await ask(sql, small);
    const objections = csvOf(small, "link_review").filter((row) => row["decision"] === "objects");
    expect(objections.length).toBeGreaterThan(0);
    expect(rows.map((row) => row[5])).toEqual(objections.map((row) => row["reviewer"]));
  });
});

function csvOf(folder: string, table: string): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(join(folder, `data/${table}.csv`)), { columns: true });
}

describe("what is refused", () => {
  test.each([
    "copy chain to 'OUT.csv'",
    "copy (select 1) to 'OUT.parquet'",
    "attach 'OUT.db' as other",
    "attach ':memory:' as other",
    "pragma database_list",
    "pragma table_info('chain')",
    "install httpfs",
    "load httpfs",
    "set threads = 4",
    "reset threads",
    "use main",
    "call duckdb_settings()",
    "explain select 1",
    "create table t as select 1",
    "insert into chain select * from chain",
    "delete from chain",
    "drop table chain",
    "export database 'OUT.folder'",
    "with x as (delete from chain returning *) select * from x",
  ])("only a select is run, not: %s", async (sql) => {
    const { code } = await refused(sql.replaceAll("OUT", join(scratch, "written")));
    expect(code).toBe("invalid-config");
    expect(existsSync(join(scratch, "written.csv"))).toBe(false);
  });

  test.each([
    "from read_csv('/etc/passwd')",
    "from '/etc/passwd'",
    "from read_text('/etc/hostname')",
    "from read_blob('/etc/hostname')",
    "from glob('/etc/*')",
    "from read_csv('https://example.org/a.csv')",
    "from parquet_metadata('/etc/passwd')",
    "from query('copy (select 1) to ''/tmp/vlr-written.csv''')",
    "select getenv('HOME')",
    "select * from (select 1) where 1 in (select 1 from read_csv('/etc/passwd'))",
  ])("nothing but the run is read: %s", async (sql) => {
    expect((await refused(sql)).code).toBe("invalid-config");
  });

  test.each([
    ["select 1; select 2", "only one statement can be run, and here are 2"],
    ["select 1; drop table chain", "only a select can be run"],
    ["", "the query is empty"],
    ["  -- nothing", "the query is empty"],
  ])("%s: one statement", async (sql, message) => {
    expect((await refused(sql)).message).toBe(message);
  });

  test("a select stays usable with a comment, a semicolon and a text that looks like another statement", async () => {
    const { rows } = await ask(
      "/* copy */ select 'copy chain to x; drop table chain' as said; -- end",
    );
    expect(rows).toEqual([["copy chain to x; drop table chain"]]);
  });

  test("the settings of the database are locked", async () => {
    const { rows } = await ask(
      "select name, value from duckdb_settings() where name in ('lock_configuration', 'enable_external_access') order by name",
    );
    expect(rows).toEqual([
      ["enable_external_access", "false"],
      ["lock_configuration", "true"],
    ]);
  });
});

describe("what is said", () => {
  test.each([
    ["from chian", 1, 6, "chain"],
    ["select\n  tagret\nfrom chain", 2, 3, "target"],
    ["select 'é', staus from target_status", 1, 13, "status"],
    [`select ${"target, ".repeat(30)} tagret from chain`, 1, 249, "target"],
  ])(
    "a mistake is named with its place and what was meant: %s",
    async (sql, line, column, near) => {
      const [problem] = (await refused(sql)).problems;
      expect([problem?.line, problem?.column]).toEqual([line, column]);
      expect(problem?.fix).toContain(`Did you mean ${near}`);
    },
  );

  test("a mistake in the grammar is named with its place, in signs and not in bytes", async () => {
    const [problem] = (await refused("select 'éé'\n frm chain,,")).problems;
    expect(problem).toMatchObject({
      line: 2,
      column: 6,
      message: 'syntax error at or near "chain"',
    });
  });

  test("more rows than the limit are cut and said to be", async () => {
    const limits = { rows: 3, seconds: 30 };
    expect(await ask("from range(3)", barcelona, limits)).toMatchObject({ extent: "all" });
    const { rows, extent } = await ask("from range(4)", barcelona, limits);
    expect([rows.length, extent]).toEqual([3, "cut"]);
  });

  test("a query that takes too long is stopped", async () => {
    const sql = "select count(*) from range(10000000000) a, range(100000) b";
    const error = await refused(sql, { rows: 10, seconds: 1 });
    expect(error.message).toBe("the query was stopped after 1 second");
    expect(error.hint).toContain("--seconds");
  });

  test("a query that takes too much memory is stopped", async () => {
    const sql =
      "select count(distinct a || b || repeat('x', 1000)) from range(50000) x(a), range(5000) y(b)";
    expect((await refused(sql)).message).toContain("memory");
  });

  test.each(["data/chain.parquet", "findings.json"])("an altered %s is named", async (file) => {
    const copy = join(scratch, `altered-${file.replace("/", "-")}`);
    await cp(barcelona, copy, { recursive: true });
    appendFileSync(join(copy, file), " ");
    await expect(ask("select 1", copy)).rejects.toMatchObject({
      code: "invalid-data",
      message: `${join(copy, file)} is not as the run wrote it`,
    });
    await rm(join(copy, file));
    await expect(ask("select 1", copy)).rejects.toThrow(`${file} is missing`);
  });

  test("a folder without a readable manifest is named", async () => {
    const empty = join(scratch, "empty");
    await expect(openRunFolder(empty)).rejects.toThrow("no readable manifest");
    await cp(barcelona, empty, { recursive: true });
    await writeFile(join(empty, "manifest.json"), '{"files":');
    await expect(openRunFolder(empty)).rejects.toMatchObject({ code: "invalid-data" });
  });
});
