import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lockDown, withDatabase } from "../../activities/adapters/warehouse-connection.ts";

let root = "";
let inside = "";

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "vlr-lock-")));
  inside = realpathSync(mkdtempSync(join(root, "inside-")));
  writeFileSync(join(root, "secret.csv"), "a\n1\n");
  writeFileSync(join(inside, "open.csv"), "a\n1\n");
  symlinkSync(join(root, "secret.csv"), join(inside, "link.csv"));
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** OUT and IN stand for files outside and inside the one folder that is left open. */
const FORBIDDEN = [
  "from read_csv('OUT')",
  "from read_text('OUT')",
  "from read_blob('OUT')",
  "from sniff_csv('OUT')",
  "from read_json('OUT')",
  "from parquet_metadata('OUT')",
  "from 'OUT'",
  "from read_csv('IN/../../secret.csv')",
  "from read_csv('IN/link.csv')",
  "from read_csv('https://example.org/a.csv')",
  "copy (select 1) to 'OUT.copy'",
  "export database 'OUT.folder'",
  "import database 'OUT.folder'",
  "attach 'OUT.db' as other",
  "install httpfs",
  "load httpfs",
  "install spatial from community",
  "create secret s (type http)",
  "set enable_external_access = true",
  "set allowed_directories = ['/']",
  "set threads = 4",
  "reset threads",
  "pragma memory_limit = '8GB'",
  "set autoload_known_extensions = true",
  "select getenv('HOME')",
];

const fill = (sql: string): string =>
  sql.replaceAll("OUT", join(root, "secret.csv")).replaceAll("IN", inside);

test.each(FORBIDDEN)("a locked warehouse refuses: %s", async (sql) => {
  await withDatabase(async (connection) => {
    await lockDown(connection, inside);
    await expect(connection.run(fill(sql))).rejects.toThrow();
    const alive = await connection.runAndReadAll("select 1 as n");
    expect(alive.getRowsJS()).toEqual([[1]]);
  });
});

test("a list of files outside is refused or empty", async () => {
  await withDatabase(async (connection) => {
    await lockDown(connection, inside);
    const found = await connection.runAndReadAll(fill("from glob('OUT*')")).then(
      (rows) => rows.getRowsJS(),
      () => [],
    );
    expect(found).toEqual([]);
  });
});

test("the open folder can be read and written", async () => {
  await withDatabase(async (connection) => {
    await lockDown(connection, inside);
    await connection.run(fill("copy (select 42 as n) to 'IN/out.parquet' (format parquet)"));
    const rows = await connection.runAndReadAll(
      fill("select n from read_parquet('IN/out.parquet')"),
    );
    expect(rows.getRowsJS()).toEqual([[42]]);
  });
});

test("without a folder no file can be read at all", async () => {
  await withDatabase(async (connection) => {
    await lockDown(connection, null);
    await expect(connection.run(fill("from read_csv('IN/open.csv')"))).rejects.toThrow();
  });
});

test("a folder with an apostrophe in its name is still one folder", async () => {
  const odd = mkdtempSync(join(root, "o'neil-"));
  await withDatabase(async (connection) => {
    await lockDown(connection, odd);
    await connection.run(`copy (select 1 as n) to '${join(odd, "a.csv").replaceAll("'", "''")}'`);
    await expect(connection.run(fill("from read_csv('OUT')"))).rejects.toThrow();
  });
});

test("a query that asks for too much memory fails, and the connection stays usable", async () => {
  await withDatabase(async (connection) => {
    await connection.run("set memory_limit = '64MB'");
    await lockDown(connection, null);
    const bomb =
      "select count(distinct a || b || repeat('x', 1000)) from range(5000) x(a), range(5000) y(b)";
    await expect(connection.run(bomb)).rejects.toThrow(/out of memory/i);
    expect((await connection.runAndReadAll("select 1")).getRowsJS()).toEqual([[1]]);
  });
});

test("the database works with one thread and no extension is fetched", async () => {
  await withDatabase(async (connection) => {
    await lockDown(connection, null);
    const settings = await connection.runAndReadAll(
      "select name, value from duckdb_settings() where name in ('threads', 'autoinstall_known_extensions', 'enable_external_access') order by name",
    );
    expect(settings.getRowsJS()).toEqual([
      ["autoinstall_known_extensions", "false"],
      ["enable_external_access", "false"],
      ["threads", "1"],
    ]);
  });
});
