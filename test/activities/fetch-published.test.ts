/** What others publish as a whole, as the readers get it: Open SDG sites and the SDG API of the United Nations. */
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import type { SourceConfig } from "../../domain/city.ts";
import { ReportError } from "../../domain/errors.ts";
import { common, repository, sourcesForTests } from "../support/fetched-sources.ts";

const at = sourcesForTests();

const unsd = (): SourceConfig => ({
  ...common,
  id: "national",
  kind: "unsd-sdg",
  role: "comparison",
  area: 4,
  series: ["SH_OOP_XPD_EARNNET40"],
  baseUrl: `${at.server.url}/v1/sdg/`,
});

describe("a published Open SDG build", () => {
  const META = {
    "1-1-1": { indicator_number: "1.1.1", indicator_name: "Pobresa" },
    "13-b-1": { proxy: true },
  };

  const publish = (root: string): void => {
    at.server.answer(`${root}/meta/all.json`, { body: JSON.stringify({ ...META, schema: [] }) });
    at.server.answer(`${root}/data/1-1-1.csv`, { body: "Year,Value\n2015,1\n" });
    at.server.answer(`${root}/data/13-b-1.csv`, { body: "Year,Value\n" });
  };

  test.each([
    ["at its root", ""],
    ["in a folder per language", "/en"],
  ])("%s gets the layout of a repository", async (_, folder) => {
    publish(`/sdg${folder}`);
    const { value } = await at.fetched(repository({ url: `${at.server.url}/sdg/` }));
    expect(value.date).toBe("2025-01-17");
    const files = await at.content(value.files);
    expect(Object.keys(files)).toEqual([
      "data/indicator_1-1-1.csv",
      "data/indicator_13-b-1.csv",
      "meta/1-1-1.yml",
      "meta/13-b-1.yml",
    ]);
    expect(files["data/indicator_1-1-1.csv"]).toBe("Year,Value\n2015,1\n");
    expect(parseYaml(files["meta/1-1-1.yml"]!)).toEqual(META["1-1-1"]);
    expect(at.heartbeats.at(-1)).toBe("2/2");
  });

  test("works offline from what was fetched", async () => {
    publish("/sdg/en");
    const source = repository({ url: `${at.server.url}/sdg` });
    const { value } = await at.fetched(source);
    const asked = at.server.requests.length;
    expect(await at.fetched(source, true)).toMatchObject({ reused: true, value });
    expect(at.server.requests).toHaveLength(asked);
  });

  test("that is not there names every place that was tried", async () => {
    await expect(at.fetched(repository({ url: `${at.server.url}/sdg` }))).rejects.toMatchObject({
      code: "source-unavailable",
      problems: ["", "/ca", "/en"].map((folder) => ({
        value: `${at.server.url}/sdg${folder}/meta/all.json`,
      })),
    });
  });

  test("on a server that asks for patience at one place says how long to wait", async () => {
    const busy = { status: 429, headers: { "retry-after": "600" } };
    at.server.answer("/sdg/ca/meta/all.json", busy);
    await expect(at.fetched(repository({ url: `${at.server.url}/sdg` }))).rejects.toMatchObject({
      code: "source-unavailable",
      retryable: true,
      retryAfterSeconds: 600,
    });
  });

  test("that cannot be stored is the store's failure, not the server's", async () => {
    publish("/sdg");
    const full = new ReportError("store-failed", "the disk is full");
    at.store = { ...at.store, writeSnapshot: () => Promise.reject(full) };
    await expect(at.fetched(repository({ url: `${at.server.url}/sdg` }))).rejects.toBe(full);
  });

  test("without indicators, or with a missing file, is refused", async () => {
    at.server.answer("/sdg/meta/all.json", { body: "[]" });
    await expect(at.fetched(repository({ url: `${at.server.url}/sdg` }))).rejects.toThrow(
      "it lists no indicators",
    );
    publish("/sdg");
    at.server.answer("/sdg/data/13-b-1.csv", { status: 404 });
    await expect(at.fetched(repository({ url: `${at.server.url}/sdg` }))).rejects.toThrow(
      "13-b-1.csv: there is no such file",
    );
  });
});

describe("the SDG API of UNSD", () => {
  const page = (number: number): string =>
    `/v1/sdg/Series/Data?seriesCode=SH_OOP_XPD_EARNNET40&areaCode=4&page=${number}&pageSize=1000`;

  const recorded = async (): Promise<Record<string, unknown>> =>
    JSON.parse(
      await readFile(
        new URL(
          "../fixtures/unsd-sdg-api/Series_Data_SH_OOP_XPD_EARNNET40_AFG_excerpt.json",
          import.meta.url,
        ),
        "utf8",
      ),
    ) as Record<string, unknown>;

  test("is asked for all pages, which are kept as answered", async () => {
    const answer = await recorded();
    const pages = [1, 2, 3].map((pageNumber) =>
      JSON.stringify({ ...answer, pageNumber, totalPages: 3 }),
    );
    for (const [index, body] of pages.entries()) at.server.answer(page(index + 1), { body });
    const { value } = await at.fetched(unsd());
    expect(value.date).toBe("2025-01-17");
    expect(await at.content(value.files)).toEqual({
      "SH_OOP_XPD_EARNNET40/page-1.json": pages[0],
      "SH_OOP_XPD_EARNNET40/page-2.json": pages[1],
      "SH_OOP_XPD_EARNNET40/page-3.json": pages[2],
    });
    expect(at.heartbeats).toEqual(["0/1", "0/1", "0/1", "1/1"]);
  });

  test("without rows gives one page", async () => {
    at.server.answer(page(1), { body: '{"totalPages":0,"totalElements":0,"data":[]}' });
    const { value } = await at.fetched(unsd());
    expect(Object.keys(await at.content(value.files))).toEqual([
      "SH_OOP_XPD_EARNNET40/page-1.json",
    ]);
  });

  test("that changes between two pages is refused", async () => {
    at.server.answer(page(1), { body: '{"totalPages":2,"totalElements":1500}' });
    at.server.answer(page(2), { body: '{"totalPages":2,"totalElements":1600}' });
    await expect(at.fetched(unsd())).rejects.toMatchObject({
      code: "source-unavailable",
      hint: expect.stringContaining("Run again") as string,
    });
  });

  test.each(["null", "[]", '{"message":"error"}', '{"totalPages":1e9,"totalElements":1}'])(
    "that answers %s is refused",
    async (body) => {
      at.server.answer(page(1), { body });
      await expect(at.fetched(unsd())).rejects.toThrow("does not say how many pages");
    },
  );
});
