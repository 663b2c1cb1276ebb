/** The comparison of a print with its page: words of one script or two, in their order. */
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

test("the same words in the same order are taken for whole", () => {
  expect(check("women (نساء) 3", "women\n(نساء) 3")).not.toThrow();
});

test.each([
  ["a letter", "women (3 نسا)", "women (نساء) 3"],
  ["another figure", "women (4 نساء)", "women (نساء) 3"],
  ["a word too much", "women (3 نساء) more", "women (نساء) 3"],
  ["words of one script in another order", "May to June 17", "17 May to June"],
  ["a label in two scripts in another order", "women (3 نساء) and more", "women (نساء) 3 and more"],
  ["Arabic words in another order", "نساء رجال", "رجال نساء"],
])("%s is found", (_, found, wanted) => {
  expect(check(found, wanted)).toThrow("should say");
});
