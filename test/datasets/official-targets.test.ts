/** The official wording of the targets in other languages than English. */
import { describe, expect, test } from "vitest";
import { TARGET_CODES } from "../../domain/target-code.ts";
import { columnOf, readSeed } from "./seed-tables.ts";

/** Not in the seeds: the source gives another year than the resolution, or none. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  ar: ["3.1", "4.b", "6.a", "7.2", "16.9"],
  es: [],
  fr: [],
};

const english = new Map(
  readSeed("sdg-targets").map((row) => [row("target_code"), row("title")] as const),
);

const years = (text: string): readonly string[] => (text.match(/\b20[1-3]\d\b/g) ?? []).toSorted();

describe.each(Object.entries(LEFT_OUT))("%s", (tag, leftOut) => {
  const rows = readSeed(`sdg-target-official-${tag}`);
  const titles = columnOf(rows, "title");

  test("every target has a text, but those known to be missing", () => {
    expect(columnOf(rows, "target_code")).toEqual(
      TARGET_CODES.filter((code) => !leftOut.includes(code)),
    );
  });

  test("no text is English or that of another target", () => {
    const known = new Set(english.values());
    expect(titles.filter((title) => known.has(title))).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("a text is one line of composed letters, without markup, number, footnote or stretched words", () => {
    const odd =
      /^[\d\s]|\s$|\s\s|\s[،؛,.]|[.،,]$|\(\d\)|[\p{L}\p{M}][0-9]|[*_#[\]{}<>|\\\n\u2010\u0640]|\s\p{M}|[\p{Cf}\p{Co}]/u;
    expect(titles.filter((title) => title === "" || odd.test(title))).toEqual([]);
    expect(titles.filter((title) => title !== title.normalize("NFC"))).toEqual([]);
  });

  test("a text names the years of the English one", () => {
    const other = rows.filter(
      (row) => String(years(row("title"))) !== String(years(english.get(row("target_code")) ?? "")),
    );
    expect(columnOf(other, "target_code", "title")).toEqual([]);
  });

  test("a text is written in the letters of its language", () => {
    const letters = tag === "ar" ? /^[\p{Script=Arabic}\P{L}]+$/u : /^[\p{Script=Latin}\P{L}]+$/u;
    expect(titles.filter((title) => !letters.test(title))).toEqual([]);
  });
});
