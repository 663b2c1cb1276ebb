/** Which folder is meant by the name of a city. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findRun, folderOfRun } from "../../cli/find-run.ts";

let out = "";

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "vlr-find-run-"));
});

afterEach(() => {
  rmSync(out, { recursive: true, force: true });
});

function made(...folders: readonly string[]): void {
  for (const folder of folders) {
    mkdirSync(join(out, "my-city", folder), { recursive: true });
    writeFileSync(join(out, "my-city", folder, "manifest.json"), "{}");
  }
}

const withdrawn = (edition: string): void => {
  writeFileSync(join(out, "my-city", `${edition}.withdrawn.json`), "{}");
};

const found = (name = "my-city"): string =>
  findRun(name, [out])
    .slice(join(out, "my-city").length + 1)
    .replaceAll("\\", "/");

test("the newest edition of the last period goes before the draft", () => {
  made("2023/edition-3", "2024/draft", "2024/edition-2", "2024/edition-10");
  expect(found()).toBe("2024/edition-10");
});

test("a withdrawn edition is passed over, and opened only by its own name", () => {
  made("2024/draft", "2024/edition-1", "2024/edition-2");
  withdrawn("2024/edition-2");
  expect(found()).toBe("2024/edition-1");
  withdrawn("2024/edition-1");
  expect(found()).toBe("2024/draft");
  expect(found("my-city/2024/edition-2")).toBe("2024/edition-2");
});

test("editions and drafts may lie in two places: the last period counts first, then editions", () => {
  made("2024/draft");
  const published = mkdtempSync(join(tmpdir(), "vlr-find-run-"));
  try {
    const edition = (path: string): string => {
      const folder = join(published, "my-city", path);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "manifest.json"), "{}");
      return folder;
    };
    edition("2023/edition-7");
    expect(findRun("my-city", [published, out])).toBe(join(out, "my-city/2024/draft"));
    edition("2024/edition-9");
    const newest = edition("2024/edition-10");
    expect(findRun("my-city", [published, out])).toBe(newest);
    expect(findRun("my-city/2024", [published, out])).toBe(newest);
  } finally {
    rmSync(published, { recursive: true });
  }
});

test.each([
  ["vlr/my-city/2024", "my-city/2024"],
  ["vlr/my-city/2024/draft/2", "my-city/2024/draft-2"],
  ["my-city/2024", "my-city/2024"],
  ["vlr/my-city", "vlr/my-city"],
  ["vlr/my-city/2024/edition-1", "vlr/my-city/2024/edition-1"],
])("a run may be called %s, which is %s", (name, folder) => {
  expect(folderOfRun(name)).toBe(folder);
});

test("the period of a city that is not there is answered with the city that was meant", () => {
  made("2024/draft");
  expect(() => findRun("my-cty/2024", [out])).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('Did you mean "my-city"?') as string }),
  );
});

test("a city that is not there is answered with the one that was meant", () => {
  made("2024/draft");
  expect(() => findRun("my-cty", [out])).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('Did you mean "my-city"?') as string }),
  );
});
