/** The hand-kept tables of regional instruments and of kinds of indicators: complete and without contradictions. */
import { describe, expect, test } from "vitest";
import { columnOf, counts, readSeed, repeated, rightOf } from "../seed-tables.ts";

const instruments = readSeed("instruments");
const articleRights = readSeed("article-rights");
const countries = readSeed("countries");
const regionalInstruments = readSeed("regional-instruments");
const regionalLinks = readSeed("regional-links");
const regionalRights = readSeed("regional-article-rights");
const regionalStatus = readSeed("regional-status");
const kinds = readSeed("sdg-indicator-kinds");
const indicators = readSeed("sdg-indicator-official");

describe("regional instruments", () => {
  const codes = columnOf(regionalInstruments, "instrument_code");

  test("eleven are described, each with links and a status of its own, none of them twice", () => {
    expect(codes).toHaveLength(11);
    expect([...new Set(columnOf(regionalLinks, "instrument"))].toSorted()).toEqual(
      codes.toSorted(),
    );
    expect([...new Set(columnOf(regionalStatus, "instrument"))].toSorted()).toEqual(
      columnOf(regionalInstruments, "ratification_code").toSorted(),
    );
    const all = [...instruments, ...regionalInstruments];
    for (const column of ["instrument_code", "name", "short_name"]) {
      expect(repeated(columnOf(all, column))).toEqual([]);
    }
  });

  test("every link is our own reading and says so", () => {
    expect(new Set(columnOf(regionalLinks, "source"))).toEqual(
      new Set(["instrument text[analyst reading]"]),
    );
    expect(counts(columnOf(regionalLinks, "link_strength"))).toEqual({
      direct: 467,
      enabling: 249,
      contextual: 5,
    });
  });

  test("every cited article has a name; a name is spelt as in the universal instruments", () => {
    const nameless = regionalLinks.filter((link) => rightOf(link, regionalRights) === undefined);
    expect(columnOf(nameless, "instrument", "article")).toEqual([]);
    expect(repeated(columnOf(regionalRights, "instrument_code", "article"))).toEqual([]);
    const names = [...new Set(columnOf([...articleRights, ...regionalRights], "right_name"))];
    expect(repeated(names.map((name) => name.toLowerCase().replace(/s\b/g, "")))).toEqual([]);
    expect(names.filter((name) => !/^[A-Z][a-z]+ [A-Za-z' ,-]+$/.test(name))).toEqual([]);
  });

  test("provisions that a State has not accepted are articles of the charter it is bound by", () => {
    const partial = regionalStatus.filter((row) => row("not_accepted") !== "");
    expect(columnOf(partial, "iso2", "instrument", "not_accepted")).toEqual(
      expect.arrayContaining(["ES ESC-1996 none", "SI ESC-1996 13(1); 13(4); 18(2)"]),
    );
    const strange = partial.filter(
      (row) =>
        row("instrument") !== "ESC-1996" ||
        row("status") !== "state-party" ||
        !/^(none|\d+(\(\d\))?(; \d+(\(\d\))?)*)$/.test(row("not_accepted")),
    );
    expect(columnOf(strange, "iso2")).toEqual([]);
  });

  test("the social charters of 1961 and 1996 never bind the same State", () => {
    const bound = regionalStatus.filter((row) => row("status") === "state-party");
    const charters = bound.filter((row) => row("instrument").startsWith("ESC-"));
    expect(repeated(columnOf(charters, "iso2"))).toEqual([]);
    expect(charters).toHaveLength(42);
  });
});

describe("status of States under regional instruments", () => {
  const statusOf = (iso2: string, instrument: string): string | undefined =>
    columnOf(
      regionalStatus.filter((row) => row("iso2") === iso2 && row("instrument") === instrument),
      "status",
      "year",
    )[0]?.trim();

  test("one row for a State and an instrument, of a State with a printed name", () => {
    expect(repeated(columnOf(regionalStatus, "iso2", "instrument"))).toEqual([]);
    const known = new Set(columnOf(countries, "iso2"));
    expect(columnOf(regionalStatus, "iso2").filter((code) => !known.has(code))).toEqual([]);
    expect(new Set(columnOf(regionalStatus, "basis"))).toEqual(new Set(["checked", "recalled"]));
  });

  test("a party has a year from adoption on, save one that is not known; others have none", () => {
    const adopted = new Map(
      regionalInstruments.map((row) => [row("instrument_code"), Number(row("adopted"))]),
    );
    const wrong = regionalStatus.filter((row) => {
      const year = Number(row("year") || NaN);
      return ["state-party", "applies"].includes(row("status"))
        ? !(year >= (adopted.get(row("instrument")) ?? NaN) && year <= 2026)
        : !Number.isNaN(year);
    });
    expect(columnOf(wrong, "iso2", "instrument")).toEqual(["SS ACHPR"]);
  });

  test("the numbers of parties are those of the organisations", () => {
    const bound = regionalStatus.filter((row) =>
      ["state-party", "applies"].includes(row("status")),
    );
    expect(counts(columnOf(bound, "instrument", "status"))).toEqual({
      "ECHR state-party": 46,
      "ECHR-P1 state-party": 44,
      "ECHR-P4 state-party": 42,
      "ECHR-P12 state-party": 20,
      "ESC-1961 state-party": 7,
      "ESC-1996 state-party": 35,
      "EU-CFR applies": 27,
      "ACHR state-party": 23,
      "SAN-SALVADOR state-party": 17,
      "ACHPR state-party": 53,
      "MAPUTO state-party": 43,
    });
  });

  test.each([
    ["ES", "ESC-1996", "state-party 2021"],
    ["ES", "ESC-1961", undefined],
    ["SI", "EU-CFR", "applies 2009"],
    ["US", "ACHR", "signatory-state"],
    ["US", "ECHR", undefined],
    ["GB", "ESC-1961", "state-party 1962"],
    ["TT", "ACHR", "no-action"],
    ["CH", "ECHR-P1", "signatory-state"],
    ["MA", "ACHPR", "no-action"],
  ])("%s under %s: %s", (iso2, instrument, status) => {
    expect(statusOf(iso2, instrument)).toBe(status);
  });
});

describe("kinds of indicators", () => {
  test("every official indicator has one of three kinds, in the order of the official list", () => {
    expect(columnOf(kinds, "indicator_code")).toEqual(columnOf(indicators, "indicator_code"));
    expect(counts(columnOf(kinds, "kind"))).toEqual({ outcome: 146, process: 65, structural: 41 });
    expect(new Set(columnOf(kinds, "basis"))).toEqual(new Set(["own reading"]));
  });

  test("an indicator that stands under several targets has one kind", () => {
    const kindOf = new Map(kinds.map((row) => [row("indicator_code"), row("kind")]));
    const titles = [...new Set(columnOf(indicators, "title"))];
    const torn = titles.filter((title) => {
      const same = indicators.filter((row) => row("title") === title);
      return new Set(same.map((row) => kindOf.get(row("indicator_code")))).size > 1;
    });
    expect(torn).toEqual([]);
  });

  test("where a title mixes kinds the note says what decides", () => {
    const notes = new Map(kinds.map((row) => [row("indicator_code"), row("note")]));
    for (const code of ["4.7.1", "8.8.2", "12.4.2", "14.6.1", "14.c.1", "15.2.1", "15.9.1"]) {
      expect(notes.get(code), code).toMatch(/^Mixed: /);
    }
  });
});
