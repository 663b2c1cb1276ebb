/** The words of a language, loaded when something is written in it. */
import type { CityConfig } from "../domain/city.ts";
import type { FurtherDocument } from "../domain/document-kind.ts";
import { ReportError, type Problem } from "../domain/errors.ts";
import { LANGUAGE_TAGS, LANGUAGES } from "../report-templates/locales/languages.ts";
import type { Language } from "../report-templates/locales/language.ts";

/** Throws `invalid-config` for a language without a translation. */
export async function languageOf(tag: string): Promise<Language> {
  refuseUnknownLanguages([tag]);
  const load = LANGUAGES[tag];
  if (load === undefined) throw new Error(`no texts in "${tag}"`);
  return load();
}

/** Throws `invalid-config` that names every language without texts. */
export function refuseUnknownLanguages(tags: readonly string[]): void {
  const unknown = tags.filter((tag) => !Object.hasOwn(LANGUAGES, tag));
  if (unknown.length === 0) return;
  throw new ReportError(
    "invalid-config",
    "a review cannot be written in every language asked for",
    { problems: unknown.map(problemOf) },
  );
}

type Loaded = Pick<Language, "easy" | "documents">;

/** Throws `invalid-config` that names every document whose texts are missing in a language of the review. */
export async function refuseMissingTexts(
  { languages, documents = [] }: Pick<CityConfig, "languages" | "documents">,
  load: (tag: string) => Promise<Loaded> = languageOf,
): Promise<void> {
  if (documents.length === 0) return;
  const missing = await Promise.all(
    languages.map(async (tag) => missingIn(tag, documents, await load(tag))),
  );
  const problems = missing.flat();
  if (problems.length === 0) return;
  throw new ReportError("invalid-config", "a document cannot be written in every language", {
    problems,
  });
}

function missingIn(
  tag: string,
  asked: readonly FurtherDocument[],
  { easy, documents }: Loaded,
): readonly Problem[] {
  const others = asked.filter((kind) => kind !== "easy");
  const problems: Problem[] = [];
  if (asked.includes("easy") && easy === undefined) {
    problems.push(missingTexts("easy", `there are no easy-to-read texts in ${tag} yet`));
  }
  if (others.length > 0 && documents === undefined) {
    const names = others.join(", ");
    problems.push(missingTexts(names, `there are no texts for these documents in ${tag} yet`));
  }
  return problems;
}

function missingTexts(value: string, message: string): Problem {
  const fix = "Remove it from documents, or leave the language out until it has these texts";
  return { file: "city.yaml", column: "documents", value, message, fix };
}

function problemOf(tag: string): Problem {
  return {
    file: "city.yaml",
    column: "languages",
    value: tag,
    message: "there are no texts for this language",
    fix: `Use one of: ${LANGUAGE_TAGS.join(", ")}`,
  };
}
