/** A city.yaml that is no YAML. */
import { expect, test } from "vitest";
import {
  CITY_YAML,
  folderOf,
  instead,
  problemsOf,
  sentencesOf,
  withLine,
  withSource,
} from "./sample-folder.ts";

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
    "[".repeat(15_000),
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
