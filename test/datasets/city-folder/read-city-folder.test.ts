import fc from "fast-check";
import { expect, test } from "vitest";
import { readCityFolder } from "../../../datasets/city-folder/read-city-folder.ts";
import { formatProblem } from "../../../domain/errors.ts";
import {
  CITY_YAML,
  folderOf,
  HEADER,
  INDICATORS_CSV,
  problemsOf,
  sentencesOf,
} from "./sample-folder.ts";

test("all problems of a folder are reported at once", () => {
  const files = folderOf({
    "city.yaml": CITY_YAML.replace("ES", "es").replace("2024", "2014"),
    "indicators.csv": `${HEADER}\n11.6.2,11.z,,,,up,"1,5",,,\n`,
    "narrative/en/forword.md": "Dear readers",
  });
  expect(() => readCityFolder({ id: "Barcelona", files })).toThrow(
    '9 problems in the city folder "Barcelona"',
  );
  const places = problemsOf(files).map(({ file, line, column }) => [file, line, column]);
  expect(places).toEqual([
    ["city.yaml", 3, 10],
    ["city.yaml", 5, 17],
    ["indicators.csv", 2, "target"],
    ["indicators.csv", 2, "title_en"],
    ["indicators.csv", 2, "direction"],
    ["indicators.csv", 2, "target_value"],
    ["indicators.csv", 2, "unit"],
    ["narrative/en/forword.md", undefined, undefined],
  ]);
});

test("a city.yaml that does not parse hides no problem of the tables", () => {
  const csv = `${HEADER}\n1.2.1,1.2,,,,,,,,\n`;
  expect(sentencesOf({ "city.yaml": "city: [", "indicators.csv": csv })).toEqual([
    'city.yaml, line 1, character 7: not readable as YAML: [ opens here and is never closed (found "["). Write ] where it ends, and indent the lines between',
    'indicators.csv, line 2, column unit: unit missing. Write what one unit of the value is, such as %, "µg/m³" or "per 100,000 inhabitants"',
  ]);
});

test.each([
  ["Barcelona", "Rename the folder to barcelona"],
  ["São Paulo", "Rename the folder to sao-paulo"],
  ["東京", "Rename the folder, such as my-city"],
])("the folder name %s is answered with a name that serves in addresses", (id, fix) => {
  expect(() => readCityFolder({ id, files: folderOf({}) })).toThrow(
    expect.objectContaining({
      problems: [
        {
          value: id,
          message: "the folder's name must consist of small letters, digits and hyphens",
          fix,
        },
      ],
    }),
  );
});

test("a missing city.yaml and tables under other names are recognised", () => {
  const yaml = new TextEncoder().encode(CITY_YAML);
  const csv = new TextEncoder().encode(INDICATORS_CSV);
  const problems = problemsOf(
    new Map([
      ["city.yml", yaml],
      ["Indicators.CSV", csv],
    ]),
  );
  expect(problems.map(formatProblem)).toEqual([
    "city.yaml: the file is missing. Rename city.yml to city.yaml",
    "Indicators.CSV: the city's indicators are read from indicators.csv. Save it as indicators.csv",
  ]);
  expect(problemsOf(new Map()).map(formatProblem)).toEqual([
    "city.yaml: the file is missing. Begin with vlr init, which writes a commented one",
  ]);
});

test("a folder of city folders is answered with a city folder in it, not with a new name for its file", () => {
  const yaml = new TextEncoder().encode(CITY_YAML);
  const files = new Map([
    ["recno/city.yaml", yaml],
    ["nova/city.yaml", yaml],
  ]);
  expect(problemsOf(files).map(formatProblem)).toContain(
    "city.yaml: the file is missing. Name the city folder itself: nova in it is one",
  );
});

test("texts are read by language and name; empty ones and what systems leave behind are passed over", () => {
  const files = folderOf({
    "narrative/en/foreword.md": "\uFEFF# Foreword\r\n\r\nWe care.\r\n",
    "narrative/en/goal-04.md": "Schools",
    "narrative/ca/target-4.a.md": "Escoles",
    "narrative/en/methods.md": "<!-- later -->\n",
    "narrative/en/.DS_Store": new Uint8Array([0xff, 0]),
    "narrative/fr/foreword.md": "<!-- à écrire -->",
  });
  expect(readCityFolder({ id: "barcelona", files }).narrative).toEqual({
    en: { foreword: "# Foreword\n\nWe care.\n", "goal-04": "Schools" },
    ca: { "target-4.a": "Escoles" },
  });
});

test.each([
  ["narrative/en/goal-4.md", 'unknown name of a text (found "goal-4"). Did you mean "goal-04"?'],
  [
    "narrative/en/goal-18.md",
    'unknown name of a text (found "goal-18"). Write goal-01 to goal-17, or target- and a code, such as target-4.1',
  ],
  [
    "narrative/en/target-11.z.md",
    'unknown name of a text (found "target-11.z"). Write goal-01 to goal-17, or target- and a code, such as target-4.1',
  ],
  [
    "narrative/en/Foreword.md",
    'unknown name of a text (found "Foreword"). Did you mean "foreword"?',
  ],
  [
    "narrative/en/history.md",
    'unknown name of a text (found "history"). Remove it, or use one of: foreword, methods, next-steps, goal-01, target-1.1',
  ],
  [
    "narrative/fr/foreword.md",
    'the language is not in city.yaml (found "fr"). Add fr to languages, or move the folder out of narrative/',
  ],
  [
    "narrative/foreword.md",
    "texts lie in one folder for each language. Move it to narrative/en/foreword.md",
  ],
  [
    "narrative/en/foreword.docx",
    "not a Markdown file. Save the text as Markdown with the ending .md, or move the file out of narrative/",
  ],
])("the text %s is answered with what to do", (path, sentence) => {
  expect(sentencesOf({ [path]: "A text" })).toEqual([`${path}: ${sentence}`]);
});

test("files that were not handed over are known by their paths", () => {
  const paths = ["narrative/en/foreword.docx", "narrative/.DS_Store", "data/open-sdg/data/a.csv"];
  expect(sentencesOf({}, paths)).toEqual([
    "narrative/en/foreword.docx: not a Markdown file. Save the text as Markdown with the ending .md, or move the file out of narrative/",
  ]);
});

const junk = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.constantFrom(
    "11.z",
    "1.2",
    "1.2.1",
    "total",
    "=",
    ";",
    "1,5",
    "2025-02-30",
    "__proto__",
    "constructor",
    "NaN",
    "1e999",
  ),
);

test("junk in any cell of indicators.csv is a problem with a line and a fix, never a crash", () => {
  const columns = HEADER.split(",");
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(
      fc.array(junk, { minLength: 1, maxLength: columns.length + 2 }),
      fc.constantFrom(",", ";"),
      (cells, separator) => {
        const csv = `${columns.join(separator)}\n${cells.map(quoted).join(separator)}\n`;
        for (const problem of problemsOf(folderOf({ "indicators.csv": csv }))) {
          expect(problem.file).toBe("indicators.csv");
          // A sign that nobody sees is named by its own line, which may be inside a cell of several lines.
          expect(problem.line).toBeGreaterThanOrEqual(2);
          expect(problem.fix).toMatch(/^[A-Z].{5}/);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test("junk in place of any value of city.yaml is a problem with a line and a fix, never a crash", () => {
  const values = [
    "1",
    "Barcelona",
    "ES",
    "[en, ca]",
    "{ from: 2015, to: 2024 }",
    "2015",
    "city",
    "open-sdg",
    "data/open-sdg",
  ];
  const yamlJunk = fc.oneof(
    junk,
    junk.map((text) => JSON.stringify(text)),
    fc.json(),
    fc.constantFrom("*a", "&a b", "!t x", "<<: 1", "? a", "|", "[[[", "- - -", "{__proto__: 1}"),
  );
  fc.assert(
    fc.property(fc.constantFrom(...values), yamlJunk, (value, text) => {
      const problems = problemsOf(folderOf({ "city.yaml": CITY_YAML.replace(value, () => text) }), [
        "data/open-sdg/data/a.csv",
      ]);
      for (const problem of problems) {
        expect(problem.file).toBe("city.yaml");
        expect(problem.line).toBeGreaterThan(0);
        expect(problem.fix).toMatch(/^[A-Z].{5}/);
      }
    }),
    { numRuns: 300 },
  );
});

test("any bytes in the place of any file are problems, never a crash", () => {
  const path = fc.constantFrom("city.yaml", "indicators.csv", "narrative/en/foreword.md");
  fc.assert(
    fc.property(path, fc.uint8Array({ maxLength: 200 }), (file, bytes) => {
      expect(() => problemsOf(folderOf({ [file]: bytes }))).not.toThrow();
    }),
    { numRuns: 200 },
  );
});
