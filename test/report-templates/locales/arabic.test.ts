/** Arabic: counted nouns, order of figures and codes, and sentences that never contradict their finding. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IndicatorFinding, ReviewFindings } from "../../../domain/findings/finding.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import { ar } from "../../../report-templates/locales/ar/language.ts";
import { NOUN } from "../../../report-templates/locales/ar/nouns.ts";
import { counted } from "../../../report-templates/locales/ar/plural.ts";
import { formatsOf } from "../../../report-templates/locales/format.ts";
import { anyFinding, indicatorWith, review } from "../sample-findings.ts";

const formats = formatsOf("ar");
const NBSP = "\u00a0";
const headline = { shows: "headline" } as const;
const sentencesFor = (findings: ReviewFindings) => ar.sentences(findings, formats);
const plain = sentencesFor(review([]));

describe("counted nouns", () => {
  test.each([
    [0, `0${NBSP}مؤشر`],
    [1, "مؤشر واحد"],
    [2, "مؤشران"],
    [3, `3${NBSP}مؤشرات`],
    [10, `10${NBSP}مؤشرات`],
    [11, `11${NBSP}مؤشراً`],
    [99, `99${NBSP}مؤشراً`],
    [100, `100${NBSP}مؤشر`],
    [103, `103${NBSP}مؤشرات`],
    [1234, `1,234${NBSP}مؤشراً`],
  ])("%d", (count, words) => {
    expect(counted(count, NOUN.indicator, formats)).toBe(words);
  });

  test("two take another form after a preposition", () => {
    expect(counted(2, NOUN.target, formats)).toBe("غايتان");
    expect(counted(2, NOUN.target, formats, "after")).toBe("غايتين");
  });
});

describe("formats", () => {
  test.each([
    [formats.number(-1234.5, 1), "\u200E\u22121,234.5\u200E\u200F"],
    [formats.date("2025-01-17"), "17 كانون الثاني/يناير 2025"],
    [formats.period("2015-2016"), "\u200E2015\u201316\u200E\u200F"],
    [
      formats.range(`${formats.number(-5, 0)} نقاط`, `${formats.number(-3, 0)} نقاط`),
      "\u200E\u22125\u200E\u200F نقاط\u00A0– \u200E\u22123\u200E\u200F نقاط",
    ],
    [
      formats.range(formats.number(-2.5, 1), formats.number(-1, 1)),
      "\u200E\u22122.5\u00A0– \u22121.0\u200E\u200F",
    ],
    [formats.list(["4.1.1", "4.1.2", "4.2.1"]), "4.1.1 و4.1.2 و4.2.1"],
    [
      formats.list(["Test office (invented)", "بلدية"]),
      "\u2066Test office (invented)\u2069 وبلدية",
    ],
    [formats.join(["مباشر", "سياق"]), "مباشر، سياق"],
    [formats.target("4.a"), "4.أ"],
    [formats.target("4.c.1"), "4.ج.1"],
    [formats.target("10.4.1"), "10.4.1"],
    [formats.target("4.1.2.a"), "\u20664.1.2.a\u2069"],
    [formats.code("28(1)(a)"), "\u206628(1)(a)\u2069"],
    [formats.annex("C2"), "جيم 2"],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });
});

const WORDS = {
  up: /ارتفاع|أعلى قيمة/,
  down: /انخفاض|أدنى قيمة/,
  same: /نفسها/,
  judged: /المسار|تكفي|يكفي|يلزم|ابتعاد|الخاطئ|المستهدف|تحقق|تسوء/,
  own: [
    [/لا تكفي|لا يكفي|أبطأ مما يلزم/, "too-slow"],
    [/على المسار|بسرعة تكفي/, "on-track"],
    [/مع الابتعاد|ابتعاداً|الخاطئ/, "moving-away"],
    [/وقد تحققت|لا تزال .*محقَّقة/, "met"],
  ],
} as const;

const ACCIDENT = /undefined|null|NaN|Infinity|\[object| {2}|\.\.|\s[،؛:.]/;

function changeOf({ assessment, trend }: IndicatorFinding): number {
  const { baseline, latest, status } = assessment;
  const assessed = status !== "not-assessed" && baseline && baseline.year < latest.year;
  return assessed ? latest.value - baseline.value : (trend?.change ?? 0);
}

describe("sentences", () => {
  test("no title or description contradicts its finding", () => {
    fc.assert(
      fc.property(anyFinding, (finding) => {
        const title = plain.figureTitle(finding, headline);
        const alt = plain.figureAlt(finding, headline);
        const change = changeOf(finding);
        const { status } = finding.assessment;
        const kind = unitKind(finding.unit);
        expect(WORDS.up.test(title) && change <= 0, title).toBe(false);
        expect(WORDS.down.test(title) && change >= 0, title).toBe(false);
        if (WORDS.same.test(title)) expect(change).toBe(0);
        for (const text of [title, alt]) {
          expect(text).not.toMatch(ACCIDENT);
          for (const [pattern, own] of WORDS.own)
            expect(pattern.test(text) && status !== own, text).toBe(false);
          if (kind === "percent" || kind === "points") expect(text).not.toMatch(/بنسبة \d/);
          else expect(text).not.toMatch(/نقطة|نقاط/);
        }
        if (status === "not-assessed") expect(title).not.toMatch(WORDS.judged);
        expect(alt.length).toBeLessThanOrEqual(150);
      }),
      { numRuns: 400 },
    );
  });

  test("key messages have at most 30 words and judge only what is assessed", () => {
    fc.assert(
      fc.property(anyFinding, (finding) => {
        const messages = sentencesFor({ ...review([]), indicators: [finding] }).keyMessages(1);
        for (const { sentence } of messages) {
          expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(30);
          expect(sentence).not.toMatch(ACCIDENT);
          if (finding.assessment.status === "not-assessed")
            expect(sentence).not.toMatch(WORDS.judged);
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
        if (assessed === 0) expect(said).not.toMatch(WORDS.judged);
      }),
      { numRuns: 150 },
    );
  });

  test("a name that the city wrote stands before a colon, and nothing after it agrees with it", () => {
    const said = plain.figureTitle(
      indicatorWith({ title: "Homeless people (all)", unit: "Number" }, { 2015: 4000, 2018: 2000 }),
      headline,
    );
    expect(said).toBe("\u2066Homeless people (all)\u2069: انخفاض إلى النصف بين 2015 و2018");
  });
});
