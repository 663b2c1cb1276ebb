/** What a city asks for beside the full review. */
import { expect, test } from "vitest";
import { documentsOf } from "../../../datasets/city-folder/documents-schema.ts";
import { documentFile, goalOfDocument } from "../../../domain/document-kind.ts";
import { sentencesOf, withLine } from "./sample-folder.ts";

test.each<readonly [what: string, yaml: string, sentences: readonly string[]]>([
  [
    "a misspelt document",
    withLine("documents: [highlight, easy]"),
    [
      'city.yaml, line 8, character 13: item 1 of "documents" must be highlights, easy, annex, changes, goals, or one goal such as "goal 4" (found "highlight"). Write highlights',
    ],
  ],
  [
    "an unknown document",
    withLine("documents: [poster]"),
    [
      'city.yaml, line 8, character 13: item 1 of "documents" must be highlights, easy, annex, changes, goals, or one goal such as "goal 4" (found "poster"). Write one of highlights, easy, annex, changes, goals, goal 4',
    ],
  ],
  [
    "a goal that does not exist",
    withLine("documents: [goal 18]"),
    [
      'city.yaml, line 8, character 13: item 1 of "documents" must be highlights, easy, annex, changes, goals, or one goal such as "goal 4" (found "goal 18"). Write one of highlights, easy, annex, changes, goals, goal 4',
    ],
  ],
  [
    "a document asked for twice",
    withLine("documents: [easy, easy]"),
    [
      'city.yaml, line 8, character 19: item 2 of "documents" is named twice (found "easy"). Remove one of the two',
    ],
  ],
  [
    "no list",
    withLine("documents: easy"),
    [
      'city.yaml, line 8, character 12: "documents" must be a list of documents (found "easy"). Write for example [highlights, easy, goal 4]',
    ],
  ],
  [
    "a goal outside the review",
    `${withLine("documents: [goal 4, goal 5]")}\ngoals: [4]\n`,
    [
      'city.yaml, line 8, character 21: item 2 of "documents" names goal 5, which this review does not cover (found "goal 5"). Add 5 under goals, or remove it here',
    ],
  ],
  ["documents in any order", withLine("documents: [goal 4, changes, easy, annex, highlights]"), []],
])("%s", (_what, yaml, sentences) => {
  expect(sentencesOf({ "city.yaml": yaml })).toEqual(sentences);
});

test("documents come in one order; goals stands for one of each goal of the review", () => {
  expect(documentsOf(["goal 4", "easy", "highlights"], "all")).toEqual([
    "highlights",
    "easy",
    "goal-04",
  ]);
  expect(documentsOf(["goals", "changes"], [4, 11])).toEqual(["changes", "goal-04", "goal-11"]);
});

test("files are named after the document, and languages but the main one have a tag", () => {
  const main = { language: "en", main: "en" };
  expect(documentFile("highlights", main, "pdf")).toBe("highlights.pdf");
  expect(documentFile("goal-04", { language: "fr", main: "en" }, "html")).toBe("goal-04.fr.html");
  expect(goalOfDocument("goal-04")).toBe(4);
  expect(goalOfDocument("review")).toBeNull();
});
