/** Words that nobody wrote in the document's language: as they were written, marked for reading aloud and for search. */
import type { ComponentChildren } from "preact";
import type { IndicatorFinding, TargetFinding } from "../../domain/findings/finding.ts";
import type { Doc } from "../editions/review-model.ts";
import { titleIn } from "../editions/title-language.ts";

/** Treaties' remarks, and official texts that have no other, are kept as published in English. */
export const PUBLISHED: string = "en";

interface OriginalProps {
  readonly doc: Doc;
  readonly language: string;
  readonly children: ComponentChildren;
}

/** Nothing around words in the document's own language. `em` keeps its `lang` in a tagged PDF; `span` does not. */
export function Original({ doc, language, children }: OriginalProps) {
  const lang = foreign(doc, language);
  if (lang === undefined) return <>{children}</>;
  return (
    <em class="original" lang={lang} dir="auto">
      {children}
    </em>
  );
}

/** For a block of its own: the language where it is not the document's, else no attribute. */
export function foreign(doc: Doc, language: string): string | undefined {
  return language === doc.formats.language ? undefined : language;
}

/** The official text of a target and its language: the document's where there is one, else English. */
export function officialText(
  { formats, officialTargets }: Doc,
  { target, title }: TargetFinding,
): { readonly text: string; readonly language: string } {
  const text = officialTargets.get(target);
  return text === undefined
    ? { text: title, language: PUBLISHED }
    : { text, language: formats.language };
}

/** The language in which the city writes its tables. */
export function cityLanguage({ city }: Doc): string {
  return city.config.languages[0] ?? PUBLISHED;
}

/** What the city wrote in a table that has one language. */
export function Written({ doc, children }: Omit<OriginalProps, "language">) {
  return (
    <Original doc={doc} language={cityLanguage(doc)}>
      {children}
    </Original>
  );
}

/** Name of an indicator, marked where it has none in the document's language. */
export function IndicatorName({ doc, indicator }: Pick<OriginalProps, "doc"> & IndicatorProps) {
  const { text, language } = titleIn(indicator, doc.formats.language);
  return (
    <Original doc={doc} language={language}>
      {text}
    </Original>
  );
}

interface IndicatorProps {
  readonly indicator: IndicatorFinding;
}
