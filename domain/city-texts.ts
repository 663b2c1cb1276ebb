/** Which of the city's own texts there are in a language, and what stands in the place of the others. */
import type { CityFolder } from "./city.ts";

export interface CityText {
  /** "foreword", "goal-04" */
  readonly name: string;
  /** Of the text: not always the one that was asked for. */
  readonly language: string;
  readonly markdown: string;
}

type Texts = Pick<CityFolder, "config" | "narrative">;

/**
 * Every text that the city has written, in the language, else in the first language of `city.yaml` that has it. Whoever
 * prints it must say which language it is in. Sorted by name.
 */
export function textsIn({ config, narrative }: Texts, language: string): readonly CityText[] {
  const order = [language, ...config.languages.filter((tag) => tag !== language)];
  const names = new Set(Object.values(narrative).flatMap((texts) => Object.keys(texts)));
  return [...names].toSorted().flatMap((name) => {
    for (const tag of order) {
      const markdown = narrative[tag]?.[name] ?? "";
      if (markdown.trim() !== "") return [{ name, language: tag, markdown }];
    }
    return [];
  });
}

/** Names of the texts that the city has written in another language, but not in this one. */
export function missingTexts(city: Texts, language: string): readonly string[] {
  return textsIn(city, language).flatMap((text) => (text.language === language ? [] : [text.name]));
}
