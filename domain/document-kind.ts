/** The documents that one run makes from the same findings: the full review, and those that a city asks for beside it. */
import { GOALS, type Goal } from "./goal.ts";

/** One goal by itself: "goal-04". */
export type GoalDocument = `goal-${string}`;

/** What a city may ask for: the two pages of highlights, the easy-to-read draft, the statistical annex, what has changed, one goal. */
export type FurtherDocument = "highlights" | "easy" | "annex" | "changes" | GoalDocument;

/** Also the name of its files, before the language: "highlights.fr.pdf". */
export type DocumentKind = "review" | FurtherDocument;

/** "goal-04" */
export function goalDocument(goal: Goal): GoalDocument {
  return `goal-${String(goal).padStart(2, "0")}`;
}

/** The goal of a document about one; null for every other document. */
export function goalOfDocument(kind: DocumentKind): Goal | null {
  return GOALS.find((goal) => goalDocument(goal) === kind) ?? null;
}

/** "review.pdf", "goal-04.fr.html": the main language of a city has no tag. */
export function documentFile(
  kind: DocumentKind,
  languages: { readonly language: string; readonly main: string },
  extension: "pdf" | "html",
): string {
  const { language, main } = languages;
  return `${kind}${language === main ? "" : `.${language}`}.${extension}`;
}
