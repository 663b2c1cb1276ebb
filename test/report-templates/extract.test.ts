import fc from "fast-check";
import { expect, test } from "vitest";
import type { RecommendationRow } from "../../domain/released-rights.ts";
import { extractDocument, wordsNeeded } from "../../report-templates/editions/extract-content.ts";
import { countWords, textsOf } from "../../report-templates/editions/extract-document.ts";
import { extractHtml } from "../../report-templates/editions/extract.tsx";
import {
  action,
  extractInput,
  findingsFrom,
  judgment,
  place,
  recommendation,
} from "../support/extract-rows.ts";
import { pageText } from "../support/page-text.ts";
import { sampleFindings } from "../support/sample-findings.ts";

const { indicators } = sampleFindings({ goals: [1, 4] });
const codes = indicators.map(({ indicator }) => indicator);

function inputWith(count: number, change: Partial<RecommendationRow> = {}) {
  const numbers = Array.from({ length: count }, (_, index) => `1.${index + 1}`);
  const judgments = numbers.map((number, at) =>
    judgment(number, at + 2, at % 3 === 0 ? { action: "plan", due: "2027" } : {}),
  );
  return extractInput(
    findingsFrom({
      recommendations: numbers.map((number) => recommendation(number, change)),
      judgments,
      chain: judgments.map((judged, at) =>
        place(judged, at % 4 === 0 ? null : (codes[at] ?? null)),
      ),
      actions: [action("plan", "Build homes")],
      indicators,
    }),
  );
}

function made(count: number, mostWords: number | null, change: Partial<RecommendationRow> = {}) {
  const extract = extractDocument(inputWith(count, change), mostWords);
  if (!extract) throw new Error("nothing fits");
  return { ...extract, text: extract.document.blocks.flatMap(textsOf).join("\n") };
}

test("the document never has more words than asked for, one more row would, and what is left out is counted", () => {
  const input = inputWith(14);
  const { rows } = input.findings;
  const least = wordsNeeded(input);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: made(14, null).words + 50 }), (most) => {
      const extract = extractDocument(input, most);
      expect(extract === null).toBe(most < least);
      if (extract === null) return;
      expect(extract.words).toBeLessThanOrEqual(most);
      expect(countWords(extract.document)).toBe(extract.words);
      const kept = rows.length - extract.leftOut;
      const shown = extract.document.blocks.flatMap(textsOf).join("\n");
      rows.forEach(({ recommendation: { text } }, at) => {
        expect(shown.includes(text)).toBe(at < kept);
      });
      expect(shown.includes("left out to keep to")).toBe(extract.leftOut > 0);
      const wider = extractDocument(input, most + 1);
      expect(wider?.leftOut).toBeLessThanOrEqual(extract.leftOut);
      if (wider?.leftOut !== extract.leftOut) expect(wider?.words).toBe(most + 1);
    }),
    { numRuns: 40 },
  );
});

test("the number of words that is printed is the true one", () => {
  const { text, words } = made(14, null);
  expect(text).toContain(`Words in this document: ${new Intl.NumberFormat("en").format(words)}.`);
  expect(text.split(/\s+/).length).toBe(words);
});

test("a text of 40 words stands whole, a longer one is cut to 40 with a sign, and only then is that explained", () => {
  const words = (count: number): string =>
    Array.from({ length: count }, (_, at) => `word${at + 1}`).join(" ");
  expect(made(1, null, { text: words(40) }).text).toContain(`“${words(40)}”`);
  expect(made(1, null, { text: words(40) }).text).not.toContain("[…]");
  const cut = made(1, null, { text: words(41) }).text;
  expect(cut).toContain(`“${words(39)} […]”`);
  expect(cut).toContain("are cut and end in […]");
});

test("texts of the index are quoted within its limit; renderings in other words are no quotes and are called so", () => {
  const long = Array.from({ length: 38 }, () => "responsibilities").join(" ");
  const quote = /“([^”]*)”/.exec(made(1, null, { text: long, textOrigin: "uhri" }).text)?.[1] ?? "";
  expect(quote.replace(" […]", "").length).toBeLessThanOrEqual(300);
  const own = made(1, null, { text: "Build more homes.", textOrigin: "own-rendering" }).text;
  expect(own).not.toContain("“");
  expect(own).toContain("the official wording stands in A/HRC/60/8");
});

test("reviewers who disagree are both named", () => {
  const input = extractInput(
    findingsFrom({
      recommendations: [recommendation("1.1")],
      judgments: [
        judgment("1.1", 2),
        judgment("1.1", 3, { relevance: "not-relevant", reviewer: "Tenants’ union" }),
      ],
    }),
  );
  const text = extractDocument(input, null)?.document.blocks.flatMap(textsOf).join("\n");
  expect(text).toContain("Reviewers disagree");
  expect(text).toContain("Human rights office: relevant; Tenants’ union: not relevant.");
});

test("every row names the strongest obligation behind its target and what it is to the State, or says that there is none", () => {
  const { targets } = sampleFindings({ goals: [4] });
  const said = (obligation: string | null, target = "4.1"): string => {
    const judged = judgment("1.1", 2, { target });
    const findings = findingsFrom({
      recommendations: [recommendation("1.1")],
      judgments: [judged],
      chain: [place(judged, null, { obligation })],
      targets,
    });
    const { blocks = [] } = extractDocument(extractInput(findings), null)?.document ?? {};
    return blocks.flatMap(textsOf).join("\n");
  };
  expect(said("ICESCR 13(2)(a)")).toContain(
    "ICESCR article\u00a013(2)(a), right to education; binds the State.",
  );
  expect(said("ICMW 30")).toContain("ICMW article\u00a030, right to education; not ratified.");
  expect(said("UDHR 26(1)")).toContain("a declaration, not a treaty.");
  expect(said(null)).toContain("No direct obligation identified.");
  expect(said("ICESCR 13(2)(a)", "4.c")).toContain("No direct obligation identified.");
});

test("a review of some goals says so, and a day by which something is due is a date", () => {
  const findings = findingsFrom({
    recommendations: [recommendation("1.1")],
    judgments: [judgment("1.1", 2, { due: "2026-12-31", owner: "Mayor", status: "under-way" })],
  });
  const some = extractDocument({ ...extractInput(findings), goals: [4, 11] }, null);
  const text = some?.document.blocks.flatMap(textsOf).join("\n");
  expect(text).toContain("The review covers goals 4 and 11 only");
  expect(text).toContain("By 31 December 2026; Mayor; under way.");
  expect(made(1, null).text).not.toContain("The review covers");
});

test("what people wrote never becomes markup, and the page has the words of the document", () => {
  const hostile = `<script>alert(1)</script> & "quotes" </style> \u0000\u001b[31m \ud800 ]]> ${"x".repeat(300)}`;
  const { document, text } = made(2, null, { text: hostile, recommendingStates: "<b>A</b>" });
  const html = extractHtml(document, "");
  expect(html).not.toContain("<script>");
  expect(html).not.toContain("<b>");
  expect(html).not.toMatch(/\p{Cs}|[^\P{Cc}\n]/u);
  const page = pageText(html.replace(/<head>.*<\/head>/s, ""));
  expect(page).toBe(text.replace(/\s+/g, " ").trim());
});

test("the page has its language, its title, headings in order and head cells for columns and rows", () => {
  const html = extractHtml(made(14, null).document, "");
  expect(html).toContain('<html lang="en" dir="ltr">');
  expect(html).toContain(
    "<title>Universal Periodic Review of Spain: what Testville does and measures</title>",
  );
  const levels = [...html.matchAll(/<h(\d)>/g)].map((match) => Number(match[1]));
  expect(levels[0]).toBe(1);
  levels.slice(1).forEach((level, at) => {
    expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1);
  });
  expect(html.match(/<th scope="row">/g)).toHaveLength(14 + 7);
});
