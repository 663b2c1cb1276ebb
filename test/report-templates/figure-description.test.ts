/** On the web a drawing refers to its description, which also stands behind the unfolding; on paper it has its short text alone. */
import { describe, expect, test } from "vitest";
import { STATUSES } from "../../domain/findings/finding.ts";
import type { RenderedFigure } from "../../report-templates/editions/review-input.ts";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { sampleFigures } from "../support/sample-figures.ts";
import { sampleFindings, sampleReview } from "../support/sample-findings.ts";
import { SENTENCE_LANGUAGES } from "./sentence-languages.ts";

const findings = sampleFindings({ goals: [4] });
const figures = new Map(
  [...sampleFigures(findings)].map(([id, figure]) => [
    id,
    figure.plan.width === "main"
      ? { ...figure, narrow: figure.svg.replace(`${id}-clip`, "narrow") }
      : figure,
  ]),
);
const review = sampleReview({ findings, figures });
const web = reviewDocument(review, "web");

describe("a chart on the web", () => {
  const references = Array.from(web.matchAll(/aria-describedby="([^"]+)"/g), ([, id]) => id ?? "");

  test("refers to a paragraph that stands once in the page, also in its narrow drawing", () => {
    expect(new Set(references).size).toBeGreaterThan(5);
    expect(references.length).toBeGreaterThan(new Set(references).size);
    for (const id of references) {
      expect(id).not.toMatch(/\s/);
      expect(web.split(`<p id="${id}"`).length - 1, id).toBe(1);
    }
  });

  test("finds it outside of the unfolding, in which browsers find no text while it is closed", () => {
    const outside = web.replaceAll(/<details\b.*?<\/details>/gs, "");
    for (const id of references) expect(outside).toContain(`<p id="${id}"`);
  });

  test("has the same text, for everybody, before the numbers of the unfolding", () => {
    const beginnings = Array.from(
      web.matchAll(/<details class="numbers">(.{0,200})/gs),
      ([, beginning]) => beginning,
    );
    expect(beginnings.length).toBeGreaterThan(5);
    for (const beginning of beginnings)
      expect(beginning).toMatch(/^<summary>[^<]+<\/summary><p class="numbers__text">Eight values/);
  });

  test("is a labelled picture wherever it refers to a description", () => {
    expect(web.match(/role="img" aria-describedby="[^"]+" aria-label="/g)?.length).toBe(
      references.length,
    );
  });
});

describe("the field of marks on the cover", () => {
  const svg = '<svg role="img" aria-label="19 of 20 targets can be assessed."></svg>';
  const plan = { id: "cover-field", kind: "cover-field", description: "" };
  const field = { plan, svg } as unknown as RenderedFigure;
  const input = sampleReview({
    findings: sampleFindings({ goals: [4, 11] }),
    figures: new Map([["cover-field", field]]),
  });

  test.each(SENTENCE_LANGUAGES)(
    "is told goal by goal with the counts of the findings: $tag",
    ({ tag, language }) => {
      const formats = formatsOf(tag);
      const text = language.text(formats);
      const page = reviewDocument({ ...input, formats, text }, "web");
      expect(page).toMatch(/role="img" aria-describedby="cover-field-description" aria-label=/);
      const [, told = ""] = /<p id="cover-field-description"[^>]*>(.*?)<\/p>/s.exec(page) ?? [];
      expect(input.findings.goals.length).toBe(2);
      for (const { goal, statusCounts } of input.findings.goals) {
        const [, own = ""] = new RegExp(`cover__goal g${goal}">([^<]*)`).exec(told) ?? [];
        expect(own).toContain(text.goal(goal));
        for (const status of STATUSES) {
          const count = statusCounts[status];
          const words = `${text.status[status]} ${formats.count(count)}`;
          expect(own.includes(words), words).toBe(count > 0);
        }
      }
    },
  );

  test("has its short text alone on paper", () => {
    expect(reviewDocument(input, "print")).not.toContain("cover-field-description");
  });
});

test("a chart on paper has its short text alone", () => {
  const print = reviewDocument(review, "print");
  expect(print).not.toContain("aria-describedby");
  expect(print).not.toContain("Eight values");
});
