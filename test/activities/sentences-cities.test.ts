/** Every sentence about two whole cities, as they were published: nothing is confirmed, so nothing may be judged. */
import { beforeAll, describe, expect, test } from "vitest";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import { GOALS } from "../../domain/goal.ts";
import { TARGET_CODES } from "../../domain/target-code.ts";
import { sentencesEn } from "../../report-templates/locales/en/sentences.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { openSdgFindings } from "../support/open-sdg-findings.ts";
import { SENTENCE_LANGUAGES } from "../report-templates/sentence-languages.ts";

const JUDGED =
  /target value|fast enough|too slow|on track|moving away|wrong|furthest|is met|should be/i;
const BROKEN =
  /undefined|null|NaN|Infinity| {2}|\.\.| [,.;:]|:.*: .*: |\bin in\b|−0\b(?!\.\d*[1-9])/;

const BROKEN_WORDS = /undefined|null|NaN|Infinity|\[object| {2}|\.\./;

describe.each([
  { folder: "open-sdg-barcelona", country: "ES" },
  { folder: "open-sdg-los-angeles", country: "US" },
])("$folder", ({ folder, country }) => {
  let findings: ReviewFindings;
  let words: ReturnType<typeof sentencesEn>;

  beforeAll(async () => {
    findings = await openSdgFindings(folder, country);
    words = sentencesEn(findings, formatsOf("en"));
  });

  test("has no status, a reason for each, and says so", () => {
    for (const finding of findings.indicators) {
      expect(finding.assessment.status).toBe("not-assessed");
      expect(words.statusReason(finding)).not.toBeNull();
    }
    expect(findings.highlights.obligationGaps).toEqual([]);
    expect(words.highlightsTitle()).toMatch(
      /^\d+ targets have data; no target value is confirmed yet$/,
    );
  });

  test("has a title for every target and figure, without judgment and without accident", () => {
    const titles = [
      ...findings.targets.map((target) => words.targetTitle(target)),
      ...findings.indicators.flatMap((finding) => [
        words.figureTitle(finding, { shows: "headline" }),
        ...finding.gaps.map((gap) => words.figureTitle(finding, { shows: "groups", gap })),
      ]),
    ];
    expect(titles.length).toBeGreaterThan(250);
    for (const title of titles) {
      expect(title).not.toMatch(JUDGED);
      expect(title).not.toMatch(/^\s*$|undefined|null|NaN|Infinity|\.$/);
    }
  });

  test("never has a heading of a target that leaves out what it is about", () => {
    for (const target of findings.targets) {
      const title = words.targetTitle(target);
      expect(title).not.toMatch(
        /^(The indicator|From|Up|Down|Between|At|No difference|The gap|More than|Almost|[\d−])\b/,
      );
      expect(title).not.toMatch(/none with a total|Largest change of|\([^()]*\(/);
    }
  });

  // The titles are in English, so that English words of judgment in them are the city's own.
  const others = SENTENCE_LANGUAGES.filter(({ tag }) => tag !== "en");
  test.each(others)("judges nothing in $tag, and has no accident", (own) => {
    const said = own.language.sentences(findings, formatsOf(own.tag));
    const shapes = findings.indicators.flatMap((finding) => [
      { finding, shape: { shows: "headline" } as const },
      ...finding.gaps.map((gap) => ({ finding, shape: { shows: "groups", gap } as const })),
    ]);
    const alts = shapes.map(({ finding, shape }) => said.figureAlt(finding, shape));
    const texts = [
      ...findings.targets.map((target) => said.targetTitle(target)),
      ...shapes.map(({ finding, shape }) => said.figureTitle(finding, shape)),
      ...GOALS.flatMap((goal) => said.keyMessages(goal)).map(({ sentence }) => sentence),
    ];
    for (const text of [...texts, ...alts]) expect(text).not.toMatch(BROKEN_WORDS);
    for (const text of texts) expect(text).not.toMatch(own.targetValue);
    for (const text of texts) expect(text).not.toMatch(own.judged);
    expect(Math.max(...alts.map(({ length }) => length))).toBeLessThanOrEqual(150);
  });

  test("lists the targets of a goal in the order of the 2030 Agenda", () => {
    expect(findings.targets.map(({ target }) => target)).toEqual(TARGET_CODES);
  });

  test("never puts brackets into brackets in a message", () => {
    for (const { sentence } of GOALS.flatMap((goal) => words.keyMessages(goal)))
      expect(sentence).not.toMatch(/\([^()]*\(/);
  });

  test("has descriptions of at most 150 characters and messages of at most 30 words", () => {
    for (const finding of findings.indicators) {
      const shapes = [
        { shows: "headline" } as const,
        ...finding.gaps.map((gap) => ({ shows: "groups", gap }) as const),
      ];
      for (const shape of shapes)
        expect(words.figureAlt(finding, shape).length).toBeLessThanOrEqual(150);
    }
    for (const { sentence } of GOALS.flatMap((goal) => words.keyMessages(goal))) {
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(30);
      expect(sentence).not.toMatch(JUDGED);
      expect(sentence).not.toMatch(BROKEN);
    }
  });
});
