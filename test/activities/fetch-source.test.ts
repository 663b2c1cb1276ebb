/** The files of a source, from the city folder and from real servers, as the readers get them. */
import { cp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { repository, sourcesForTests, table } from "../support/fetched-sources.ts";

const at = sourcesForTests();

describe("a repository inside the city folder", () => {
  beforeEach(async () => {
    await at.put("data/open-sdg/data/indicator_1-1-1.csv", "Year,Value\n2015,1\n");
    await at.put("data/open-sdg/meta/1-1-1.md", "---\n---\n");
    await at.put("data/open-sdg/README.md", "about");
    await at.put("data/open-sdg/scripts/build.py", "import sdg");
    await at.put("data/other.csv", "x");
  });

  test("keeps its own layout, without what says nothing about the data", async () => {
    const { value } = await at.fetched(repository({ path: "./data/open-sdg/" }));
    expect(value).toMatchObject({ sourceId: "city", date: null });
    expect(await at.content(value.files)).toEqual({
      "data/indicator_1-1-1.csv": "Year,Value\n2015,1\n",
      "meta/1-1-1.md": "---\n---\n",
    });
  });

  test("may be the city folder itself", async () => {
    const { value } = await at.fetched(repository({ path: "." }));
    expect(Object.keys(await at.content(value.files))).toContain(
      "data/open-sdg/data/indicator_1-1-1.csv",
    );
  });

  test("is reused while nothing changed, and the changed file is named", async () => {
    const source = repository({ path: "data/open-sdg" });
    expect(await at.fetched(source)).toMatchObject({ reused: false, reason: "first run" });
    await at.put("data/other.csv", "another source");
    expect(await at.fetched(source)).toMatchObject({ reused: true, reason: "nothing changed" });
    await at.put("data/open-sdg/data/indicator_1-1-1.csv", "Year,Value\n2015,2\n");
    expect(await at.fetched(source)).toMatchObject({
      reused: false,
      reason: "data/indicator_1-1-1.csv changed",
    });
    expect(await at.fetched({ ...source, asOf: "2024-12-31" })).toMatchObject({
      reason: "settings changed",
      value: { date: "2024-12-31" },
    });
  });

  test("that is not there is the city's error", async () => {
    await expect(at.fetched(repository({ path: "data/opensdg" }))).rejects.toMatchObject({
      code: "invalid-config",
      problems: [{ file: "city.yaml", value: "data/opensdg" }],
    });
  });
});

describe("a table", () => {
  test("inside the city folder keeps its path", async () => {
    await at.put("data/health.csv", "Year,Value\n");
    const { value } = await at.fetched(table({ path: "data/health.csv" }));
    expect(await at.content(value.files)).toEqual({ "data/health.csv": "Year,Value\n" });
    await expect(at.fetched(table({ path: "data/helth.csv" }))).rejects.toMatchObject({
      code: "invalid-config",
    });
  });

  test("over HTTP is of the day of its first fetch, and reused while its bytes stay the same", async () => {
    at.server.answer("/d/health%20data.csv?year=all", { body: "Year,Value\n2015,1\n" });
    const source = table({ url: `${at.server.url}/d/health data.csv?year=all` });
    const first = await at.fetched(source);
    expect(first).toMatchObject({ reused: false, value: { date: "2025-01-17" } });
    expect(await at.content(first.value.files)).toEqual({
      "health_data.csv": "Year,Value\n2015,1\n",
    });
    at.now = new Date("2025-03-03T00:00:00Z");
    expect(await at.fetched(source)).toEqual({ ...first, reused: true, reason: "nothing changed" });
    expect(await at.fetched(source, true)).toMatchObject({ reused: true, value: first.value });
    at.server.answer("/d/health%20data.csv?year=all", { body: "Year,Value\n2015,2\n" });
    expect(await at.fetched(source)).toMatchObject({
      reused: false,
      value: { date: "2025-03-03" },
    });
    expect(at.heartbeats).toContain("1/1");
  });

  test("that turns out to be a web page is refused", async () => {
    at.server.answer("/export", {
      body: "<!doctype html><title>Portal</title>",
      headers: { "content-type": "text/html" },
    });
    await expect(at.fetched(table({ url: `${at.server.url}/export` }))).rejects.toMatchObject({
      code: "source-unavailable",
      message: expect.stringContaining('a web page instead of a CSV file: "Portal"') as string,
    });
  });

  test.each([
    ["/export", "export.csv"],
    ["/", "table.csv"],
    ["/b.xlsx", "b.xlsx"],
  ])("at %s is called %s", async (path, name) => {
    at.server.answer(path, { body: "PK\u0003\u0004 or a,b" });
    const { value } = await at.fetched(table({ url: `${at.server.url}${path}` }));
    expect(Object.keys(await at.content(value.files))).toEqual([name]);
  });
});

test("a source that city.yaml does not name is the city's error", async () => {
  const source = table({ path: "data/health.csv" });
  await expect(at.fetched(source, false, "unknown")).rejects.toMatchObject({
    code: "invalid-config",
  });
});

describe("real repositories", () => {
  test.each(["open-sdg-barcelona", "open-sdg-los-angeles"])(
    "%s is taken whole and unedited",
    async (name) => {
      const origin = fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
      await cp(origin, join(at.folder, "city", "repository"), { recursive: true });
      const { value } = await at.fetched(repository({ path: "repository" }));
      const { files } = await at.store.getTree(value.files);
      const names = (await readdir(origin, { recursive: true })).map((path) =>
        path.replaceAll("\\", "/"),
      );
      const tables = names.filter((path) => path.endsWith(".csv")).sort();
      expect(files.map(({ path }) => path).filter((path) => path.endsWith(".csv"))).toEqual(tables);
      for (const file of files.slice(0, 20)) {
        expect(await at.store.get(file)).toEqual(await readFile(join(origin, file.path)));
      }
    },
  );
});
