/** What a figure says at length: every number is one of its finding, and what is hidden is never told as missing. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTextMeasure } from "../../../activities/adapters/font-metrics.ts";
import type { IndicatorFinding, Point } from "../../../domain/findings/finding.ts";
import type { FigureShape } from "../../../report-templates/charts/chart-text.ts";
import { planCharts } from "../../../report-templates/charts/plan-charts.ts";
import { DESCRIPTIONS as arabic } from "../../../report-templates/locales/ar/sentences-description.ts";
import { DESCRIPTIONS as catalan } from "../../../report-templates/locales/ca/sentences-description.ts";
import { DESCRIPTIONS as english } from "../../../report-templates/locales/en/sentences-description.ts";
import { DESCRIPTIONS as spanish } from "../../../report-templates/locales/es/sentences-description.ts";
import { DESCRIPTIONS as french } from "../../../report-templates/locales/fr/sentences-description.ts";
import { formatsOf, type Formats } from "../../../report-templates/locales/format.ts";
import type { DescriptionWords } from "../../../report-templates/locales/sentences/description-words.ts";
import type { SampleIndicator, Values } from "../../domain/findings/sample-data.ts";
import { review } from "../sample-findings.ts";
import { ACCIDENT, SENTENCE_LANGUAGES } from "../sentence-languages.ts";

const headline: FigureShape = { shows: "headline" };
const HIDDEN = "hidden";
type Cell = number | null | typeof HIDDEN;

const WORDS: Readonly<Record<string, DescriptionWords>> = {
  en: english,
  es: spanish,
  ca: catalan,
  fr: french,
  ar: arabic,
};

/** Words that only a sentence on hidden values has. */
const PROTECT: Readonly<Record<string, string>> = {
  en: "protect people",
  es: "proteger a las personas",
  ca: "protegir les persones",
  fr: "protéger les personnes",
  ar: "حمايةً للناس",
};

function valuesOf(cells: readonly Cell[], breaks: readonly number[] = []): Values {
  return Object.fromEntries(
    cells.map((cell, index) => {
      const flag = breaks.includes(index) ? "b" : null;
      const value =
        cell === HIDDEN
          ? ([null, "c"] as const)
          : flag && cell !== null
            ? ([cell, "b"] as const)
            : cell;
      return [String(2015 + index), value];
    }),
  );
}

function findingOf(change: Partial<SampleIndicator>): IndicatorFinding {
  const [finding] = review([
    { code: "1.2.1", row: { titles: { en: "Rate" } }, ...change },
  ]).indicators;
  if (!finding) throw new Error("no finding");
  return finding;
}

const open = { titles: { en: "Rate" }, targetValue: null, direction: null } as const;

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -60, max: 4000 }).map((value) => value / 10) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant(HIDDEN) },
);

const anySeries: fc.Arbitrary<IndicatorFinding> = fc
  .record({
    cells: fc.array(cell, { minLength: 1, maxLength: 9 }),
    unit: fc.constantFrom("Percentage", "Percentage points", "Number"),
    target: fc.option(fc.integer({ min: 1, max: 400 })),
    broken: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ cells, unit, target, broken }) => {
    const row = target === null ? open : { titles: open.titles, targetValue: target };
    return findingOf({ values: valuesOf(cells, [broken]), unit, row });
  });

const GROUPS = ["Gràcia", "Sants", "Les Corts", "Eixample"] as const;

const anyGroups: fc.Arbitrary<IndicatorFinding> = fc
  .record({
    series: fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 4,
    }),
    unit: fc.constantFrom("Percentage", "Number"),
  })
  .map(({ series, unit }) =>
    findingOf({
      unit,
      row: open,
      groups: Object.fromEntries(
        series.map((cells, index) => [`District=${GROUPS[index] ?? ""}`, valuesOf(cells)]),
      ),
    }),
  )
  .filter(({ gaps }) => gaps.length > 0);

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

describe("in English", () => {
  const formats = formatsOf("en");
  const said = (finding: IndicatorFinding, shape: FigureShape = headline): readonly string[] =>
    SENTENCE_LANGUAGES[0]!.language
      .sentences(review([]), formats)
      .figureDescription(finding, shape);

  test("a series is told with its gaps, its new method, its target value and its status", () => {
    const values = valuesOf([5, 9, null, HIDDEN, 2, 6, 7], [5]);
    const row = {
      titles: { en: "Rate" },
      targetValue: 10,
      targetYear: 2030,
      direction: "increase",
    } as const;
    expect(said(findingOf({ values, row, decimals: 0 }))).toEqual([
      "Five values from 2015 to 2021.",
      "The first is 5\u00a0%, the latest 7\u00a0%.",
      "The highest value is 9\u00a0% in 2016.",
      "The lowest value is 2\u00a0% in 2019.",
      "No value for 2017.",
      "Value hidden to protect people: 2018.",
      "A new method begins in 2020.",
      "Target value 2030: at least 10\u00a0%.",
      expect.stringMatching(/^Status: (?:on track|too slow)\.$/),
    ]);
  });

  test("one value is the only one, and the same value in several years is told once", () => {
    expect(said(findingOf({ values: valuesOf([5]), row: open }))).toEqual([
      "5\u00a0% in 2015, the only value.",
    ]);
    expect(said(findingOf({ values: valuesOf([5, 9, 9, 6]), row: open }))[2]).toBe(
      "The highest value is 9\u00a0% in 2016 and 2017.",
    );
  });

  test("a hidden school year covers both of its years", () => {
    const values = { "2015-2016": 5, "2017-2018": [null, "c"], "2019-2020": 7 } as const;
    expect(said(findingOf({ values, row: open })).slice(2)).toEqual([
      "Value hidden to protect people: 2017–18.",
    ]);
  });

  test("many years without a value are counted", () => {
    const values = { "1990": 5, "2020": 7 };
    expect(said(findingOf({ values, row: open }))[2]).toBe("No value for 29 years in between.");
  });

  test("lines of groups are told from their first to their latest value", () => {
    const groups = {
      "District=Gràcia": valuesOf([5, 6, 7]),
      "District=Sants": valuesOf([4, HIDDEN, 4]),
      "District=Les Corts": valuesOf([1, 2, HIDDEN]),
    };
    const finding = findingOf({ groups, row: open, decimals: 0 });
    expect(said(finding, { shows: "groups", gap: finding.gaps[0]!, drawn: "lines" })).toEqual([
      "Two groups by district, values of 2017.",
      "The highest value is 7\u00a0% in Gràcia, the lowest 4\u00a0% in Sants.",
      "Gràcia: from 5\u00a0% in 2015 to 7\u00a0% in 2017.",
      "Sants: from 4\u00a0% in 2015 to 4\u00a0% in 2017.",
      "Values hidden to protect people: Sants (2016) and Les Corts (2017).",
    ]);
  });

  test("a dumbbell is told with the row whose values lie furthest apart, and what of it is hidden", () => {
    const groups = Object.fromEntries(
      ["Gràcia", "Sants", "Les Corts"].flatMap((name, index) => [
        [`District=${name}`, { "2020": 10 + index }],
        [
          `District=${name};Sex=Women`,
          { "2020": index === 2 ? ([null, "c"] as const) : 11 + 3 * index },
        ],
        [`District=${name};Sex=Men`, { "2020": 9 }],
      ]),
    ) as Readonly<Record<string, Values>>;
    const finding = findingOf({ groups, row: open, decimals: 0 });
    const gap = finding.gaps.find(({ dimension }) => dimension === "District")!;
    expect(said(finding, { shows: "groups", gap, drawn: "dumbbell" })).toEqual([
      "Three groups by district, values of 2020.",
      "The highest value is 12\u00a0% in Les Corts, the lowest 10\u00a0% in Gràcia.",
      "Furthest apart: Sants, Women 14\u00a0%, Men 9\u00a0%.",
      "Value hidden to protect people: Les Corts (Women).",
    ]);
  });

  test("a headline that is one of two groups is told beside the other", () => {
    const groups = { "Sex=Women": valuesOf([5, 6, 7]), "Sex=Men": valuesOf([4, 3, HIDDEN]) };
    const finding = findingOf({ groups, row: open, decimals: 0 });
    const [women] = finding.series;
    const told = said({ ...finding, headline: women?.series ?? null });
    expect(told[0]).toBe("Women: three values from 2015 to 2017.");
    expect(told.slice(-2)).toEqual([
      "Men: from 4\u00a0% in 2015 to 3\u00a0% in 2016.",
      "Value hidden to protect people: Men (2017).",
    ]);
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
