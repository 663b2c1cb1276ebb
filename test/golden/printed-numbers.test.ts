/** Every number in the page, the PDF and the released JSON is explained; one that nothing explains fails with its sentence. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { officialTargets } from "../../activities/official-targets.ts";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { LANGUAGES } from "../../report-templates/locales/languages.ts";
import { copyCity } from "../support/arabic-city.ts";
import { explainNumbers, type Explained } from "../support/printed-numbers/explain.ts";
import { plainText, stringsIn, type DraftData } from "../support/printed-numbers/known-names.ts";
import { closest, parsePage, places, textIn, type Place } from "../support/printed-numbers/page-tree.ts";
import { pdfBlocks, saidOn } from "../support/printed-numbers/pdf-numbers.ts";
import { numbersOf, originIn } from "../support/printed-numbers/released-json.ts";
import { inScratch, repository, runVlr } from "../support/run-vlr.ts";

interface Draft {
  readonly html: string;
  readonly page: Place;
  readonly pdf: Uint8Array;
  readonly data: DraftData;
  /** Day on which a source was received, by its id. */
  readonly received: ReadonlyMap<string, string>;
}

interface Manifest {
  readonly edition: { readonly date: string };
  readonly sources: readonly { readonly id: string; readonly date: string }[];
}

const RUNS = [
  ["the small city", "test/fixtures/small-city", "en"],
  ["the small city", "test/fixtures/small-city", "ar"],
  ["a city with published intervals", "test/fixtures/survey-city", "en"],
  ["a city with published intervals", "test/fixtures/survey-city", "ar"],
  ["Barcelona", "examples/barcelona", "en"],
  ["Barcelona", "examples/barcelona", "ar"],
] as const;

async function draftOf(folder: string, language: "en" | "ar"): Promise<Draft> {
  return inScratch(async (scratch) => {
    const city = join(scratch, "city");
    await copyCity(join(repository, folder), city, language);
    const ran = await runVlr(["run", city, "--inline", "--var", join(scratch, "var")], { cwd: scratch });
    expect(ran.code, ran.stderr).toBe(0);
    const draft = join(scratch, ran.stdout.trim());
    const html = await readFile(join(draft, "review.html"), "utf8");
    const findings = JSON.parse(await readFile(join(draft, "findings.json"), "utf8")) as ReviewFindings;
    const manifest = JSON.parse(await readFile(join(draft, "manifest.json"), "utf8")) as Manifest;
    const official = (await officialTargets(language)).values();
    const said = [...stringsIn(manifest), ...(await linesIn(city)), ...official];
    const year = Number(manifest.edition.date.slice(0, 4));
    const received = new Map(manifest.sources.map(({ id, date }) => [id, date]));
    const data = { language, findings, said, year };
    return { html, page: parsePage(html), pdf: await readFile(join(draft, "review.pdf")), data, received };
  });
}

/** What the city wrote itself, line by line. */
async function linesIn(city: string): Promise<readonly string[]> {
  const names = (await readdir(city, { recursive: true })).filter((name) => /\.(?:yaml|md)$/.test(name));
  const texts = await Promise.all(names.map((name) => readFile(join(city, name), "utf8")));
  return texts.flatMap((text) => text.split("\n")).map((line) => line.replace(/^.*notice: "(.*)".*$/, "$1"));
}

async function wordsIn(language: "en" | "ar") {
  const load = LANGUAGES[language];
  if (load === undefined) throw new Error(language);
  return (await load()).text(formatsOf(language));
}

const drafts = new Map<string, Promise<Draft>>();

/** Made by the first test that asks. */
function draftIn(folder: string, language: "en" | "ar"): Promise<Draft> {
  const name = `${folder} ${language}`;
  const made = drafts.get(name) ?? draftOf(folder, language);
  drafts.set(name, made);
  return made;
}

const sentence = ({ number, where, sentence: text }: Explained): string => `${number} in ${where}: ${text}`;

const MINUTES = 60_000;

describe.each(RUNS)("in the review of %s (%s, %s)", (_, folder, language) => {
  test("no number of the page is without an explanation", async () => {
    const draft = await draftIn(folder, language);
    const found = explainNumbers(draft.html, draft.data);
    expect(found.filter(({ of }) => of === null).map(sentence)).toEqual([]);
    for (const kind of ["value", "computed", "identifier", "year", "count", "tick"] as const) {
      expect(found.some(({ of }) => of === kind), kind).toBe(true);
    }
  }, 6 * MINUTES);

  test("every block of the PDF with a number in it stands on the page too, or is the head of a table that goes on", async () => {
    const draft = await draftIn(folder, language);
    const isSaid = saidOn(draft.page);
    const text = await wordsIn(language);
    const heads = new Set(draft.data.findings.goals.map(({ goal }) => plainText(text.indicatorTableContinued(goal))));
    const blocks = await pdfBlocks(draft.pdf);
    const left = blocks.filter((block) => !isSaid(block) && !heads.has(plainText(block).trim()));
    expect(left).toEqual([]);
    expect(blocks.length).toBeGreaterThan(500);
  });

  test("every figure of findings.json stands in an indicator that says from which file and lines it was read", async () => {
    const { findings } = (await draftIn(folder, language)).data;
    const numbers = numbersOf(findings);
    expect(numbers.filter((number) => originIn(findings, number) === "").map(({ path }) => path)).toEqual([]);
    const sources = new Set(numbers.flatMap((number) => originIn(findings, number) ?? []));
    for (const code of sources) {
      const series = findings.indicators.find(({ indicator }) => indicator === code)?.series ?? [];
      const files = series.flatMap(({ evidence }) => evidence.map(({ file }) => findings.evidence.files[file]?.sha256));
      expect(files.length, code).toBeGreaterThan(0);
      expect(files, code).not.toContain(undefined);
    }
  });

  test("an annex row names publisher, day received, file with hash, and the model", async () => {
    const draft = await draftIn(folder, language);
    const { findings } = draft.data;
    const formats = formatsOf(language);
    for (const { indicator, publisher, sourceId, series } of findings.indicators) {
      const row = places(draft.page).find(({ attributes }) => attributes["id"] === `values-${indicator}`);
      const section = closest(row ?? null, ({ name }) => name === "section");
      const words = section === null ? "" : textIn(section);
      const files = new Set(series.flatMap(({ evidence }) => evidence.map(({ file }) => findings.evidence.files[file])));
      for (const file of files) expect(words, indicator).toContain(file?.sha256.slice(0, 12));
      expect(words, indicator).toContain(publisher ?? "");
      expect(words, indicator).toContain(findings.evidence.models.series);
      expect(words, indicator).toContain(formats.date(draft.received.get(sourceId) ?? ""));
    }
  });
});

test.each(["en", "ar"] as const)("a number that nobody can follow is found (%s)", async (language) => {
  const draft = await draftIn("test/fixtures/small-city", language);
  const orphansIn = (html: string): readonly string[] =>
    explainNumbers(html, draft.data).flatMap(({ of, number }) => (of === null ? [number] : []));
  const { html } = draft;
  expect(orphansIn(html.replace(/(?<=messages__number"><a [^>]*>)15\.0/, "15.3"))).toEqual(["15.3"]);
  expect(orphansIn(html.replace('<p class="target__official">', '<p>77</p><p class="target__official">'))).toEqual(["77"]);
  expect(orphansIn(html.replace(/<span class="count">24</, '<span class="count">25<'))).toEqual(["25"]);
  const unlinked = html.replaceAll(' href="#values-4.3.1"', "");
  expect(orphansIn(unlinked)).toContain("11.8");
}, 6 * MINUTES);
