/** Laws of the computed sentences in every language: none contradicts sign, status, unit or year of its finding. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IndicatorFinding, ReviewFindings } from "../../domain/findings/finding.ts";
import { unitKind } from "../../domain/findings/unit.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { LANGUAGE_TAGS } from "../../report-templates/locales/languages.ts";
import { anyFinding, review } from "./sample-findings.ts";
import { ACCIDENT, SENTENCE_LANGUAGES } from "./sentence-languages.ts";

const headline = { shows: "headline" } as const;

test("every language of the program keeps to the laws", () => {
  expect(SENTENCE_LANGUAGES.map(({ tag }) => tag).toSorted()).toEqual(LANGUAGE_TAGS.toSorted());
});

describe.each(SENTENCE_LANGUAGES)("no sentence in $tag contradicts its finding", (own) => {
  const formats = formatsOf(own.tag);
  const wordsFor = (findings: ReviewFindings) => own.language.sentences(findings, formats);
  const words = wordsFor(review([]));

  function checkMovement(text: string, change: number): void {
    expect(own.up.test(text) && change <= 0, text).toBe(false);
    expect(own.down.test(text) && change >= 0, text).toBe(false);
    expect(own.same.test(text) && change !== 0, text).toBe(false);
  }

  function checkStatus(text: string, { assessment: { status } }: IndicatorFinding): void {
    if (status === "not-assessed") expect(text).not.toMatch(own.judged);
    for (const [pattern, only] of own.ownWords)
      expect(pattern.test(text) && status !== only, text).toBe(false);
  }

  function checkUnit(text: string, { unit }: IndicatorFinding): void {
    const kind = unitKind(unit);
    const share = kind === "percent" || kind === "points";
    expect(text).not.toMatch(share ? own.byPercent : own.points);
    if (kind !== "percent") expect(text.replace(own.byPercent, "")).not.toContain("%");
  }

  test("in titles and descriptions", () => {
    fc.assert(
      fc.property(anyFinding, (finding) => {
        const [said, alt] = [
          words.figureTitle(finding, headline),
          words.figureAlt(finding, headline),
        ];
        checkMovement(said, changeIn(finding));
        for (const text of [said, alt]) {
          checkStatus(text, finding);
          checkUnit(text, finding);
          expect(text).not.toMatch(ACCIDENT);
          for (const year of text.match(/\b20[1-3]\d\b/g) ?? [])
            expect([...yearsOf(finding), ...valuesOf(finding)]).toContain(Number(year));
        }
        if (finding.assessment.status === "not-assessed") expect(said).not.toMatch(own.targetValue);
        expect(alt.length).toBeLessThanOrEqual(150);
      }),
      { numRuns: 400 },
    );
  });

  test("in key messages of at most 30 words", () => {
    fc.assert(
      fc.property(anyFinding, (finding) => {
        const messages = wordsFor({ ...review([]), indicators: [finding] }).keyMessages(1);
        for (const { sentence } of messages) {
          const said = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
          expect(said.length).toBeLessThanOrEqual(30);
          expect(sentence).not.toMatch(ACCIDENT);
          checkStatus(sentence, finding);
          checkMovement(sentence, changeIn(finding));
          if (finding.assessment.status === "not-assessed")
            expect(sentence).not.toMatch(own.targetValue);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("in titles of targets", () => {
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
        const target = {
          ...review([{ code: "1.2.1" }]).targets[0]!,
          indicators: indicators.map(({ indicator }) => indicator),
          assessed,
          statusCounts: counts,
          weakest: null,
        };
        const said = wordsFor({ ...review([]), indicators }).targetTitle(target);
        expect(said).not.toMatch(ACCIDENT);
        expect(said).not.toMatch(own.wrongCount);
        if (assessed === 0) expect(said).not.toMatch(own.targetValue);
        if (assessed === 0) expect(said).not.toMatch(own.judged);
        if (own.allOnTrack.test(said)) expect(counts["too-slow"] + counts["moving-away"]).toBe(0);
        if (own.notMet.test(said)) expect(counts.met).toBe(0);
      }),
      { numRuns: 150 },
    );
  });
});

/** Of the values that a sentence speaks of. */
function changeIn({ assessment, trend }: IndicatorFinding): number {
  const { baseline, latest, status } = assessment;
  return status !== "not-assessed" && baseline && baseline.year < latest.year
    ? latest.value - baseline.value
    : (trend?.change ?? 0);
}

function yearsOf({
  assessment,
  trend,
  targetValue,
}: IndicatorFinding): readonly (number | undefined)[] {
  const { baseline, latest } = assessment;
  return [baseline?.year, latest?.year, trend?.first.year, trend?.latest.year, targetValue?.year];
}

/** A value such as 2010 looks like a year where a language does not group four digits. */
function valuesOf({ series, targetValue }: IndicatorFinding): readonly (number | undefined)[] {
  return [targetValue?.value, ...series.flatMap(({ points }) => points.map(({ value }) => value))];
}
