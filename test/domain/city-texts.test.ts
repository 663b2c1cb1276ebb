/** Texts of the city by language, and checks by people. */
import { expect, test } from "vitest";
import { missingTexts, textsIn } from "../../domain/city-texts.ts";
import { checksOf, type HumanCheck } from "../../domain/human-check.ts";
import { sampleCity } from "../support/sample-findings.ts";

const city = {
  config: { ...sampleCity.config, languages: ["ca", "es", "en"] },
  narrative: {
    en: { foreword: "Hello", methods: "How", "goal-04": "Schools" },
    es: { methods: "Cómo", "goal-04": "  " },
    ca: { foreword: "Hola" },
  },
};

test("a text stands in the language asked for, else in the first of the review that has it", () => {
  expect(textsIn(city, "es").map(({ name, language }) => [name, language])).toEqual([
    ["foreword", "ca"],
    ["goal-04", "en"],
    ["methods", "es"],
  ]);
});

test("what is missing is named, and nothing is where no language has a text", () => {
  expect(missingTexts(city, "en")).toEqual([]);
  expect(missingTexts(city, "es")).toEqual(["foreword", "goal-04"]);
  expect(missingTexts({ ...city, narrative: {} }, "es")).toEqual([]);
});

test("checks are found by matter and language, oldest first", () => {
  const check = (part: Partial<HumanCheck>): HumanCheck => ({
    what: "translation",
    language: "es",
    by: "A",
    on: "2025-02-01",
    ...part,
  });
  const humanChecks = [
    check({}),
    check({ by: "B", on: "2024-01-01" }),
    check({ language: "ca" }),
    check({ what: "accessibility" }),
  ];
  expect(checksOf({ humanChecks }, "translation", "es").map(({ by }) => by)).toEqual(["B", "A"]);
  expect(checksOf({}, "translation", "es")).toEqual([]);
});
