import { expect, test } from "vitest";
import { rowsOf } from "../../support/small-warehouse.ts";

const INSTRUMENTS = [
  {
    instrument_code: "ICESCR",
    name: "Covenant",
    kind: "treaty",
    article_from: 1,
    article_to: 31,
    ratification_code: "ICESCR",
  },
  {
    instrument_code: "ICMW",
    name: "Migrant workers",
    kind: "treaty",
    article_from: 1,
    article_to: 93,
    ratification_code: "ICMW",
  },
  {
    instrument_code: "CAT-OP",
    name: "Protocol",
    kind: "protocol",
    article_from: 1,
    article_to: 37,
    ratification_code: "CAT-OP",
  },
  {
    instrument_code: "PARIS",
    name: "Paris Agreement",
    kind: "treaty",
    article_from: 1,
    article_to: 29,
  },
  {
    instrument_code: "UDHR",
    name: "Universal Declaration",
    kind: "declaration",
    article_from: 1,
    article_to: 30,
  },
];

const LINKS = [
  {
    target: "1.2",
    instrument: "ICESCR",
    article: "13(2)(a)",
    link_strength: "direct",
    source: "OHCHR-GOAL-TABLE[checked] + treaty text[analyst reading]",
  },
  {
    target: "1.2",
    instrument: "ICMW",
    article: "1",
    link_strength: "enabling",
    source: "OHCHR-GOAL-TABLE[recalled] + DIHR-GUIDE[checked] + treaty text[analyst reading]",
  },
  {
    target: "1.2",
    instrument: "CAT-OP",
    article: "4",
    link_strength: "contextual",
    source: "OHCHR-GOAL-TABLE[recalled] + treaty text[analyst reading]",
  },
  {
    target: "1.2",
    instrument: "PARIS",
    article: "10",
    link_strength: "named",
    source: "A/RES/70/1 target text[names the instrument]",
  },
  {
    target: "4.1",
    instrument: "UDHR",
    article: "26",
    link_strength: "direct",
    source: "instrument text[analyst reading]",
  },
];

const TABLES = {
  "seeds.instrument": INSTRUMENTS,
  "seeds.target_article": LINKS,
  "seeds.article_right": [
    { instrument_code: "ICESCR", article: "1", right_name: "Right to self-determination" },
    { instrument_code: "ICESCR", article: "13", right_name: "Right to education" },
    { instrument_code: "ICESCR", article: "13(2)", right_name: "Right to free schooling" },
    { instrument_code: "ICESCR", article: "13(2)(b)", right_name: "Right to secondary schooling" },
    { instrument_code: "PARIS", article: "1", right_name: "No right of article 10" },
  ],
  "seeds.ratification": [
    { iso2: "NA", state: "Namibia", instrument: "ICESCR", status: "state-party", year: 1994 },
    { iso2: "NA", state: "Namibia", instrument: "ICMW", status: "signatory-state", year: null },
    { iso2: "NA", state: "Namibia", instrument: "CAT-OP", status: "no-action", year: null },
    { iso2: "ES", state: "Spain", instrument: "CAT-OP", status: "state-party", year: 2006 },
  ],
};

test("each link says how binding the article is for the State, and who says that it belongs to the target", async () => {
  const rows = await rowsOf("marts.target_obligation", TABLES);
  expect(
    rows.map((row) => [
      row["instrument"],
      row["binding"],
      row["binding_since"],
      row["strength"],
      row["basis"],
    ]),
  ).toEqual([
    ["CAT-OP", "not-ratified", null, "contextual", "official-recalled"],
    ["ICESCR", "binding", 1994, "direct", "official-checked"],
    ["ICMW", "signed", null, "enabling", "official-checked"],
    ["PARIS", "not-in-data", null, "named", "named-in-target"],
    ["UDHR", "not-a-treaty", null, "direct", "own-reading"],
  ]);
});

test("the right is that of the longest article in front of the one named, by whole parts", async () => {
  const rows = await rowsOf("marts.target_obligation", TABLES);
  const rights = new Map(rows.map((row) => [row["instrument"], row["right_name"]]));
  expect(rights.get("ICESCR")).toBe("Right to free schooling");
  expect(rights.get("PARIS")).toBeNull();
});

test("a State that the ratification table does not know is told apart from one that has not ratified", async () => {
  const rows = await rowsOf("marts.target_obligation", { ...TABLES, "seeds.ratification": [] });
  expect(new Set(rows.map((row) => row["binding"]))).toEqual(
    new Set(["not-in-data", "not-a-treaty"]),
  );
  expect(new Set(rows.map((row) => row["ratification_as_of"]))).toEqual(new Set(["2022-08"]));
});

test("a correction replaces status, year and State of a row", async () => {
  const rows = await rowsOf("intermediate.ratification", {
    ...TABLES,
    "seeds.ratification": [
      { iso2: "NA", state: "Namibia", instrument: "ICERD", status: "state-party", year: 1966 },
      { iso2: "XX", state: "Namibia", instrument: "CRC", status: "state-party", year: 1990 },
      { iso2: "XX", state: "Namibia", instrument: "CRPD", status: "state-party", year: 2007 },
    ],
    "seeds.ratification_correction": [
      {
        iso2: "NA",
        instrument_code: "ICERD",
        correct_iso2: "NA",
        correct_status: "state-party",
        correct_year: 1982,
      },
      {
        iso2: "XX",
        instrument_code: "CRC",
        correct_iso2: "NA",
        correct_status: "no-action",
        correct_year: null,
      },
    ],
  });
  expect(rows).toMatchObject([
    { ratification_code: "ICERD", binding: "binding", binding_since: 1982 },
    { ratification_code: "CRC", binding: "not-ratified", binding_since: null },
  ]);
});
