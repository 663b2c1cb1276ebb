/** City folders as they lie on disks. */
import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { readFolder, storeFolder } from "../../activities/adapters/city-files.ts";
import {
  packageRoot,
  packageVersion,
  readPackageFile,
} from "../../activities/adapters/package-files.ts";
import type { ArtifactStore } from "../../activities/resources.ts";
import { failure } from "../support/report-error.ts";

let base: string;
let city: string;
let store: ArtifactStore;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "vlr-city-"));
  city = join(base, "my-city");
  store = await openStore(join(base, "store"));
  await put("city.yaml", "version: 1\n");
  await put("data/health.csv", "Year,Value\n");
});

afterEach(() => rm(base, { recursive: true, force: true }));

async function put(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(city, path)), { recursive: true });
  await writeFile(join(city, path), content);
}

describe("reading a city folder", () => {
  test("gives all files by path, sorted, with their bytes", async () => {
    await put("narrative/en/foreword.md", "Welcome");
    await put("data/a b-ü.csv", "x");
    const files = await readFolder(city);
    expect([...files.keys()]).toEqual([
      "city.yaml",
      "data/a b-ü.csv",
      "data/health.csv",
      "narrative/en/foreword.md",
    ]);
    expect(Buffer.from(files.get("city.yaml")!).toString()).toBe("version: 1\n");
  });

  test("leaves out hidden files, modules, and the run's own folders at the top", async () => {
    for (const path of [
      ".git/config",
      ".DS_Store",
      "var/store/x",
      "out/draft/review.pdf",
      "data/node_modules/x.js",
    ]) {
      await put(path, "x");
    }
    await put("data/out/kept.csv", "x");
    await put("data/var/kept.csv", "x");
    expect([...(await readFolder(city)).keys()]).toEqual([
      "city.yaml",
      "data/health.csv",
      "data/out/kept.csv",
      "data/var/kept.csv",
    ]);
  });

  test.each([
    ["nowhere", "does not exist"],
    ["my-city/city.yaml", "is a file, not a folder"],
    ["my-city/city.yaml/deeper", "does not exist: a part of its path is a file"],
  ])("%s: %s", async (path, words) => {
    const error = await failure(readFolder(join(base, path)));
    expect(error.code).toBe("invalid-config");
    expect(error.message).toBe(`the city folder ${join(base, path)} ${words}`);
    expect(error.hint).toContain("vlr init");
  });

  test("tells all problems at once, each with its file and what to do", async () => {
    await mkdir(join(city, "data/rights.csv"));
    await symlink("gone.csv", join(city, "data/link.csv"));
    await writeFile(join(base, "secret.csv"), "x");
    await symlink("../secret.csv", join(city, "outside.csv"));
    await symlink("/etc", join(city, "etc"));
    await symlink("data", join(city, "copy-of-data"));
    execFileSync("mkfifo", [join(city, "pipe")]);
    const error = await failure(readFolder(city));
    expect(error.code).toBe("invalid-config");
    expect(error.message).toBe(`6 files in ${city} cannot be used`);
    expect(error.problems.map(({ file, message }) => `${file ?? ""}: ${message}`)).toEqual([
      "copy-of-data: this is a link to a folder",
      "data/link.csv: this is a link to something that is not there",
      "data/rights.csv: this is a folder, but its name is that of a file",
      "etc: this is a link that leads out of the city folder",
      "outside.csv: this is a link that leads out of the city folder",
      "pipe: this is neither a file nor a folder",
    ]);
    for (const problem of error.problems) expect(problem.fix).toMatch(/^[A-Z][a-z]+ /);
  });

  test("follows a link to a file inside the folder, and a link to the folder itself", async () => {
    await symlink("data/health.csv", join(city, "same.csv"));
    await symlink(city, join(base, "alias"));
    const files = await readFolder(join(base, "alias"));
    expect(files.get("same.csv")).toEqual(files.get("data/health.csv"));
  });

  test("refuses a file of 2 GB without reading it, and says the limit", async () => {
    await put("data/huge.csv", "Year,Value\n");
    await truncate(join(city, "data/huge.csv"), 2 * 1024 ** 3);
    for (const read of [() => readFolder(city), () => storeFolder(store, city)]) {
      const error = await failure(read());
      expect(error.problems).toEqual([
        {
          file: "data/huge.csv",
          value: "2.0 GB",
          message: "the file is larger than the limit of 256 MB",
          fix: "Keep only the columns, years and places that the review needs, or split the file",
        },
      ]);
    }
  });

  test("names a file and a folder that this user may not read", async () => {
    await put("data/closed.csv", "x");
    await put("closed/x.csv", "x");
    await chmod(join(city, "data/closed.csv"), 0);
    await chmod(join(city, "closed"), 0);
    await chmod(base, 0o755);
    const error = await asOrdinaryUser(() => failure(readFolder(city)));
    expect(error.problems).toMatchObject([{ message: "this user may not read it" }]);
    expect(error.problems[0]?.file).toBe("closed");
    await chmod(join(city, "closed"), 0o755);
    const second = await asOrdinaryUser(() => failure(readFolder(city)));
    expect(second.problems).toMatchObject([
      { file: "data/closed.csv", message: "this user may not read it" },
    ]);
  });
});

/** Root may read everything: the test works as nobody for a moment. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid!(65534);
  try {
    return await work();
  } finally {
    process.seteuid!(0);
  }
}

test("a stored folder holds the same files as were read, with their media types", async () => {
  const { files } = await store.getTree(await storeFolder(store, city));
  expect(files.map(({ path, mediaType }) => [path, mediaType])).toEqual([
    ["city.yaml", "application/yaml"],
    ["data/health.csv", "text/csv"],
  ]);
  const read = await readFolder(city);
  for (const file of files)
    expect(new Uint8Array(await store.get(file))).toEqual(new Uint8Array(read.get(file.path)!));
  expect(await storeFolder(store, city)).toEqual(await storeFolder(store, `${city}/.`));
});

test("files that ship with the program are found, and nothing else", async () => {
  expect((await readPackageFile("tsconfig.json")).toString()).toContain("compilerOptions");
  expect(packageRoot().pathname.endsWith("/")).toBe(true);
  expect(packageVersion()).toMatch(/^\d+\.\d+\.\d+/);
  await expect(readPackageFile("../../etc/passwd")).rejects.toThrow("not inside the program");
});
