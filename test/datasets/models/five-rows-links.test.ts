/** Five telling rows for each model between the links, the instruments and the recommendations. */
import { expect, test } from "vitest";
import { rowsOf } from "../../support/small-warehouse.ts";
import { cellsOf, CHAIN_SCOPE, judged, recommended, tags, treaty } from "./chain-rows.ts";

const FIRST = "A/HRC/1 1.1";
const SECOND = "A/HRC/1 1.2";
const OWN = "treaty text[analyst reading]";
const CHECKED = "OHCHR-GOAL-TABLE[checked]";

/** The cells of some columns, in the order of their text: the models promise no order. */
function sorted(rows: Parameters<typeof cellsOf>[0], columns: string): unknown[][] {
  const cells = cellsOf(rows, ...columns.split(" "));
  return cells.toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
}

const declaration = treaty("UDHR", { kind: "declaration", ratification_code: null });

const status = (instrument: string, state: string, year: number | null, change: object = {}) => ({
  iso2: "NA",
  instrument,
  status: state,
  year,
  ...change,
});

const link = (target: string, instrument: string, article: string, change: object = {}) => ({
  target,
  instrument,
  article,
  link_strength: "direct",
  source: OWN,
  ...change,
});

const right = (instrument_code: string, article: string, right_name: string) => ({
  instrument_code,
  article,
  right_name,
});

test("five instruments: universal ones are for every State, regional ones where the State has any status, once", async () => {
  const rows = await rowsOf("staging.instrument", {
    "seeds.instrument": [treaty("CRC"), declaration],
    "seeds.regional_instrument": [treaty("ECHR"), treaty("ESC-1996"), treaty("ACHR")],
    "seeds.regional_status": [
      status("ECHR", "state-party", 1994),
      status("ECHR", "signatory-state", null),
      status("ESC-1996", "no-action", null),
      status("ACHR", "state-party", 1978, { iso2: "ES" }),
    ],
  });
  expect(sorted(rows, "instrument_code kind ratification_code reach")).toEqual([
    ["CRC", "treaty", "CRC", "all"],
    ["ECHR", "treaty", "ECHR", "region"],
    ["ESC-1996", "treaty", "ESC-1996", "region"],
    ["UDHR", "declaration", null, "all"],
  ]);
});

test("five named articles: a part, another treaty and a regional list each keep their own name; an article named twice is an error", async () => {
  const universal = [
    right("ICESCR", "13", "Education"),
    right("ICESCR", "13(2)", "Free schooling"),
    right("CRC", "13", "Expression"),
  ];
  const regional = [right("ECHR-P1", "2", "Education"), right("ESC-1996", "13", "Assistance")];
  const rows = await rowsOf("staging.article_right", {
    "seeds.article_right": universal,
    "seeds.regional_article_right": regional,
  });
  expect(sorted(rows, "instrument_code article right_name")).toEqual([
    ["CRC", "13", "Expression"],
    ["ECHR-P1", "2", "Education"],
    ["ESC-1996", "13", "Assistance"],
    ["ICESCR", "13(2)", "Free schooling"],
    ["ICESCR", "13", "Education"],
  ]);
  const twice = {
    "seeds.article_right": universal,
    "seeds.regional_article_right": [...regional, right("CRC", "13", "Information")],
  };
  await expect(rowsOf("staging.article_right", twice)).rejects.toThrow(
    /^key of staging\.article_right: 1 row$/,
  );
});

test("five links: the best word on a link is its basis, and only a leading number is the article's number", async () => {
  const rows = await rowsOf("staging.target_article", {
    "seeds.target_article": [
      link("1.2", "CRC", "27(3)", { source: "OHCHR-GOAL-TABLE[recalled] + DIHR-GUIDE[checked]" }),
      link("1.2", "ICESCR", "whole", { source: "OHCHR-GOAL-TABLE[recalled]" }),
      link("1.2", "PARIS", "10", { source: "A/RES/70/1 target text[names the instrument]" }),
      link("1.2", "UDHR", "Preamble 3", { source: "after A/RES/70/1 target text" }),
    ],
    "seeds.regional_link": [link("4.1", "ECHR-P1", "2", { link_strength: "enabling" })],
  });
  expect(sorted(rows, "instrument_code target_code article_number strength basis seed")).toEqual([
    ["CRC", "1.2", 27, "direct", "official-checked", "target-rights-links.csv"],
    ["ECHR-P1", "4.1", 2, "enabling", "own-reading", "regional-links.csv"],
    ["ICESCR", "1.2", null, "direct", "official-recalled", "target-rights-links.csv"],
    ["PARIS", "1.2", 10, "direct", "named-in-target", "target-rights-links.csv"],
    ["UDHR", "1.2", null, "direct", "own-reading", "target-rights-links.csv"],
  ]);
});

test("five recommendations: the first source wins, then the first line, and another State's row hides none", async () => {
  const rows = await rowsOf("staging.recommendation", {
    ...CHAIN_SCOPE,
    "raw.recommendation": [
      recommended({ source_id: "uhri", line: 1, text: "First line of the later source" }),
      recommended({ line: 9, text: "Later line" }),
      recommended({ line: 4, text: "First line of the first source" }),
      recommended({ recommendation: SECOND, state: "ES", text: "To Spain" }),
      recommended({ recommendation: SECOND, source_id: "uhri", position: null, text: "To us" }),
    ],
  });
  expect(sorted(rows, "recommendation source_id text position")).toEqual([
    [FIRST, "upr", "First line of the first source", "supported"],
    [SECOND, "uhri", "To us", null],
  ]);
});

test("five facts on treaties: who only signed has no year, another State is left out, what is accepted may be unknown", async () => {
  const fact = { instrument: "ICERD", reservation: "Article 22", line: 2 };
  const rows = await rowsOf("intermediate.ratification", {
    "seeds.instrument": [treaty("CRC"), treaty("ICMW"), treaty("CRPD"), treaty("ICERD")],
    "seeds.regional_instrument": [treaty("ESC-1996")],
    "seeds.ratification": [
      status("CRC", "state-party", 1990),
      status("ICMW", "signatory-state", 1995),
      status("CRPD", "state-party", 2007, { iso2: "ES" }),
    ],
    "seeds.regional_status": [status("ESC-1996", "state-party", 1999, { note: "Annex" })],
    "run.newer_ratification": [{ ...fact, status: "state-party", since: 2025, as_of: "2026-08" }],
  });
  expect(
    sorted(rows, "ratification_code binding binding_since as_of reservation not_accepted"),
  ).toEqual([
    ["CRC", "binding", 1990, "2022-08", null, null],
    ["ESC-1996", "binding", 1999, "2022-08", "Annex", "unknown"],
    ["ICERD", "binding", 2025, "2026-08", "Article 22", null],
    ["ICMW", "signed", null, "2022-08", null, null],
  ]);
});

test("five links of a State: accepted, not accepted, signed only, no treaty, and a goal outside the run", async () => {
  const rows = await rowsOf("intermediate.target_obligation", {
    "run.goal": [{ goal: 1 }],
    "seeds.instrument": [treaty("ICMW"), declaration],
    "seeds.regional_instrument": [treaty("ESC-1996")],
    "seeds.ratification": [status("ICMW", "signatory-state", 1995)],
    "seeds.regional_status": [
      status("ESC-1996", "state-party", 1999, { not_accepted: "13(1); 30" }),
    ],
    "seeds.article_right": [right("ICMW", "43", "Housing of migrants")],
    "seeds.regional_article_right": [right("ESC-1996", "3", "Safe work")],
    "seeds.target_article": [
      link("1.2", "ICMW", "43(1)(d)"),
      link("1.2", "UDHR", "25"),
      link("4.1", "UDHR", "26"),
    ],
    "seeds.regional_link": [link("1.2", "ESC-1996", "3"), link("1.2", "ESC-1996", "30")],
  });
  expect(sorted(rows, "instrument article target right_name binding binding_since")).toEqual([
    ["ESC-1996", "3", "1.2", "Safe work", "binding", 1999],
    ["ESC-1996", "30", "1.2", null, "not-accepted", null],
    ["ICMW", "43(1)(d)", "1.2", "Housing of migrants", "signed", null],
    ["UDHR", "25", "1.2", null, "not-a-treaty", null],
  ]);
});

test("five links of two targets: a treaty counts once, one only signed not at all, and the right of the target goes first", async () => {
  const rows = await rowsOf("intermediate.target_obligation_summary", {
    "seeds.instrument": [treaty("CRC"), treaty("ICMW"), declaration],
    "seeds.ratification": [
      status("CRC", "state-party", 1990),
      status("ICMW", "signatory-state", null),
    ],
    "seeds.article_right": [right("CRC", "9", "Family")],
    "seeds.target_headline_right": [{ target_code: "1.2", position: 1, right_name: "Family" }],
    "seeds.target_article": [
      link("1.2", "ICMW", "1", { source: CHECKED }),
      link("1.2", "CRC", "27"),
      link("1.2", "CRC", "9"),
      link("4.1", "ICMW", "30", { link_strength: "enabling", source: CHECKED }),
      link("4.1", "UDHR", "26"),
    ],
  });
  const own = { strength: "direct", basis: "own-reading" };
  expect(sorted(rows, "target direct_binding strongest")).toEqual([
    ["1.2", 1n, { obligation: "CRC 9", binding: "binding", ...own }],
    ["4.1", 0n, { obligation: "UDHR 26", binding: "not-a-treaty", ...own }],
  ]);
});

test("five judgments: the action fills empty cells alone, and a recommendation that nobody made is left out", async () => {
  const action = { action: "homes", owner: "Housing fund", due: "2030", status: "under-way" };
  const rows = await rowsOf("intermediate.judgment", {
    ...CHAIN_SCOPE,
    "raw.recommendation": [recommended()],
    "run.action": [{ ...action, source: "Plan", line: 2 }],
    "run.judgment": [
      judged({ action: "homes", line: 2 }),
      judged({ action: "homes", owner: "Mayor", status: "stopped", line: 3 }),
      judged({ due: "2027", target: "1.2", line: 4 }),
      judged({ action: "parks", line: 5 }),
      judged({ recommendation: SECOND, action: "homes", line: 6 }),
    ],
  });
  expect(sorted(rows, "line target action owner budget due status")).toEqual([
    [2, null, "homes", "Housing fund", null, "2030", "under-way"],
    [3, null, "homes", "Mayor", null, "2030", "stopped"],
    [4, "1.2", null, null, null, "2027", null],
    [5, null, "parks", null, null, null, null],
  ]);
});

test("five words on two recommendations: a judgment moves a goal's tag to its target, for its recommendation alone", async () => {
  const rows = await rowsOf("intermediate.recommendation_place", {
    ...CHAIN_SCOPE,
    "raw.recommendation": [recommended(), recommended({ recommendation: SECOND, line: 3 })],
    "raw.recommendation_tag": [...tags(FIRST, "1", "4.1"), ...tags(SECOND, "4")],
    "run.judgment": [
      judged({ target: "1.2" }),
      judged({ target: "1.4", relevance: "not-relevant", line: 3 }),
    ],
  });
  expect(sorted(rows, "recommendation goal target link_basis")).toEqual([
    [FIRST, 1, "1.2", "city-judgment"],
    [FIRST, 4, "4.1", "published-tag"],
    [SECOND, 4, null, "published-goal-tag"],
  ]);
});
