/** No English word reaches the page past the language: the review in a language whose letters are veiled. */
import { describe, expect, test } from "vitest";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import { createTextMeasure } from "../../activities/adapters/font-metrics.ts";
import { planCharts } from "../../report-templates/charts/plan-charts.ts";
import type { Medium, ReviewInput } from "../../report-templates/editions/review-input.ts";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { nameFindings } from "../../report-templates/locales/name-findings.ts";
import { veiled, veiledLanguage } from "../support/veiled-language.ts";
import { INSTRUMENT_CODES } from "../../report-templates/locales/seed-names.ts";
import { sampleFigures } from "../support/sample-figures.ts";
import { ACTION, reviewWith, judgment } from "./recommendations-sample.ts";
import { contribution, event, item, linkReview, localRight } from "./rights-sample.ts";

const language = veiledLanguage;
const formats = { ...veiled(formatsOf("en")), language: "xx", direction: "ltr" as const };
const CODES = new Set<string>(INSTRUMENT_CODES);

/** Rows of every kind that a review can hold. */
function everything(): ReviewInput {
  const review = reviewWith([
    { row: { judgments: [judgment(1)], indicators: ["4.1.1"] } },
    { row: { action: ACTION.action, judgments: [judgment(2, { action: ACTION.action })] } },
    { row: { relevance: "not-judged", judgments: [] }, recommendation: { textOrigin: "uhri" } },
    { row: { judgments: [judgment(4, { competence: "state", relevance: "partly" })] } },
  ]);
  const rights = {
    ...review.findings.rights,
    localRights: [localRight()],
    linkReviews: [linkReview({ note: "Agreed" })],
    participation: [event()],
    contributions: [contribution()],
    selfAssessment: [item(), item({ item: "training", answer: null })],
  };
  const targets = review.findings.targets.map((target) => ({
    ...target,
    obligations: target.obligations.filter(({ instrument }) => CODES.has(instrument)),
  }));
  const named = nameFindings(
    { ...review.findings, targets, rights },
    { seeds: language.names, states: new Map([["Cyprus", "ж"]]) },
  );
  return {
    ...review,
    findings: named,
    formats,
    countryName: "ж",
    text: language.text(formats),
    sentences: language.sentences(named, formats),
    figures: new Map(
      [...sampleFigures(named)].map(([id, { plan, svg }]) => [
        id,
        {
          plan: { ...plan, title: "", subtitle: "", alt: "", description: "" },
          svg: svg.replace(/aria-label="[^"]*"/, ""),
        },
      ]),
    ),
  };
}

/** What people wrote or published: names, labels, units, places in files. */
const WRITTEN = new Set(
  "titles label value dimension publisher file unit name note setBy city reviewer contributor area body symbol location licence id owner instrument article url complainUrl language source".split(
    " ",
  ),
);

function wordsIn(text: string): readonly string[] {
  return text.match(/[A-Za-z]{3,}/g) ?? [];
}

/** Words that the data bring along. */
function dataWords(value: unknown, key = "", found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === "string") {
    if (WRITTEN.has(key)) for (const word of wordsIn(value)) found.add(word.toLowerCase());
  } else if (Array.isArray(value)) {
    for (const part of value) dataWords(part, key, found);
  } else if (value !== null && typeof value === "object") {
    for (const [name, part] of Object.entries(value))
      dataWords(part, WRITTEN.has(key) ? key : name, found);
  }
  return found;
}

/** Texts and spoken attributes outside elements that say which language they are in. */
function printedWords(html: string): readonly string[] {
  const own = html
    .replaceAll(/<style>.*?<\/style>/gs, "")
    .replaceAll(/<(em|p|td|blockquote)\b[^>]*\blang="(?!xx)[^"]*"[^>]*>.*?<\/\1>/gs, " ");
  const spoken = [...own.matchAll(/\s(?:aria-label|alt|title|data-label|content)="([^"]*)"/g)].map(
    ([, text]) => text ?? "",
  );
  return wordsIn(`${own.replaceAll(/<[^>]+>/g, " ")} ${spoken.join(" ")}`);
}

const META = new Set(["width", "device", "initial", "scale"]);

describe.each<Medium>(["print", "web"])("%s", (medium) => {
  test("every word comes from the language, or is marked with its own, or is data", () => {
    const review = everything();
    const known = dataWords([review.findings, review.city, review.sources]);
    const left = printedWords(reviewDocument(review, medium)).filter(
      (word) => !known.has(word.toLowerCase()) && !META.has(word),
    );
    expect([...new Set(left)]).toEqual([]);
  });
});

test("every word in a chart comes from the language or is data", () => {
  const { findings }: { readonly findings: ReviewFindings } = everything();
  const plans = planCharts({
    findings,
    measure: createTextMeasure(),
    formats,
    text: language.charts,
    words: language.sentences(findings, formats),
  });
  const known = dataWords(findings);
  const said = plans.flatMap(({ title, subtitle, alt, notes, spec }) => [
    title,
    subtitle,
    alt,
    ...notes,
    ...[...JSON.stringify(spec).matchAll(/"(?:text|label|title)":"([^"]*)"/g)].map(
      ([, text]) => text ?? "",
    ),
  ]);
  const left = said.flatMap(wordsIn).filter((word) => !known.has(word.toLowerCase()));
  expect(plans.length).toBeGreaterThan(3);
  expect([...new Set(left)]).toEqual([]);
});

test("findings in the language of the seed tables are not touched", () => {
  const { findings } = reviewWith([]);
  expect(nameFindings(findings, { seeds: null, states: new Map() })).toBe(findings);
});
