/** The bulk export streamed from real files: whole, cut off at every place, damaged, and something else. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readUhriExport } from "../../activities/adapters/uhri-export.ts";
import { ReportError } from "../../domain/errors.ts";

let folder = "";
let counter = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vlr-uhri-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function fileOf(content: string, name = `export-${(counter += 1)}.json`): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const RECORD = (number: number, states: readonly string[]): string =>
  `{\n  "AnnotationId": "${number}", "Text": "a \\"}, { b", "Countries": ${JSON.stringify(states)}, "More": {"x": [1]}\n}`;
const STATES = [["Niger"], ["Spain", "Slovenia"], ["Nigeria"], ["Slovenia"], []];
const WHOLE = `[\n${STATES.map((states, index) => RECORD(index + 1, states)).join(",\n")}\n]\n`;

async function failure(path: string): Promise<ReportError> {
  try {
    await readUhriExport(path, ["slovenia"]);
  } catch (error) {
    if (error instanceof ReportError) return error;
    throw error;
  }
  throw new Error("the file was read");
}

test("records that name the State come with their number and byte for byte", async () => {
  const { total, ofState, states } = await readUhriExport(fileOf(WHOLE), ["slovenia"]);
  expect(total).toBe(5);
  expect(ofState).toEqual([
    { number: 2, json: RECORD(2, ["Spain", "Slovenia"]) },
    { number: 4, json: RECORD(4, ["Slovenia"]) },
  ]);
  expect(Object.fromEntries(states)).toEqual({
    Niger: 1,
    "Spain; Slovenia": 1,
    Nigeria: 1,
    Slovenia: 1,
    "": 1,
  });
});

test("several spellings of a State are found, whatever their capitals and apostrophes", async () => {
  const names = [["CÔTE D’IVOIRE"], ["Cote d'Ivoire"], ["Niger"]];
  const path = fileOf(`[${names.map((states, index) => RECORD(index, states)).join(",")}]`);
  const { ofState } = await readUhriExport(path, ["côte d'ivoire", "cote d'ivoire"]);
  expect(ofState.map(({ number }) => number)).toEqual([1, 2]);
});

test("a name with signs of patterns and quotation marks is a name", async () => {
  fileOf("[]", "a1.json");
  const { total } = await readUhriExport(fileOf(WHOLE, "a[1]*'.json"), ["slovenia"]);
  expect(total).toBe(5);
});

test("a byte order mark before the array does no harm", async () => {
  expect((await readUhriExport(fileOf(`\uFEFF${WHOLE}`), ["slovenia"])).total).toBe(5);
  const cut = await failure(fileOf(`\uFEFF${WHOLE.slice(0, -30)}`));
  expect(cut.problems[0]?.line).toBe(5);
});

describe("an export that is cut off", () => {
  test("at any place names the file and the last whole record", async () => {
    const body = WHOLE.trimEnd().slice(0, -1);
    for (let length = 0; length <= body.length; length += 7) {
      const text = body.slice(0, length);
      const whole = STATES.filter((states, index) => text.includes(RECORD(index + 1, states)));
      const error = await failure(fileOf(text, "cut.json"));
      expect(error.code).toBe("invalid-data");
      expect(error.message).toContain("nothing was written");
      expect(error.problems).toMatchObject([
        {
          file: "cut.json",
          line: whole.length + 1,
          message: expect.stringMatching(
            new RegExp(`^the file is (damaged or )?cut off after record ${whole.length}$`),
          ) as string,
          fix: expect.stringMatching(/^Download/) as string,
        },
      ]);
    }
  });

  test("behind many records names the right one, although they are read in pieces", async () => {
    const long = "x".repeat(3000);
    const records = Array.from({ length: 6000 }, (_, index) => RECORD(index, ["Spain", long]));
    const text = records.join(",\n");
    // Takes the last record away and most of the one before.
    const error = await failure(fileOf(`[${text.slice(0, -6000)}`));
    expect(error.problems[0]?.line).toBe(5999);
  });
});

test("a damaged record is named", async () => {
  const error = await failure(fileOf(WHOLE.replace('"3", "Text"', '"3" "Text"')));
  expect(error.problems).toMatchObject([
    { line: 3, message: "the file is damaged or cut off after record 2" },
  ]);
});

test.each([
  ["another JSON", '{"a": 1}'],
  ["a page", "<html></html>"],
])("%s is no array of records", async (_, content) => {
  expect((await failure(fileOf(content))).message).toContain("no JSON array of records");
});

test("a file that is not there is a mistake of the command", async () => {
  const error = await failure(join(folder, "nowhere.json"));
  expect([error.code, error.message]).toEqual([
    "invalid-config",
    `${join(folder, "nowhere.json")}: there is no such file`,
  ]);
  expect((await failure(folder)).code).toBe("invalid-config");
});
