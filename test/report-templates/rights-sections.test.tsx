/** Rights boxes, reviews of links, the annex of instruments and the city's side, in all their states. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReviewFindings, TargetFinding } from "../../domain/findings/finding.ts";
import type { RightsFindings } from "../../domain/findings/rights-finding.ts";
import type { ObligationRow } from "../../domain/released-data.ts";
import type {
  ContributionRow,
  LinkReviewRow,
  LocalRightRow,
  ParticipationRow,
  SelfAssessmentRow,
} from "../../domain/released-rights.ts";
import { TARGET_CODES } from "../../domain/target-code.ts";
import { instrumentRegister } from "../../report-templates/components/instrument-register.ts";
import { reviewedLinks } from "../../report-templates/components/link-reviews.ts";
import { localRightOf } from "../../report-templates/components/local-right.ts";
import {
  ratificationMonths,
  staleYears,
} from "../../report-templates/components/ratification-age.ts";
import type { Medium } from "../../report-templates/editions/review-input.ts";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { sampleFindings, sampleObligations, sampleReview } from "../support/sample-findings.ts";

const target = (code: string) => TARGET_CODES.find((candidate) => candidate === code)!;

const localRight = (change: Partial<LocalRightRow> = {}): LocalRightRow => ({
  right: "Right to education",
  target: null,
  holders: "Every child in the city",
  competence: "shared",
  cityDecides: "Nursery schools",
  othersDecide: "Region: curriculum",
  complainTo: "The ombuds office",
  complainUrl: "https://www.ombuds.example/",
  line: 2,
  ...change,
});

const linkReview = (change: Partial<LinkReviewRow> = {}): LinkReviewRow => ({
  target: "4.1",
  instrument: "CRC",
  article: "28(1)(a)",
  decision: "confirms",
  reviewer: "Human rights institution",
  reviewedOn: "2025-01-08",
  note: null,
  ...change,
});

const event = (change: Partial<ParticipationRow> = {}): ParticipationRow => ({
  heldOn: "2025-05-14",
  who: "Tenants",
  people: 38,
  how: "Assembly",
  accessibility: "Sign language",
  goal: 11,
  target: null,
  changed: "The waiting list is public",
  line: 2,
  ...change,
});

const contribution = (change: Partial<ContributionRow> = {}): ContributionRow => ({
  contributor: "Council of tenants",
  kind: "civil-society",
  contributedOn: "2025-09-12",
  goal: 4,
  target: "4.1",
  text: "The review says nothing about private rents.",
  language: "sl",
  stance: "dissents",
  reply: null,
  line: 2,
  ...change,
});

const item = (change: Partial<SelfAssessmentRow> = {}): SelfAssessmentRow => ({
  scheme: "human-rights-city",
  item: "declaration",
  part: "structures",
  title: "The council has adopted a declaration",
  source: "FRA 2021",
  answer: "partly",
  evidence: "Decision 12",
  url: "https://city.example/decision-12",
  assessedBy: "Rights office",
  assessedOn: "2025-09-03",
  ...change,
});

const kindsOf41 = {
  target: target("4.1"),
  kinds: { structural: [], process: ["4.1.2"], outcome: ["4.1.1"] },
  unclassified: ["4.1.9"],
  namedByCity: ["4.1.2"],
};

interface Changes {
  readonly rights?: Partial<RightsFindings>;
  readonly obligations?: (rows: readonly ObligationRow[]) => readonly ObligationRow[];
  readonly date?: string;
}

function withRights({ rights, obligations = (rows) => rows }: Changes): ReviewFindings {
  const findings = sampleFindings();
  return {
    ...findings,
    targets: findings.targets.map((one) => ({ ...one, obligations: obligations(one.obligations) })),
    rights: { ...findings.rights, ...rights },
  };
}

function documentOf(changes: Changes, medium: Medium = "print"): string {
  const review = sampleReview({ findings: withRights(changes) });
  const edition = { ...review.edition, date: changes.date ?? review.edition.date };
  return reviewDocument({ ...review, edition }, medium);
}

/** The words of a piece of markup. */
const words = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ([.;,:])/g, "$1");

/** The rights box of target 4.1. */
function box(changes: Changes): string {
  const html = documentOf(changes);
  const start = html.indexOf("Human rights behind target 4.1<");
  return html.slice(start, html.indexOf("</section>", start));
}

const section = (html: string, id: string): string =>
  (html.split(` id="${id}"`)[1] ?? "").split("</section>")[0] ?? "";

describe("age of the ratification data", () => {
  test.each([
    ["2022-08", "2022-09-01", null],
    ["2022-08", "2023-08-31", null],
    ["2022-08", "2023-09-01", 1],
    ["2022-08", "2024-07-31", 1],
    ["2022-08", "2025-01-17", 2],
    ["2025-01", "2024-01-01", null],
  ])("data of %s on %s: %s years", (month, date, years) => {
    expect(staleYears(month, date)).toBe(years);
  });

  test("a box warns once the table is older than a year, and not before", () => {
    expect(words(box({ date: "2025-01-17" }))).toContain(
      "Ratification as of August 2022. This table is 2 years old.",
    );
    expect(words(box({ date: "2023-09-01" }))).toContain("This table is more than a year old.");
    expect(words(box({ date: "2023-08-31" }))).not.toContain("This table is");
  });

  test("the annex and the targets without an indicator warn too", () => {
    const html = documentOf({ date: "2025-01-17" });
    expect(words(section(html, "annex-c2"))).toContain("This table is 2 years old.");
    expect(words(html.split('class="bare"')[1] ?? "")).toContain("This table is 2 years old.");
  });

  test("a newer fact stands with its own month; what no table says has none", () => {
    const rows = [
      ...sampleObligations(target("4.1")),
      { ...sampleObligations(target("4.1"))[0]!, instrument: "ICPED", ratificationAsOf: "2024-12" },
    ];
    const months = ratificationMonths(rows, "2025-01-17");
    expect(months.map(({ month, years }) => [month, years])).toEqual([
      ["2022-08", 2],
      ["2024-12", null],
    ]);
    expect(months.flatMap(({ instruments }) => instruments)).not.toContain("UDHR");
  });
});

describe("what the city says about a right", () => {
  const aim: Pick<TargetFinding, "target" | "rights"> = {
    target: target("4.1"),
    rights: ["Right to education", "Right to work"],
  };

  test("a row for the target wins over a row for the right, whose cells fill its empty ones", () => {
    const own = localRight({ right: "Right to work", target: "4.1", holders: null, line: 4 });
    const wide = localRight({ right: "Right to work", holders: "Workers", line: 5 });
    expect(localRightOf(aim, [localRight(), wide, own])).toMatchObject({
      right: "Right to work",
      target: "4.1",
      holders: "Workers",
      line: 4,
    });
  });

  test("among rights, the one that stands behind the target most of all", () => {
    const rows = [localRight({ right: "Right to work" }), localRight()];
    expect(localRightOf(aim, rows)?.right).toBe("Right to education");
  });

  test("rows of other rights and other targets say nothing", () => {
    const name = fc.constantFrom("Right to food", "Right to health");
    const code = fc.constantFrom("1.1", "4.2", null);
    const rows = fc.array(fc.record({ right: name, target: code }).map(localRight));
    fc.assert(
      fc.property(rows, (list) => {
        expect(localRightOf(aim, list)).toBeNull();
      }),
    );
  });
});

describe("five facts", () => {
  test("all five stand in the box when the city has said them", () => {
    const html = box({ rights: { localRights: [localRight()], kinds: [kindsOf41] } });
    const text = words(html);
    for (const fact of [
      "Who holds the right Every child in the city",
      "Who must act Spain, as the State that is bound; the city as part of it",
      "Competence of the city Shared: Nursery schools",
      "Structural: missing Process: 4.1.2 Outcome: 4.1.1",
      "1 not classified: 4.1.9",
      "Kind of 4.1.2: the city’s word; of the others: our reading",
      "Where to complain The ombuds office ombuds.example",
    ])
      expect(text).toContain(fact);
    expect(html).toContain('href="https://www.ombuds.example/"');
  });

  test.each([
    [["4.1.1", "4.1.2"], "Kinds: the city’s word"],
    [[], "Kinds: our reading"],
  ])("the kinds of %j are the city's word: %s", (namedByCity, basis) => {
    expect(words(box({ rights: { kinds: [{ ...kindsOf41, namedByCity }] } }))).toContain(basis);
  });

  test("what the city has not said is said, not left out", () => {
    const text = words(box({}));
    expect(text.match(/Not stated by the city/g)).toHaveLength(3);
    expect(text).toContain("Structural: missing Process: missing Outcome: missing");
  });

  test("a box that names another right than the city says so", () => {
    const rights = { localRights: [localRight({ right: "Right to work", target: "4.1" })] };
    expect(words(box({ rights }))).toContain("What the city says here is about: Right to work.");
  });

  test("an address that is none of the web is text", () => {
    const rights = { localRights: [localRight({ complainUrl: "javascript:alert(1)" })] };
    expect(box({ rights })).toContain(">javascript:alert(1)</span>");
    expect(documentOf({ rights })).not.toContain('href="javascript');
  });
});

describe("reviews of links", () => {
  const objection = linkReview({
    decision: "objects",
    reviewer: "Bar association",
    note: "Too far",
  });

  test("links on which the same is said stand together", () => {
    const rows = [linkReview(), linkReview({ article: "29" }), linkReview({ instrument: "CRPD" })];
    expect(reviewedLinks(target("4.1"), rows)).toMatchObject([
      { links: "CRC 28(1)(a), 29 · CRPD 28(1)(a)", verdict: "confirmed" },
    ]);
  });

  test("two reviewers who differ are both printed, in the box and in annex C", () => {
    const html = documentOf({ rights: { linkReviews: [linkReview(), objection] } });
    const said =
      "Reviewers differ Link to CRC 28(1)(a): objected to by Bar association, 8 January 2025 (“Too far”); confirmed by Human rights institution, 8 January 2025.";
    expect(words(html).split(said)).toHaveLength(3);
    expect(words(section(html, "annex-c"))).toContain(said);
  });

  test("an objection stands in the row of the instrument", () => {
    const html = box({ rights: { linkReviews: [objection] } });
    const row = html.split("<tr>").find((one) => one.includes(">CRC<")) ?? "";
    expect(row).toContain("objection");
    expect(html.match(/class="rights__objected"/g)).toHaveLength(1);
  });

  test("a target without an indicator shows its reviews", () => {
    const html = documentOf({ rights: { linkReviews: [{ ...objection, target: "4.a" }] } });
    expect(words(section(html, "target-4.a"))).toContain("Bar association");
  });

  test("without reviews annex C says that nobody has confirmed a link", () => {
    expect(words(section(documentOf({}), "annex-c"))).toContain("Nobody outside this project");
  });
});

describe("what an instrument is for the State", () => {
  const as =
    (binding: ObligationRow["binding"], change: Partial<ObligationRow> = {}) =>
    (rows: readonly ObligationRow[]) =>
      rows.map((row) => (row.instrumentKind === "treaty" ? { ...row, binding, ...change } : row));

  test("signed treaties are signed, and nobody is called bound", () => {
    const html = documentOf({ obligations: as("signed", { bindingSince: null }) });
    const text = words(box({ obligations: as("signed", { bindingSince: null }) }));
    for (const name of ["ICESCR", "CEDAW", "CRC"])
      expect(text).toMatch(new RegExp(`${name} [^<]*? Signed, not ratified`));
    expect(text).toContain("No treaty binds Spain here.");
    expect(html).not.toMatch(/Binding since|as the State that is bound|Binds Spain/);
    expect(words(section(html, "annex-c2"))).toContain("0 treaties bind Spain.");
  });

  test.each([
    ["applies", "Applies where EU law is applied"],
    ["not-accepted", "Provision not accepted"],
    ["not-ratified", "Not ratified"],
    ["not-in-data", "Status not in data"],
  ] as const)("%s: %s", (binding, chip) => {
    const html = box({ obligations: as(binding, { bindingSince: null }) });
    expect(html).toContain(`<span class="chip chip--${binding}">${chip}</span>`);
    expect(words(html)).not.toContain("as the State that is bound");
  });

  test("a regional instrument says so, with its organisation, and on whose word its links stand", () => {
    const regional = { instrument: "ECHR", instrumentReach: "region" } as const;
    const html = documentOf({
      obligations: (rows) => rows.map((row) => ({ ...row, ...regional, basis: "own-reading" })),
    });
    expect(html).toContain(" · regional</span>");
    expect(words(html)).toContain("Regional, by our reading: ECHR (Council of Europe).");
    expect(words(section(html, "annex-c2"))).toContain("of the region: Council of Europe");
  });

  test("every basis has its own words beside its meter", () => {
    const bases = [
      "official-checked",
      "official-recalled",
      "named-in-target",
      "own-reading",
    ] as const;
    const html = documentOf({
      obligations: (rows) =>
        rows.map((row, index) => {
          const basis = bases[index % bases.length]!;
          return { ...row, basis, basisSource: `Source ${basis}` };
        }),
    });
    const legend = words(section(html, "annex-c"));
    for (const said of [
      "official table, seen",
      "from memory",
      "named in the target",
      "our reading",
    ])
      expect(legend).toContain(said);
  });
});

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
