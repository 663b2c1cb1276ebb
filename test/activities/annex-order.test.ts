/** In the lists of annex B each value stands behind its own period, and periods follow in the direction of reading. */
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { IndicatorFinding } from "../../domain/findings/finding.ts";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { sampleFindings, sampleReview } from "../support/sample-findings.ts";
import { openBrowser } from "../support/screen.ts";
import {
  SENTENCE_LANGUAGES,
  type SentenceLanguage,
} from "../report-templates/sentence-languages.ts";

const CODE = "4.1.1";

/** School years with bounds, more than there are columns. */
function withSchoolYears() {
  const findings = sampleFindings({ goals: [4] });
  const years = Array.from({ length: 18 }, (_, index) => 2007 + index);
  const change = (finding: IndicatorFinding): IndicatorFinding => {
    const [first, ...others] = finding.series;
    const [point] = first?.points ?? [];
    if (finding.indicator !== CODE || !first || !point) return finding;
    const points = years.map((year, index) => ({
      ...point,
      year,
      period: `${year - 1}/${year}`,
      value: 50 + index,
      interval: { lower: 48.5 + index, upper: 51.5 + index },
    }));
    return { ...finding, series: [{ ...first, points }, ...others] };
  };
  return { ...findings, indicators: findings.indicators.map(change) };
}

/** Of each entry: the lines on which it stands, the ends of its period, the ends of what follows. */
const PLACES = `[...document.querySelectorAll('[id="values-${CODE}"] .listed__value')].map((entry) => {
  const period = entry.querySelector(".quiet");
  const after = document.createRange();
  after.setStartAfter(period);
  after.setEndAfter(entry.lastChild);
  const ends = ({ left, right }) => [left, right];
  return {
    lines: [...new Set([...entry.getClientRects()].map(({ bottom }) => Math.round(bottom)))],
    name: ends(period.getBoundingClientRect()),
    value: ends(after.getBoundingClientRect()),
  };
})`;

interface Place {
  readonly lines: readonly number[];
  readonly name: readonly [left: number, right: number];
  readonly value: readonly [left: number, right: number];
}

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

function reviewIn({ tag, language }: SentenceLanguage) {
  const formats = formatsOf(tag);
  const text = language.text(formats);
  return sampleReview({ findings: withSchoolYears(), formats, text });
}

describe.each(["print", "web"] as const)("%s", (medium) => {
  test.each(SENTENCE_LANGUAGES)("$tag", async (spoken) => {
    const review = reviewIn(spoken);
    const { formats } = review;
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.setContent(reviewDocument(review, medium));
    const places = (await page.evaluate(PLACES)) as readonly Place[];
    await page.close();
    expect(places.length).toBe(8 + 18);
    for (const { lines } of places) expect(lines.length).toBe(1);
    const sign = formats.direction === "rtl" ? -1 : 1;
    const middle = ([left, right]: Place["name"]): number => (left + right) / 2;
    for (const { name, value } of places)
      expect(sign * (middle(value) - middle(name))).toBeGreaterThan(0);
    const pairs = places.slice(1).flatMap((place, index) => {
      const before = places[index];
      return before && place.lines[0] === before.lines[0] ? [[before, place] as const] : [];
    });
    expect(pairs.length).toBeGreaterThan(10);
    for (const [before, after] of pairs)
      expect(sign * (middle(after.name) - middle(before.value))).toBeGreaterThan(0);
  });
});

test.each(SENTENCE_LANGUAGES)(
  "on a phone lists are read without moving the table: $tag",
  async (spoken) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 360, height: 800 });
    await page.setContent(reviewDocument(reviewIn(spoken), "web"));
    const ends = (await page.evaluate(
      `[...document.querySelectorAll(".listed__value")].map((one) => one.getBoundingClientRect()).map(({ left, right }) => [left, right])`,
    )) as readonly (readonly [left: number, right: number])[];
    await page.close();
    expect(ends.length).toBeGreaterThan(20);
    for (const [left, right] of ends) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(360);
    }
  },
);

test.each(["print", "web"] as const)(
  "the list of a total is not bold, as no list is: %s",
  async (medium) => {
    const [english] = SENTENCE_LANGUAGES;
    if (!english) throw new Error("no language");
    const page = await browser.newPage();
    await page.setContent(reviewDocument(reviewIn(english), medium));
    const weights = await page.$$eval("tr.listed.total td", (all) =>
      all.map((one) => getComputedStyle(one).fontWeight),
    );
    await page.close();
    expect(new Set(weights)).toEqual(new Set(["400"]));
  },
);
