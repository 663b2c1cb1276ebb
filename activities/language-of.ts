/** The words of a language, loaded when something is written in it. */
import type { CityConfig } from "../domain/city.ts";
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

/** Throws `invalid-config` that names every document whose texts are missing in a language of the review. */
export async function refuseMissingTexts({
  languages,
  documents = [],
}: Pick<CityConfig, "languages" | "documents">): Promise<void> {
  if (documents.length === 0) return;
  const problems = await Promise.all(
    languages.map(async (tag): Promise<readonly Problem[]> => {
      const { easy, documents: words } = await languageOf(tag);
      const others = documents.filter((kind) => kind !== "easy");
      return [
        ...(documents.includes("easy") && easy === undefined
          ? [missingTexts("easy", `there are no easy-to-read texts in ${tag} yet`)]
          : []),
        ...(others.length > 0 && words === undefined
          ? [
              missingTexts(
                others.join(", "),
                `there are no texts for these documents in ${tag} yet`,
              ),
            ]
          : []),
      ];
    }),
  );
  if (problems.flat().length === 0) return;
  throw new ReportError("invalid-config", "a document cannot be written in every language", {
    problems: problems.flat(),
  });
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
