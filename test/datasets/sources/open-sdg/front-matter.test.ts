import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { decodeText } from "../../../../datasets/sources/decode-text.ts";
import { readFrontMatter } from "../../../../datasets/sources/open-sdg/front-matter.ts";
import { fixtureFiles } from "../fixture-files.ts";

const flat = (value: unknown): unknown =>
  typeof value === "string" ? value.replace(/\s+/g, " ").trim() : value;

describe("reading only the wanted fields", () => {
  test.each(["open-sdg-barcelona", "open-sdg-los-angeles", "open-sdg-uk-ons"])(
    "gives what a whole YAML parser gives, in every file of %s",
    (folder) => {
      for (const [path, bytes] of fixtureFiles(folder)) {
        if (!/^meta\/.*\d.*\.md$/.test(path)) continue;
        const text = decodeText(bytes, null);
        const yaml = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? "";
        const whole = parse(yaml, { schema: "failsafe", uniqueKeys: false }) as Record<
          string,
          unknown
        >;
        const { fields, unreadable } = readFrontMatter(text, () => true);
        expect(unreadable, path).toEqual([]);
        for (const [key, value] of Object.entries(whole)) {
          const expected = value === null || value === "" || value === "null" ? undefined : value;
          expect(flat(fields.get(key)), `${path}: ${key}`).toEqual(flat(expected));
        }
      }
    },
  );

  test("knows the line of each key, the body, and a file without fences", () => {
    const { fields, lines, body } = readFrontMatter(
      "\n---\na: 1\nb: >-\n  two\n  lines\n---\nText\n",
      (key) => key === "b",
    );
    expect([...fields]).toEqual([["b", "two lines"]]);
    expect(lines.get("b")).toBe(4);
    expect(body.trim()).toBe("Text");
    expect([...readFrontMatter("a: 'it''s'\nb: [1, 2]\n", () => true).fields]).toEqual([
      ["a", "it's"],
      ["b", ["1", "2"]],
    ]);
  });
});
