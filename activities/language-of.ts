/** The words of a language, loaded when something is written in it. */
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

function problemOf(tag: string): Problem {
  return {
    file: "city.yaml",
    column: "languages",
    value: tag,
    message: "there are no texts for this language",
    fix: `Use one of: ${LANGUAGE_TAGS.join(", ")}`,
  };
}
