/** Sentences of languages whose names stand before a colon: no accident, no judgment without a status, no wrong direction. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IndicatorFinding, ReviewFindings } from "../../../domain/findings/finding.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import { de } from "../../../report-templates/locales/ca/elision.ts";
import { formatsOf } from "../../../report-templates/locales/format.ts";
import { anyFinding, review } from "../sample-findings.ts";
import { CATALAN, SPANISH } from "../sentence-words-es-ca.ts";

const ACCIDENT = /undefined|null|NaN|Infinity|\[object| {2}|\.\.|\s[,.;:]/;
const headline = { shows: "headline" } as const;

describe.each([SPANISH, CATALAN])("$tag", ({ tag, language, ...words }) => {
  const sentencesFor = (findings: ReviewFindings) => language.sentences(findings, formatsOf(tag));
  const plain = sentencesFor(review([]));

  function changeOf({ assessment, trend }: IndicatorFinding): number {
    const { baseline, latest, status } = assessment;
    const assessed = status !== "not-assessed" && baseline !== null && baseline.year < (latest?.year ?? 0);
    return assessed && latest ? latest.value - baseline.value : (trend?.change ?? 0);
  }

  test("no title or description contradicts its finding", () => {
    fc.assert(
      fc.property(anyFinding, (finding) => {
        const title = plain.figureTitle(finding, headline);
        const alt = plain.figureAlt(finding, headline);
        const change = changeOf(finding);
        const { status } = finding.assessment;
        const kind = unitKind(finding.unit);
        expect(words.up.test(title) && change <= 0, title).toBe(false);
        expect(words.down.test(title) && change >= 0, title).toBe(false);
        if (words.same.test(title)) expect(change).toBe(0);
        expect(title).not.toMatch(/: [^:]*: /);
        for (const text of [title, alt]) {
          expect(text).not.toMatch(ACCIDENT);
          for (const [pattern, own] of words.ownWords)
            expect(pattern.test(text) && status !== own, text).toBe(false);
          if (kind === "percent" || kind === "points") expect(title).not.toMatch(words.byPercent);
          else expect(text).not.toMatch(words.points);
        }
        if (status === "not-assessed") {
          expect(title).not.toMatch(words.judged);
          expect(title).not.toMatch(words.targetValue);
        }
        expect(alt.length).toBeLessThanOrEqual(150);
      }),
      { numRuns: 400 },
    );
  });

  test("key messages have at most 30 words and no accident", () => {
    fc.assert(
      fc.property(anyFinding, (finding) => {
        const messages = sentencesFor({ ...review([]), indicators: [finding] }).keyMessages(1);
        for (const { sentence } of messages) {
          expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(30);
          expect(sentence).not.toMatch(ACCIDENT);
          if (finding.assessment.status === "not-assessed")
            expect(sentence).not.toMatch(words.judged);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("titles of targets judge only what is assessed", () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { minLength: 1, maxLength: 5 }), (list) => {
        const indicators = list.map((finding, index) => ({
          ...finding,
          indicator: `1.2.${index + 1}`,
        }));
        const counts = { met: 0, "on-track": 0, "too-slow": 0, "moving-away": 0 };
        for (const { assessment } of indicators)
          if (assessment.status !== "not-assessed") counts[assessment.status] += 1;
        const assessed = Object.values(counts).reduce((sum, count) => sum + count, 0);
        const codes = indicators.map(({ indicator }) => indicator);
        const sample = review([{ code: "1.2.1" }]).targets[0]!;
        const target = { ...sample, indicators: codes, assessed, statusCounts: counts };
        const said = sentencesFor({ ...review([]), indicators }).targetTitle(target);
        expect(said).not.toMatch(ACCIDENT);
        if (assessed === 0) expect(said).not.toMatch(words.judged);
      }),
      { numRuns: 150 },
    );
  });
});

test.each([
  ["1", "d’1"],
  ["11", "d’11"],
  ["11,5", "d’11,5"],
  ["1,5 vegades", "d’1,5 vegades"],
  ["111", "de 111"],
  ["1.234", "de 1.234"],
  ["1234", "de 1234"],
  ["11.234", "d’11.234"],
  ["1.000.000", "d’1.000.000"],
  ["2015", "de 2015"],
  ["un terç", "d’un terç"],
  ["Espanya", "d’Espanya"],
  ["Barcelona", "de Barcelona"],
])("Catalan elides %s as it is spoken: %s", (text, elided) => {
  expect(de(text)).toBe(elided);
});
