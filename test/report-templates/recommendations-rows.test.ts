/** What is quoted of a recommendation, and that no row of the matrix is lost. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MatrixRow } from "../../domain/findings/rights-finding.ts";
import type { TargetCode } from "../../domain/target-code.ts";
import { matrixPlan, type MatrixPlan } from "../../report-templates/components/matrix-plan.ts";
import { quoteOf } from "../../report-templates/components/matrix-quote.ts";
import { judgment, matrixRow } from "./recommendations-sample.ts";

describe("the quote", () => {
  const text = "word ".repeat(40).trim();

  test("has at most thirty words", () => {
    expect(quoteOf({ text, textOrigin: "un-document" })).toBe(`${"word ".repeat(30).trim()}…`);
    expect(quoteOf({ text: "Do this.", textOrigin: "uhri" })).toBe("Do this.");
  });

  test("of the index is never longer than may be quoted, whatever the words", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 400 }), { minLength: 1 }), (words) => {
        expect(quoteOf({ text: words.join(" "), textOrigin: "uhri" }).length).toBeLessThanOrEqual(300);
      }),
    ); // prettier-ignore
  });
});

describe("no row is lost", () => {
  const relevance = fc.constantFrom("relevant", "partly", "not-relevant", "not-judged" as const);
  const anyRows: fc.Arbitrary<readonly MatrixRow[]> = fc
    .array(
      fc.record({ said: relevance, target: fc.constantFrom(null, "4.1", "4.5"), away: fc.boolean() }),
      { maxLength: 60, size: "max" },
    )
    .map((samples) =>
      samples.map(({ said, target, away }, index) =>
        matrixRow(index, {
          relevance: said,
          judgments: said === "not-judged" ? [] : [judgment(index, { relevance: said })],
          places: [{ target: target as TargetCode | null, link: "published-tag" }],
          indicators: away ? ["4.1.1"] : [],
        }),
      ),
    ); // prettier-ignore
  const plan = (rows: readonly MatrixRow[]): MatrixPlan =>
    matrixPlan(rows, ({ indicators }) => indicators.length > 0);

  test("those shown, listed and counted make all, and none is shown twice", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { groups, listed, counted } = plan(rows);
        const shown = [...groups.flatMap((group) => group.rows), ...listed].map(
          (row) => row.recommendation,
        );
        expect(shown.length + counted.unjudged + counted.notRelevant).toBe(rows.length);
        expect(new Set(shown).size).toBe(shown.length);
      }),
    );
  });

  test("the matrix holds only what somebody judged, the list only what nobody did", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { groups, listed } = plan(rows);
        const matrix = groups.flatMap((group) => group.rows);
        expect(matrix.filter(({ judgments }) => judgments.length === 0)).toEqual([]);
        expect(listed.filter(({ judgments }) => judgments.length > 0)).toEqual([]);
      }),
    );
  });

  test("what a reviewer judged relevant is always shown", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const shown = new Set(plan(rows).groups.flatMap((group) => group.rows));
        const relevant = rows.filter(({ judgments }) =>
          judgments.some((one) => one.relevance !== "not-relevant"),
        );
        expect(relevant.filter((row) => !shown.has(row))).toEqual([]);
      }),
    );
  });

  test("of more than ten rows none with a figure that moves away stands behind one without", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const shown = plan(rows).groups.flatMap((group) => group.rows);
        fc.pre(shown.length > 10);
        const away = shown.map(({ indicators }) => indicators.length > 0);
        expect(away).toEqual([...away].toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});
