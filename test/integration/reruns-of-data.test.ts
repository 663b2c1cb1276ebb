/** Drafts from other data than a run takes by itself: fetched anew, or as it was on an earlier day. */
import { mkdir, readFile, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Manifest } from "../../domain/manifest.ts";
import { startServer, type TestServer } from "../support/http-server.ts";
import { atTemporalDesk, RUN_ID, stopped } from "../support/temporal-desk.ts";
import { inScratch, runVlr, type Ran } from "../support/run-vlr.ts";

const table = (value: string): string =>
  `indicator,year,value\n11.6.1,2019,48\n11.6.1,2023,${value}\n`;

const INDICATORS = `indicator,target,title_en,unit,headline
11.6.1,11.6,Household waste collected separately,%,total
`;

interface Desk {
  readonly server: TestServer;
  readonly scratch: string;
  readonly city: string;
  run(...options: readonly string[]): Promise<Ran>;
}

/** A city with one table on a server, which says that nothing changed whenever it may. */
async function atDesk(work: (desk: Desk) => Promise<void>): Promise<void> {
  await inScratch(async (scratch) => {
    const server = await startServer();
    const city = join(scratch, "recno");
    await mkdir(city);
    await writeFile(join(city, "indicators.csv"), INDICATORS);
    await writeFile(
      join(city, "city.yaml"),
      `version: 1
city: Rečno
country: AF
languages: [en]
period: { from: 2015, to: 2024 }
edition: { date: 2025-03-01 }
goals: [11]
sources:
  - { id: city, kind: table, url: "${server.url}/table.csv" }
`,
    );
    const env = { VLR_VAR: join(scratch, "var"), VLR_ALLOW_PRIVATE_ADDRESSES: "1" };
    try {
      await work({
        server,
        scratch,
        city,
        run: (...options) =>
          runVlr(["run", city, "--inline", "--json", ...options], { cwd: scratch, env }),
      });
    } finally {
      await server.close();
    }
  });
}

function publish({ server }: Desk, value: string, etag: string): void {
  server.answer("/table.csv", ({ headers }) =>
    headers["if-none-match"] === etag
      ? { status: 304 }
      : { body: table(value), headers: { "content-type": "text/csv", etag } },
  );
}

async function draftOf({ scratch }: Desk, ran: Ran): Promise<{ folder: string; table: string }> {
  expect(ran.code, ran.stderr).toBe(0);
  const { folder } = JSON.parse(ran.stdout) as { folder: string };
  const text = await readFile(join(scratch, folder, "manifest.json"), "utf8");
  const [source] = (JSON.parse(text) as Manifest).sources;
  return { folder, table: source?.files[0]?.sha256 ?? "" };
}

/** Lets the store have fetched its present snapshot on another day. */
async function fetchedOn({ scratch }: Desk, day: string): Promise<void> {
  const folder = join(scratch, "var/store/snapshots");
  const [name = ""] = (await readdir(folder)).filter((each) => each.endsWith(".json"));
  const path = join(folder, name);
  const record = JSON.parse(await readFile(path, "utf8")) as object;
  const changed = { ...record, retrievedAt: `${day}T10:00:00.000Z` };
  await writeFile(`${path}.new`, JSON.stringify(changed));
  await rename(`${path}.new`, path);
}

test("--as-of makes a draft of its own from the snapshots of that day or of that snapshot, without asking the server", async () => {
  await atDesk(async (desk) => {
    publish(desk, "60", '"one"');
    const first = await draftOf(desk, await desk.run());
    await fetchedOn(desk, "2025-02-01");
    publish(desk, "70", '"two"');
    const second = await draftOf(desk, await desk.run());
    await fetchedOn(desk, "2025-05-01");
    expect(second.table).not.toBe(first.table);
    const asked = desk.server.requests.length;

    const then = await draftOf(desk, await desk.run("--as-of", "2025-03-31"));
    expect(then).toEqual({ folder: "out/recno/2024/draft-1", table: first.table });
    const named = await draftOf(desk, await desk.run("--as-of", first.table.slice(0, 16)));
    expect(named).toEqual({ folder: "out/recno/2024/draft-2", table: first.table });
    const now = await draftOf(desk, await desk.run("--as-of", "2025-05-01"));
    expect(now.table).toBe(second.table);
    expect(desk.server.requests).toHaveLength(asked);

    const tooEarly = await desk.run("--as-of", "2025-01-31");
    expect(tooEarly.code).toBe(4);
    expect(tooEarly.stderr).toContain("no snapshot of it is as old as 2025-01-31");
    expect(tooEarly.stderr).toContain("the oldest is of 2025-02-01T10:00:00.000Z");
    expect((await readdir(join(desk.scratch, "out/recno/2024"))).toSorted()).toEqual([
      "draft",
      "draft-1",
      "draft-2",
      "draft-3",
    ]);
  });
});

test("--refresh asks without saying what the store has, and makes a draft of its own", async () => {
  await atDesk(async (desk) => {
    publish(desk, "60", '"one"');
    await draftOf(desk, await desk.run());
    await draftOf(desk, await desk.run());
    const anew = await draftOf(desk, await desk.run("--refresh"));
    expect(anew.folder).toBe("out/recno/2024/draft-1");
    expect(desk.server.requests.map(({ headers }) => headers["if-none-match"] ?? null)).toEqual([
      null,
      '"one"',
      null,
    ]);
  });
});

test("through Temporal such a draft is made beside the run that waits for approval, and never touches it", async () => {
  await atTemporalDesk("mayor", {}, async (desk) => {
    const worker = await desk.worker();
    const first = await desk.vlr(["run", desk.city]);
    expect(first.code, first.stderr).toBe(0);
    const anew = await desk.vlr(["run", desk.city, "--refresh"]);
    expect(anew.code, anew.stderr).toBe(0);
    expect(anew.stdout).toBe("out/recno/2024/draft-1\n");
    expect(anew.stderr).not.toContain("Waits for approval");
    const { stdout } = await desk.vlr(["status", "--waiting"]);
    expect(stdout).toContain(`${RUN_ID}: Waits for approval by mayor`);
    await stopped(worker);
  });
});

test.each([
  [["--as-of", "2025-02-30"], '--as-of cannot be read (found "2025-02-30")'],
  [["--as-of", "yesterday"], '--as-of cannot be read (found "yesterday")'],
  [["--as-of", "abcdef012345"], "the store has no snapshot abcdef012345"],
  [["--as-of", "2025-01-01", "--refresh"], "exclude each other"],
  [["--refresh", "--offline"], "exclude each other"],
])("%j is refused before any work", async (options, message) => {
  await atDesk(async (desk) => {
    const ran = await desk.run(...options);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(message);
    expect(desk.server.requests).toHaveLength(0);
  });
});
