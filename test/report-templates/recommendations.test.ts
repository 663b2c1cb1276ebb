/** Recommendations as they are printed: states of the matrix, annex, and what is said without any. */
import { describe, expect, test } from "vitest";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { NO_RIGHTS_FINDINGS } from "../support/no-released-rights.ts";
import { sampleReview } from "../support/sample-findings.ts";
import { sectionOf, wordsOf } from "./recommendations-printed.ts";
import { judgment, reviewOf, reviewWith, type SampleRow } from "./recommendations-sample.ts";

const many = (count: number): readonly SampleRow[] => Array.from({ length: count }, () => ({}));

describe("how many rows there are decides the form", () => {
  test("none: one line with what was searched and when", () => {
    const line = wordsOf(reviewWith([]));
    expect(line).toContain("No recommendation carries a tag for goal 4.");
    expect(line).toContain("Searched: two recommendations of A/HRC/60/8 (fourth Universal Periodic Review), as received on 30 December 2025.");
    expect(sectionOf(reviewWith([]))).not.toContain("<table");
  }); // prettier-ignore

  test("none: the line stands before the targets without an indicator, never alone on the last page", () => {
    const html = reviewDocument(reviewWith([]), "print");
    expect(html.indexOf('id="recommendations-4"')).toBeLessThan(html.indexOf('class="bare"'));
  });

  test.each([1, 3])("%i: at the end of the chapter, without a page of its own", (count) => {
    const html = reviewDocument(reviewWith(many(count)), "print");
    expect(html).toContain('class="recommendations" id="recommendations-4"');
    expect(html).not.toContain('class="sheet recommendations-page');
    expect(html.match(/matrix__row/g)).toHaveLength(count + cssUses(html));
  });

  test("four: a page of its own", () => {
    expect(reviewDocument(reviewWith(many(4)), "print")).toContain(
      'class="sheet recommendations-page page-g4" id="recommendations-4"',
    );
  });

  test("more than ten: those beside which a figure moves away come first, the others by target", () => {
    const rows = [...many(10), { row: { indicators: ["4.1.1"], missing: [] } }];
    const words = wordsOf(reviewWith(rows));
    expect(words).toContain("Beside these a figure moves away 1 A/HRC/60/8, 50.11");
    expect(words.indexOf("50.11")).toBeLessThan(words.indexOf("50.1 "));
    expect(words).toContain("Target 4.1 · Finishing school 10");
    expect(words).toContain("Eleven recommendations to Spain on education: beside one of them a figure moves away");
  }); // prettier-ignore

  test("forty and more: those that were judged relevant, and the number of the others", () => {
    const far = { relevance: "not-relevant" } as const;
    const rows = Array.from({ length: 45 }, (_, index) =>
      index < 5 ? {} : { row: { ...far, judgments: [judgment(index + 1, far)] } },
    );
    const words = wordsOf(reviewWith(rows));
    expect(words).toContain("40 more recommendations of this goal, judged not relevant for the city: annex D.");
    expect(words).not.toContain("nobody has judged");
    expect(words).not.toContain("50.6 ");
    expect(wordsOf(reviewWith(rows), "annex-d")).toContain("50.45 Cyprus Supported");
  }); // prettier-ignore

  test("more than twelve that nobody judged: a line when no other row is left", () => {
    const rows = Array.from({ length: 13 }, () => ({ row: unjudged }));
    const words = wordsOf(reviewWith(rows));
    expect(words).toContain("13 recommendations of A/HRC/60/8");
    expect(words).toContain("Nobody has judged yet whether the city can act on any of them.");
    expect(words).not.toContain("within the city’s reach");
    expect(words).toContain("annex D");
    expect(sectionOf(reviewWith(rows))).not.toContain("<table");
  });

  test("what nobody judged is counted apart from what was judged not relevant", () => {
    const far = { relevance: "not-relevant" } as const;
    const rows = Array.from({ length: 45 }, (_, index) => {
      if (index < 5) return {};
      return { row: index < 15 ? { ...far, judgments: [judgment(index + 1, far)] } : unjudged };
    });
    const words = wordsOf(reviewWith(rows));
    expect(words).toContain("30 more recommendations of this goal: nobody has judged yet whether the city can act on them; annex D.");
    expect(words).toContain("Ten more recommendations of this goal, judged not relevant for the city: annex D.");
  }); // prettier-ignore

  test("up to twelve that nobody judged take a line each below the matrix, not a row of it", () => {
    const away = { row: { ...unjudged, indicators: ["4.1.1"] } };
    const rows = [...many(1), ...Array.from({ length: 11 }, () => ({ row: unjudged })), away];
    const html = sectionOf(reviewWith(rows));
    expect(html.match(/class="matrix__row"/g)).toHaveLength(1);
    expect(html.match(/<li>/g)).toHaveLength(12);
    const words = wordsOf(reviewWith(rows));
    expect(words).toContain(
      "Nobody has judged yet whether the city can act on these twelve recommendations",
    );
    expect(words).toContain("A/HRC/60/8, 50.2 Do thing 2 for schools. · Supported A/HRC");
    expect(words).toMatch(/50\.13 Do thing 13 for schools\. · Supported · +moving away: 4\.1\.1/);
    expect(words).not.toContain("more recommendations of this goal");
  });

  test("a list without any judged row has no empty table", () => {
    const review = reviewWith(Array.from({ length: 4 }, () => ({ row: unjudged })));
    expect(sectionOf(review)).not.toContain("<table");
    expect(sectionOf(review).match(/<li>/g)).toHaveLength(4);
  });
});

const unjudged = { relevance: "not-judged", judgments: [] } as const;

function cssUses(html: string): number {
  const style = html.slice(0, html.indexOf("</style>"));
  return style.match(/matrix__row/g)?.length ?? 0;
}

describe("the annex", () => {
  test("lists every recommendation with its judgments and says how they are tagged", () => {
    const words = wordsOf(
      reviewWith([{}, { recommendation: { targets: null, goals: null, tagging: "untagged" }, row: { judgments: [judgment(2, { reason: "Read as 4.1." })] } }]),
      "annex-d",
    ); // prettier-ignore
    expect(words).toContain("Tagged with a target: 2; with a goal only: 1; without a tag: 1.");
    expect(words).toContain("50.1 Cyprus Supported 4.1 4 Relevant, shared with others, target 4.1. 1");
    expect(words).toContain("50.2 Cyprus Supported untagged 4");
    expect(words).toContain("Read as 4.1.");
    expect(words).toContain("1 Planning office, 3 May 2026");
    expect(words).toContain("Two more recommendations of these documents have no tag in the goals of this review");
    expect(words).toContain("https://uhri.ohchr.org");
  }); // prettier-ignore

  test("names goals that are tagged without a target once", () => {
    const goals = { targets: null, goals: "2; 3; 4", tagging: "goal-only" } as const;
    expect(wordsOf(reviewWith([{ recommendation: goals }]), "annex-d")).toContain(
      "Supported goals 2, 3 and 4 (no target) 4",
    );
  });

  test("names a judgment on a recommendation that stands in no goal of the review", () => {
    const review = reviewWith([{}]);
    const { rights } = review.findings;
    const words = wordsOf(
      reviewOf({ ...rights, matrices: [], judgments: [judgment(1, { target: "5.1" })] }),
      "annex-d",
    );
    expect(words).toContain("none of this review Relevant, shared with others, target 5.1.");
  });

  test("stands in the contents of both editions", () => {
    expect(reviewDocument(reviewWith([]), "print")).toContain('href="#annex-d"');
    expect(reviewDocument(reviewWith([]), "web")).toContain('href="#annex-d"');
  });
});

test("a city without any source of recommendations says so once, and has no pages for them", () => {
  const review = sampleReview();
  const html = reviewDocument(
    { ...review, findings: { ...review.findings, rights: NO_RIGHTS_FINDINGS } },
    "print",
  );
  expect(html.match(/No source of recommendations was given/g)).toHaveLength(1);
  expect(html).not.toContain('id="annex-d"');
  expect(html).not.toContain('id="recommendations-');
});

test("an obligation gap names its open recommendations, and the list its rule", () => {
  const review = sampleReview();
  const [gap] = review.findings.highlights.obligationGaps;
  const words = (open: readonly string[]): string =>
    wordsOf(
      { ...review, findings: { ...review.findings, highlights: { ...review.findings.highlights, obligationGaps: gap ? [{ ...gap, openRecommendations: open }] : [] } } },
      "highlights",
    ); // prettier-ignore
  expect(words(["a", "b"])).toContain("2 open recommendations.");
  expect(words([])).not.toContain("open recommendations.");
  expect(words([])).toContain(
    "With an open recommendation first, then moving away, then lowest ratio; direct link to a treaty that binds Spain",
  );
});
