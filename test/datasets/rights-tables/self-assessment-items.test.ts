import { expect, test } from "vitest";
import { columnOf, counts, readSeed, repeated } from "../seed-tables.ts";
import { LISTS } from "./sample-tables.ts";

const items = readSeed("self-assessment-items");

test("two frameworks with their own divisions are asked about, each item once", () => {
  expect(counts(columnOf(items, "scheme", "part"))).toEqual({
    "human-rights-city foundations": 4,
    "human-rights-city structures": 5,
    "human-rights-city tools": 8,
    "data-approach participation": 2,
    "data-approach disaggregation": 2,
    "data-approach self-identification": 2,
    "data-approach transparency": 2,
    "data-approach privacy": 2,
    "data-approach accountability": 2,
  });
  expect(repeated(columnOf(items, "item"))).toEqual([]);
});

test("codes are short names, titles are sentences without a full stop, sources have a year", () => {
  expect(columnOf(items, "item").filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual(
    [],
  );
  expect(columnOf(items, "title").filter((title) => !/^[A-Z][^.]{20,140}$/.test(title))).toEqual(
    [],
  );
  expect(new Set(columnOf(items, "scheme", "source"))).toEqual(
    new Set(["human-rights-city FRA 2021", "data-approach OHCHR 2018"]),
  );
});

test("the reader's lists hold every row of the hand-kept tables", () => {
  expect(LISTS.items.map(({ item }) => item)).toEqual(columnOf(items, "item"));
  const links = [...readSeed("target-rights-links"), ...readSeed("regional-links")];
  expect(LISTS.links).toHaveLength(links.length);
  expect(LISTS.rights).toContain("Right to play, rest and leisure");
  expect(LISTS.instruments.find(({ code }) => code === "VDPA")).toMatchObject({
    articles: null,
    isTreaty: "no",
    adopted: 1993,
  });
});
