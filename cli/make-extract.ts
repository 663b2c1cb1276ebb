/** From a saved run to the extract of one mechanism, as DOCX and as HTML for the printer. */
import { countryName, stateNames } from "../activities/country-name.ts";
import { languageOf } from "../activities/language-of.ts";
import { alphabetsIn, fontFaceCss } from "../activities/adapters/fonts.ts";
import { writeDocx } from "../activities/adapters/docx-writer.ts";
import { withRunDatabase } from "../activities/adapters/query-database.ts";
import { readRights } from "../activities/adapters/query-rights.ts";
import {
  openRunFolder,
  readFindings,
  type RunFolder,
} from "../activities/adapters/query-run-folder.ts";
import { ReportError } from "../domain/errors.ts";
import {
  extractFindings,
  isInScope,
  type ExtractFindings,
  type ExtractScope,
} from "../domain/findings/extract.ts";
import type { ReleasedRights } from "../domain/released-rights.ts";
import { extractHtml } from "../report-templates/editions/extract.tsx";
import {
  extractDocument,
  wordsNeeded,
  type Extract,
} from "../report-templates/editions/extract-content.ts";
import type { ExtractInput } from "../report-templates/editions/extract-input.ts";
import { formatsOf } from "../report-templates/locales/format.ts";
import { nameExtract } from "../report-templates/locales/name-findings.ts";

import { withdrawalInWords, withdrawalOf } from "./withdrawn.ts";

export interface ExtractRequest {
  /** A finished folder with a manifest. */
  readonly folder: string;
  readonly scope: ExtractScope;
  /** ISO 3166-1 alpha-2; null when the user does not say. */
  readonly country: string | null;
  /** Null: no limit. */
  readonly mostWords: number | null;
}

export interface MadeExtract extends Pick<Extract, "words" | "leftOut"> {
  /** Recommendations in the document. */
  readonly recommendations: number;
  readonly docx: Uint8Array;
  readonly html: string;
}

/** Throws `invalid-config` for a request that does not fit the run, `invalid-data` when there is nothing to extract. */
export async function makeExtract(request: ExtractRequest): Promise<MadeExtract> {
  const withdrawn = withdrawalOf(request.folder);
  if (withdrawn !== null) {
    throw new ReportError(
      "invalid-config",
      `${request.folder} is ${withdrawalInWords(withdrawn)}`,
      {
        hint: "Name another edition, or the draft that mends it",
      },
    );
  }
  const run = await openRunFolder(request.folder);
  checkCountry(run, request.country);
  const review = await readFindings(run);
  const rights = await withRunDatabase(run, readRights);
  checkScope(rights, request.scope);
  const findings = extractFindings(request.scope, rights, review);
  if (findings.rows.length === 0) throw nothingJudged(findings);
  const about = { findings, goals: review.goals.map(({ goal }) => goal) };
  const extract = await inWords(run, about, request.mostWords);
  return {
    words: extract.words,
    leftOut: extract.leftOut,
    recommendations: findings.rows.length - extract.leftOut,
    docx: await writeDocx(extract.document),
    html: extractHtml(
      extract.document,
      await fontFaceCss({
        direction: extract.document.direction,
        alphabets: alphabetsIn(JSON.stringify(extract.document)),
      }),
    ),
  };
}

async function inWords(
  { manifest }: RunFolder,
  about: Pick<ExtractInput, "findings" | "goals">,
  mostWords: number | null,
): Promise<Extract> {
  const [language = "en"] = manifest.languages;
  const formats = formatsOf(language);
  const words = await languageOf(language);
  const text = words.extract(formats);
  const names = { seeds: words.names, states: await stateNames(language) };
  const input = {
    ...about,
    findings: nameExtract(about.findings, names),
    city: manifest.city,
    country: words.stateInText(await countryName(manifest.country, language)),
    period: manifest.period,
    edition: manifest.edition,
    publishers: new Map(manifest.sources.map(({ id, publisher }) => [id, publisher])),
    text,
    formats,
  };
  const extract = extractDocument(input, mostWords);
  if (extract !== null) return extract;
  throw new ReportError("invalid-config", `${mostWords ?? 0} words are too few`, {
    hint: `Summary, limits and the most urgent recommendation need ${wordsNeeded(input)} words`,
  });
}

function checkCountry({ manifest, folder }: RunFolder, country: string | null): void {
  if (country === null || country.toUpperCase() === manifest.country) return;
  throw new ReportError(
    "invalid-config",
    `${folder} is a review of ${manifest.city} (${manifest.country}), not of a city in "${country}"`,
    { hint: `Write --country ${manifest.country}, or name the run of another city` },
  );
}

function checkScope({ recommendations }: ReleasedRights, scope: ExtractScope): void {
  if (recommendations.length === 0) throw noRecommendations();
  if (recommendations.some((row) => isInScope(row, scope))) return;
  const held = new Map<string, number>();
  for (const { body, cycle } of recommendations) {
    const name = cycle === null ? body : `${body} cycle ${cycle}`;
    held.set(name, (held.get(name) ?? 0) + 1);
  }
  const list = [...held].map(([name, count]) => `${name} (${count})`).toSorted();
  throw new ReportError("invalid-data", `this review holds no recommendation of ${named(scope)}`, {
    hint: `It holds: ${list.join(", ")}. More come with a source of recommendations in city.yaml`,
  });
}

function noRecommendations(): ReportError {
  return new ReportError("invalid-data", "this review holds no recommendations", {
    hint: "Name a source of recommendations in city.yaml (vlr import writes one), judge them in recommendations.csv, and run again",
  });
}

function nothingJudged({ held, scope }: ExtractFindings): ReportError {
  return new ReportError(
    "invalid-data",
    `none of the ${held} recommendations of ${named(scope)} was judged to concern the city`,
    {
      hint: "Write your judgments in recommendations.csv of the city folder, and run again",
    },
  );
}

function named({ body, cycle }: ExtractScope): string {
  return cycle === null ? body : `${body} cycle ${cycle}`;
}
