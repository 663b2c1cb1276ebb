/** Sources of recommendations in city.yaml. */
import { describe, expect, test } from "vitest";
import { readCityFolder } from "../../../datasets/city-folder/read-city-folder.ts";
import { CITY_YAML, folderOf, sentencesOf } from "./sample-folder.ts";

const withSource = (line: string): string => `${CITY_YAML.trimEnd()}\n  - ${line}\n`;
const configOf = (line: string) =>
  readCityFolder({ id: "barcelona", files: folderOf({ "city.yaml": withSource(line) }) }).config;

test("stand beside the figures in the file and apart from them in the domain", () => {
  const config = configOf(
    "{ id: upr, kind: upr-list, path: ./data/list.docx, filter: { cycles: [4], goals: [4, 11], targets: ['4.1'] } }",
  );
  expect(config.sources.map(({ id }) => id)).toEqual(["city"]);
  expect(config.recommendationSources).toEqual([
    {
      id: "upr",
      kind: "upr-list",
      publisher: null,
      licence: null,
      asOf: null,
      location: { path: "data/list.docx" },
      filter: { cycles: [4], goals: [4, 11], targets: ["4.1"] },
    },
  ]);
});

test("a city without any says nothing of them", () => {
  const { config } = readCityFolder({ id: "barcelona", files: folderOf({}) });
  expect(config).not.toHaveProperty("recommendationSources");
});

test("an address and years of publication are read", () => {
  const line =
    "{ id: uhri, kind: uhri, url: 'https://example.org/si.json', filter: { since: 2015, until: 2024 } }";
  expect(configOf(line).recommendationSources).toMatchObject([
    { location: { url: "https://example.org/si.json" }, filter: { since: 2015, until: 2024 } },
  ]);
});

describe("mistakes are answered with place and fix", () => {
  test.each([
    ["{ id: u, kind: uhri }", '"path" is missing. Write path: data/'],
    ["{ id: u, kind: uhri, path: data/a.json, role: city }", "unknown key"],
    [
      "{ id: u, kind: uhri, path: data/a.json, filter: { goals: [18] } }",
      'must be a list of goals (found "18"). Write numbers from 1 to 17',
    ],
    [
      "{ id: u, kind: uhri, path: data/a.json, filter: { targets: ['4.9'] } }",
      "must be a list of SDG targets",
    ],
    ["{ id: u, kind: uhri, path: data/a.json, filter: { goal: [4] } }", 'Did you mean "goals"?'],
    [
      "{ id: u, kind: uhri, path: data/a.json, filter: { since: 2024, until: 2015 } }",
      'must not be after "until"',
    ],
    [
      "{ id: u, kind: upr-list, path: data/a.docx, filter: { since: 2024 } }",
      "which names no dates",
    ],
    ["{ id: city, kind: uhri, path: data/a.json }", "is already the name of source 1"],
  ])("%s", (line, words) => {
    const [sentence = ""] = sentencesOf({ "city.yaml": withSource(line) });
    expect(sentence).toContain("city.yaml, line ");
    expect(sentence).toContain(words);
  });

  test("a file that is not there", () => {
    const yaml = withSource("{ id: u, kind: uhri, path: data/uhri-es.json }");
    const paths = ["city.yaml", "indicators.csv", "data/open-sdg/data/x.csv", "data/uhri-e.json"];
    expect(sentencesOf({ "city.yaml": yaml }, paths)).toEqual([
      expect.stringContaining(
        'does not exist in the city folder (found "data/uhri-es.json"). Copy it there, or did you mean "data/uhri-e.json"?',
      ),
    ]);
  });
});
