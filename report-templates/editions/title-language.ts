/** In which language the name of an indicator can be printed. */
import type { IndicatorFinding } from "../../domain/findings/finding.ts";

type Titled = Pick<IndicatorFinding, "titles" | "indicator">;

/** The title in the wanted language, else in English, else in any it has, else its code, each with its language. */
export function titleIn(
  { titles, indicator }: Titled,
  wanted: string,
): { readonly text: string; readonly language: string } {
  const language = [wanted, "en", ...Object.keys(titles)].find((tag) => titles[tag] !== undefined);
  const text = language === undefined ? undefined : titles[language];
  return language === undefined || text === undefined
    ? { text: indicator, language: wanted }
    : { text, language };
}
