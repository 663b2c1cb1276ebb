/** What French needs besides words: articles before States, narrow blanks, the first of a month. */
import { describe, expect, test } from "vitest";
import { fr } from "../../report-templates/locales/fr/language.ts";
import { ofState, stateInText, toState } from "../../report-templates/locales/fr/state.ts";
import { typesetText } from "../../report-templates/locales/fr/typeset.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";

describe("a State in a sentence", () => {
  test.each([
    ["Espagne", "l’Espagne", "de l’Espagne", "à l’Espagne"],
    ["Slovénie", "la Slovénie", "de la Slovénie", "à la Slovénie"],
    ["Maroc", "le Maroc", "du Maroc", "au Maroc"],
    ["Mexique", "le Mexique", "du Mexique", "au Mexique"],
    ["Royaume-Uni", "le Royaume-Uni", "du Royaume-Uni", "au Royaume-Uni"],
    ["Pays-Bas", "les Pays-Bas", "des Pays-Bas", "aux Pays-Bas"],
    ["États-Unis", "les États-Unis", "des États-Unis", "aux États-Unis"],
    ["Cuba", "Cuba", "de Cuba", "à Cuba"],
    ["Haïti", "Haïti", "d’Haïti", "à Haïti"],
    ["Hongrie", "la Hongrie", "de la Hongrie", "à la Hongrie"],
  ])("%s", (name, inText, of, to) => {
    const state = stateInText(name);
    expect([state, ofState(state), toState(state)]).toEqual([inText, of, to]);
  });
});

test("narrow blanks stand before high signs and inside quotation marks, and nothing else changes", () => {
  expect(typesetText("Source : « mot » ; 12 % ?")).toBe(
    "Source\u202f: «\u202fmot\u202f»\u202f; 12\u202f%\u202f?",
  );
  expect(typesetText("https://example.org: a;b")).toBe("https://example.org: a;b");
});

test("every text of the language is set, whatever gives it", () => {
  const formats = formatsOf("fr");
  const text = fr.text(formats);
  expect(text.figureSource("A", "B1", null)).toBe("Source\u202f: A. Tableau B1.");
  expect(text.reading.signList.flat().join(" ")).not.toMatch(/ [:;%!?]/);
  expect(fr.charts.target({ value: "12", bound: "at-most", year: "2030" })).toBe(
    "Cible pour 2030\u202f: au plus 12",
  );
});

test("numbers and dates are those of French", () => {
  const formats = formatsOf("fr");
  expect(formats.number(-12345.6, 1)).toBe("\u221212\u202f345,6");
  expect(formats.percent("78,9")).toBe("78,9\u202f%");
  expect([formats.date("2025-09-01"), formats.date("2025-09-11")]).toEqual([
    "1er septembre 2025",
    "11 septembre 2025",
  ]);
});
