/** Where a document says which edition it is. */
import { describe, expect, test } from "vitest";
import { fillEditionSlots } from "../../report-templates/editions/edition-slots.ts";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { sampleReview } from "../support/sample-findings.ts";

const review = sampleReview();
const approved = {
  kind: "approved",
  number: 2,
  approvals: [
    { role: "statistics", on: "2026-03-03" },
    { role: "mayor <of> the city", on: "2026-03-05" },
  ],
} as const;

describe.each(["print", "web"] as const)("%s", (medium) => {
  const open = reviewDocument(review, medium);

  test("an edition names its number and who approved it when, and is nowhere a draft", () => {
    const html = fillEditionSlots(open, review.text.edition(approved));
    expect(html).toContain(
      "Edition 2, approved by statistics on 3 March 2026 and mayor &lt;of&gt; the city on 5 March 2026.",
    );
    expect(html).toContain("Approved on 5 March 2026");
    expect(html).not.toMatch(/draft, not approved|this is a draft/i);
    expect(html).not.toContain("<!--edition");
  });

  test("no text of a city can look like such a place", () => {
    const name = "<!--edition:short--><!--edition:short:css-->";
    const { city } = review;
    const named = { ...review, city: { ...city, config: { ...city.config, city: name } } };
    const words = { short: "XX", inLanguage: "XX", approval: "XX", sentence: "XX" };
    const count = (html: string) => html.split("XX").length;
    expect(count(fillEditionSlots(reviewDocument(named, medium), words))).toBe(
      count(fillEditionSlots(open, words)),
    );
  });
});

test("the running head of the printed edition is a string of the style sheet", () => {
  const html = fillEditionSlots(reviewDocument(review, "print"), review.text.edition(approved));
  expect(html).toContain('@top-center{content:"Edition 2"');
});
