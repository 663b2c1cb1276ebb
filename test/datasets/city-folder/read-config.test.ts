import { expect, test } from "vitest";
import { readCityFolder } from "../../../datasets/city-folder/read-city-folder.ts";
import { CITY_YAML, folderOf, problemsOf, sentencesOf } from "./sample-folder.ts";

const withLine = (line: string): string => `${CITY_YAML}${line}\n`;
const instead = (from: string, to: string): string => CITY_YAML.replace(from, to);
const withSource = (source: string): string => withLine(`  - ${source}`);

test("a full city.yaml comes back under the names of the domain", () => {
  const yaml = `version: 1
city: Barcelona
country: ES
languages: [en, ca]
period: { from: 2015, to: 2024 }
edition: { date: 2025-01-17, notice: An example. }
goals: { People: [4, 1], Planet: [13] }
sources:
  - { id: city, kind: open-sdg, path: ./data/open-sdg/, licence: CC-BY-4.0 }
  - { id: health, kind: table, path: data/health.xlsx, sheet: Data, separator: ";", decimal: "," }
  - id: wide
    kind: table
    url: https://example.org/wide.csv
    as_of: 2024-05-01
    header_rows: [2, 3]
    columns: { indicator: { value: 3.8.1 }, year: { columns: [2015, "2016"] }, unit: { value: "%" }, dimensions: [Sex] }
  - { id: national, kind: unsd-sdg, area: 724, series: [SI_POV_NAHC] }
method: { progress: open-sdg, baseline: 2016 }
approval: { reviewers: [statistics, mayor], deadline: 30 days }
schedule: { calendar: "1 March 06:00", timezone: Europe/Madrid, jitter: 30m, catch_up: 2 days, period: last year }
`;
  const base = { publisher: null, licence: null, asOf: null };
  const table = {
    kind: "table",
    role: "city",
    sheet: null,
    separator: null,
    decimal: ".",
    encoding: "utf-8",
  };
  expect(
    readCityFolder({ id: "barcelona", files: folderOf({ "city.yaml": yaml }) }).config,
  ).toEqual({
    version: 1,
    id: "barcelona",
    city: "Barcelona",
    country: "ES",
    languages: ["en", "ca"],
    period: { from: 2015, to: 2024 },
    edition: { date: "2025-01-17", notice: "An example." },
    goals: [1, 4, 13],
    pillars: [
      { name: "People", goals: [1, 4] },
      { name: "Planet", goals: [13] },
    ],
    sources: [
      {
        ...base,
        id: "city",
        kind: "open-sdg",
        role: "city",
        location: { path: "data/open-sdg" },
        licence: "CC-BY-4.0",
      },
      {
        ...base,
        ...table,
        id: "health",
        location: { path: "data/health.xlsx" },
        sheet: "Data",
        separator: ";",
        decimal: ",",
        headerRows: [1],
        columns: {
          indicator: { column: "indicator" },
          year: { column: "year" },
          value: "value",
          unit: null,
          dimensions: [],
          flag: null,
        },
      },
      {
        ...base,
        ...table,
        id: "wide",
        asOf: "2024-05-01",
        location: { url: "https://example.org/wide.csv" },
        headerRows: [2, 3],
        columns: {
          indicator: { value: "3.8.1" },
          year: { columns: ["2015", "2016"] },
          value: null,
          unit: { value: "%" },
          dimensions: ["Sex"],
          flag: null,
        },
      },
      {
        ...base,
        id: "national",
        kind: "unsd-sdg",
        role: "comparison",
        area: 724,
        series: ["SI_POV_NAHC"],
        baseUrl: "https://unstats.un.org/sdgs/UNSDGAPIV5/v1/sdg",
      },
    ],
    method: { progress: "open-sdg", baseline: 2016 },
    approval: { reviewers: ["statistics", "mayor"], deadlineSeconds: 30 * 24 * 3600 },
  });
});

test("what is left out gets its default, and a key without a value counts as left out", () => {
  const yaml = withLine("edition:\n#  date: 2025-01-17\ngoals:");
  const { config } = readCityFolder({ id: "barcelona", files: folderOf({ "city.yaml": yaml }) });
  expect(config.edition).toEqual({ date: null, notice: null });
  expect(config.goals).toBe("all");
  expect(config.method).toEqual({ progress: "open-sdg", baseline: 2015 });
});

test.each<readonly [what: string, yaml: string, sentences: readonly string[]]>([
  [
    "an unknown key",
    withLine("langages: [en]"),
    ['city.yaml, line 8, character 1: unknown key (found "langages"). Did you mean "languages"?'],
  ],
  [
    "a key in another spelling",
    instead("path: data", "asOf: 2025-01-17, path: data"),
    ['city.yaml, line 7, character 33: unknown key (found "asOf"). Did you mean "as_of"?'],
  ],
  [
    "a deadline for nobody",
    withLine("approval: { deadline: 2 weeks }"),
    [
      'city.yaml, line 8, character 11: "approval" has a deadline, but names nobody who approves (found "{ deadline: 2 weeks }"). Write approval: { reviewers: [statistics, mayor], deadline: 30 days }',
    ],
  ],
  [
    "a reviewer named twice",
    withLine("approval: { reviewers: [mayor, mayor] }"),
    [
      'city.yaml, line 8, character 32: item 2 of "reviewers" is named twice (found "mayor"). Remove one of the two',
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
    "a key like no other",
    withLine("approval: { colour: red }"),
    [
      'city.yaml, line 8, character 13: unknown key (found "colour"). Remove it, or use one of: reviewers, deadline',
    ],
  ],
  [
    "a comparison without an area",
    instead("path: data", "role: comparison, path: data"),
    [
      'city.yaml, line 7, character 5: "area" is missing: the source is a comparison. Write the area of the figures as it is printed, such as area: Catalonia',
    ],
  ],
  [
    "an area of the city's own figures",
    instead("path: data", "area: Spain, path: data"),
    [
      'city.yaml, line 7, character 39: "area" is only for comparison sources (found "Spain"). Remove it, or add role: comparison',
    ],
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
    "an unknown kind",
    withSource("{ id: B, kind: csv }"),
    [
      'city.yaml, line 8, character 11: "id" must consist of small letters, digits and hyphens (found "B"). Write a short name of your own, such as health-survey',
      'city.yaml, line 8, character 20: "kind" must be open-sdg, table, unsd-sdg, uhri, upr-list or recommendation-table (found "csv"). Write open-sdg for an Open SDG repository, table for CSV or XLSX, unsd-sdg for national figures, uhri, upr-list or recommendation-table for recommendations of the United Nations',
    ],
  ],
  [
    "a source's name twice",
    withSource("{ id: city, kind: table, path: data/a.csv }"),
    [
      'city.yaml, line 8, character 11: "id" is already the name of source 1 (found "city"). Write another name, such as city-2',
    ],
  ],
  [
    "path and url",
    withSource("{ id: b, kind: table, path: a.csv, url: https://example.org/a.csv }"),
    [
      'city.yaml, line 8, character 45: "url" stands beside "path" (found "https://example.org/a.csv"). Remove one of the two: a source is a path or a web address',
    ],
  ],
  [
    "neither path nor url",
    withSource("{ id: b, kind: table }"),
    [
      'city.yaml, line 8, character 5: "path" is missing. Write path: data/... for a file of the folder, or url: https://...',
    ],
  ],
  [
    "a path out of the folder",
    withSource("{ id: b, kind: table, path: ../a.csv }"),
    [
      'city.yaml, line 8, character 33: "path" must stay inside the city folder (found "../a.csv"). Copy the file into the city folder and write its path from there, such as data/health.csv',
    ],
  ],
  [
    "an absolute path",
    withSource("{ id: b, kind: table, path: /a.csv }"),
    [
      'city.yaml, line 8, character 33: "path" must stay inside the city folder (found "/a.csv"). Copy the file into the city folder and write its path from there, such as data/health.csv',
    ],
  ],
  [
    "a path of Windows",
    withSource("{ id: b, kind: table, path: data\\a.csv }"),
    [
      'city.yaml, line 8, character 33: "path" must stay inside the city folder (found "data\\a.csv"). Write data/a.csv',
    ],
  ],
  [
    "an address that is not of the web",
    withSource("{ id: b, kind: table, url: 'file:///etc/passwd' }"),
    [
      'city.yaml, line 8, character 32: "url" must be an http or https address without a password in it (found "file:///etc/passwd"). Write the full address, such as https://example.org/data.csv',
    ],
  ],
  [
    "a name where a column is meant",
    withSource("{ id: b, kind: table, path: a.csv, columns: { year: Year } }"),
    [
      'city.yaml, line 8, character 57: "year" must have keys of its own (found "Year"). Write year: { column: Year }',
    ],
  ],
  [
    "figures beside year columns",
    withSource(
      "{ id: b, kind: table, path: a.csv, columns: { year: { columns: [2015] }, value: v } }",
    ),
    [
      'city.yaml, line 8, character 85: "value" stands beside year columns (found "v"). Remove value: in a wide table the figures stand under the years',
    ],
  ],
  [
    "a country's letters for its number",
    withSource("{ id: b, kind: unsd-sdg, area: ES, series: [SI_POV_NAHC] }"),
    [
      'city.yaml, line 8, character 36: "area" must be the M49 number of the country (found "ES"). Write the number, such as 724 for Spain',
    ],
  ],
  [
    "an unknown time zone",
    withLine("schedule: { calendar: 1 March 06:00, timezone: Madrid }"),
    [
      'city.yaml, line 8, character 48: "timezone" must be a time zone of the IANA database (found "Madrid"). Write Europe/Madrid',
    ],
  ],
  [
    "a time zone in another case",
    withLine("schedule: { calendar: 1 March 06:00, timezone: europe/madrid }"),
    [
      'city.yaml, line 8, character 48: "timezone" must be a time zone of the IANA database (found "europe/madrid"). Write Europe/Madrid',
    ],
  ],
  [
    "a schedule without a time zone",
    withLine("schedule: { calendar: 1 March 06:00 }"),
    ['city.yaml, line 8, character 11: "timezone" is missing. Write for example Europe/Madrid'],
  ],
  [
    "a schedule on a day that does not exist",
    withLine('schedule: { calendar: "31 February 06:00", timezone: Europe/Madrid }'),
    [
      'city.yaml, line 8, character 23: "calendar" names a day that does not exist (found "31 February 06:00"). Write "28 February 06:00"',
    ],
  ],
  [
    "a schedule with two rhythms, and words for times that cannot be read",
    withLine(
      "schedule: { calendar: 1 March 06:00, every: 5 months, timezone: UTC, jitter: a bit, catch_up: 0m, period: next year }",
    ),
    [
      'city.yaml, line 8, character 45: "every" does not divide a year (found "5 months"). Write 1, 2, 3, 4, 6 or 12 months, or name the days under calendar',
      'city.yaml, line 8, character 78: "jitter" must be a time of at most a day (found "a bit"). Write for example 30m or 2 hours',
      'city.yaml, line 8, character 95: "catch_up" must be a time from 1 minute to 366 days (found "0m"). Write for example 7 days or 12 hours',
      'city.yaml, line 8, character 107: "period" must be "last year" or "this year" (found "next year"). Write last year, or remove the line to keep the years under period',
    ],
  ],
  [
    "a calendar beside an interval",
    withLine("schedule: { calendar: 1 March 06:00, every: 3 months, timezone: UTC }"),
    [
      'city.yaml, line 8, character 45: "every" stands beside "calendar" (found "3 months"). Remove one of the two',
    ],
  ],
  [
    "a schedule that does not say when",
    withLine("schedule: { timezone: UTC }"),
    [
      'city.yaml, line 8, character 11: "calendar" is missing. Write calendar: "1 March 06:00", or every: 3 months',
    ],
  ],
  [
    "a deadline in other words",
    withLine("approval: { reviewers: [mayor], deadline: soon }"),
    [
      'city.yaml, line 8, character 43: "deadline" must be a number of days or weeks (found "soon"). Write for example 30 days',
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

test.each<readonly [what: string, yaml: string, sentence: string]>([
  [
    "an open bracket",
    instead("[en, ca]", "[en, ca"),
    'city.yaml, line 4, character 12: not readable as YAML: [ opens here and is never closed (found "[en, ca"). Write ] where it ends, and indent the lines between',
  ],
  [
    "an open bracket within another",
    withSource('{ id: a, kind: table, columns: { year: { columns: ["2019", "2020" } } }'),
    'city.yaml, line 8, character 55: not readable as YAML: [ opens here and is never closed (found "["2019", "2020" } } }"). Write ] where it ends, and indent the lines between',
  ],
  [
    "an open quotation mark",
    instead("Barcelona", '"Barcelona'),
    'city.yaml, line 2, character 7: not readable as YAML: " opens here and is never closed (found ""Barcelona"). Write " where it ends, and indent the lines between',
  ],
  [
    "a bracket too many",
    instead("[en, ca]", "[en, ca]]"),
    "city.yaml, line 4, character 20: not readable as YAML: a sign that does not belong here, such as a bracket too many. Remove it, or put the text in quotes",
  ],
  [
    "two colons",
    instead("Barcelona", "Barcelona: city"),
    "city.yaml, line 2, character 7: not readable as YAML: a second colon in one line, or a line indented too deep. Put a text that contains a colon in quotes, and check the indentation",
  ],
  [
    "a tab",
    instead("  - {", "\t- {"),
    "city.yaml, line 7, character 1: not readable as YAML: a tab indents the line. Replace the tab with blanks",
  ],
  [
    "a key twice",
    withLine("city: Girona"),
    "city.yaml, line 8, character 1: not readable as YAML: the key stands twice. Remove one of the two, or join them",
  ],
  [
    "a reference",
    instead("Barcelona", "*name"),
    "city.yaml, line 2, character 7: references (& and *) are not read. Write the value out, or put the text in quotes",
  ],
  [
    "a second document",
    withLine("---\ncity: Girona"),
    "city.yaml, line 8, character 1: not readable as YAML: the line --- begins a second document. Remove the line ---",
  ],
  [
    "brackets without end",
    "[".repeat(100_000),
    "city.yaml, line 1: not readable as YAML: nested too deeply. Check the indentation, and close every bracket that is opened",
  ],
])("%s is answered with the line and what to do", (_, yaml, sentence) => {
  expect(sentencesOf({ "city.yaml": yaml })).toContain(sentence);
});

test("brackets left open in two places are both named, and what stands behind them is not called wrong", () => {
  const yaml = CITY_YAML.replace("[en, ca]", "[en, ca").replace("2024 }", "2024");
  const places = problemsOf(folderOf({ "city.yaml": yaml })).map(({ line, column }) => [
    line,
    column,
  ]);
  expect(places).toEqual([
    [4, 12],
    [5, 9],
  ]);
});

test("a source's file must exist when the folder's paths are known", () => {
  const yaml = `${CITY_YAML}  - { id: a, kind: table, path: data/heatlh.csv }\n  - { id: b, kind: table, path: data }\n  - { id: c, kind: open-sdg, path: data/health.csv }\n`;
  const paths = ["city.yaml", "data/health.csv", "data/open-sdg/meta/1-1-1.md"];
  expect(sentencesOf({ "city.yaml": yaml }, paths)).toEqual([
    'city.yaml, line 8, character 33: "path" does not exist in the city folder (found "data/heatlh.csv"). Copy it there, or did you mean "data/health.csv"?',
    'city.yaml, line 9, character 33: "path" is a folder, not a file (found "data"). Write the file\'s path, such as data/table.csv',
    'city.yaml, line 10, character 36: "path" is a file, not a folder (found "data/health.csv"). Write the folder that holds data/ and meta/',
  ]);
});

test("Windows line ends and a byte order mark change nothing", () => {
  const plain = readCityFolder({ id: "barcelona", files: folderOf({}) });
  const windows = `\uFEFF${CITY_YAML.replaceAll("\n", "\r\n")}`;
  expect(readCityFolder({ id: "barcelona", files: folderOf({ "city.yaml": windows }) })).toEqual(
    plain,
  );
});
