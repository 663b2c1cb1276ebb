/** Sources on servers: tables, a published Open SDG build and the SDG database, fetched, kept and used without the server. */
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import { startServer, type ScriptedAnswer, type TestServer } from "../support/http-server.ts";
import { pageText } from "../support/page-text.ts";
import { copySmallCity, inScratch, repository, runVlr, type Ran } from "../support/run-vlr.ts";

const SERIES = "SH_OOP_XPD_EARNNET40";
const fixture = (path: string): Promise<Buffer> =>
  readFile(join(repository, "test/fixtures", path));

const TABLE = [
  "indicator,year,sex,unit,value",
  "3.8.2,2015,,%,12.5",
  "3.8.2,2023,,%,11",
  "11.6.1,2019,,%,48",
  "11.6.1,2023,,%,61.5",
  "",
].join("\n");

/** One indicator of the Open SDG build: what `meta/all.json` says, and its data file. */
const META = { "4-1-1": { indicator_name: "Pupils who read well", computation_units: "%" } };
const OPEN_SDG_DATA = "Year,Units,Value\n2016,%,71\n2022,%,68.5\n";

const UNSD_PATH = `/unsd/Series/Data?seriesCode=${SERIES}&areaCode=4&page=1&pageSize=1000`;

async function serve(server: TestServer): Promise<void> {
  server.answer("/table.csv", { body: TABLE, headers: { "content-type": "text/csv" } });
  server.answer("/build/meta/all.json", { body: JSON.stringify(META) });
  server.answer("/build/data/4-1-1.csv", { body: OPEN_SDG_DATA });
  const answer = await fixture(`unsd-sdg-api/Series_Data_${SERIES}_AFG_excerpt.json`);
  server.answer(UNSD_PATH, { body: answer });
}

const cityYaml = (url: string): string => `version: 1
city: Rečno
country: AF
languages: [en]
period: { from: 2015, to: 2024 }
edition: { date: 2025-03-01 }
goals: [3, 4, 11]
sources:
  - id: city
    kind: table
    url: ${url}/table.csv
    publisher: Statistical office of Rečno (invented)
    columns: { unit: { column: unit }, dimensions: [sex] }
  - { id: schools, kind: open-sdg, url: "${url}/build" }
  - { id: national, kind: unsd-sdg, area: 4, series: [${SERIES}], base_url: "${url}/unsd" }
`;

const INDICATORS = `indicator,target,title_en,unit,headline,direction,target_value,target_year,confirmed_by,confirmed_on
3.8.2,3.8,People whom health costs ruin,%,total,decrease,5,2030,A. Analyst,2025-02-20
4.1.1,4.1,Pupils who read well,%,total,,,,,
11.6.1,11.6,Household waste collected separately,%,total,increase,70,2030,A. Analyst,2025-02-20
`;

async function cityOnServer(scratch: string, url: string): Promise<string> {
  const city = join(scratch, "recno");
  await mkdir(city);
  await writeFile(join(city, "city.yaml"), cityYaml(url));
  await writeFile(join(city, "indicators.csv"), INDICATORS);
  return city;
}

/** Only what the table needs: for failures of one download. */
async function cityOfOneTable(scratch: string, address: string): Promise<string> {
  const city = await copySmallCity(scratch);
  const text = await readFile(join(city, "city.yaml"), "utf8");
  await writeFile(
    join(city, "city.yaml"),
    text.replace("path: data/indicators.csv", `url: ${address}`),
  );
  return city;
}

async function withServer(
  work: (server: TestServer, scratch: string) => Promise<void>,
): Promise<void> {
  await inScratch(async (scratch) => {
    const server = await startServer();
    try {
      await work(server, scratch);
    } finally {
      await server.close();
    }
  });
}

function run(city: string, scratch: string, ...args: readonly string[]): Promise<Ran> {
  return runVlr(["run", city, "--json", "--var", join(scratch, "var"), ...args], {
    cwd: scratch,
    env: { VLR_ALLOW_PRIVATE_ADDRESSES: "1" },
  });
}

interface Made {
  readonly folder: string;
  readonly bundle: string;
}

test("a review from three servers is the same with the servers down and --offline; national figures are marked and have no status", async () => {
  await withServer(async (server, scratch) => {
    await serve(server);
    const city = await cityOnServer(scratch, server.url);
    const online = await run(city, scratch, "--inline");
    expect(online.code, online.stderr).toBe(0);
    const made = JSON.parse(online.stdout) as Made;
    const asked = server.requests.length;
    expect(asked).toBe(4);

    const draft = join(scratch, made.folder);
    const findings = JSON.parse(
      await readFile(join(draft, "findings.json"), "utf8"),
    ) as ReviewFindings;
    const statuses = findings.indicators.map(({ indicator, assessment }) => [
      indicator,
      assessment.status,
    ]);
    expect(Object.fromEntries(statuses)).toEqual({
      "3.8.2": "too-slow",
      "4.1.1": "not-assessed",
      "11.6.1": "on-track",
    });
    expect(JSON.stringify(findings.targets)).not.toContain(SERIES);

    const text = pageText(await readFile(join(draft, "review.html"), "utf8"));
    const [, ...national] = text.split("Other areas, same indicator");
    expect(national).toHaveLength(1);
    expect(national[0]?.slice(0, 600)).toMatch(/3\.8\.2 · Afghanistan, .*24\.36 \(2007/);
    expect(national[0]?.slice(0, 600)).toContain("not to be compared as one series");

    await server.close();
    const offline = await run(city, scratch, "--inline", "--offline");
    expect(offline.code, offline.stderr).toBe(0);
    expect((JSON.parse(offline.stdout) as Made).bundle).toBe(made.bundle);
    expect(offline.stderr).not.toMatch(/: done/);

    const without = await run(city, scratch, "--inline");
    expect(without.code).toBe(4);
    expect(without.stderr).toContain("nobody answers at this address");
    expect(without.stderr).toMatch(/un with --offline to use the snapshot of \d{4}-\d{2}-\d{2}/);
    expect((await runVlr(["verify", draft])).code).toBe(0);
  });
});

const PAGE =
  "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Please log in</body></html>";

test.each<[string, string, ScriptedAnswer, readonly string[]]>([
  [
    "404",
    "/gone.csv",
    { status: 404 },
    ["/gone.csv: there is no such file (HTTP 404)", "Correct the address"],
  ],
  [
    "a web page instead of CSV",
    "/data.csv",
    { body: PAGE, headers: { "content-type": "text/html" } },
    [
      'the server answered a web page instead of a CSV file: "Sign in Please log in"',
      "Open the address in a browser, and use the address of the file itself, one that needs no login",
    ],
  ],
  [
    "something else than a workbook",
    "/data.xlsx",
    { body: "Moved to the new portal" },
    [
      'the server answered "Moved to the new portal" where an Excel workbook was expected',
      "use the address of the file itself",
    ],
  ],
])(
  "through Temporal, %s ends the run within seconds, names the address and leaves nothing",
  async (_, path, answer, says) => {
    await withServer(async (server, scratch) => {
      server.answer(path, answer);
      const city = await cityOfOneTable(scratch, `${server.url}${path}`);
      const ran = await run(city, scratch);
      expect(ran.code, ran.stderr).toBe(4);
      for (const text of [...says, `${server.url}${path}`]) expect(ran.stderr).toContain(text);
      // A few tries of one attempt at most: no attempt of Temporal follows.
      expect(server.requests.length).toBeLessThanOrEqual(5);
      expect(await readdir(scratch)).not.toContain("out");
    });
  },
);

test("a server that asks for patience gets it, and the review is made", async () => {
  await withServer(async (server, scratch) => {
    const body = await fixture("small-city/data/indicators.csv");
    const busy = { status: 429, headers: { "retry-after": "1" } };
    server.answer("/a.csv", busy, { body });
    const city = await cityOfOneTable(scratch, `${server.url}/a.csv`);
    const check = await runVlr(["check", city, "--var", join(scratch, "var")], {
      env: { VLR_ALLOW_PRIVATE_ADDRESSES: "1" },
    });
    expect(check.code, check.stderr).toBe(0);
    expect(server.requests).toHaveLength(2);
    expect(check.stdout).toContain("3 indicators");
  });
});

test("check and plan fetch, but the store keeps what the last run received", async () => {
  await withServer(async (server, scratch) => {
    await serve(server);
    const city = await cityOnServer(scratch, server.url);
    const made = await run(city, scratch, "--inline");
    expect(made.code, made.stderr).toBe(0);
    const stored = await filesOf(join(scratch, "var"));
    server.answer("/table.csv", { body: TABLE.replace("61.5", "72") });
    const env = { VLR_ALLOW_PRIVATE_ADDRESSES: "1" };
    for (const command of ["check", "plan"]) {
      const ran = await runVlr([command, city, "--var", join(scratch, "var")], { env });
      expect(ran.code, ran.stderr).toBe(0);
      if (command === "plan") expect(ran.stdout).toContain("indicator 11.6.1: on-track -> met");
    }
    expect(await filesOf(join(scratch, "var"))).toEqual(stored);
    const offline = await run(city, scratch, "--inline", "--offline");
    expect((JSON.parse(offline.stdout) as Made).bundle).toBe(
      (JSON.parse(made.stdout) as Made).bundle,
    );
  });
});

/** Files below a folder, by path. */
async function filesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (path) => [path, await readFile(path, "hex")] as const)),
  );
}

test("an address of a private network is refused unless the operator allows it, with the way to do so", async () => {
  await withServer(async (server, scratch) => {
    const city = await cityOfOneTable(scratch, `${server.url}/a.csv`);
    const ran = await runVlr(["run", city, "--inline", "--var", join(scratch, "var")], {
      cwd: scratch,
    });
    expect(ran.code).toBe(4);
    expect(ran.stderr).toContain("127.0.0.1 is an address of this machine");
    expect(ran.stderr).toContain("VLR_ALLOW_PRIVATE_ADDRESSES=1");
    expect(server.requests).toHaveLength(0);
  });
});
