/** What a repository says about its indicators: titles, unit, publisher, note. */
import { targetOfIndicator } from "../../../domain/indicator-code.ts";
import type { Refusal, SourceIndicator } from "../../../domain/observation.ts";
import { decodeText } from "../decode-text.ts";
import { plainLine, plainParagraphs } from "../plain-text.ts";
import { readFrontMatter, type MetadataFields } from "./front-matter.ts";
import type { Repository, RepositoryFile } from "./repository.ts";
import type { Translate } from "./translations.ts";

export interface MetadataReading {
  readonly indicators: readonly SourceIndicator[];
  readonly refusals: readonly Refusal[];
}

/** Best first: what a chart of this city's series is called, before the official name of the global indicator. */
const TITLES = [
  "graph_title",
  "national_indicator_available",
  "indicator_available",
  "indicator_name",
] as const;
const UNITS = ["computation_units", "UNIT_MEASURE"] as const;
const TARGETS = ["target_id", "target_number"] as const;
const WANTED: ReadonlySet<string> = new Set<string>([
  ...TITLES,
  ...UNITS,
  ...TARGETS,
  "source_organisation_1",
  "source_url_1",
]);
const WANTED_TRANSLATED: ReadonlySet<string> = new Set<string>(TITLES);

/** A publisher's template leaves these where nothing was filled in. */
const EMPTY_WORDS = /^(?:untitled|link to source|n\/a|none|-|)$/i;

/** Metadata of every indicator, and what in it cannot be read or contradicts the indicator's number. */
export function readMetadata(repository: Repository, translate: Translate): MetadataReading {
  const readings = repository.metadata.map((file) => readOne(file, repository, translate));
  return {
    indicators: readings.map(({ indicator }) => indicator),
    refusals: readings.flatMap(({ refusals }) => refusals),
  };
}

function readOne(
  file: RepositoryFile,
  repository: Repository,
  translate: Translate,
): { readonly indicator: SourceIndicator; readonly refusals: readonly Refusal[] } {
  const indicator = file.indicator ?? "";
  const own = readFrontMatter(decodeText(file.bytes, null), (key) => WANTED.has(key));
  const url = fieldText(own, "source_url_1");
  return {
    indicator: {
      indicator,
      titles: titlesOf(indicator, own, repository, translate),
      unit: firstText(own, UNITS),
      publisher: fieldText(own, "source_organisation_1"),
      publisherUrl: url !== null && /^https?:\/\/\S+$/.test(url) ? url : null,
      note: plainParagraphs(own.body),
      file: file.path,
    },
    refusals: [...unreadableFields(file, own), ...conflictingTarget(file, own)],
  };
}

function titlesOf(
  indicator: string,
  own: MetadataFields,
  { languages, translated }: Repository,
  translate: Translate,
): Readonly<Record<string, string>> {
  const [main = "en", ...others] = languages;
  const entries = [...new Set([main, ...others, ...translated.keys()])].flatMap((language) => {
    const file = translated.get(language)?.get(indicator);
    const fields = file
      ? readFrontMatter(decodeText(file.bytes, null), (key) => WANTED_TRANSLATED.has(key))
      : null;
    const title =
      (fields ? titleIn(fields, language, translate) : null) ??
      (language === main
        ? titleIn(own, language, translate)
        : translatedKey(own, language, translate));
    return title === null ? [] : [[language, title] as const];
  });
  return Object.fromEntries(entries);
}

function titleIn(fields: MetadataFields, language: string, translate: Translate): string | null {
  for (const key of TITLES) {
    const text = fieldText(fields, key);
    if (text === null) continue;
    const title = isTranslationKey(text) ? translate(text, language) : text;
    if (title !== null) return plainLine(title);
  }
  return null;
}

/** A title in the main metadata counts for another language only when it is a key. */
function translatedKey(own: MetadataFields, language: string, translate: Translate): string | null {
  for (const key of TITLES) {
    const text = fieldText(own, key);
    const title = text !== null && isTranslationKey(text) ? translate(text, language) : null;
    if (title !== null) return plainLine(title);
  }
  return null;
}

function isTranslationKey(text: string): boolean {
  return /^[\w-]+\.[\w-]+$/.test(text);
}

function firstText(fields: MetadataFields, keys: readonly string[]): string | null {
  return keys.map((key) => fieldText(fields, key)).find((text) => text !== null) ?? null;
}

/** Text of a field as one line; null when it is missing, not text, or only the template's filling. */
export function fieldText({ fields }: MetadataFields, key: string): string | null {
  const value = fields.get(key);
  if (typeof value !== "string") return null;
  const text = plainLine(value);
  return EMPTY_WORDS.test(text) ? null : text;
}

function unreadableFields(
  { path, indicator }: RepositoryFile,
  { unreadable, lines }: MetadataFields,
): Refusal[] {
  return unreadable.map((key) => ({
    code: "unreadable-metadata",
    file: path,
    line: lines.get(key) ?? null,
    column: key,
    value: null,
    indicator,
    leftOut: true,
  }));
}

/** The indicator's number wins; the contradiction is reported and nothing is left out. */
function conflictingTarget({ path, indicator }: RepositoryFile, own: MetadataFields): Refusal[] {
  const target = indicator === null ? null : targetOfIndicator(indicator);
  const key = TARGETS.find((name) => fieldText(own, name) !== null);
  const stated = key === undefined ? null : fieldText(own, key);
  if (key === undefined || stated === null || target === null || stated.toLowerCase() === target)
    return [];
  return [
    {
      code: "conflicting-target",
      file: path,
      line: own.lines.get(key) ?? null,
      column: key,
      value: stated,
      indicator,
      leftOut: false,
    },
  ];
}
