/** The annex of instruments, what the city can decide and the process chapter, in all their states. */
import { describe, expect, test } from "vitest";
import type { RightsFindings } from "../../domain/findings/rights-finding.ts";
import { instrumentRegister } from "../../report-templates/components/instrument-register.ts";
import { sampleFindings } from "../support/sample-findings.ts";
import { sampleObligations } from "../support/sample-obligations.ts";
import {
  target,
  localRight,
  linkReview,
  event,
  contribution,
  item,
  kindsOf41,
  documentOf,
  words,
  section,
} from "./rights-sample.ts";

describe("annex of instruments", () => {
  test("every instrument of the review stands once, with the number of its targets", () => {
    const { targets } = sampleFindings();
    const register = instrumentRegister(targets);
    const names = new Set(
      targets.flatMap(({ obligations }) => obligations.map(({ instrument }) => instrument)),
    );
    expect(register.map(({ instrument }) => instrument).toSorted()).toEqual([...names].toSorted());
    const covenant = register.find(({ instrument }) => instrument === "ICESCR");
    expect(covenant?.targets).toBe(
      targets.filter(({ obligations }) =>
        obligations.some(({ instrument }) => instrument === "ICESCR"),
      ).length,
    );
  });

  test("provisions with different statuses are told apart by their articles", () => {
    const [first, second, ...others] = sampleObligations(target("4.1"));
    const rows = [first!, { ...second!, binding: "not-accepted" as const }, ...others];
    const [one] = sampleFindings().targets;
    const register = instrumentRegister([{ ...one!, obligations: rows }]);
    expect(register.find(({ instrument }) => instrument === "ICESCR")?.statuses).toEqual([
      { binding: "binding", since: 1977, articles: "13(2)(a), 14" },
      { binding: "not-accepted", since: 1977, articles: "13(2)(b)" },
    ]);
  });

  test("treaties stand before what binds nobody, and a remark is printed", () => {
    const html = section(
      documentOf({
        obligations: (rows) =>
          rows.map((row) =>
            row.instrument === "CRC" ? { ...row, reservation: "Except article 38" } : row,
          ),
      }),
      "annex-c2",
    );
    expect(html.indexOf(">CRC<")).toBeLessThan(html.indexOf(">UDHR<"));
    expect(words(html)).toContain("Remark: Except article 38");
    expect(words(html)).toContain("adopted\u00a01966".replace("\u00a0", " "));
  });

  test("without a remark it says that none is recorded, not that there is none", () => {
    expect(words(section(documentOf({}), "annex-c2"))).toContain(
      "none is recorded in these data, which does not mean that there is none",
    );
  });

  test("a review without links says that no instrument stands behind its targets", () => {
    const html = documentOf({ obligations: () => [] });
    expect(words(section(html, "annex-c2"))).toContain("No instrument stands behind the targets");
  });
});

describe("what the city can decide", () => {
  test("has a page with a row for each row of the city's table, in the city's order", () => {
    const rights = {
      localRights: [
        localRight({ right: "Right to work", othersDecide: null, line: 3 }),
        localRight({ target: "4.1", competence: null, line: 2 }),
      ],
    };
    const html = documentOf({ rights });
    const text = words(section(html, "city-decides"));
    expect(text.indexOf("Right to education · At target 4.1")).toBeLessThan(
      text.indexOf("Right to work"),
    );
    expect(text.match(/not stated by the city/g)).toHaveLength(2);
    expect(html).toContain('data-page-of="city-decides"');
  });

  test("without rows there is no page, and the annex of instruments says so", () => {
    const html = documentOf({});
    expect(html).not.toContain("city-decides");
    expect(words(section(html, "annex-c2"))).toContain(
      "The city has not stated what it can decide",
    );
  });
});

describe("the process chapter", () => {
  const people = (rights: Partial<RightsFindings>): string =>
    words(section(documentOf({ rights }), "people"));

  test("empty tables are one open statement", () => {
    const html = section(documentOf({}), "people");
    expect(words(html)).toContain("No participation is recorded for this review.");
    expect(html).not.toMatch(/<h2|<table/);
  });

  test("each table that is empty beside others is said to be", () => {
    const text = people({ contributions: [contribution()] });
    expect(text).toContain("No participation is recorded for this review.");
    expect(text).toContain("The city has not assessed itself");
    expect(people({ participation: [event()] })).toContain("No contribution with consent");
  });

  test("who took part, with what was not recorded", () => {
    const text = people({
      participation: [
        event(),
        event({ people: null, accessibility: null, goal: null, changed: null, line: 3 }),
      ],
    });
    for (const said of [
      "2 occasions are recorded.",
      "14 May 2025 Goal 11",
      "38 people",
      "people not counted",
      "Whole review",
      "none recorded",
      "No change is recorded.",
    ])
      expect(text).toContain(said);
  });

  test("dissent is printed as dissent, in its own language, with or without a reply", () => {
    const html = documentOf({
      rights: { contributions: [contribution(), contribution({ reply: "No figures.", line: 3 })] },
    });
    expect(html).toContain('<span class="chip chip--dissents">Dissent</span>');
    expect(html).toContain('lang="sl"');
    expect(words(html)).toContain(
      "Council of tenants Civil society · 12 September 2025 · Target 4.1",
    );
    expect(words(html)).toContain("No reply of the city is recorded.");
    expect(words(html)).toContain("Reply of the city: No figures.");
  });

  test("answers are counted by kind, items without an answer are named, an unused list is said", () => {
    const open = { answer: null, evidence: null, url: null, assessedBy: null, assessedOn: null };
    const text = people({
      selfAssessment: [
        item(),
        item({ item: "training", part: "tools", title: "Staff are trained", ...open }),
        item({ item: "agenda", part: "foundations", answer: "no", evidence: null, url: null }),
      ],
    });
    expect(text).toContain("2 of 3 items answered: yes 0, partly 1 and no 1.");
    expect(text).toContain("1 item without an answer Staff are trained");
    expect(text.indexOf("Foundations:")).toBeLessThan(text.indexOf("Structures:"));
    expect(text).toContain("none given");
    expect(text).toContain("The city has not assessed itself against the six principles");
  });
});

const HOSTILE = '<img src=x onerror="alert(1)">&amp;</td></table><script>';

describe.each(["print", "web"] as const)("with everything a city can write, %s", (medium) => {
  const full: Partial<RightsFindings> = {
    localRights: [
      localRight({ holders: HOSTILE, cityDecides: HOSTILE, othersDecide: HOSTILE, complainTo: HOSTILE, complainUrl: `https://x.example/"${HOSTILE}` }),
    ],
    kinds: [kindsOf41],
    linkReviews: [linkReview({ reviewer: HOSTILE, note: HOSTILE })],
    participation: [event({ who: HOSTILE, how: HOSTILE, accessibility: HOSTILE, changed: HOSTILE })],
    contributions: [contribution({ contributor: HOSTILE, text: HOSTILE, reply: HOSTILE, language: '"x' })],
    selfAssessment: [item({ evidence: HOSTILE, assessedBy: HOSTILE, url: `javascript:${HOSTILE}` })],
  }; // prettier-ignore
  const html = documentOf({ rights: full }, medium);

  test("markup in the words of others is text", () => {
    expect(html).not.toMatch(/<img|<script/);
    expect(html).not.toMatch(/href="(?!#|https?:)/);
    expect(html.split("&lt;img src=x onerror").length).toBeGreaterThan(12);
  });

  test("every id is there once, no cell is empty, every header cell says what it heads", () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(html).not.toMatch(/<t[dh][^>]*><\/t[dh]>|\bundefined\b|\[object|>null</);
    const heads = html.match(/<th(?=[ >])[^>]*>/g) ?? [];
    expect(heads.filter((head) => !head.includes("scope="))).toEqual([]);
  });

  test("headings never skip a level", () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});
