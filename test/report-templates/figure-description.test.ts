/** On the web a drawing refers to its description, which also stands behind the unfolding; on paper it has its short text alone. */
import { describe, expect, test } from "vitest";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { sampleFigures } from "../support/sample-figures.ts";
import { sampleFindings, sampleReview } from "../support/sample-findings.ts";

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

test("a chart on paper has its short text alone", () => {
  const print = reviewDocument(review, "print");
  expect(print).not.toContain("aria-describedby");
  expect(print).not.toContain("Eight values");
});
