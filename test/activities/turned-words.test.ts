/** Labels in two scripts, which a print may keep in the order of the line. */
import { expect, test } from "vitest";
import { markKey } from "../../activities/adapters/pdf-post-pass/page-content.ts";
import type { StructureElement } from "../../activities/adapters/pdf-post-pass/structure-tree.ts";
import { checkWords } from "../../activities/adapters/pdf-post-pass/words.ts";

const MARK = { kind: "mark", page: 0, form: null, mcid: 0 } as const;

/** A paragraph that says `found` where the page says `wanted`. */
const check = (found: string, wanted: string) => (): void => {
  const root = { kind: "element", type: "P", kids: [MARK] } as unknown as StructureElement;
  checkWords(root, new Map([[markKey(MARK), found]]), wanted);
};

test.each([
  ["the same order", "women (نساء) 3", "women (نساء) 3"],
  ["a figure before the Arabic word", "women (3 نساء) and more", "women (نساء) 3 and more"],
  ["an Arabic word at the end", "women 3 and men نساء", "women نساء 3 and men"],
])("%s is taken for whole", (_, found, wanted) => {
  expect(check(found, wanted)).not.toThrow();
});

test.each([
  ["a letter", "women (3 نسا)", "women (نساء) 3"],
  ["another figure", "women (4 نساء)", "women (نساء) 3"],
  ["a word too much", "women (3 نساء) more", "women (نساء) 3"],
  ["words of one script in another order", "May to June 17", "17 May to June"],
  ["Arabic words in another order", "نساء رجال", "رجال نساء"],
  ["words that lie far apart", `3 ${"word ".repeat(30)}نساء`, `نساء ${"word ".repeat(30)}3`],
])("%s is found", (_, found, wanted) => {
  expect(check(found, wanted)).toThrow("should say");
});
