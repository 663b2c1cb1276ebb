/** What `vlr check` says about the languages of a review: texts that are not written, translations that nobody has read. */
import type { CityFolder } from "../domain/city.ts";
import { missingTexts } from "../domain/city-texts.ts";
import { checksOf } from "../domain/human-check.ts";

/** As JSON: names of missing texts by language, and the languages that no speaker is recorded to have read. */
export function languagePoints(city: CityFolder) {
  return { missingTexts: missingByLanguage(city), unchecked: uncheckedLanguages(city.config) };
}

function missingByLanguage(city: CityFolder): Readonly<Record<string, readonly string[]>> {
  const { languages } = city.config;
  return Object.fromEntries(languages.map((tag) => [tag, missingTexts(city, tag)]));
}

/** Languages of the review that no speaker is recorded to have read. */
function uncheckedLanguages(config: CityFolder["config"]): readonly string[] {
  return config.languages.filter((tag) => checksOf(config, "translation", tag).length === 0);
}

/** Neither stops a run: the review says both itself. */
export function languagesInWords(city: CityFolder): readonly string[] {
  const missing = Object.entries(missingByLanguage(city)).filter(([, names]) => names.length > 0);
  const unchecked = uncheckedLanguages(city.config);
  return [
    ...missing.flatMap(([tag, names]) => [
      "",
      `Not written in narrative/${tag}: ${names.map((name) => `${name}.md`).join(", ")}. The review in ${tag} prints the text of another language, and says so.`,
    ]),
    ...(unchecked.length === 0
      ? []
      : [
          "",
          `Not yet reviewed by a speaker: ${unchecked.join(", ")}. Whoever has read it is named under human_checks in city.yaml.`,
        ]),
  ];
}
