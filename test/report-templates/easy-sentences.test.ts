/** Easy-to-read texts and the documents beside the review, in every language that has them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STANDARD_DIMENSIONS } from "../../domain/findings/dimension.ts";
import { STATUSES, type IndicatorFinding } from "../../domain/findings/finding.ts";
import { GOALS } from "../../domain/goal.ts";
import { plainName } from "../../report-templates/easy/plain-name.ts";
import { furtherDocument } from "../../report-templates/editions/further-document.tsx";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { LANGUAGE_TAGS, LANGUAGES } from "../../report-templates/locales/languages.ts";
import { easyFaults, linesOf } from "../support/easy-lint.ts";
import { furtherReview } from "../support/further-review.ts";
import { indicatorWith, review } from "./sample-findings.ts";

/** Names as cities write them: about people, about people with a hard word that is explained, and one too hard. */
const NAMES: Readonly<Record<string, readonly [string, string, string]>> = {
  ar: ["الأشخاص الذين يمارسون الرياضة", "الأطفال في الفقر", "نسبة الأشخاص بلا عمل"],
  ca: ["Persones que fan esport", "Infants en la pobresa", "Taxa de persones sense feina"],
  en: ["Adults who do sport", "Children in poverty", "Proportion of people without work"],
  es: ["Personas que hacen deporte", "Niñas y niños en la pobreza", "Tasa de personas sin empleo"],
  fr: ["Adultes qui font du sport", "Enfants dans la pauvreté", "Taux de personnes sans travail"],
};

const loaded = await Promise.all(
  LANGUAGE_TAGS.map(async (tag) => ({ tag, language: await LANGUAGES[tag]?.() })),
);
const written = loaded.flatMap(({ tag, language }) => {
  if (language?.easy === undefined || language.documents === undefined) return [];
  const formats = formatsOf(tag);
  const { text, erratum, documents, easy } = language;
  const words = { documents: documents(formats), easy: easy(formats) };
  const input = {
    ...words,
    formats,
    text: text(formats),
    erratum: erratum(formats),
    countryName: language.stateInText("Cuba"),
    figures: new Map(),
  };
  return [{ tag, names: NAMES[tag] ?? [], input, ...words }];
});

const COUNTS = [1, 2, 3, 10, 11, 100, 169];

describe.each(written)("$tag", ({ tag, names, input, easy: text, documents }) => {
  const rules = { text, city: "Rivermouth" } as const;
  const [plain = "", poor = "", hard = ""] = names;
  const named = (finding: IndicatorFinding, title: string) => ({
    ...finding,
    titles: { [tag]: title },
  });
  const document = (indicators: readonly IndicatorFinding[], medium: "print" | "web" = "print") => {
    const base = review([]);
    const goals = base.goals.map((goal) => ({
      ...goal,
      indicatorCount: indicators.filter((finding) => finding.goal === goal.goal).length,
    }));
    const findings = { ...base, goals, indicators };
    return furtherDocument("easy", furtherReview({ ...input, findings }), medium);
  };

  test("any findings keep every rule", () => {
    const indicator = fc.record({
      title: fc.constantFrom(plain, poor, hard),
      unit: fc.constantFrom("%", "people"),
      numbers: fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 4 }),
      digits: fc.constantFrom(0, 2, 4),
      targetValue: fc.integer({ min: 0, max: 120 }),
      direction: fc.constantFrom("increase", "decrease"),
      goal: fc.integer({ min: 1, max: 17 }),
    });
    fc.assert(
      fc.property(fc.array(indicator, { maxLength: 5 }), (all) => {
        const indicators = all.map(({ title, unit, numbers, digits, goal, ...aim }, index) => {
          const values = numbers.map((value, at) => [String(2012 + at), value / 10 ** digits]);
          const sample = { title, unit, decimals: 2, code: `${goal}.1.${index + 1}` };
          const row = { ...aim, targetYear: 2030 };
          return named(indicatorWith(sample, Object.fromEntries(values), row), title);
        });
        expect(easyFaults(document(indicators), rules)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("names of people are taken, and those with a hard word that nobody explains are not", () => {
    const lines = names.map((title) =>
      linesOf(document([named(indicatorWith({ title, unit: "%" }, { 2020: 61 }), title)])),
    );
    expect(names.map((title, index) => lines[index]?.includes(title))).toEqual([true, true, false]);
    expect(plainName(hard)).toBe(hard);
  });

  test("every sentence with a number in it keeps the rules, whatever the number", () => {
    const lines = [
      ...COUNTS.flatMap((count) => [
        text.totals.goals(count),
        text.totals.targets(count),
        text.more(count),
        ...STATUSES.map((status) => text.totals.line(status, count)),
      ]),
      ...COUNTS.slice(0, 4).map((count) => text.picture(count)),
      ...["2020", "2020-2021", "2020/21"].flatMap((time) => [
        ...Object.values(text.change).map((say) => say(time)),
        text.groups.year(time),
        text.caption(time, { kind: "nearly-all" }),
        text.caption(time, { kind: "count", count: 999, scale: "thousand", isRounded: true }),
      ]),
      ...STANDARD_DIMENSIONS.map((dimension) => text.unseen.line(dimension)),
      ...GOALS.flatMap((goal) => {
        const { name, title, right } = text.goals[goal];
        return [name, title, text.rights.line(right)];
      }),
      ...text.hardWords.flatMap(({ title, lines }) => [title, ...lines]),
      ...Array.from({ length: 12 }, (_, month) =>
        text.sources.date(input.formats.date(`2025-${String(month + 1).padStart(2, "0")}-01`)),
      ),
    ];
    const page = lines.map((line) => `<p>${line}</p>`).join("");
    const faults = easyFaults(`<body><section class="easy-page">${page}</section>`, rules);
    expect(faults.filter((fault) => !fault.startsWith("not explained"))).toEqual([]);
  });

  test("an explanation uses no other hard word", () => {
    const used = text.hardWords.flatMap((word) =>
      text.hardWords
        .filter((other) => other !== word && word.lines.some((line) => other.match.test(line)))
        .map((other) => `${word.title}: ${other.title}`),
    );
    expect(used).toEqual([]);
    expect(text.hardWords.filter(({ title, match }) => !match.test(title))).toEqual([]);
  });

  test("shares of people are said in different words", () => {
    const tenths = [1, 5, 9].map((count) => ({ kind: "tenths", tenths: count }) as const);
    const others = (["none", "few", "nearly-all", "all"] as const).map((kind) => ({ kind }));
    const said = [...tenths, ...others].map((share) => text.number(share));
    expect(new Set(said).size).toBe(said.length);
  });

  test.each(["highlights", "annex", "changes", "goal-04"] as const)("%s is made", (kind) => {
    const earlier = { number: 1, period: "2023", findings: review([]) };
    for (const medium of ["print", "web"] as const) {
      const html = furtherDocument(kind, furtherReview({ ...input, earlier }), medium);
      expect(html).not.toMatch(/\bundefined\b|\bNaN\b|\[object|>null</);
    }
  });

  test("documents speak of one and of many", () => {
    const { changes, indicators, problems } = documents;
    for (const count of COUNTS) {
      expect(changes.ofGroups(count)).not.toBe(changes.ofGroups(count + 1));
      expect(changes.count(count)).not.toBe(changes.count(count + 1));
      expect(indicators(count, 0)).not.toBe(indicators(count + 1, 0));
      expect(problems(count)).not.toBe(problems(count - 1));
    }
    expect(changes.lead({ number: 2, period: "2023" })).toContain("2023");
    expect(changes.earlier({ number: 2, period: null })).toContain("2");
  });
});
