/** What a figure says at length: every number is one of its finding, and what is hidden is never told as missing. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTextMeasure } from "../../../activities/adapters/font-metrics.ts";
import type { IndicatorFinding, Point } from "../../../domain/findings/finding.ts";
import { planCharts } from "../../../report-templates/charts/plan-charts.ts";
import { formatsOf, type Formats } from "../../../report-templates/locales/format.ts";
import { review } from "../sample-findings.ts";
import { ACCIDENT, SENTENCE_LANGUAGES } from "../sentence-languages.ts";
import {
  anyGroups,
  anySeries,
  headline,
  HIDDEN,
  open,
  PROTECT,
  valuesOf,
  WORDS,
} from "./described-findings.ts";

const pointsOf = ({ series, headline: key }: IndicatorFinding): readonly Point[] =>
  series.find((each) => each.series === key)?.points ?? [];

/** As printed, so that values which look alike are alike. */
const shown = ({ decimals }: IndicatorFinding, value: number): number =>
  Number(value.toFixed(decimals)) + 0;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The text without the numbers that it may have. */
function without(text: string, numbers: readonly string[]): string {
  return numbers
    .toSorted((a, b) => b.length - a.length)
    .reduce(
      (rest, number) =>
        rest.replaceAll(
          new RegExp(
            String.raw`(?<![\d−]|\d[.,\u202f\u00a0])${escaped(number)}(?!\d|[.,\u202f\u00a0]\d)`,
            "gu",
          ),
          "#",
        ),
      text,
    );
}

/** Everything that a description of this finding may count or cite, as printed. */
function knownNumbers(finding: IndicatorFinding, formats: Formats): readonly string[] {
  const points = finding.series.flatMap((each) => each.points);
  const values = points.map(({ value }) => formats.number(shown(finding, value), finding.decimals));
  const hidden = finding.series.flatMap((each) => each.hidden ?? []);
  const counts = [pointsOf(finding).length, ...finding.gaps.map(({ groups }) => groups.length)];
  const target = finding.targetValue;
  return [
    ...values,
    ...[...points, ...hidden].map(({ period }) => period),
    ...counts.map((count) => formats.count(count)),
    ...(target ? [String(target.year), formats.number(target.value, 0)] : []),
  ];
}

const start = (said: string): string => said.split("\u0001")[0]?.toLowerCase() ?? "";
const yearsIn = (text: string): readonly number[] => (text.match(/\d{4}/g) ?? []).map(Number);

describe.each(SENTENCE_LANGUAGES)("a description in $tag", ({ tag, language, judged }) => {
  const formats = formatsOf(tag);
  const said = language.sentences(review([]), formats);
  const words = WORDS[tag]!;
  const starting = (texts: readonly string[], clause: string): readonly string[] =>
    texts.filter((text) => text.toLowerCase().includes(start(clause)));

  test("has only numbers of its finding, and judges only what is assessed", () => {
    fc.assert(
      fc.property(anySeries, (finding) => {
        const years = finding.dataGaps.missingYears.map(String);
        const text = said.figureDescription(finding, headline).join(" ");
        expect(without(text, [...knownNumbers(finding, formats), ...years]), text).not.toMatch(
          /\d/,
        );
        expect(text).not.toMatch(ACCIDENT);
        if (finding.assessment.status === "not-assessed") expect(text).not.toMatch(judged);
      }),
      { numRuns: 100 },
    );
  });

  test("names the highest and the lowest value where they are neither first nor latest", () => {
    fc.assert(
      fc.property(anySeries, (finding) => {
        const texts = said.figureDescription(finding, headline);
        const points = pointsOf(finding);
        for (const which of ["highest", "lowest"] as const) {
          const found = starting(texts, words.extremes[which]("\u0001"));
          const values = points.map(({ value }) => shown(finding, value));
          const most = which === "highest" ? Math.max(...values) : Math.min(...values);
          const isEnd = values[0] === most || values.at(-1) === most;
          expect(found.length, texts.join(" ")).toBe(isEnd || points.length < 3 ? 0 : 1);
          for (const text of found) {
            expect(text).toContain(formats.number(most, finding.decimals));
            for (const { period, value } of points) {
              if (shown(finding, value) === most) expect(text).toContain(period);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test("never tells what is hidden as missing, nor the reverse", () => {
    fc.assert(
      fc.property(anySeries, (finding) => {
        const texts = said.figureDescription(finding, headline);
        const own = finding.series.find(({ series }) => series === finding.headline);
        const hidden = (own?.hidden ?? []).map(({ year }) => year);
        const known = new Set([...hidden, ...pointsOf(finding).map(({ year }) => year)]);
        const [first, latest] = [
          pointsOf(finding)[0]?.year ?? 0,
          pointsOf(finding).at(-1)?.year ?? 0,
        ];
        const blank = Array.from(
          { length: Math.max(latest - first, 0) },
          (_, index) => first + index,
        ).filter((year) => !known.has(year));
        const blankTexts = starting(texts, words.blank({ count: 1, items: "\u0001" }, formats));
        const hiddenTexts = texts.filter((text) => text.includes(PROTECT[tag]!));
        expect(blankTexts.flatMap(yearsIn)).toEqual(blank);
        expect(hiddenTexts.flatMap(yearsIn)).toEqual(hidden);
        const alt = said.figureAlt(finding, headline);
        expect(alt.includes(PROTECT[tag]!), alt).toBe(hidden.length > 0);
        expect(alt.length).toBeLessThanOrEqual(150);
      }),
      { numRuns: 100 },
    );
  });

  test("of groups names those at both ends, and tells hidden groups from those without a value", () => {
    fc.assert(
      fc.property(anyGroups, (finding) => {
        const gap = finding.gaps[0]!;
        const shape = { shows: "groups", gap } as const;
        const texts = said.figureDescription(finding, shape);
        const text = texts.join(" ");
        expect(without(text, knownNumbers(finding, formats)), text).not.toMatch(/\d/);
        expect(text).not.toMatch(ACCIDENT);
        const values = gap.groups.map(({ value }) => shown(finding, value));
        const ends = texts[1] ?? "";
        for (const most of [Math.max(...values), Math.min(...values)]) {
          expect(ends).toContain(formats.number(most, finding.decimals));
          const isEqual = new Set(values).size === 1;
          for (const { label, value } of gap.groups)
            if (shown(finding, value) === most && !isEqual) expect(ends).toContain(label);
        }
        const others = finding.series.filter(
          ({ series }) => !gap.groups.some((each) => each.series === series),
        );
        const hiddenText = texts.filter((each) => each.includes(PROTECT[tag]!)).join(" ");
        const rest = texts
          .slice(2)
          .filter((each) => !hiddenText.includes(each))
          .join(" ");
        const alt = said.figureAlt(finding, shape);
        for (const { breakdown, hidden = [] } of others) {
          const label = breakdown[0]?.value ?? "";
          const isHidden = hidden.some(({ year }) => year === gap.year);
          expect(hiddenText.includes(label), text).toBe(isHidden);
          expect(rest.includes(label), text).toBe(!isHidden);
        }
        expect(alt.includes(PROTECT[tag]!), alt).toBe(hiddenText !== "");
        expect(alt.length).toBeLessThanOrEqual(150);
      }),
      { numRuns: 100 },
    );
  });
});

test("hidden values with names in another script have no stray blank in Arabic", () => {
  const groups = {
    "District=Gràcia": valuesOf([5, 6, 7]),
    "District=Sants": valuesOf([4, HIDDEN, 4]),
    "District=Les Corts": valuesOf([1, 2, HIDDEN]),
  };
  const findings = review([{ code: "1.2.1", groups, row: open }]);
  const formats = formatsOf("ar");
  const { language } = SENTENCE_LANGUAGES.find(({ tag }) => tag === "ar")!;
  const plans = planCharts({
    findings,
    measure: createTextMeasure(),
    formats,
    text: language.charts,
    words: language.sentences(findings, formats),
  });
  const told = plans.filter(({ description }) => description.includes(PROTECT["ar"]!));
  expect(told.length).toBeGreaterThan(0);
  for (const { alt, description } of told) {
    expect(alt).not.toMatch(/\s[:،؛.]/);
    expect(description).not.toMatch(/\s[:،؛.]/);
  }
});
