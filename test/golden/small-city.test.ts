/** The small invented city, from its folder to every file of the draft, against what is expected. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { expect, test } from "vitest";
import { copySmallCity, inScratch, runVlr } from "../support/run-vlr.ts";

const folder = join(import.meta.dirname, "small-city");

/** Text files of a draft. Binary ones are covered by the identity of bytes; the manifest holds tool versions. */
const COMPARED = /(?:\.csv|\.json|\.html)$/;
const LEFT_OUT = new Set(["manifest.json"]);

async function listFiles(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
}

/** Embedded fonts say nothing to a reader; one element a line makes differences readable. */
function readable(path: string, text: string): string {
  if (path.endsWith(".html")) {
    return text.replaceAll(/url\(data:[^)]*\)/g, "url(...)").replaceAll(/></g, ">\n<");
  }
  return path.endsWith(".json") ? `${JSON.stringify(JSON.parse(text), null, 1)}\n` : text;
}

test("every text file of the draft is as expected; changed output is written beside it", async () => {
  const made = await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const ran = await runVlr(["run", city, "--inline", "--var", join(scratch, "var")], { cwd: scratch });
    expect(ran.code, ran.stderr).toBe(0);
    const draft = join(scratch, ran.stdout.trim());
    const paths = (await listFiles(draft)).filter((path) => COMPARED.test(path) && !LEFT_OUT.has(path));
    return new Map(
      await Promise.all(
        paths.map(async (path) => [path, readable(path, await readFile(join(draft, path), "utf8"))] as const),
      ),
    );
  });
  const expectedPaths = await listFiles(join(folder, "expected"));
  const changed: string[] = [];
  await rm(join(folder, "expected-changed"), { recursive: true, force: true });
  for (const [path, text] of made) {
    const known = await readFile(join(folder, "expected", path), "utf8").catch(() => null);
    if (known === text) continue;
    changed.push(path);
    const target = join(folder, "expected-changed", path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  expect({ changed, missing: expectedPaths.filter((path) => !made.has(path)) }).toEqual({
    changed: [],
    missing: [],
  });
});
