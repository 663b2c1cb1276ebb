/** Every language prints the same numbers in the same places. */
import { describe, expect, test } from "vitest";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { nameFindings } from "../../report-templates/locales/name-findings.ts";
import { figuresOf, isFigure, printedCells } from "../support/printed-cells.ts";
import { sampleReview } from "../support/sample-findings.ts";
import { reviewWith } from "./recommendations-sample.ts";
import { SENTENCE_LANGUAGES, type SentenceLanguage } from "./sentence-languages.ts";

const REVIEWS = [
  ["a full review", sampleReview()],
  ["a review with recommendations", reviewWith([{}, {}, {}])],
] as const;

const [english, ...others] = SENTENCE_LANGUAGES;

function written({ tag, language }: SentenceLanguage, review: (typeof REVIEWS)[number][1]): string {
  const formats = formatsOf(tag);
  const findings = nameFindings(review.findings, { seeds: language.names, states: new Map() });
  return reviewDocument(
    {
      ...review,
      findings,
      formats,
      text: language.text(formats),
      sentences: language.sentences(findings, formats),
    },
    "print",
  );
}

const sample = (tag: string): string => formatsOf(tag).number(1234567.5, 1);

describe.each(REVIEWS)("%s", (_name, review) => {
  test.each(others)("in $tag", (other) => {
    if (english === undefined) throw new Error("no English");
    const [first, second] = [english, other].map((one) => printedCells(written(one, review)));
    expect(second?.length).toBe(first?.length);
    const figures = (first ?? []).flatMap((cell, index) =>
      isFigure(cell) ? [{ cell, translated: second?.[index] ?? "" }] : [],
    );
    expect(figures.length).toBeGreaterThan(50);
    for (const { cell, translated } of figures)
      expect(figuresOf(translated, sample(other.tag)), `${cell} / ${translated}`).toEqual(
        figuresOf(cell, sample("en")),
      );
  });
});
