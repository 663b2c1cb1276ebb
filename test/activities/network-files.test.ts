/** Which city folders a network names, and what goes wrong when it is taken into the store. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { findNetwork } from "../../activities/adapters/network-files.ts";
import { planNetwork } from "../../activities/store-network.ts";
import { ReportError } from "../../domain/errors.ts";
import { inScratch } from "../support/run-vlr.ts";
import { tinyId, writeNetwork, writeTinyCity } from "../support/tiny-network.ts";

async function refusal(work: Promise<unknown>): Promise<ReportError> {
  const error = await work.catch((thrown: unknown) => thrown);
  if (error instanceof ReportError) return error;
  throw new Error("nothing was refused");
}

const cities = (folder: string, list: string): Promise<void> =>
  writeFile(
    join(folder, "network.yaml"),
    `version: 1\nnetwork: Coast\ncities: ${list}\nperiod: { from: 2015, to: 2024 }\n`,
  );

test("a pattern finds city folders and nothing else, in the order of their names", async () => {
  await inScratch(async (scratch) => {
    const coast = await writeNetwork(scratch);
    for (const index of [2, 0, 1]) await writeTinyCity(join(coast, "cities"), index);
    await mkdir(join(coast, "cities/no-city"));
    const found = await findNetwork(join(coast, "network.yaml"));
    expect(found.cities.map(({ id }) => id)).toEqual([0, 1, 2].map(tinyId));
    expect((await findNetwork(coast)).cities).toEqual(found.cities);
    await cities(coast, "[cities/city-a*, cities/city-ab]");
    expect((await findNetwork(coast)).cities).toEqual(found.cities);
  });
});

test("a city folder that has lost its city.yaml is not passed over in silence: it fails alone", async () => {
  await inScratch(async (scratch) => {
    const coast = await writeNetwork(scratch);
    for (const index of [0, 1]) await writeTinyCity(join(coast, "cities"), index);
    await rm(join(coast, "cities", tinyId(1), "city.yaml"));
    const store = await openStore(join(scratch, "store"));
    const plan = await planNetwork(await findNetwork(coast), {
      store,
      period: null,
      offline: false,
    });
    expect(plan.cities).toMatchObject([
      { id: tinyId(0), needs: [] },
      { id: tinyId(1), failure: { code: "invalid-config" } },
    ]);
    expect(JSON.stringify(plan.cities[1])).toContain("city.yaml");
  });
});

test("two folders with one name, a folder that does not exist, a pattern that finds nothing: all at once, each at its line", async () => {
  await inScratch(async (scratch) => {
    const coast = await writeNetwork(scratch);
    await writeTinyCity(join(coast, "cities"), 0);
    await writeTinyCity(join(coast, "other"), 0);
    await mkdir(join(coast, "cities/empty"));
    await cities(coast, "\n  - cities/*\n  - other/*\n  - gone\n  - nowhere/*\n  - cities/empty");
    const { code, problems } = await refusal(findNetwork(coast));
    expect(code).toBe("invalid-config");
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [5, expect.stringContaining(`names a second city folder called ${tinyId(0)}`)],
      [6, expect.stringContaining("does not exist")],
      [7, expect.stringContaining("finds no city folder")],
      [8, expect.stringContaining("without a city.yaml")],
    ]);
  });
});

test("a city that is called like the network is refused, because their results would lie in one folder", async () => {
  await inScratch(async (scratch) => {
    const folder = join(scratch, tinyId(0));
    await writeTinyCity(join(folder, "cities"), 0);
    await cities(folder, "[cities/*]");
    expect((await refusal(findNetwork(folder))).problems[0]?.message).toContain(tinyId(0));
  });
});

test("no network.yaml is said with the path that was looked at", async () => {
  await inScratch(async (scratch) => {
    expect((await refusal(findNetwork(scratch))).message).toContain(join(scratch, "network.yaml"));
  });
});

test("a folder that disappears while the network is taken in, and one with mistakes, fail alone", async () => {
  await inScratch(async (scratch) => {
    const coast = await writeNetwork(scratch);
    for (const index of [0, 1, 2, 3]) await writeTinyCity(join(coast, "cities"), index);
    await writeFile(join(coast, "cities", tinyId(1), "city.yaml"), "version: 2\n");
    const found = await findNetwork(coast);
    await rm(join(coast, "cities", tinyId(2)), { recursive: true });
    const store = await openStore(join(scratch, "store"));
    const plan = await planNetwork(found, { store, period: 2023, offline: false });
    expect(plan).toMatchObject({
      period: "2023",
      cities: [
        { id: tinyId(0), needs: [] },
        { id: tinyId(1), failure: { code: "invalid-config" } },
        {
          id: tinyId(2),
          failure: { message: expect.stringContaining("does not exist") as string },
        },
        { id: tinyId(3), needs: [] },
      ],
    });
    await expect(planNetwork(found, { store, period: 2014, offline: false })).rejects.toThrow(
      "over before the review begins",
    );
  });
});

test("sources with one address are one part, whatever their names; a source of the network takes the place of a city's", async () => {
  await inScratch(async (scratch) => {
    const coast = await writeNetwork(scratch, [
      "sources:",
      '  - { id: shared, kind: table, url: "https://a.example/all.csv", role: comparison, area: State }',
    ]);
    const line = (id: string, url: string): string =>
      `- { id: ${id}, kind: table, url: "${url}", role: comparison, area: State }`;
    const of = [
      [line("one", "https://b.example/x.csv")],
      [line("two", "https://b.example/x.csv")],
      [line("shared", "https://c.example/own.csv")],
    ];
    for (const [index, sources] of of.entries()) {
      await writeTinyCity(join(coast, "cities"), index, { sources });
    }
    const store = await openStore(join(scratch, "store"));
    const options = { store, period: null, offline: false };
    const plan = await planNetwork(await findNetwork(coast), options);
    const needs = plan.cities.map((city) => ("needs" in city ? city.needs[0] : undefined));
    expect(needs[0]?.key).toBe(needs[1]?.key);
    expect(needs[2]).toMatchObject({ sourceId: "shared", host: "a.example" });
    expect(Object.values(plan.parts).map((part) => part.kind)).toEqual(["file", "file"]);
  });
});
