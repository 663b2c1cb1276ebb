/** The hand-kept lists of goals, targets, indicators, States and words, and the note that every table carries. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { TARGET_CODES } from "../../domain/target-code.ts";
import { columnOf, counts, readSeed, repeated, SEED_FOLDER } from "./seed-tables.ts";

const targets = readSeed("sdg-targets");
const goals = readSeed("sdg-goals");
const indicators = readSeed("sdg-indicator-official");
const countries = readSeed("countries");
const totalWords = readSeed("total-words");

describe("goals, targets, indicators", () => {
  test("the 169 targets stand in the order of the 2030 Agenda under their goals", () => {
    expect(columnOf(targets, "target_code")).toEqual(TARGET_CODES);
    expect(targets.filter((row) => row("goal") !== row("target_code").split(".")[0])).toEqual([]);
  });

  test("short names have two to four words, no codes, and differ within a goal", () => {
    const names = columnOf(targets, "short_name");
    expect(names.filter((name) => !/^[A-Z][A-Za-z',-]*( [A-Za-z',-]+){1,3}$/.test(name))).toEqual(
      [],
    );
    expect(repeated(columnOf(targets, "goal", "short_name"))).toEqual([]);
  });

  test("titles are plain text", () => {
    const titles = [
      ...columnOf(targets, "title"),
      ...columnOf(indicators, "title"),
      ...columnOf(goals, "title"),
    ];
    expect(titles.filter((title) => !/^[A-Z(][^*_#[\]{}|\\\n\u2010]+[^ .]$/.test(title))).toEqual(
      [],
    );
    expect(titles.filter((title) => /<[a-z/]|\s\s/i.test(title))).toEqual([]);
  });

  test("there are 17 goals with a name that fits a narrow table", () => {
    expect(columnOf(goals, "goal")).toEqual(
      Array.from({ length: 17 }, (_, index) => String(index + 1)),
    );
    expect(columnOf(goals, "table_name").filter((name) => name.length > 27)).toEqual([]);
  });

  test("248 current and 4 retired indicators belong to known targets", () => {
    expect(counts(columnOf(indicators, "state"))).toEqual({ current: 248, retired: 4 });
    expect(repeated(columnOf(indicators, "indicator_code"))).toEqual([]);
    expect([...new Set(columnOf(indicators, "target_code"))]).toEqual(TARGET_CODES);
  });
});

describe("words", () => {
  test("countries have one code, one number and a name without inversion", () => {
    expect(countries).toHaveLength(195);
    expect(
      ["iso2", "m49", "name"].flatMap((column) => repeated(columnOf(countries, column))),
    ).toEqual([]);
    expect(
      columnOf(countries, "iso2", "m49").filter((codes) => !/^[A-Z]{2} \d{3}$/.test(codes)),
    ).toEqual([]);
    expect(columnOf(countries, "name").filter((name) => /[,(&]|St\./.test(name))).toEqual([]);
    expect(
      countries.filter((row) => row("name_in_text").replace(/^the /, "") !== row("name")),
    ).toEqual([]);
    expect(columnOf(countries, "iso2", "m49", "name")).toEqual(
      expect.arrayContaining(["ES 724 Spain", "SI 705 Slovenia", "US 840 United States"]),
    );
  });

  test("words for totals are lower-case, trimmed and unique", () => {
    const words = columnOf(totalWords, "word");
    expect(words.filter((word) => word !== word.trim().toLowerCase() || word === "")).toEqual([]);
    expect(repeated(words)).toEqual([]);
    expect(words).toEqual(
      expect.arrayContaining(["_t", "t", "all ages", "both sexes", "ambdós sexes"]),
    );
  });
});

test("every table says where it comes from, under which licence, and what is sure", () => {
  const files = readdirSync(SEED_FOLDER);
  const tables = files
    .filter((file) => file.endsWith(".csv"))
    .map((file) => file.replace(".csv", ""));
  expect(files.filter((file) => file.endsWith(".meta.json")).toSorted()).toEqual(
    tables.map((table) => `${table}.meta.json`).toSorted(),
  );
  for (const table of tables) {
    const meta = JSON.parse(
      readFileSync(join(SEED_FOLDER, `${table}.meta.json`), "utf8"),
    ) as unknown;
    expect(meta, table).toEqual({
      title: expect.stringMatching(/\S/) as string,
      origin: expect.stringMatching(/\S/) as string,
      date: expect.stringMatching(/^\d{4}-\d{2}(-\d{2})?$/) as string,
      licence: expect.stringMatching(/\S/) as string,
      note: expect.arrayContaining([expect.any(String)]) as string[],
    });
  }
});
