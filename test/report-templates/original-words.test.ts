/** Words that the city wrote in one language say so in a document of another, so that they are read aloud in their own. */
import { expect, test } from "vitest";
import { furtherDocument } from "../../report-templates/editions/further-document.tsx";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { furtherReview } from "../support/further-review.ts";
import { sampleCity, sampleReview } from "../support/sample-findings.ts";
import { judgment, matrixRow, reviewWith } from "./recommendations-sample.ts";
import { SENTENCE_LANGUAGES } from "./sentence-languages.ts";

const NOTE = "Counted once a year by the school board.";
const REASON = "Fares are set by the region.";
const NOTICE = "Made for a lesson; not by the city.";
const LICENCE = "Use with the name of the city";

function sampled() {
  const rows = ["relevant", "not-relevant"] as const;
  const { findings, ...input } = reviewWith(
    rows.map((relevance, index) => ({
      row: matrixRow(index + 1, {
        relevance,
        judgments: [judgment(index + 1, { relevance, reason: `${REASON} ${index + 1}` })],
      }),
    })),
  );
  const [first, ...others] = findings.indicators;
  if (!first) throw new Error("the sample has no indicator");
  const { config } = sampleCity;
  return {
    ...input,
    findings: { ...findings, indicators: [{ ...first, note: NOTE }, ...others] },
    sources: sampleReview().sources.map((source) => ({ ...source, licence: LICENCE })),
    city: { ...sampleCity, config: { ...config, edition: { ...config.edition, notice: NOTICE } } },
  };
}

const SAID = [NOTE, `${REASON} 1`, `${REASON} 2`, NOTICE, LICENCE];

test.each(SENTENCE_LANGUAGES)("$tag", ({ tag, language }) => {
  const formats = formatsOf(tag);
  const input = { ...sampled(), formats, text: language.text(formats) };
  const page = reviewDocument(input, "web");
  const highlights = furtherDocument(
    "highlights",
    furtherReview({ city: input.city, formats }),
    "web",
  );
  for (const [said, html] of [
    ...SAID.map((one) => [one, page] as const),
    [NOTICE, highlights] as const,
  ]) {
    const marked = new RegExp(`<[^<>]* lang="([^"]*)"[^<>]*>${said}`, "g");
    const places = [...html.matchAll(marked)].map(([, lang]) => lang);
    expect(html.split(said).length - 1, said).toBeGreaterThan(0);
    expect(places, said).toEqual(
      tag === "en"
        ? []
        : html
            .split(said)
            .slice(1)
            .map(() => "en"),
    );
  }
});
