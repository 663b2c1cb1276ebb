/** What a worker says at its start about editions and about whom it tells. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { settingsInWords } from "../../cli/operator-settings.ts";

test.each([
  ["without a file", null, "editions lie beside the drafts"],
  [
    "with a folder",
    '[publish]\nkind = "folder"\nfolder = "/srv/reviews"\n',
    "editions go to /srv/reviews",
  ],
  [
    "with a bucket",
    '[publish]\nkind = "s3"\nbucket = "city-reviews"\nprefix = "vlr"\nregion = "eu-west-1"\n',
    "editions go to s3://city-reviews/vlr",
  ],
])("it names the file, the place and who is told: %s", async (_, settings, place) => {
  const folder = await mkdtemp(join(tmpdir(), "vlr-test-"));
  try {
    if (settings !== null) await writeFile(join(folder, "vlr.toml"), settings);
    const file = join(folder, "vlr.toml");
    const known = settings === null ? `no ${file}` : `${file}, as it is now`;
    const next = "A change counts from the next start";
    expect(await settingsInWords(folder, [])).toBe(`${known}: ${place}; nobody is told. ${next}`);
    expect(await settingsInWords(folder, [{ name: "smtp 1" }, { name: "webhook 1" }])).toBe(
      `${known}: ${place}; people are told by smtp 1, webhook 1. ${next}`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
