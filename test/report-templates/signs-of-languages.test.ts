/** Every document divides its words by the signs of its language, also where texts are put together outside of the language files. */
import { expect, test } from "vitest";
import type { FurtherDocument } from "../../domain/document-kind.ts";
import { furtherDocument } from "../../report-templates/editions/further-document.tsx";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { nameFindings } from "../../report-templates/locales/name-findings.ts";
import { furtherReview } from "../support/further-review.ts";
import { closest, parsePage, places } from "../support/printed-numbers/page-tree.ts";
import { SENTENCE_LANGUAGES } from "./sentence-languages.ts";

/** Signs of another language behind a word of this one. */
const WRONG = new Map([
  ["ar", /[\p{Script=Arabic}%\u200F\u2069]\s?[,;?](?!\d)/u],
  ["fr", /\p{L}[:;?!](?=\s|$)/u],
]);
const LANGUAGES = SENTENCE_LANGUAGES.filter(({ tag }) => WRONG.has(tag));
const KINDS: readonly FurtherDocument[] = ["highlights", "annex", "changes", "easy", "goal-04"];

function textsIn(html: string, tag: string): readonly string[] {
  return places(parsePage(html)).flatMap((place) => {
    const language = closest(place, ({ attributes }) => attributes["lang"] !== undefined);
    if (/^(?:style|script)$/.test(place.name) || language?.attributes["lang"] !== tag) return [];
    const said = place.kids.filter((kid) => typeof kid === "string");
    return [place.attributes["aria-label"] ?? "", ...said];
  });
}

test.each(LANGUAGES)("$tag", ({ tag, language }) => {
  const formats = formatsOf(tag);
  const sample = furtherReview();
  const findings = nameFindings(sample.findings, { seeds: language.names, states: new Map() });
  // Figures of the sample have English titles; those of a city stand in test/activities/web-languages.
  const input = furtherReview({
    figures: new Map(),
    formats,
    findings,
    text: language.text(formats),
    sentences: language.sentences(findings, formats),
    documents: language.documents(formats),
    easy: language.easy(formats),
    erratum: language.erratum(formats),
  });
  const pages = (["print", "web"] as const).flatMap((medium) => [
    reviewDocument(input, medium),
    ...KINDS.map((kind) => furtherDocument(kind, input, medium)),
  ]);
  const texts = pages.flatMap((page) => textsIn(page, tag));
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter((text) => WRONG.get(tag)?.test(text))).toEqual([]);
});
