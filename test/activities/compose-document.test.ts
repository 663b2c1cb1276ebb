/** The steps that compose and print, with a real store and a printer that only counts. */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { composeDocument } from "../../activities/compose-document.ts";
import { narrativeOf } from "../../activities/review-input.ts";
import { countryName } from "../../activities/country-name.ts";
import { OFFICIAL_TARGET_LANGUAGES, officialTargets } from "../../activities/official-targets.ts";
import { printPdf } from "../../activities/print-pdf.ts";
import type { StoredCharts } from "../../activities/render-charts.ts";
import type { ArtifactStore, Resources } from "../../activities/resources.ts";
import { mediaTypes } from "../../domain/artifact.ts";
import { sampleFigures } from "../support/sample-figures.ts";
import { sampleCity, sampleFindings } from "../support/sample-findings.ts";

let folder: string;
let store: ArtifactStore;
let resources: Resources;
let prints = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vlr-test-"));
  store = await openStore(folder);
  resources = {
    store,
    tools: {
      node: "20",
      icu: "1",
      duckdb: "1",
      vega: "1",
      "vega-lite": "1",
      browser: "1",
      vlr: "1",
    },
    printer: {
      print: (html: string) => {
        prints += 1;
        return Promise.resolve(Buffer.from(`%PDF ${html.length}`));
      },
    },
    heartbeat: () => undefined,
    signal: new AbortController().signal,
  } as unknown as Resources;
});

afterAll(() => rm(folder, { recursive: true }));

async function input(language = "en", narrative: Readonly<Record<string, string>> = {}) {
  const findings = sampleFindings({ goals: [4] });
  const charts: StoredCharts = {
    charts: await Promise.all(
      [...sampleFigures(findings).values()].map(async ({ plan, svg }) => ({
        plan,
        key: plan.id,
        svg: await store.put(Buffer.from(svg), mediaTypes.svg),
        spec: await store.put(Buffer.from("{}"), mediaTypes.json),
      })),
    ),
  };
  return {
    v: 1,
    scope: "rivermouth/2024",
    city: await store.putJson({ ...sampleCity, narrative: { en: narrative } }),
    findings: await store.putJson(findings),
    charts: await store.putJson(charts),
    snapshots: [],
    language,
  } as const;
}

test("both editions are stored, and the same inputs are not composed again", async () => {
  const first = await composeDocument(await input(), resources);
  expect(first).toMatchObject({ reused: false, value: { language: "en" } });
  const print = (await store.get(first.value.print)).toString();
  const web = (await store.get(first.value.web)).toString();
  expect(print).toContain("data-page-of");
  expect(print).toContain("font/woff2;base64,");
  expect(web).toContain("Show the numbers");
  expect(web).toContain("Spain");
  const second = await composeDocument(await input(), resources);
  expect(second).toMatchObject({ reused: true, reason: "nothing changed", value: first.value });
});

test("a changed text of the city composes again and says why", async () => {
  const outcome = await composeDocument(
    await input("en", { foreword: "Dear **reader**" }),
    resources,
  );
  expect(outcome).toMatchObject({ reused: false, reason: "city folder changed" });
  expect((await store.get(outcome.value.web)).toString()).toContain("<strong>reader</strong>");
});

test("a language without a translation is an error in city.yaml", async () => {
  await expect(composeDocument(await input("tlh"), resources)).rejects.toMatchObject({
    code: "invalid-config",
    problems: [{ file: "city.yaml", value: "tlh" }],
  });
});

test.each([
  ["es", 0, /: De aquí a 2030, asegurar que todas las niñas y todos los niños terminen/],
  ["fr", 0, /: D’ici à 2030, faire en sorte que toutes les filles et tous les garçons suivent/],
  // The text of 4.b is not in the seeds.
  ["ar", 1, /: ضمان أن يتمتّع جميع الفتيات والفتيان/],
  ["ca", 10, /: <em class="original" lang="en" dir="auto">By 2030, ensure that all girls and boys/],
])("in %s %i official texts stand in English, marked", async (language, inEnglish, text) => {
  const { value } = await composeDocument(await input(language), resources);
  const html = (await store.get(value.print)).toString();
  expect(text.test(html)).toBe(true);
  expect(html.match(/lang="en"[^>]*>By 2030, ensure that all girls/g) ?? []).toHaveLength(
    inEnglish,
  );
  expect(html.match(/(?<!lang="en"[^>]*)>By 2030, ensure that all girls/g)).toBeNull();
});

test("the languages with official texts are those of the seeds, beside English", async () => {
  const seeds = await readdir(new URL("../../datasets/seeds/", import.meta.url));
  const tags = seeds.flatMap((name) => /^sdg-target-official-(\w+)\.csv$/.exec(name)?.[1] ?? []);
  expect(tags.toSorted()).toEqual(OFFICIAL_TARGET_LANGUAGES);
  expect((await officialTargets("en")).size).toBe(0);
});

test("the printed document is stored, and an unchanged one is not printed again", async () => {
  const print = await store.put(Buffer.from("<p>x</p>"), mediaTypes.html);
  const order = { v: 1, scope: "rivermouth/2024", print, language: "en" } as const;
  const first = await printPdf(order, resources);
  const second = await printPdf(order, resources);
  expect(first.value).toMatchObject({ mediaType: "application/pdf" });
  expect(second).toMatchObject({ reused: true, value: first.value });
  expect(prints).toBe(1);
});

const only = (language: string): string => `Only in <${language}>.`;

test("a text that is not written in the language stands in another, says so, and is marked with it", () => {
  const narrative = { en: { foreword: "Hello", methods: "How" }, ca: { foreword: "Hola" } };
  const config = { ...sampleCity.config, languages: ["en", "ca"] };
  const texts = narrativeOf({ ...sampleCity, config, narrative }, "ca", only);
  expect(texts.get("foreword")).toBe("<p>Hola</p>");
  expect(texts.get("methods")).toBe(
    '<p class="narrative__note">Only in &lt;en>.</p><section class="narrative__other" lang="en" dir="auto"><p>How</p></section>',
  );
});

test("texts of a target start one heading below those of a goal, and empty texts are left out", () => {
  const texts = { "goal-04": "# A", "target-4.1": "# A", foreword: " \n" };
  const narrative = narrativeOf({ ...sampleCity, narrative: { en: texts } }, "en", only);
  expect([...narrative]).toEqual([
    ["goal-04", "<h2>A</h2>"],
    ["target-4.1", "<h3>A</h3>"],
  ]);
});

test.each([
  ["ES", "en", "Spain"],
  ["GB", "en", "the United Kingdom"],
  ["DE", "fr", "Allemagne"],
])("%s in %s is %s in a sentence", async (code, language, name) => {
  expect(await countryName(code, language)).toBe(name);
});
