/** What the notice beside an edition says, and who reads it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeExtract } from "../../cli/make-extract.ts";
import { listMadeFolders } from "../../cli/made-folders.ts";
import { withdrawalInWords, withdrawalOf } from "../../cli/withdrawn.ts";

let out = "";
let edition = "";

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "vlr-withdrawn-"));
  edition = join(out, "my-city/2024/edition-1");
  mkdirSync(edition, { recursive: true });
});

afterEach(() => {
  rmSync(out, { recursive: true, force: true });
});

const withdraw = (notice: string): void => {
  writeFileSync(`${edition}.withdrawn.json`, notice);
};

const NOTICE = '{"edition":1,"on":"2026-03-01","reason":"a figure was wrong"}';

test("an edition without a notice counts; a notice says why and since when", () => {
  expect(withdrawalOf(edition)).toBeNull();
  withdraw(NOTICE);
  const found = withdrawalOf(`${edition}/`);
  expect(found && withdrawalInWords(found)).toBe("withdrawn on 2026-03-01: a figure was wrong");
});

test("a notice that cannot be read is told, not passed over", () => {
  withdraw("half");
  expect(() => withdrawalOf(edition)).toThrow(/edition-1\.withdrawn\.json cannot be read/);
});

test("no paper for the State is made from a withdrawn edition", async () => {
  withdraw(NOTICE);
  const scope = { body: "UPR", cycle: 4 };
  await expect(
    makeExtract({ folder: edition, scope, country: null, mostWords: null }),
  ).rejects.toThrow(/withdrawn on 2026-03-01: a figure was wrong/);
});

test("editions are listed beside drafts, with what was withdrawn", async () => {
  mkdirSync(join(out, "my-city/2024/draft"));
  withdraw(NOTICE);
  const made = await listMadeFolders(out);
  expect(made.map(({ kind, withdrawn }) => [kind, withdrawn?.on ?? null])).toEqual([
    ["draft", null],
    ["edition", "2026-03-01"],
  ]);
});
