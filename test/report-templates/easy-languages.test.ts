/** Easy-to-read texts keep their rules in every language that has them, whatever the findings are. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { HumanCheck } from "../../domain/human-check.ts";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import { GOALS } from "../../domain/goal.ts";
import { easyIndicator } from "../../report-templates/easy/easy-blocks.ts";
import { easyCount, easyShare } from "../../report-templates/easy/easy-number.ts";
import { furtherDocument } from "../../report-templates/editions/further-document.tsx";
import { easyLanguages, easyReview } from "../support/easy-languages.ts";
import { easyFaults, linesOf } from "../support/easy-lint.ts";
import { EASY_NAMES } from "../support/easy-names.ts";
import { sampleCity, sampleFindings } from "../support/sample-findings.ts";
import { indicatorWith, review } from "./sample-findings.ts";

const LANGUAGES = await easyLanguages();

describe.each(LANGUAGES)("in $tag", (language) => {
  const { tag, text } = language;
  const { people, others } = EASY_NAMES[tag] ?? { people: [], others: [] };
  const rules = { text, city: "Rivermouth" } as const;
  const easy = (findings: ReviewFindings, medium: "print" | "web" = "print"): string =>
    furtherDocument("easy", easyReview(language, { findings }), medium);
  const named = (title: string, code = "1.1.1") =>
    indicatorWith({ title, unit: "%", code }, { 2015: 61, 2020: 64 }, { titles: { [tag]: title } });

  test("names about people are told from all others", () => {
    const taken = [...people, ...others].filter(
      (title) => easyIndicator(named(title), tag, text) !== null,
    );
    expect(taken).toEqual(people);
    expect(taken.length).toBeGreaterThan(3);
  });

  test("the made-up city keeps every rule, on paper and on the web", () => {
    const findings = sampleFindings();
    const indicators = findings.indicators.map((finding, index) => ({
      ...finding,
      titles: { [tag]: people[index % people.length] ?? "" },
    }));
    for (const medium of ["print", "web"] as const) {
      expect(easyFaults(easy({ ...findings, indicators }, medium), rules)).toEqual([]);
    }
  });

  test("the page of every goal keeps every rule, and so does a list of all goals", () => {
    const indicators = GOALS.map((goal) => named(people[0] ?? "", `${goal}.1.1`));
    const findings = sampleFindings();
    const goals = findings.goals.map((goal) => ({ ...goal, indicatorCount: 3 }));
    const html = easy({ ...findings, goals, indicators });
    expect(easyFaults(html, rules)).toEqual([]);
    expect(linesOf(html)).toEqual(expect.arrayContaining(GOALS.map((goal) => text.goals[goal].title))); // prettier-ignore
    expect(easyFaults(easy(sampleFindings({ codes: [] })), rules)).toEqual([]);
  });

  test("says who has checked it in plain sentences", () => {
    const by: HumanCheck = { what: "easy-to-read", language: tag, by: "Rivermouth", on: "2026-01-31" }; // prettier-ignore
    const city = { ...sampleCity, config: { ...sampleCity.config, humanChecks: [by] } };
    const html = furtherDocument("easy", easyReview(language, { city }), "print");
    expect(html).toContain(`content:"${text.checked}"`);
    expect(linesOf(html)).toContain(text.about.checkedBy("Rivermouth").replaceAll(/\s/g, " "));
    expect(easyFaults(html, rules)).toEqual([]);
  });

  test("the explanation of a hard word uses none", () => {
    const hard = text.hardWords.flatMap(({ title, lines }) =>
      text.hardWords
        .filter((other) => other.title !== title && lines.some((line) => other.match.test(line)))
        .map((other) => `${title}: ${other.title}`),
    );
    expect(hard).toEqual([]);
    for (const { title, match } of text.hardWords) expect(title).toMatch(match);
  });

  test("different shares and counts are never said with the same words", () => {
    const shares = fc.double({ min: 0, max: 100, noNaN: true }).map(easyShare);
    const counts = fc.integer({ min: 0, max: 20_000_000 }).map(easyCount);
    const number = fc.oneof(shares, counts);
    fc.assert(
      fc.property(number, number, (a, b) => {
        if (a === null || b === null) return;
        const isSame = text.number(a) === text.number(b);
        expect(isSame).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  test("any findings keep every rule", () => {
    const indicator = fc.record({
      title: fc.constantFrom(...people, ...others),
      unit: fc.constantFrom("%", "people", "per 1,000", null),
      numbers: fc.array(fc.integer({ min: -50, max: 40_000_000 }), { minLength: 1, maxLength: 6 }),
      digits: fc.constantFrom(0, 1, 2, 5),
      target: fc.option(fc.integer({ min: 0, max: 120 })),
      direction: fc.constantFrom("increase" as const, "decrease" as const),
      goal: fc.integer({ min: 1, max: 17 }),
    });
    const reviews = fc.array(indicator, { maxLength: 5 }).map((all) =>
      all.map(({ title, unit, numbers, digits, target, direction, goal }, index) => {
        const values = Object.fromEntries(
          numbers.map((value, at) => [String(2012 + at), value / 10 ** digits]),
        );
        const aim = target === null ? {} : { targetValue: target, targetYear: 2030, direction };
        const code = `${goal}.1.${index + 1}`;
        return indicatorWith(
          { title, unit, decimals: Math.min(digits, 2), code },
          values,
          { targetValue: null, direction: null, ...aim, titles: { [tag]: title } },
        ); // prettier-ignore
      }),
    );
    fc.assert(
      fc.property(reviews, (indicators) => {
        const goals = review([]).goals.map((goal) => ({
          ...goal,
          indicatorCount: indicators.filter((finding) => finding.goal === goal.goal).length,
        }));
        expect(easyFaults(easy({ ...review([]), goals, indicators }), rules)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
