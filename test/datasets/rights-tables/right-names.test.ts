/** The names of rights that people look up are those of the program. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LISTS } from "./sample-tables.ts";

const GUIDE = new URL("../../../docs/human-rights.md", import.meta.url);

test("the guide lists every name of a right, in order, and no other", () => {
  const [, list = ""] = readFileSync(GUIDE, "utf8").split("\n## Names of rights\n");
  const names = [...list.matchAll(/^- (.+)$/gmu)].map(([, name]) => name);
  expect(names).toEqual([...LISTS.rights].toSorted());
});
