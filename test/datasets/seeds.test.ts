/** The hand-kept tables on rights: complete, without contradictions, and in the form that the models expect. */
import { describe, expect, test } from "vitest";
import { TARGET_CODES } from "../../domain/target-code.ts";
import { columnOf, counts, readSeed, repeated, rightOf, type Row } from "./seed-tables.ts";

const links = readSeed("target-rights-links");
const instruments = readSeed("instruments");
const ratification = readSeed("ratification-status-2022-08");
const corrections = readSeed("ratification-corrections");
const articleRights = readSeed("article-rights");
const headlines = readSeed("target-headline-rights");
const countries = readSeed("countries");

/** United Nations human rights instruments: each article that a link cites has a name. */
const NAMED_IN_FULL = new Set(
  (
    "UDHR ICESCR ICCPR ICERD CEDAW CAT CAT-OP CRC CRC-OPAC CRC-OPSC ICMW CRPD ICPED " +
    "UNDRIP DRtD DEVAW UNDROP UNDHRD UNDM A/RES/64/292 A/RES/76/300 A/RES/66/137"
  ).split(" "),
);

/** Articles that are no plain number, and why. */
const ODD_ARTICLES: Readonly<Record<string, string>> = {
  "ILO-C102 Parts II-X":
    "the branches of social security are parts of the convention, not articles",
  "GATT-1994 XXXVI": "the agreement numbers its articles in Roman numerals: article 36",
  "VDPA I.5": "part I, paragraph 5 of a declaration without articles",
};

/** Only contextual links, or a target that itself names the instrument: "no direct obligation identified". */
const WITHOUT_OBLIGATION =
  "8.1 8.a 10.5 10.a 12.c 14.6 14.c 17.4 17.5 17.10 17.11 17.12 17.13".split(" ");

/** Direct or enabling links only to instruments that state duties and name no right. */
const WITHOUT_NAMED_RIGHT = "12.6 12.7 15.7 15.8 15.a 15.b 16.4".split(" ");

const isObligation = (link: Row): boolean => ["direct", "enabling"].includes(link("link_strength"));

describe("links of targets to articles", () => {
  test("every one of the 169 targets has a link, and no link leads elsewhere", () => {
    expect([...new Set(columnOf(links, "target"))].toSorted()).toEqual(TARGET_CODES.toSorted());
  });

  test("the table holds 1,101 links of four strengths, none twice", () => {
    expect(links).toHaveLength(1101);
    expect(counts(columnOf(links, "link_strength"))).toEqual({
      direct: 609,
      enabling: 353,
      contextual: 124,
      named: 15,
    });
    expect(repeated(columnOf(links, "target", "instrument", "article"))).toEqual([]);
  });

  test("every link says who says so, in a form that the models read", () => {
    const known = /\[(checked|recalled|analyst reading|via CRIN|names the instrument)\]$/;
    expect(columnOf(links, "source").filter((source) => !known.test(source))).toEqual([]);
  });

  test("thirteen targets have no direct or enabling link", () => {
    const reached = new Set(columnOf(links.filter(isObligation), "target"));
    expect(TARGET_CODES.filter((code) => !reached.has(code))).toEqual(WITHOUT_OBLIGATION);
  });
});

describe("instruments", () => {
  test("every instrument of the links and of the status table is described once", () => {
    const described = columnOf(instruments, "instrument_code");
    const used = [...columnOf(links, "instrument"), ...columnOf(ratification, "instrument")];
    expect(described.toSorted()).toEqual([...new Set(used)].toSorted());
    expect(repeated(columnOf(instruments, "name"))).toEqual([]);
    expect(repeated(columnOf(instruments, "short_name"))).toEqual([]);
  });

  test("every cited article lies inside its instrument, except those written otherwise", () => {
    const ranges = new Map(instruments.map((row) => [row("instrument_code"), row]));
    const outside = links.filter((link) => {
      if (link("article") === "whole") return false;
      const range = ranges.get(link("instrument"));
      const number = Number(/^\d+(?=$|\()/.exec(link("article"))?.[0]);
      return !(
        number >= Number(range?.("article_from") || NaN) && number <= Number(range?.("article_to"))
      );
    });
    expect(columnOf(outside, "instrument", "article").toSorted()).toEqual(
      Object.keys(ODD_ARTICLES).toSorted(),
    );
  });

  test("every ratification code occurs in the status table, and every instrument of that table has one", () => {
    const codes = columnOf(instruments, "ratification_code").filter((code) => code !== "");
    expect(codes.toSorted()).toEqual([...new Set(columnOf(ratification, "instrument"))].toSorted());
  });

  test("only treaties and protocols can have a status", () => {
    const kinds = ["treaty", "protocol", "declaration", "other-instrument"];
    expect(columnOf(instruments, "kind").filter((kind) => !kinds.includes(kind))).toEqual([]);
    const withStatus = instruments.filter((row) => row("ratification_code") !== "");
    expect(new Set(columnOf(withStatus, "kind"))).toEqual(new Set(["treaty", "protocol"]));
  });

  test("ranges and years are plausible", () => {
    const implausible = instruments.filter((row) => {
      const [from, to, year] = [row("article_from"), row("article_to"), Number(row("adopted"))];
      return !(
        (from === "") === (to === "") &&
        Number(from) <= Number(to) &&
        year >= 1930 &&
        year <= 2022
      );
    });
    expect(columnOf(implausible, "instrument_code")).toEqual([]);
  });
});

describe("names of rights", () => {
  test("every article of a human rights instrument that a link cites has a name", () => {
    const nameless = links.filter(
      (link) => NAMED_IN_FULL.has(link("instrument")) && rightOf(link, articleRights) === undefined,
    );
    expect(columnOf(nameless, "instrument", "article")).toEqual([]);
  });

  test("each article is named once, inside its instrument", () => {
    expect(repeated(columnOf(articleRights, "instrument_code", "article"))).toEqual([]);
    const known = new Map(
      instruments.map((row) => [row("instrument_code"), Number(row("article_to"))]),
    );
    const outside = articleRights.filter(
      (row) => Number.parseInt(row("article"), 10) > (known.get(row("instrument_code")) ?? 0),
    );
    expect(columnOf(outside, "instrument_code", "article")).toEqual([]);
  });

  test("two names never differ by capitals or a final letter only", () => {
    const names = [...new Set(columnOf(articleRights, "right_name"))];
    expect(repeated(names.map((name) => name.toLowerCase().replace(/s\b/g, "")))).toEqual([]);
    expect(names.filter((name) => !/^[A-Z][a-z]+ [A-Za-z' ,-]+$/.test(name))).toEqual([]);
  });

  test.each([
    ["ICESCR", "13(2)(b)", "Right to education"],
    ["ICESCR", "11(1)", "Right to an adequate standard of living"],
    ["ICESCR", "11(2)(a)", "Right to food"],
    ["UDHR", "25(2)", "Protection of mothers and children"],
    ["CEDAW", "11(1)(d)", "Right to equal pay"],
    ["CRPD", "9(2)(g)", "Right to accessibility"],
    ["ILO-C029", "1(1)", "Freedom from slavery and forced labour"],
    ["CBD", "8(h)", undefined],
  ])("%s %s is named by its nearest row", (instrument, article, name) => {
    const link: Row = (column) => (column === "instrument" ? instrument : article);
    expect(rightOf(link, articleRights)).toBe(name);
  });
});

describe("rights that a target names first", () => {
  test("each is reached by a direct or enabling link of that target", () => {
    const reached = new Set(
      links
        .filter(isObligation)
        .map((link) => `${link("target")} ${rightOf(link, articleRights) ?? ""}`),
    );
    expect(
      columnOf(headlines, "target_code", "right_name").filter((key) => !reached.has(key)),
    ).toEqual([]);
  });

  test("every target has one or two, except where no right is named", () => {
    const without = [...WITHOUT_OBLIGATION, ...WITHOUT_NAMED_RIGHT];
    const first = columnOf(
      headlines.filter((row) => row("position") === "1"),
      "target_code",
    );
    expect(first).toEqual(TARGET_CODES.filter((code) => !without.includes(code)));
    expect(new Set(columnOf(headlines, "position"))).toEqual(new Set(["1", "2"]));
    expect(repeated(columnOf(headlines, "target_code", "position"))).toEqual([]);
    expect(repeated(columnOf(headlines, "target_code", "right_name"))).toEqual([]);
  });
});

describe("status of States under treaties", () => {
  test("the table holds 3,474 rows: 193 for each of 18 instruments, none twice", () => {
    expect(ratification).toHaveLength(3474);
    expect(Object.values(counts(columnOf(ratification, "instrument")))).toEqual(
      Array(18).fill(193),
    );
    expect(repeated(columnOf(ratification, "iso2", "instrument"))).toEqual([]);
    expect(columnOf(ratification, "iso2")).toContain("NA");
  });

  test("a State party has a year after adoption, others have none", () => {
    const adopted = new Map(
      instruments.map((row) => [row("ratification_code"), Number(row("adopted"))]),
    );
    const wrong = ratification.filter((row) => {
      const year = Number(row("year") || NaN);
      return row("status") === "state-party"
        ? !(year >= (adopted.get(row("instrument")) ?? NaN) && year <= 2022)
        : !Number.isNaN(year);
    });
    // Stands in the source; no target links to the protocol.
    expect(columnOf(wrong, "iso2", "instrument")).toEqual(["ZW CEDAW-OP"]);
  });

  test("every correction replaces a row of the table and changes something", () => {
    const rows = new Map(ratification.map((row) => [`${row("iso2")} ${row("instrument")}`, row]));
    const idle = corrections.filter((row) => {
      const old = rows.get(`${row("iso2")} ${row("instrument_code")}`);
      const now = ["correct_iso2", "correct_status", "correct_year"].map(row).join(" ");
      return old === undefined || ["iso2", "status", "year"].map(old).join(" ") === now;
    });
    expect(columnOf(idle, "iso2", "instrument_code")).toEqual([]);
    expect(repeated(columnOf(corrections, "iso2", "instrument_code"))).toEqual([]);
  });

  test("after the corrections the numbers of States parties are those of the Treaty Collection", () => {
    const corrected = new Map(
      corrections.map((row) => [`${row("iso2")} ${row("instrument_code")}`, row("correct_status")]),
    );
    const parties = ratification.filter(
      (row) =>
        (corrected.get(`${row("iso2")} ${row("instrument")}`) ?? row("status")) === "state-party",
    );
    // Member States only: without the Holy See, Palestine, the Cook Islands, Niue and the European Union.
    expect(counts(columnOf(parties, "instrument"))).toMatchObject({
      ICERD: 180,
      ICCPR: 172,
      ICESCR: 170,
      CEDAW: 187,
      CAT: 171,
      CRC: 192,
      CRPD: 182,
    });
  });

  test("after the corrections every row belongs to a member State with a printed name", () => {
    const corrected = new Map(
      corrections.map((row) => [`${row("iso2")} ${row("instrument_code")}`, row]),
    );
    const codes = ratification.map(
      (row) =>
        corrected.get(`${row("iso2")} ${row("instrument")}`)?.("correct_iso2") ?? row("iso2"),
    );
    const known = new Set(columnOf(countries, "iso2"));
    // Montserrat is no State; it has one row in the source, where Gabon lacks one.
    expect([...new Set(codes)].filter((code) => !known.has(code))).toEqual(["MS"]);
    expect(new Set(codes).size).toBe(194);
  });
});
