/** The easy-to-read draft keeps its rules, whatever the findings are, and says nothing that the figures do not. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { HumanCheck } from "../../domain/human-check.ts";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import { easyShare, easyCount, filledOf } from "../../report-templates/easy/easy-number.ts";
import { plainName } from "../../report-templates/easy/plain-name.ts";
import { furtherDocument } from "../../report-templates/editions/further-document.tsx";
import { easyText } from "../../report-templates/locales/en/easy/easy-text.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { easyFaults, linesOf } from "../support/easy-lint.ts";
import { furtherReview } from "../support/further-review.ts";
import { sampleCity, sampleFindings } from "../support/sample-findings.ts";
import { indicatorWith, review } from "./sample-findings.ts";

const text = easyText(formatsOf("en"));
const rules = { text, city: "Rivermouth" } as const;

function easy(findings: ReviewFindings, medium: "print" | "web" = "print"): string {
  return furtherDocument("easy", furtherReview({ findings, figures: new Map() }), medium);
}

describe("the checker of the rules itself finds", () => {
  const page = (content: string): string => `<body><section class="easy-page">${content}</section>`;
  test.each([
    ["a sentence of thirteen words", "<p>One two three four five six seven eight nine ten eleven twelve thirteen.</p>", "13 words"],
    ["two sentences in a line", "<p>This is good. That is bad.</p>", "more than one sentence"],
    ["per cent", "<p>It is 8 %.</p>", "per cent"],
    ["brackets", "<p>It is good (or not).</p>", "brackets"],
    ["a hyphen", "<p>A well-known city.</p>", "a hyphen"],
    ["a long number", "<p>There are 4,365 people.</p>", "the number 4,365"],
    ["a decimal", "<p>There are 8.5 people.</p>", "the number 8.5"],
    ["a footnote", "<p>It is good.*</p>", "a sign"],
    ["an abbreviation", "<p>This is the SDG report.</p>", "an abbreviation"],
    ["a hard word without a box", "<p>There is poverty.</p>", "not explained"],
    ["a picture without its number", '<div class="easy-block"><svg class="people"></svg></div>', "a picture without"],
    ["a picture that shows another number", '<div class="easy-block"><svg class="people" data-filled="3"></svg><p class="easy-caption">2020: 4 in 10</p></div>', "3 are filled"],
    ["four blocks", '<div class="easy-block"></div>'.repeat(4), "4 blocks"],
  ])("%s", (_name, content, fault) => {
    expect(easyFaults(page(content), rules).join("\n")).toContain(fault);
  }); // prettier-ignore
});

describe("a share of people", () => {
  test.each([
    [0, "none", 0],
    [4.9, "very few", 0],
    [5, "1 in 10", 1],
    [14.9, "1 in 10", 1],
    [84.5, "8 in 10", 8],
    [95, "9 in 10", 9],
    [95.1, "nearly all", 10],
    [100, "all", 10],
  ])("%s per cent is said as %s", (percent, said, filled) => {
    const share = easyShare(percent);
    expect(share && text.number(share)).toBe(said);
    expect(share && filledOf(share)).toBe(filled);
  });

  test("is never further than half a tenth from what is drawn, and a larger one never looks smaller", () => {
    const percent = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(percent, percent, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const [one, other] = [easyShare(less), easyShare(more)].map(
          (share) => share && filledOf(share),
        );
        expect(one).toBeLessThanOrEqual(other ?? -1);
        expect(Math.abs((one ?? -9) * 10 - less)).toBeLessThanOrEqual(5);
      }),
    );
  });

  test.each([-0.1, 100.1, Number.NaN])("%s per cent is none", (percent) => {
    expect(easyShare(percent)).toBeNull();
  });
});

test.each([
  [12, "12"],
  [999, "999"],
  [12.4, "about 12"],
  [999.6, "about 1 thousand"],
  [4365, "about 4 thousand"],
  [4000, "4 thousand"],
  [999_700, "about 1 million"],
  [1_234_567, "about 1 million"],
])("the count %s is said as %s", (value, said) => {
  const count = easyCount(value);
  expect(count && text.number(count)).toBe(said);
});

test.each([
  ["Adults who do sport", "Adults who do sport"],
  ["  People  without a home ", "People without a home"],
  ["Two-year-olds in nursery school", null],
  ["Deaths (all causes)", null],
  ["New HIV infections", null],
  ["People who spend over 40 % of their income on housing", null],
  ["Waste for each 1,000 euros", null],
  ["", null],
  [undefined, null],
])("the name %s is taken as %s", (name, expected) => {
  expect(plainName(name)).toBe(expected);
});

describe("the made-up city", () => {
  const html = easy(sampleFindings());

  test("keeps every rule, on paper and on the web", () => {
    expect(easyFaults(html, rules)).toEqual([]);
    expect(easyFaults(easy(sampleFindings(), "web"), rules)).toEqual([]);
  });

  test("says on each page that it is a draft which no reader has checked, and on the web at the top", () => {
    expect(html).toMatch(/@top-right\{content:"Draft: not yet checked by readers"/);
    expect(easy(sampleFindings(), "web")).toContain("<p>Draft: not yet checked by readers</p>");
  });

  test("says who has checked it once that is recorded for its language, and no sooner", () => {
    const by = {
      what: "easy-to-read",
      language: "en",
      by: "Readers of Rivermouth",
      on: "2026-01-31",
    } as const;
    const checked = (humanChecks: readonly HumanCheck[]): string =>
      furtherDocument(
        "easy",
        furtherReview({ city: { ...sampleCity, config: { ...sampleCity.config, humanChecks } } }),
        "print",
      );
    expect(checked([by])).toMatch(/@top-right\{content:"Checked by readers"/);
    expect(linesOf(checked([by]))).toContain("They are: Readers of Rivermouth.");
    expect(easyFaults(checked([by]), rules)).toEqual([]);
    expect(checked([{ ...by, what: "translation" }])).toContain('"Draft: not yet checked');
    expect(checked([{ ...by, language: "ca" }])).toContain('"Draft: not yet checked');
  });

  test("is set as the rules of the family say", () => {
    const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
    expect(css).toContain("html{font-size:15pt;line-height:22.5pt}");
    expect(css).toMatch(/h1\{font-size:27pt/);
    expect(css).toMatch(/h2\{font-size:18pt/);
    expect(css).toContain("margin:22mm 20mm");
    expect(css).toContain("hyphens:none");
    expect(css).not.toMatch(/hyphens:(?!none)|text-align:justify/);
  });

  test("a review without any indicator is told too", () => {
    const none = easy(sampleFindings({ codes: [] }));
    expect(easyFaults(none, rules)).toEqual([]);
    expect(linesOf(none)).toContain("Goals without easy numbers");
  });
});

describe("sentences follow the figures", () => {
  const wanted = { targetValue: 90, targetYear: 2030, direction: "increase" } as const;
  const said = (values: Readonly<Record<string, number>>, row?: object): readonly string[] => {
    const finding = indicatorWith({ title: "Adults who do sport", unit: "%" }, values, row);
    return linesOf(easy({ ...review([]), indicators: [finding] }));
  };

  test("more and less are those of the printed values; nothing is judged without a confirmed target value", () => {
    const more = said({ 2015: 61, 2020: 64 });
    expect(more).toContain("2020: 6 in 10");
    expect(more).toContain("That is more than in 2015.");
    expect(more.join(" ")).not.toMatch(/worse|fast|slow|good as|wants \d/);
    expect(said({ 2015: 64, 2020: 61 })).toContain("That is less than in 2015.");
    expect(said({ 2015: 61, 2020: 61 })).toContain("That is the same as in 2015.");
    expect(said({ 2020: 61 })).toContain("There is only one number so far.");
  });

  test("a status and the aim are said where they are confirmed", () => {
    expect(said({ 2015: 70, 2020: 60 }, wanted)).toEqual(
      expect.arrayContaining(["It is getting worse.", "For 2030, the city wants 9 in 10 or more."]),
    );
    expect(said({ 2015: 70, 2020: 92 }, wanted)).toContain("That is as good as the city wanted.");
    expect(said({ 2015: 95, 2020: 92 }, wanted)).toContain("But it is getting worse.");
  });

  test("an aim that sounds like today's number is not said while it is not reached", () => {
    const lines = said({ 2015: 70, 2020: 88 }, wanted);
    expect(lines).toContain("2020: 9 in 10");
    expect(lines.join(" ")).not.toContain("the city wants 9");
  });
});
