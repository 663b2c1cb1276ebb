/** The words and formats of figures in one language. */
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import { chartsEn } from "../locales/en/charts.ts";
import { sentencesEn } from "../locales/en/sentences.ts";
import { formatsOf, type Formats } from "../locales/format.ts";
import type { ChartText, FigureWords } from "./chart-text.ts";

interface Language {
  readonly text: ChartText;
  readonly words: (findings: ReviewFindings, formats: Formats) => FigureWords;
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { text: chartsEn, words: sentencesEn },
};

export interface ChartLanguage {
  readonly formats: Formats;
  readonly text: ChartText;
  readonly words: FigureWords;
}

/** Null when the report has no texts in this language (BCP 47 tag, "en"). */
export function chartLanguage(language: string, findings: ReviewFindings): ChartLanguage | null {
  const known = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  if (!known) return null;
  const formats = formatsOf(language);
  return { formats, text: known.text, words: known.words(findings, formats) };
}
