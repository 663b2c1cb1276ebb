/** The documents beside the full review as text: what must stand in each, for print and for the web. */
import { describe, expect, test } from "vitest";
import type { FurtherDocument } from "../../domain/document-kind.ts";
import { fillEditionSlots } from "../../report-templates/editions/edition-slots.ts";
import { furtherDocument } from "../../report-templates/editions/further-document.tsx";
import type { Medium } from "../../report-templates/editions/review-input.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { furtherReview } from "../support/further-review.ts";
import { pageText } from "../support/page-text.ts";
import { sampleCity, sampleFindings } from "../support/sample-findings.ts";

const KINDS: readonly FurtherDocument[] = [
  "highlights",
  "annex",
  "changes",
  "easy",
  "goal-04",
  "goal-14",
];
const MEDIA: readonly Medium[] = ["print", "web"];
const review = furtherReview();
const DRAFT = review.text.edition({ kind: "draft" });

const made = (kind: FurtherDocument, medium: Medium, input = review): string =>
  fillEditionSlots(furtherDocument(kind, input, medium), DRAFT);

describe.each(KINDS)("%s", (kind) => {
  describe.each(MEDIA)("%s", (medium) => {
    const html = made(kind, medium);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);

    test("never prints what a program says when it does not know", () => {
      expect(html).not.toMatch(/\bundefined\b|\bNaN\b|\[object|>null</);
    });

    test("every id is there once, and every link and page number leads to one", () => {
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const wanted = [...html.matchAll(/(?:href="#|data-page-of=")([^"]+)"/g)].map(([, id]) => id);
      expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    });

    test("headings begin with one of the first level and never skip one", () => {
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    });

    test("says which edition it is, asks for nothing from outside and runs nothing", () => {
      expect(html).toContain("Draft, not approved");
      expect(html).not.toMatch(/<script|<link|<iframe|@import|src="(?!data:)|url\((?!#|data:)/);
    });

    test("is the same text every time", () => {
      expect(made(kind, medium)).toBe(html);
    });

    test("leaves no place for the edition open", () => {
      expect(html).not.toContain("<!--edition");
    });
  });
});

describe("highlights", () => {
  const text = pageText(made("highlights", "print"));

  test("say the same of every goal as the full review", () => {
    const row = (html: string): string =>
      /<tbody>[\s\S]*?<\/tbody>/.exec(html.slice(html.indexOf("status-table")))?.[0] ?? "";
    const whole = reviewDocument(review, "print");
    const bare = (html: string): string =>
      pageText(row(html.slice(html.indexOf('id="highlights"'))));
    expect(bare(made("highlights", "print"))).toBe(bare(whole));
  });

  test("hold the three lists, what the review does not show, and the notice of the city", () => {
    expect(text).toMatch(/Moving fastest.*Most urgent obligation gaps.*Left behind/);
    expect(text).toMatch(/What this review does not show.*targets have no data/);
    expect(text).toContain("Example: not a publication of the city.");
    expect(text).toContain("Disclosure control is not applied yet");
  });

  test("link to goals in the page of the full review; on paper names are words only", () => {
    expect(made("highlights", "web")).toContain('href="review.html#goal-4"');
    expect(made("highlights", "print")).not.toContain("review.html");
  });

  test("link to the review of their own language", () => {
    const config = { ...sampleCity.config, languages: ["ca", "en"] };
    const second = furtherReview({ city: { ...sampleCity, config } });
    expect(made("highlights", "web", second)).toContain('href="review.en.html#goal-4"');
  });
});

test("a title on the web joins its parts as its language does", () => {
  const arabic = furtherReview({ formats: formatsOf("ar") });
  expect(made("goal-04", "web", arabic)).toMatch(/<title>[^<]*، 2024: [^<]*، [^<]*<\/title>/);
  expect(made("highlights", "web")).toContain(", 2024: Highlights</title>");
});

test("the name in the head of an easy page stands where the lines of its language begin", () => {
  const name = JSON.stringify(review.easy.name);
  const arabic = furtherReview({ formats: formatsOf("ar") });
  const head = (html: string): string | undefined =>
    [...html.matchAll(/@top-(left|right)\{content:("[^"]*")[^}]*text-align:(left|right)\}/g)]
      .filter(([, place, text, align]) => text === name && place === align)
      .map(([, place]) => place ?? "")[0];
  expect(head(made("easy", "print"))).toBe("left");
  expect(head(made("easy", "print", arabic))).toBe("right");
});

test("seventeen goals in easy words stand in two columns, so that their box has room on the page", () => {
  const none = furtherReview({ findings: sampleFindings({ codes: [] }) });
  expect(made("easy", "print", none)).toContain('class="easy-goals easy-goals--long"');
});

describe("one goal", () => {
  const html = made("goal-04", "print");

  test("holds its opener, its targets, its table, how to read, and the imprint; no other goal", () => {
    for (const id of ["goal-4", "target-4.1", "table-b4", "how-to-read", "imprint"]) {
      expect(html).toContain(` id="${id}"`);
    }
    expect(html).not.toContain(' id="goal-1"');
    expect(html).not.toContain(' id="table-b1"');
  });

  test("numbers its figures as the full review does", () => {
    const numbers = (text: string): readonly string[] =>
      [...text.matchAll(/Figure (4\.\d+)/g)].map(([, number]) => number ?? "");
    expect(new Set(numbers(html))).toEqual(new Set(numbers(reviewDocument(review, "print"))));
    expect(numbers(html).length).toBeGreaterThan(3);
  });

  test("names the city on its first page, which has no running head", () => {
    expect(html).toMatch(/class="band__city">Rivermouth · Voluntary Local Review</);
    expect(reviewDocument(review, "print")).not.toContain("band__city");
  });
});

test("the annex holds every table of the full review", () => {
  const tables = (html: string): readonly string[] =>
    [...html.matchAll(/id="(table-b\d+)"/g)].map(([, id]) => id ?? "");
  expect(tables(made("annex", "print"))).toEqual(tables(reviewDocument(review, "print")));
});

describe("what has changed", () => {
  const after = sampleFindings();
  const codes = after.indicators.map(({ indicator }) => indicator);

  test("without an earlier edition says so in one sentence", () => {
    expect(pageText(made("changes", "print"))).toContain("there is nothing to compare with");
  });

  test("with the same figures says that nothing differs", () => {
    const earlier = { number: 1, period: null, findings: after };
    const text = pageText(made("changes", "print", furtherReview({ earlier })));
    expect(text).toContain("Compared with edition 1");
    expect(text).toContain("No figure and no status differs.");
  });

  /** An older state: one value other, one year less, one indicator missing and one that is gone since. */
  function older() {
    const gone = after.indicators.find(({ indicator }) => indicator === "4.6.1");
    return {
      ...after,
      indicators: after.indicators
        .filter(({ indicator }) => indicator !== "4.3.1")
        .map((finding) => {
          if (finding.indicator === "4.1.1")
            return withSeries(finding, (points) => points.slice(0, -1));
          if (finding.indicator !== "4.2.1") return finding;
          return {
            ...withSeries(finding, (points) =>
              points.map((point, index) => (index === 0 ? { ...point, value: 1.5 } : point)),
            ),
            assessment: { ...finding.assessment, status: "met" } as typeof finding.assessment,
          };
        })
        .concat(gone === undefined ? [] : [{ ...gone, indicator: "4.9.9" }]),
    };
  }

  type Finding = (typeof after.indicators)[number];
  type Points = Finding["series"][number]["points"];

  function withSeries(finding: Finding, change: (points: Points) => Points): Finding {
    const series = finding.series.map((one) =>
      one.isHeadline ? { ...one, points: change(one.points) } : one,
    );
    return { ...finding, series };
  }

  test("tells moved statuses, new, corrected and lost figures apart, old and new", () => {
    const earlier = { number: 2, period: "2023", findings: older() };
    const text = pageText(made("changes", "print", furtherReview({ earlier })));
    expect(text).toContain("Compared with edition 2 of the review up to 2023");
    expect(codes).toContain("4.3.1");
    expect(text).toMatch(
      /Statuses that have moved .*4\.2\.1 One-year-olds in nursery school Status Met Too slow/,
    );
    expect(text).toMatch(
      /New figures .*4\.1\.1 Pass the mathematics test in year 4 of secondary Value, 2022 none 78\.9/,
    );
    expect(text).toMatch(
      /New figures .*4\.3\.1 Have a higher degree, age 30–34 Indicator as a whole none there/,
    );
    expect(text).toMatch(
      /Figures that were corrected .*4\.2\.1 One-year-olds in nursery school Value, 2015 1\.5\s% 48\.4\s%/,
    );
    expect(text).toMatch(/Figures that are gone .*4\.9\.9 Indicator as a whole there none/);
  });

  test("counts new values of groups instead of listing them", () => {
    const findings = {
      ...after,
      indicators: after.indicators.map((finding) => ({
        ...finding,
        series: finding.series.map((one) =>
          one.isHeadline ? one : { ...one, points: one.points.slice(0, -1) },
        ),
      })),
    };
    const earlier = { number: 1, period: null, findings };
    const text = pageText(made("changes", "print", furtherReview({ earlier })));
    expect(text).toContain("3 new values of groups and further series stand in annex B");
    expect(text).not.toMatch(/Value, 2022, /);
  });
});
