/** The human rights chain of two cities from their folders to SQL, and what a deleted row changes. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createWarehouse } from "../../activities/adapters/warehouse.ts";
import { warehouseInput } from "../../datasets/warehouse-input.ts";
import { withBuiltCity } from "../support/built-city.ts";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import type { ReleasedData } from "../../domain/released-data.ts";
import { city } from "../support/city.ts";
import { pageText } from "../support/page-text.ts";
import { repository } from "../support/run-vlr.ts";
import { drawTargets, printChain } from "./printed-chain.ts";

const RECNO = join(repository, "test/fixtures/small-city");
const BARCELONA = join(repository, "examples/barcelona");

interface Seen {
  /** The chain of ten targets drawn by seed, as printed. */
  readonly drawn: string;
  readonly chainOf: (target: string) => string;
  readonly findings: ReviewFindings;
  readonly released: ReleasedData;
  /** The words of the web page. */
  readonly page: string;
}

const seen = (folder: string): Promise<Seen> =>
  withBuiltCity(folder, async (city) => {
    const all = await printChain(
      city,
      city.released.targets.map(({ target }) => target),
    );
    const chains = new Map(all.split(/\n\n/).map((text) => [text.split(" ", 1)[0], text.trim()]));
    return {
      drawn: await printChain(city, drawTargets(city, 2030)),
      chainOf: (target) => chains.get(target) ?? "",
      findings: city.findings,
      released: city.released,
      page: pageText(await city.page()),
    };
  });

/** A change to one file of a copied folder: the text to find, and what stands there instead. */
type Edit = readonly [file: string, find: string, instead: string];

async function inCopy<T>(
  folder: string,
  edits: readonly Edit[],
  work: (copy: string) => Promise<T>,
): Promise<T> {
  const scratch = await mkdtemp(join(tmpdir(), "vlr-chain-"));
  try {
    const copy = join(scratch, "city");
    await cp(folder, copy, { recursive: true });
    for (const [file, find, instead] of edits) {
      const text = await readFile(join(copy, file), "utf8");
      expect(text.split(find), `${file} holds "${find}" once`).toHaveLength(2);
      await writeFile(join(copy, file), text.replace(find, instead));
    }
    return await work(copy);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The row that begins so, with its line end. */
function rowOf(text: string, start: string): string {
  const row = text.split("\n").find((line) => line.startsWith(start));
  if (row === undefined) throw new Error(`no row begins with "${start}"`);
  return `${row}\n`;
}

async function deleted(folder: string, file: string, start: string): Promise<Edit> {
  return [file, rowOf(await readFile(join(folder, file), "utf8"), start), ""];
}

let recno: Seen;
let barcelona: Seen;

beforeAll(async () => {
  recno = await inCopy(RECNO, [], seen);
  barcelona = await inCopy(BARCELONA, [], seen);
});

describe("ten targets drawn by seed print their whole chain from SQL with basis, reviewer and every missing link", () => {
  test("the small city in Slovenia", async () => {
    await expect(recno.drawn).toMatchFileSnapshot(goldenFile("small-city"));
  });

  test("Barcelona", async () => {
    await expect(barcelona.drawn).toMatchFileSnapshot(goldenFile("barcelona"));
  });
});

function goldenFile(name: string): string {
  return join(repository, `test/golden/chain/${name}.txt`);
}

test("the 254 recommendations to Slovenia come out of the warehouse, 217 supported and 37 noted", () => {
  const positions = recno.released.rights.recommendations.map(({ position }) => position);
  expect(positions).toHaveLength(254);
  expect(positions.filter((position) => position === "supported")).toHaveLength(217);
  expect(positions.filter((position) => position === "noted")).toHaveLength(37);
});

test("what somebody said without consent is nowhere in what is released", () => {
  expect(recno.released.rights.contributions).toHaveLength(1);
  expect(JSON.stringify([recno.released, recno.findings, recno.page])).not.toMatch(
    /WITHOUT CONSENT|did not agree/,
  );
});

describe("deleting one input row changes the chain and the page accordingly", () => {
  const openAt = ({ findings }: Seen, target: string): readonly string[] =>
    findings.rights.obligationGaps.find((gap) => gap.target === target)?.openRecommendations ?? [];

  test("without its action the recommendation has none, and is open", async () => {
    const row = await deleted(RECNO, "actions.csv", "accessible-courses,");
    const cell: Edit = ["recommendations.csv", ",accessible-courses,", ",,"];
    const after = await inCopy(RECNO, [row, cell], seen);
    const expected = recno
      .chainOf("4.3")
      .replace(
        /action: accessible-courses.*(\n.*\n +)missing: nothing/,
        "action: none recorded$1missing: action",
      );
    expect(recno.chainOf("4.3")).toContain("status: finished; due: 2024");
    expect(after.chainOf("4.3")).toBe(expected);
    expect(openAt(recno, "4.3")).toEqual(["A/HRC/59/15 140.205"]);
    expect(openAt(after, "4.3")).toEqual(["A/HRC/59/15 140.170", "A/HRC/59/15 140.205"]);
    expect(after.page).not.toBe(recno.page);
  });

  test("an action that a judgment still names is asked for, with the line of the judgment", async () => {
    const row = await deleted(RECNO, "actions.csv", "accessible-courses,");
    await expect(inCopy(RECNO, [row], seen)).rejects.toMatchObject({
      problems: [{ file: "recommendations.csv", line: 8, value: "accessible-courses" }],
    });
  });

  test("without its judgment a recommendation leaves the target, and other targets stay as they are", async () => {
    const row = await deleted(RECNO, "recommendations.csv", "A/HRC/59/15,140.146,");
    const after = await inCopy(RECNO, [row], seen);
    expect(recno.chainOf("11.6")).toContain("A/HRC/59/15 140.146, supported, city-judgment");
    expect(after.chainOf("11.6")).toContain("recommendation: none\n");
    expect(after.chainOf("11.6")).toMatch(/missing: recommendation; action$/);
    expect(after.chainOf("4.3")).toBe(recno.chainOf("4.3"));
    expect(after.page).not.toBe(recno.page);
  });

  test("without the recommendation and its judgment nothing of it is left", async () => {
    const rows = [
      await deleted(BARCELONA, "data/upr-spain-cycle-4.csv", "A/HRC/60/8,50.130,"),
      await deleted(BARCELONA, "recommendations.csv", "A/HRC/60/8,50.130,"),
    ];
    const after = await inCopy(BARCELONA, rows, seen);
    expect(barcelona.chainOf("1.4")).toContain("A/HRC/60/8 50.130");
    expect(after.chainOf("1.4")).toContain("recommendation: none\n");
    expect(JSON.stringify(after)).not.toMatch(/\b50\.130\b/);
  });

  test("a judgment whose recommendation is gone stops the run and is named", async () => {
    const row = await deleted(BARCELONA, "data/upr-spain-cycle-4.csv", "A/HRC/60/8,50.130,");
    await expect(inCopy(BARCELONA, [row], seen)).rejects.toMatchObject({
      message: "recommendations.csv judges recommendations that no source has",
      problems: [{ file: "recommendations.csv", value: "50.130" }],
    });
  });

  test("without a newer fact the treaty is as the table of the program has it", async () => {
    const row = await deleted(RECNO, "ratification.csv", "ICMW,");
    const after = await inCopy(RECNO, [row], seen);
    const known = ({ released }: Seen): unknown => {
      const link = released.obligations.find(({ instrument }) => instrument === "ICMW");
      return [link?.binding, link?.ratificationAsOf];
    };
    expect(known(recno)).toEqual(["not-ratified", "2025-07"]);
    expect(known(after)).toEqual(["not-ratified", "2022-08"]);
  });
});

test("without the link to ICESCR the next strongest article stands behind the target", async () => {
  const warehouse = createWarehouse();
  const { seeds } = await warehouse.definitions();
  const strongest = async (links: typeof seeds): Promise<unknown> => {
    const input = warehouseInput(
      city({ country: "SI", goals: [1] }),
      { readings: [], recommendations: [] },
      links,
    );
    const { released } = await warehouse.build(input);
    const row = released.rights.chain.find(({ target }) => target === "1.2");
    return [row?.obligation, row?.directBinding];
  };
  const isLink = (row: Readonly<Record<string, string | null>>): boolean =>
    row["target"] === "1.2" && row["instrument"] === "ICESCR";
  const without = seeds["seeds.target_article"].filter((row) => !isLink(row));
  expect(without).toHaveLength(seeds["seeds.target_article"].length - 1);
  expect(await strongest(seeds)).toEqual(["ICESCR 11(1)", 4]);
  expect(await strongest({ ...seeds, "seeds.target_article": without })).toEqual(["CRC 27(1)", 3]);
});
