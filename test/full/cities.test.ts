/** Whole cities, unedited, to the printed page. */
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PDFArray, PDFDict, PDFDocument, PDFName } from "pdf-lib";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import { LANGUAGE_TAGS } from "../../report-templates/locales/languages.ts";
import { pageText } from "../support/page-text.ts";
import { inScratch, repository, runVlr } from "../support/run-vlr.ts";

const fixture = (name: string): string => join(repository, "test/fixtures", name);

async function run(args: readonly string[], cwd: string): Promise<string> {
  const ran = await runVlr(args, { cwd });
  if (ran.code !== 0) throw new Error(ran.stderr);
  return ran.stdout;
}

interface Made {
  readonly folder: string;
  readonly bundle: string;
}

/** The targets without an indicator, goal by goal. */
function bareTargets({ targets, goals }: ReviewFindings): readonly (readonly string[])[] {
  const bare = new Set(
    targets.filter(({ indicators }) => indicators.length === 0).map(({ target }) => target),
  );
  return goals
    .map((goal) => goal.targets.filter((target) => bare.has(target)))
    .filter((codes) => codes.length > 0);
}

/** On which page each named place of a PDF is. */
function pagesOf(pdf: PDFDocument): ReadonlyMap<string, string> {
  const places = pdf.catalog.lookup(PDFName.of("Dests"), PDFDict);
  return new Map(
    places.keys().map((name) => {
      const page = places.lookup(name, PDFArray).get(0);
      return [name.decodeText(), page.toString()];
    }),
  );
}

test.each([
  { id: "los-angeles", city: "Los Angeles", country: "US", indicators: 131 },
  { id: "barcelona", city: "Barcelona", country: "ES", indicators: 222 },
])(
  "the whole repository of $city comes out complete, without statuses, and says why",
  async (given) => {
    await inScratch(async (scratch) => {
      const from = fixture(`open-sdg-${given.id}`);
      const about = ["--city", given.city, "--country", given.country];
      await run(["init", given.id, ...about, "--from-open-sdg", from], scratch);
      // Not every repository states one, and none is made up.
      const date = "edition: { date: 2025-01-17 }\n";
      await appendFile(join(scratch, given.id, "city.yaml"), date);
      const made = JSON.parse(
        await run(["run", given.id, "--inline", "--json", "--var", join(scratch, "var")], scratch),
      ) as Made;
      const draft = join(scratch, made.folder);
      const findings = JSON.parse(
        await readFile(join(draft, "findings.json"), "utf8"),
      ) as ReviewFindings;
      expect(findings.indicators).toHaveLength(given.indicators);
      expect(findings.targets.every(({ assessed }) => assessed === 0)).toBe(true);
      const page = await readFile(join(draft, "review.html"), "utf8");
      const heads = page.match(/<p class="target__line">.*?<\/p>/gs) ?? [];
      const shown = findings.targets.filter(({ status }) => status !== "no-data");
      expect(heads).toHaveLength(shown.length);
      for (const head of heads) expect(pageText(head)).toMatch(/^Target .* Not assessed$/);
      const pages = pagesOf(await PDFDocument.load(await readFile(join(draft, "review.pdf"))));
      for (const targets of bareTargets(findings)) {
        const together = new Set(targets.map((target) => pages.get(`target-${target}`)));
        if (targets.length < 10) expect([...together], targets.join(", ")).toHaveLength(1);
        expect(together).not.toContain(undefined);
      }
      await run(["verify", draft], scratch);
    });
  },
);

test.each([
  { id: "los-angeles", country: "US" },
  { id: "uk-ons", country: "GB" },
])("the data of $id are printed in every language, whatever their labels", async (given) => {
  await inScratch(async (scratch) => {
    const from = fixture(`open-sdg-${given.id}`);
    const others = LANGUAGE_TAGS.filter((tag) => tag !== "en");
    await run(["init", "city", "--country", given.country, "--from-open-sdg", from], scratch);
    const written = join(scratch, "city", "city.yaml");
    const config = parseDocument(await readFile(written, "utf8"));
    config.set("languages", ["en", ...others]);
    config.set("edition", { date: "2025-01-17" });
    await writeFile(written, config.toString());
    const json = await run(
      ["run", "city", "--inline", "--json", "--var", join(scratch, "var")],
      scratch,
    );
    const draft = join(scratch, (JSON.parse(json) as Made).folder);
    for (const name of ["review.pdf", ...others.map((tag) => `review.${tag}.pdf`)]) {
      const pdf = await readFile(join(draft, name));
      expect(pdf.subarray(0, 5).toString(), name).toBe("%PDF-");
    }
  });
});

test("the example of Barcelona is the same bytes inline and through Temporal", async () => {
  await inScratch(async (scratch) => {
    const example = join(repository, "examples/barcelona");
    const make = async (name: string, more: readonly string[]): Promise<Made> =>
      JSON.parse(
        await run(
          [
            "run",
            example,
            "--json",
            "--var",
            join(scratch, name),
            "--out",
            join(scratch, `out-${name}`),
            ...more,
          ],
          scratch,
        ),
      ) as Made;
    const inline = await make("a", ["--inline"]);
    const temporal = await make("b", []);
    expect(temporal.bundle).toBe(inline.bundle);
  });
});
