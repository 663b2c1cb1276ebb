/** On the web a drawing refers to the description behind its unfolding; on paper it has its short text alone. */
import { describe, expect, test } from "vitest";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { sampleFigures, sampleFindings, sampleReview } from "../support/sample-findings.ts";

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

  test("has its description before the numbers of the unfolding", () => {
    for (const [, beginning] of web.matchAll(/<details class="numbers">(.{0,200})/gs))
      expect(beginning).toMatch(
        /^<summary>[^<]+<\/summary><p id="[^"]+" class="numbers__text">Eight values/,
      );
  });

  test("is a labelled picture wherever it refers to a description", () => {
    expect(web.match(/role="img" aria-describedby="[^"]+" aria-label="/g)?.length).toBe(
      references.length,
    );
  });
});

test("a chart on paper has its short text alone", () => {
  const print = reviewDocument(review, "print");
  expect(print).not.toContain("aria-describedby");
  expect(print).not.toContain("Eight values");
});
