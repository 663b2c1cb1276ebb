/** `vlr import uhri`, called as the command line does. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { importCommand } from "../../cli/commands/import.ts";
import { commandHelp, readArguments } from "../../cli/define-command.ts";
import { parseUhri } from "../../datasets/sources/recommendations/read-uhri.ts";
import { ReportError } from "../../domain/errors.ts";

const EXPORT = join(
  import.meta.dirname,
  "../fixtures/ohchr-upr48-slovenia/upr-slovenia-cycle4.uhri-shape.json",
);
const CITY = `version: 1
city: Rečno
country: SI
languages: [en]
period: { from: 2015, to: 2024 }
edition: { date: 2025-01-17 }
sources:
  - { id: city, kind: table, path: data/health.csv }
`;

let folder = "";
let city = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vlr-import-"));
  city = join(folder, "recno");
  mkdirSync(city);
  writeFileSync(join(city, "city.yaml"), CITY);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function run(file: string, ...options: readonly string[]): Promise<string> {
  let printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const args = ["uhri", file, "--city", city, ...options];
  expect(await importCommand.run(readArguments(importCommand, args))).toBe(0);
  return printed;
}

async function failure(file: string, ...options: readonly string[]): Promise<ReportError> {
  const error: unknown = await run(file, ...options).catch((thrown: unknown) => thrown);
  if (error instanceof ReportError) return error;
  throw new Error("the command did not fail as expected", { cause: error });
}

const written = (): readonly unknown[] => {
  const file = "data/uhri-si.json";
  return parseUhri(readFileSync(join(city, file)), file);
};
const changed = (change: (records: Record<string, unknown>[]) => unknown): string => {
  const path = join(folder, "export.json");
  const records = JSON.parse(readFileSync(EXPORT, "utf8")) as Record<string, unknown>[];
  writeFileSync(path, JSON.stringify(change(records)));
  return path;
};

test("writes the State's records unchanged and says what city.yaml needs", async () => {
  const printed = await run(EXPORT);
  expect(written()).toEqual(JSON.parse(readFileSync(EXPORT, "utf8")));
  expect(printed.split("\n").slice(0, 4)).toEqual([
    "data/uhri-si.json",
    "254 records read, 254 about Slovenia, 254 kept:",
    "  254 with a goal tag, 0 with a target tag",
    "  217 supported, 0 partly supported, 37 noted, 0 without a position",
  ]);
  expect(printed).toContain("  - { id: uhri, kind: uhri, path: data/uhri-si.json }\n");
});

test("the same for machines", async () => {
  expect(JSON.parse(await run(EXPORT, "--json"))).toEqual({
    file: "data/uhri-si.json",
    source: "- { id: uhri, kind: uhri, path: data/uhri-si.json }",
    read: 254,
    ofState: 254,
    kept: 254,
    withGoal: 254,
    withTarget: 0,
    supported: 217,
    partlySupported: 0,
    noted: 37,
    refused: 0,
    refusals: [],
    unknownStates: {},
  });
});

test("a second import replaces the file and finds it named in city.yaml", async () => {
  writeFileSync(
    join(city, "city.yaml"),
    `${CITY}  - { id: un, kind: uhri, path: data/uhri-si.json }\n`,
  );
  await run(EXPORT);
  const printed = await run(EXPORT, "--goal", "4");
  expect(printed).toContain("city.yaml names the file already.");
  expect(written()).toHaveLength(41);
  expect(readdirSync(join(city, "data"))).toEqual(["uhri-si.json"]);
});

test.each([
  [["--body", "UPR", "--cycle", "4"], 254],
  [["--goal", "4,16", "--group", "Children"], 18],
  [["--theme", "Right to education; Right to health"], 51],
  [["--since", "2025", "--until", "2025"], 254],
])("%j keeps %i records", async (options, count) => {
  await run(EXPORT, ...options);
  expect(written()).toHaveLength(count);
});

test("other States are counted and left out, names that are no State's are said", async () => {
  const file = changed((records) =>
    records.map((record, index) => ({
      ...record,
      ...(index === 0 ? { Countries: ["Spain"] } : index === 1 ? { Countries: ["Sloveniya"] } : {}),
    })),
  );
  const printed = await run(file);
  expect(printed).toContain("254 records read, 252 about Slovenia, 252 kept:");
  expect(printed).toContain("Names that are not those of a known State: Sloveniya");
});

test("what a review will refuse is said with the record's number in the export, and written", async () => {
  const file = changed((records) => [
    ...records.slice(0, 2),
    { ...records[2], Symbol: null },
    { ...records[3], UprPositions: ["Maybe"] },
    records[0],
  ]);
  const printed = await run(file);
  expect(printed).toContain("export.json, line 3, column Symbol");
  expect(printed).toContain('export.json, line 4, column UprPositions: "Maybe"');
  expect(printed).toContain('export.json, line 5, column Symbol: "A/HRC/59/15 140.7"');
  expect(written()).toHaveLength(5);
});

describe("nothing is written when", () => {
  afterEach(() => {
    expect(existsSync(join(city, "data"))).toBe(false);
  });

  test("the export is cut off", async () => {
    const file = join(folder, "cut.json");
    writeFileSync(file, readFileSync(EXPORT).subarray(0, 100_000));
    const error = await failure(file);
    expect(error.message).toMatch(/cut off after record \d+; nothing was written$/);
  });

  test("no record is wanted", async () => {
    expect((await failure(EXPORT, "--target", "4.1")).message).toContain(
      "none of the 254 records about Slovenia",
    );
    expect(
      (await failure(changed((records) => records.map((r) => ({ ...r, Countries: ["Spain"] })))))
        .message,
    ).toContain("no record about Slovenia");
  });

  test.each([
    [["--goal", "18"], '--goal cannot be "18"'],
    [["--target", "4.9"], '--target cannot be "4.9"'],
    [["--cycle", "four"], '--cycle cannot be "four"'],
    [["--since", "20"], '--since cannot be "20"'],
  ])("%j is no condition", async (options, message) => {
    expect((await failure(EXPORT, ...options)).message).toBe(message);
  });

  test("the folder is no city's, or city.yaml has mistakes", async () => {
    writeFileSync(join(city, "city.yaml"), CITY.replace("SI", "Slovenia"));
    expect((await failure(EXPORT)).problems[0]?.fix).toBe("Write SI");
    writeFileSync(join(city, "city.yaml"), CITY.replace("SI", "HK"));
    expect((await failure(EXPORT)).message).toBe("HK is not the code of a State");
    rmSync(join(city, "city.yaml"));
    expect((await failure(EXPORT)).message).toContain("no city folder");
  });
});

test("help shows an example", () => {
  expect(commandHelp(importCommand)).toContain(
    "vlr import uhri export-full-en.json --city my-city",
  );
});
