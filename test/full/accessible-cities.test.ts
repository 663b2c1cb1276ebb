/** Every document of a large city in every language: checked by veraPDF against PDF/UA-1 and PDF/A-3a, and as short as it says. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { PDFDocument } from "pdf-lib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pagesOfDestinations } from "../../activities/adapters/pdf-destinations.ts";
import { namesOfFonts } from "../support/pdf-fonts.ts";
import { repository } from "../support/run-vlr.ts";
import { wordsOfPage } from "../support/structure-text.ts";
import { veraPdf, veraPdfObstacle } from "../support/verapdf.ts";

const LANGUAGES = ["en", "es", "ca", "fr", "ar"] as const;
/** Review, highlights, easy edition, annex, changes and one for each goal. */
const DOCUMENTS = 22;

let scratch: string;
let files: readonly string[];

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "vlr-accessible-"));
  const city = join(scratch, "barcelona");
  await cp(join(repository, "examples/barcelona"), city, { recursive: true });
  const yaml = await readFile(join(city, "city.yaml"), "utf8");
  const asked = yaml
    .replace(/^languages: .*$/m, `languages: [${LANGUAGES.join(", ")}]`)
    .replace(/^documents: .*$/m, "documents: [highlights, easy, annex, changes, goals]");
  await writeFile(join(city, "city.yaml"), asked);
  const vlr = join(repository, "dist/cli/main.js");
  const command = [vlr, "run", city, "--inline", "--var", join(scratch, "var")];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: scratch });
  const draft = join(scratch, stdout.trim());
  const names = (await readdir(draft)).filter((name) => name.endsWith(".pdf"));
  files = names.toSorted().map((name) => join(draft, name));
}, 1_200_000);

afterAll(() => rm(scratch, { recursive: true }));

test("every language has every document", () => {
  expect(files).toHaveLength(LANGUAGES.length * DOCUMENTS);
});

test.each(["ua1", "3a"] as const)(
  `veraPDF finds no broken rule of %s${veraPdfObstacle === null ? "" : ` (skipped: ${veraPdfObstacle})`}`,
  { skip: veraPdfObstacle !== null },
  async (profile) => {
    const checked = await veraPdf(profile, files);
    expect(checked.filter(({ failed }) => failed.length > 0)).toEqual([]);
  },
);

test("the highlights of the review end on the page on which they begin, in every language", async () => {
  for (const file of files.filter((name) => name.includes("/review"))) {
    const pdf = await readFile(file);
    const page = (await pagesOfDestinations(pdf)).get("highlights") ?? 0;
    expect(await wordsOfPage(pdf, page), file).toContain("ICESCR");
    expect(await wordsOfPage(pdf, page + 1), file).not.toMatch(/ICESCR|%/);
  }
});

test("the highlights take two pages in every language", async () => {
  const highlights = files.filter((file) => file.includes("/highlights"));
  const pages = highlights.map(async (file) =>
    (await PDFDocument.load(await readFile(file))).getPageCount(),
  );
  expect(await Promise.all(pages)).toEqual(LANGUAGES.map(() => 2));
});

test("no letter comes from a font of the machine", async () => {
  for (const file of files) {
    for (const font of await namesOfFonts(await readFile(file))) {
      expect(font, file).toMatch(/SourceSans3|SourceSerif4|Vazirmatn|Amiri|Atkinson/);
    }
  }
});
