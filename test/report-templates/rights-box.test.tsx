/** Rights boxes, reviews of links and what the city says about a right, in all their states. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TargetFinding } from "../../domain/findings/finding.ts";
import type { ObligationRow } from "../../domain/released-data.ts";
import { reviewedLinks } from "../../report-templates/components/link-reviews.ts";
import { localRightOf } from "../../report-templates/components/local-right.ts";
import {
  ratificationMonths,
  staleYears,
} from "../../report-templates/components/ratification-age.ts";
import { sampleObligations } from "../support/sample-obligations.ts";
import {
  target,
  localRight,
  linkReview,
  kindsOf41,
  documentOf,
  words,
  box,
  section,
} from "./rights-sample.ts";

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
