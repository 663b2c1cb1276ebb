/** What city.yaml says wrongly of the city and the review. */
import { expect, test } from "vitest";
import { instead, sentencesOf, withLine } from "./sample-folder.ts";

test.each<readonly [what: string, yaml: string, sentences: readonly string[]]>([
  [
    "an unknown key",
    withLine("langages: [en]"),
    ['city.yaml, line 8, character 1: unknown key (found "langages"). Did you mean "languages"?'],
  ],
  [
    "a check by a person in a language that the review has not",
    withLine("human_checks: [{ what: translation, language: fr, by: Anna, on: 2025-01-31 }]"),
    [
      'city.yaml, line 8, character 47: "language" is not a language of this review (found "fr"). Write one of: en, ca',
    ],
  ],
  [
    "a check by a person that nobody knows, on no day",
    withLine("human_checks: [{ what: spelling, language: en, by: Anna, on: 2025-02-30 }]"),
    [
      'city.yaml, line 8, character 24: "what" must be translation, accessibility or easy-to-read (found "spelling"). Write translation, accessibility or easy-to-read',
      'city.yaml, line 8, character 62: "on" must be a day of the calendar (found "2025-02-30"). Write year-month-day, such as 2025-01-17',
    ],
  ],
  [
    "a version of a later program",
    instead("version: 1", "version: 2"),
    [
      'city.yaml, line 1, character 10: "version" must be 1 (found "2"). Use a newer vlr: this one reads version 1 and does not know what the other keys mean there',
    ],
  ],
  [
    "a key in another spelling",
    instead("path: data", "asOf: 2025-01-17, path: data"),
    ['city.yaml, line 7, character 33: unknown key (found "asOf"). Did you mean "as_of"?'],
  ],
  [
    "a missing key",
    instead("city: Barcelona\n", ""),
    [
      'city.yaml, line 1, character 1: "city" is missing. Write the city\'s name as it is printed, such as Barcelona',
    ],
  ],
  [
    "a key without a value",
    instead("city: Barcelona", "city:"),
    [
      'city.yaml, line 2, character 1: "city" is missing. Write the city\'s name as it is printed, such as Barcelona',
    ],
  ],
  [
    "a number for a text",
    instead("Barcelona", "42"),
    [
      'city.yaml, line 2, character 7: "city" must be text (found "42"). Write the city\'s name as it is printed, such as Barcelona',
    ],
  ],
  [
    "a country by its name",
    instead("ES", "Spain"),
    [
      'city.yaml, line 3, character 10: "country" must be the two-letter code of a country, in capitals (found "Spain"). Write ES',
    ],
  ],
  [
    "a country in small letters",
    instead("ES", "es"),
    [
      'city.yaml, line 3, character 10: "country" must be the two-letter code of a country, in capitals (found "es"). Write ES',
    ],
  ],
  [
    "an alias of a country",
    instead("ES", "UK"),
    [
      'city.yaml, line 3, character 10: "country" must be the two-letter code of a country, in capitals (found "UK"). Write GB',
    ],
  ],
  [
    "an unknown language",
    instead("[en, ca]", "[en, xx]"),
    [
      'city.yaml, line 4, character 17: item 2 of "languages" must be a known language tag (found "xx"). Write a language tag such as en, ca or pt-BR',
    ],
  ],
  [
    "a language in another form",
    instead("[en, ca]", "[eng]"),
    [
      'city.yaml, line 4, character 13: item 1 of "languages" must be a known language tag (found "eng"). Write en',
    ],
  ],
  [
    "a language twice",
    instead("[en, ca]", "[en, en]"),
    [
      'city.yaml, line 4, character 17: item 2 of "languages" is named twice (found "en"). Remove one of the two',
    ],
  ],
  [
    "a period that ends before it begins",
    instead("2024", "2014"),
    [
      'city.yaml, line 5, character 17: "from" must not be after "to", which is 2014 (found "2015"). Write period: { from: 2014, to: 2015 }',
    ],
  ],
  [
    "a baseline after the period",
    withLine("method: { baseline: 2025 }"),
    [
      'city.yaml, line 8, character 21: "baseline" must not be after the period (found "2025"). Write a year up to 2024',
    ],
  ],
  [
    "a goal that does not exist",
    withLine("goals: [4, 18]"),
    [
      'city.yaml, line 8, character 12: item 2 of "goals" must be a goal number from 1 to 17 (found "18"). Write numbers from 1 to 17',
    ],
  ],
  [
    "a word for goals",
    withLine("goals: some"),
    [
      'city.yaml, line 8, character 8: "goals" must be "all", a list of goals, or named lists of goals (found "some"). Write all, or the numbers in brackets, such as [4, 11]',
    ],
  ],
  [
    "a day that does not exist",
    withLine("edition: { date: 2025-02-30 }"),
    [
      'city.yaml, line 8, character 18: "date" must be a day of the calendar (found "2025-02-30"). Write year-month-day, such as 2025-01-17',
    ],
  ],
  [
    "a day in another form",
    withLine("edition: { date: 17/01/2025 }"),
    [
      'city.yaml, line 8, character 18: "date" must be a day of the calendar (found "17/01/2025"). Write 2025-01-17',
    ],
  ],
  [
    "an ambiguous day",
    withLine("edition: { date: 02.01.2025 }"),
    [
      'city.yaml, line 8, character 18: "date" must be a day of the calendar (found "02.01.2025"). Write 2025-01-02 or 2025-02-01',
    ],
  ],
  [
    "no settings",
    "# nothing yet\n",
    [
      "city.yaml, line 1, character 1: the file holds no settings. Begin with version: 1; vlr init writes a commented file",
    ],
  ],
])("%s in city.yaml is answered with place, value and fix", (_, yaml, sentences) => {
  expect(sentencesOf({ "city.yaml": yaml })).toEqual(sentences);
});
