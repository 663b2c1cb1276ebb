/** A folder as `vlr init` writes it, taken through the real steps. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { openPoints } from "../../datasets/city-folder/open-points.ts";
import { readCityFolder } from "../../datasets/city-folder/read-city-folder.ts";
import { newFolderFiles } from "../../datasets/init/new-folder.ts";
import { withBuiltCity } from "../support/built-city.ts";

test("after its first run a new folder asks for one thing alone: that a person confirms its indicator", async () => {
  const scratch = await mkdtemp(join(tmpdir(), "vlr-new-"));
  const folder = join(scratch, "my-city");
  try {
    const texts = newFolderFiles({ id: "my-city", city: "My City", country: "ES" });
    for (const [path, text] of texts) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const findings = await withBuiltCity(folder, (city) => Promise.resolve(city.findings));
    expect(
      openPoints(read(texts), findings).map(({ indicator, missing, unlocks }) => [
        indicator,
        missing,
        unlocks,
      ]),
    ).toEqual([["8.5.2", ["confirmation"], 2]]);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
});

function read(texts: ReadonlyMap<string, string>) {
  const files = new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)]));
  return readCityFolder({ id: "my-city", files, paths: files.keys() });
}
