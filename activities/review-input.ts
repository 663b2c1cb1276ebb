/** What the document of one language is composed from, read from the store. */
import type { ArtifactRef } from "../domain/artifact.ts";
import { sourcesOf, type CityConfig, type CityFolder } from "../domain/city.ts";
import { missingTexts, textsIn } from "../domain/city-texts.ts";
import type { ReviewFindings } from "../domain/findings/finding.ts";
import type { ReviewSteps, SourceSnapshot } from "../domain/steps.ts";
import type {
  RenderedFigure,
  ReviewInput,
  SourceNote,
} from "../report-templates/editions/review-input.ts";
import { formatsOf } from "../report-templates/locales/format.ts";
import { nameFindings } from "../report-templates/locales/name-findings.ts";
import { markdownToHtml, type HeadingLevel } from "../report-templates/markdown.ts";
import { alphabetsIn, fontFaceCss } from "./adapters/fonts.ts";
import { countryName, stateNames } from "./country-name.ts";
import { editionDate } from "./edition-date.ts";
import { inParallel } from "./in-parallel.ts";
import { languageOf } from "./language-of.ts";
import { officialTargets } from "./official-targets.ts";
import type { StoredCharts } from "./render-charts.ts";
import type { ArtifactStore } from "./resources.ts";
import { printedLocation } from "./source-location.ts";

type Input = Parameters<ReviewSteps["composeDocument"]>[0];

/** Charts read from the store at once. */
const READS = 8;

/** Throws `invalid-config` for a language without a translation. */
export async function reviewInput(input: Input, store: ArtifactStore): Promise<ReviewInput> {
  const { language, snapshots } = input;
  const words = await languageOf(language);
  const city = (await store.getJson(input.city)) as CityFolder;
  const findings = nameFindings((await store.getJson(input.findings)) as ReviewFindings, {
    seeds: words.names,
    states: await stateNames(language),
  });
  const formats = formatsOf(language);
  const text = words.text(formats);
  return {
    city,
    countryName: words.stateInText(await countryName(city.config.country, language)),
    findings,
    officialTargets: await officialTargets(language),
    figures: await readFigures(input.charts, store),
    narrative: narrativeOf(city, language, text.onlyIn),
    missingTexts: missingTexts(city, language),
    sources: sourceNotes(city.config, snapshots),
    edition: { date: editionDate(city.config, snapshots) },
    text,
    sentences: words.sentences(findings, formats),
    formats,
    fontCss: await fontFaceCss({
      direction: formats.direction,
      alphabets: alphabetsIn(JSON.stringify([city, findings])),
    }),
  };
}

async function readFigures(
  charts: ArtifactRef,
  store: ArtifactStore,
): Promise<ReadonlyMap<string, RenderedFigure>> {
  const stored = (await store.getJson(charts)) as StoredCharts;
  const figures = await inParallel(stored.charts, READS, async ({ plan, svg, narrow }) => ({
    plan,
    svg: (await store.get(svg)).toString("utf8"),
    ...(narrow && { narrow: (await store.get(narrow)).toString("utf8") }),
  }));
  return new Map(figures.map((figure) => [figure.plan.id, figure]));
}

/** The city's texts; one that is not written in the language stands in another, says so, and is marked with it. */
export function narrativeOf(
  city: CityFolder,
  language: string,
  onlyIn: (language: string) => string,
): ReadonlyMap<string, string> {
  return new Map(
    textsIn(city, language).map(({ name, language: own, markdown }) => {
      const html = markdownToHtml(markdown, topHeading(name));
      return [name, own === language ? html : borrowed(html, own, onlyIn(own))];
    }),
  );
}

/** `section` keeps its language in a tagged PDF; `div` does not. */
function borrowed(html: string, language: string, note: string): string {
  const said = note.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<p class="narrative__note">${said}</p><section class="narrative__other" lang="${language}" dir="auto">${html}</section>`;
}

/** Texts of a target stand under its title; all others under the title of a page or a goal. */
function topHeading(name: string): HeadingLevel {
  return name.startsWith("target-") ? 3 : 2;
}

function sourceNotes(
  config: CityConfig,
  snapshots: readonly SourceSnapshot[],
): readonly SourceNote[] {
  return sourcesOf(config).map((source) => ({
    id: source.id,
    publisher: source.publisher,
    licence: source.licence,
    date: snapshots.find(({ sourceId }) => sourceId === source.id)?.date ?? source.asOf,
    location: printedLocation(source),
  }));
}
