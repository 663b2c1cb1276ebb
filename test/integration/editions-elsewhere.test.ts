/** Editions where the operator puts them: found by the city's name in a folder and in a bucket, there by their address too, and waited for when the bucket is away. */
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { copySmallCity, inScratch, runVlr, startVlr, type Ran } from "../support/run-vlr.ts";
import { ACCESS_KEY, BUCKET, SECRET_KEY, startS3, whyNoS3Server } from "../support/s3-server.ts";

interface Office {
  readonly scratch: string;
  readonly vlr: (...args: readonly string[]) => Promise<Ran>;
  readonly start: (...args: readonly string[]) => ReturnType<typeof startVlr>;
}

/** The small city with a draft that waits for the mayor, on the embedded server. */
async function withDraft(
  scratch: string,
  settings: string,
  work: (office: Office) => Promise<void>,
): Promise<void> {
  const env = { VLR_VAR: join(scratch, "var") };
  await mkdir(env.VLR_VAR);
  await writeFile(join(env.VLR_VAR, "vlr.toml"), settings);
  const city = await copySmallCity(scratch);
  const yaml = await readFile(join(city, "city.yaml"), "utf8");
  await writeFile(join(city, "city.yaml"), `${yaml}approval: { reviewers: [mayor] }\n`);
  const vlr: Office["vlr"] = (...args) => runVlr(args, { cwd: scratch, env });
  const start: Office["start"] = (...args) => startVlr(args, { cwd: scratch, env });
  const ran = await vlr("run", city);
  expect(ran.code, ran.stderr).toBe(0);
  await work({ scratch, vlr, start });
}

const QUESTION = "select count(*) as statuses from target_status";

test("query, extract, verify and status find the edition in the operator's folder, and nothing is written beside it", async () => {
  await inScratch(async (scratch) => {
    const published = join(scratch, "srv");
    const settings = `[publish]\nkind = "folder"\nfolder = "${published}"\n`;
    await withDraft(scratch, settings, async ({ vlr }) => {
      expect((await vlr("query", "recno", QUESTION)).stderr).toContain("recno/2024/draft");
      const approved = await vlr("approve", "recno/2024", "--by", "mayor");
      expect(approved.code, approved.stderr).toBe(0);
      const edition = join(published, "recno/2024/edition-1");
      for (const name of [
        "recno",
        "recno/2024",
        "vlr/recno/2024",
        "recno/2024/edition-1",
        edition,
      ]) {
        const asked = await vlr("query", name, QUESTION);
        expect(asked.code, asked.stderr).toBe(0);
        expect(asked.stderr).toContain(`Reading ${edition}`);
      }
      const { stdout: listed } = await vlr("status");
      expect(listed).toMatch(/^FOLDER .*\nout\/recno\/2024\/draft +complete/);
      expect(listed).toMatch(new RegExp(`^${edition} +complete `, "m"));
      expect((await vlr("status", "--city", "other")).stdout).not.toContain("recno");
      const none = await vlr("withdraw", "recno/2023", "1", "--reason", "x");
      expect(none.stderr).toContain(
        `No edition of this review is in ${join(published, "recno/2023")};`,
      );
      const verified = await vlr("verify", "recno");
      expect(verified.stdout, verified.stderr).toMatch(/^Edition 1: \d+ files, all as in its/);
      await writeFile(join(edition, "added.txt"), "x");
      expect((await vlr("verify", "recno")).code).toBe(6);
      expect((await vlr("status")).stdout).toContain(`${edition}  altered since`);
      await rm(join(edition, "added.txt"));

      const extract = await vlr("extract", "upr", "recno");
      expect(extract.stdout, extract.stderr).toBe(
        ["docx", "pdf"].map((ending) => `out/recno/2024/extract-upr.${ending}\n`).join(""),
      );
      expect(await readdir(join(published, "recno/2024"))).toEqual(["edition-1", "latest"]);
      await rm(join(edition, "manifest.json"));
      const broken = await vlr("verify", edition);
      expect(broken.stderr).toContain("there is no readable manifest");
    });
  });
});

const noServer = await whyNoS3Server();
test.skip.each(noServer === null ? [] : [noServer])("editions in a bucket: %s", () => undefined);

test.runIf(noServer === null)(
  "approve says that the bucket is away and goes on once it is back; then status lists the edition, and query and verify fetch the edition by its name or its address",
  async () => {
    await inScratch(async (folder) => {
      const s3 = await startS3(folder);
      onTestFinished(() => s3.kill());
      const scratch = join(folder, "office");
      await mkdir(scratch);
      await writeFile(join(folder, "s3-secret"), `${SECRET_KEY}\n`);
      const settings = `[publish]
kind = "s3"
endpoint = "${s3.endpoint}"
bucket = "${BUCKET}"
prefix = "public"
access_key = "${ACCESS_KEY}"
secret_key_file = "${join(folder, "s3-secret")}"
`;
      await withDraft(scratch, settings, async ({ vlr, start }) => {
        await s3.kill();
        const approving = start("approve", "recno/2024", "--by", "mayor");
        await approving.said("publishEdition: attempt 2, because: ");
        await s3.start();
        const approved = await approving.ended;
        const place = `s3://${BUCKET}/public/recno/2024/edition-1`;
        expect(approved.code, approved.stderr).toBe(0);
        expect(approved.stdout).toBe(`Edition 1: ${place}\n`);

        const asked = await vlr("query", place, QUESTION, "--json");
        expect(asked.code, asked.stderr).toBe(0);
        const draft = await vlr("query", "out/recno/2024/draft", QUESTION, "--json");
        expect(asked.stdout).toBe(draft.stdout);
        const listed = await vlr("status");
        expect(listed.stdout, listed.stderr).toContain(`${place}  put out (vlr verify checks it)`);
        for (const name of ["recno", "recno/2024", "vlr/recno/2024", "recno/2024/edition-1"]) {
          const named = await vlr("query", name, QUESTION, "--json");
          expect(named.code, named.stderr).toBe(0);
          expect(named.stderr).toContain(`Reading ${place}\n`);
          expect(named.stdout).toBe(draft.stdout);
        }
        expect((await vlr("verify", "recno")).stdout).toMatch(/^Edition 1: /);
        const verified = await vlr("verify", place);
        expect(verified.stdout, verified.stderr).toMatch(/^Edition 1: \d+ files, all as in its/);

        await vlr("withdraw", "recno/2024", "1", "--reason", "4.2 was wrong");
        expect((await vlr("verify", place)).stdout).toContain("4.2 was wrong");
        expect((await vlr("status")).stdout).toMatch(
          new RegExp(`^${place} +withdrawn on .*: 4.2 was wrong$`, "m"),
        );
        expect((await vlr("query", "recno", QUESTION)).stderr).toContain("recno/2024/draft");
        await rm(join(folder, "objects", BUCKET, "public/recno/2024/edition-1/review.pdf"));
        const missing = await vlr("verify", place);
        expect(missing.code).toBe(6);
        expect(missing.stderr).toContain("missing: review.pdf");
        await s3.kill();
        const away = await vlr("status");
        expect(away.code).toBe(0);
        expect(away.stdout).toContain("out/recno/2024/draft");
        expect(away.stderr).toContain("Editions cannot be listed where they are put out:");
        await s3.start();
        for (const wrong of ["s3://other/recno/2024/edition-1", place.replace("-1", "-2")]) {
          expect((await vlr("verify", wrong)).code).toBe(2);
        }
        expect(existsSync(join(scratch, "out/recno/2024/edition-1"))).toBe(false);
      });
    });
  },
);
