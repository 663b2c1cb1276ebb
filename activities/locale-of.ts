/** The words of a language. */
import { ReportError } from "../domain/errors.ts";
import { LOCALES, type Locale } from "../report-templates/locales/locale.ts";

/** Throws `invalid-config` for a language without a translation. */
export function localeOf(language: string): Locale {
  const locale = LOCALES[language];
  if (locale) return locale;
  throw new ReportError("invalid-config", `the report cannot be written in "${language}"`, {
    problems: [
      {
        file: "city.yaml",
        column: "languages",
        value: language,
        message: "there is no translation of the report into this language",
        fix: `Use ${Object.keys(LOCALES).join(", ")}`,
      },
    ],
  });
}
