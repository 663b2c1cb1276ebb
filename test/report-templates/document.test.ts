/** The whole document as text: what must stand in it, for print and for the web. */
import { describe, expect, test } from "vitest";
import { fillEditionSlots } from "../../report-templates/editions/edition-slots.ts";
import type { Medium } from "../../report-templates/editions/review-input.ts";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { sampleCity, sampleFindings, sampleReview } from "../support/sample-findings.ts";

const MEDIA: readonly Medium[] = ["print", "web"];

const CASES = [
  ["a full review", sampleReview()],
  ["a city without any target value", sampleReview({ findings: sampleFindings({ aims: "none" }) })],
  ["three indicators, no narrative", sampleReview({ findings: sampleFindings({ codes: ["4.1.1", "4.1.2", "4.4.2"] }) })],
  ["no indicators at all", sampleReview({ findings: sampleFindings({ codes: [] }) })],
  ["two goals only", sampleReview({ findings: sampleFindings({ goals: [1, 4] }) })],
] as const; // prettier-ignore

describe.each(CASES)("%s", (_name, review) => {
  describe.each(MEDIA)("%s", (medium) => {
    const make = () =>
      fillEditionSlots(reviewDocument(review, medium), review.text.edition({ kind: "draft" }));
    const html = make();

    test("never prints what a program says when it does not know", () => {
      expect(html).not.toMatch(/\bundefined\b|\bNaN\b|\[object|>null</);
    });

    test("every id is there once", () => {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });

    test("every link inside the document leads to a place that exists", () => {
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
      const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      expect(targets.filter((id) => !ids.has(id))).toEqual([]);
    });

    test("headings never skip a level", () => {
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(skips).toEqual([]);
    });

    test("every header cell says what it heads, and no cell is empty", () => {
      const heads = html.match(/<th(?=[ >])[^>]*>/g) ?? [];
      expect(heads.filter((head) => !head.includes("scope="))).toEqual([]);
      expect(html).not.toMatch(/<t[dh][^>]*><\/t[dh]>/);
    });

    test("asks for nothing from outside and runs nothing", () => {
      expect(html).not.toMatch(/<script|<link|<iframe|@import|src="(?!data:)|url\((?!#|data:)/);
    });

    test("is the same text every time", () => {
      expect(make()).toBe(html);
    });

    test("says that it is a draft, that disclosure control is missing, and what the city wants said", () => {
      expect(html).toContain("Draft, not approved");
      expect(html).toContain("Disclosure control is not applied yet");
      expect(html).toContain("Example: not a publication of the city.");
      expect(html).toContain("not been approved by the United Nations");
    });
  });
});

const print = reviewDocument(sampleReview(), "print");

test("the contents have one page slot for each entry, and each points to a place in the document", () => {
  const slots = [...print.matchAll(/data-page-of="([^"]+)"/g)].map(([, id]) => id);
  expect(slots).toContain("goal-17");
  expect(slots).toContain("annex-b");
  for (const id of slots) expect(print).toContain(` id="${id ?? ""}"`);
});

test("the web edition has no page slots", () => {
  expect(reviewDocument(sampleReview(), "web")).not.toContain("data-page-of");
});

test("a goal that is not reported keeps its row in the contents", () => {
  const html = reviewDocument(
    sampleReview({ findings: sampleFindings({ goals: [1, 4] }) }),
    "print",
  );
  expect(html.match(/not in this review/g)).toHaveLength(15);
});

test("a goal without indicators says so and has no table", () => {
  const html = reviewDocument(sampleReview({ findings: sampleFindings({ goals: [5] }) }), "print");
  expect(html).toContain("Rivermouth has no indicator for goal 5 in this review.");
  expect(html).not.toContain('indicator-table"');
});

describe("human rights", () => {
  test.each([
    "Binding since 1977",
    "Not ratified",
    "Declaration",
    "Status not in data",
    "No direct obligation identified",
    "The links that exist give context only",
    "An obligation binds the State; a city is a duty bearer as part of it.",
  ])("%s", (words) => {
    expect(print).toContain(words);
  });

  test("the report never says that a city ratified or violates", () => {
    expect(print).not.toMatch(/city (has )?(ratified|violates)/i);
  });
});

test("markup in a city's words is text", () => {
  const findings = sampleFindings({ codes: ["4.1.1"] });
  const [first] = findings.indicators;
  const html = reviewDocument(
    sampleReview({
      city: { ...sampleCity, config: { ...sampleCity.config, city: "<b>Town</b>" } },
      findings: { ...findings, indicators: [{ ...first!, titles: { en: "<script>x</script>" }, note: "<i>n</i>" }] },
    }),
    "web",
  ); // prettier-ignore
  expect(html).not.toMatch(/<script|<b>Town|<i>n/);
});

test("values under the number of the annex row are printed once with the digits of the indicator", () => {
  expect(print).toContain("1,234,567");
  expect(print).toContain(">0.44<");
});

test("targets without an indicator stand together behind the others, each once, with their rights", () => {
  const html = reviewDocument(
    sampleReview({ findings: sampleFindings({ codes: ["4.1.1", "4.4.2"], goals: [4] }) }),
    "print",
  );
  const places = [...html.matchAll(/ id="target-([^"]+)"/g)].map(([, code]) => code);
  expect(places).toEqual(["4.1", "4.4", "4.2", "4.3", "4.5", "4.6", "4.7", "4.a", "4.b", "4.c"]);
  expect(html.match(/<h2[^>]*>Eight targets have no indicator yet/g)).toHaveLength(1);
  expect(html.split('class="bare__item"')).toHaveLength(9);
  expect(html.split('class="rights-line"').length).toBeGreaterThan(8);
});

test("a text of the city for a target without an indicator is printed", () => {
  const html = reviewDocument(
    sampleReview({
      findings: sampleFindings({ codes: ["4.1.1"], goals: [4] }),
      narrative: new Map([["target-4.6", "<p>Courses for adults are counted from next year.</p>"]]),
    }),
    "print",
  );
  expect(html).toContain("Courses for adults are counted from next year.");
  expect(html.match(/ id="target-4\.6"/g)).toHaveLength(1);
});

describe("the list of gaps", () => {
  const listed = (furthestBehind: string | null) => {
    const findings = sampleFindings();
    const gap = {
      dimension: "Sex",
      year: 2023,
      period: "2023",
      groups: [
        { label: "Women", series: "a", value: 2.1 },
        { label: "Men", series: "b", value: 21.1 },
      ],
      absolute: 19,
      relative: 10,
      furthestBehind,
      earlier: null,
    };
    const [first] = findings.indicators;
    const highlights = {
      ...findings.highlights,
      leftBehind: [{ indicator: first!.indicator, gap }],
    };
    return reviewDocument(sampleReview({ findings: { ...findings, highlights } }), "print");
  };

  test("calls nobody behind where no direction is confirmed", () => {
    const html = listed(null);
    expect(html).toContain("Widest gaps");
    expect(html).toContain("Highest: Men; lowest: Women.");
    expect(html).not.toMatch(/Left behind|Furthest behind:/);
  });

  test("names who is furthest behind where it is", () => {
    const html = listed("Men");
    expect(html).toContain("Left behind");
    expect(html).toContain("Furthest behind: Men; best placed: Women.");
  });
});

test("nobody is called bound where no treaty binds the State", () => {
  const findings = sampleFindings({ codes: ["4.1.1"], goals: [4] });
  const targets = findings.targets.map((target) => ({
    ...target,
    obligations: target.obligations.map((row) => ({
      ...row,
      binding: row.binding === "binding" ? ("not-ratified" as const) : row.binding,
      bindingSince: null,
    })),
  }));
  const html = reviewDocument(sampleReview({ findings: { ...findings, targets } }), "print");
  expect(html).not.toContain("as the State that is bound");
  expect(html).toContain("No treaty listed here is known to bind");
});

test("many groups with one value each stand in running text, every one once", () => {
  const findings = sampleFindings({ codes: ["4.1.1"], goals: [4] });
  const [first] = findings.indicators;
  const total = first!.series[0]!;
  const groups = Array.from({ length: 14 }, (_, index) => ({
    ...total,
    series: `group ${index}`,
    isTotal: false,
    isHeadline: false,
    breakdown: [{ dimension: "District", value: `Quarter ${index}` }],
    points: [{ ...total.points[0]!, value: 40 + index }],
  }));
  const indicators = [{ ...first!, series: [total, ...groups] }];
  const html = reviewDocument(sampleReview({ findings: { ...findings, indicators } }), "print");
  expect(html.match(/class="listed group run-on"/g)).toHaveLength(1);
  for (let index = 0; index < 14; index += 1)
    expect(html.split(`<span class="quiet">Quarter ${index}</span>`)).toHaveLength(2);
});
