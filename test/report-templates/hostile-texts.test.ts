/** Whatever a city, a source or a reviewer writes, the document shows words: no element, attribute, address or style of theirs. */
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { unseenSign } from "../../domain/unseen-signs.ts";
import { csvCell } from "../../datasets/csv-cell.ts";
import { readCityFolder } from "../../datasets/city-folder/read-city-folder.ts";
import type { Medium, ReviewInput } from "../../report-templates/editions/review-input.ts";
import { reviewDocument } from "../../report-templates/editions/review.tsx";
import { documentText } from "../../report-templates/locales/en/document.ts";
import { sentencesEn } from "../../report-templates/locales/en/sentences.ts";
import { formatsOf } from "../../report-templates/locales/format.ts";
import { markdownToHtml } from "../../report-templates/markdown.ts";
import { ReportError } from "../../domain/errors.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";
import { ACTION, judgment, reviewWith } from "./recommendations-sample.ts";
import { contribution, event, item, linkReview, localRight } from "./rights-sample.ts";

/** Keys under which somebody's own words stand. */
const OWN_WORDS = new Set(
  "en title titles unit note publisher city notice label group shortName text recommendingStates positionPublished reviewer reason action owner budget location licence name who how organisation contribution changed answer comment evidence complain".split(
    " ",
  ),
);

/** Gives one text after the other, so that neighbours differ. */
type Next = () => string;

function nextOf(texts: readonly string[]): Next {
  let index = 0;
  return () => texts[index++ % texts.length] ?? "";
}

function poisoned<T>(value: T, next: Next): T {
  return poison(value, next, "") as T;
}

function poison(value: unknown, next: Next, key: string): unknown {
  if (typeof value === "string") return OWN_WORDS.has(key) ? next() : value;
  if (value instanceof Map || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => poison(part, next, key));
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, poison(part, next, name)]),
  );
}

const formats = formatsOf("en");

function reviewOf(texts: readonly string[]): ReviewInput {
  const next = nextOf(texts);
  const review = reviewWith([
    { row: { judgments: [judgment(1)], indicators: ["4.1.1"] } },
    { row: { action: ACTION.action, judgments: [judgment(2, { action: ACTION.action })] } },
  ]);
  const rights = poisoned(
    {
      ...review.findings.rights,
      localRights: [localRight()],
      linkReviews: [linkReview({ note: "Agreed" })],
      participation: [event()],
      contributions: [contribution()],
      selfAssessment: [item()],
    },
    next,
  );
  const findings = { ...poisoned(review.findings, next), rights };
  return {
    ...review,
    findings,
    city: poisoned(review.city, next),
    countryName: next(),
    sources: poisoned(review.sources, next),
    narrative: new Map(
      ["foreword", "goal-04", "target-4.1"].map((name) => [
        name,
        texts.map((text) => markdownToHtml(text)).join(""),
      ]),
    ),
    text: documentText(formats),
    sentences: sentencesEn(findings, formats),
  };
}

interface Seen {
  /** "svg aria-label": an element and one of its attributes. */
  readonly pairs: ReadonlySet<string>;
  readonly styles: string;
  readonly addresses: readonly string[];
}

function seenIn(html: string): Seen {
  const pairs = new Set<string>();
  const addresses: string[] = [];
  let styles = "";
  let element = "";
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        element = name;
        pairs.add(name);
        for (const [attribute, value] of Object.entries(attributes)) {
          pairs.add(`${name} ${attribute}`);
          if (/^(?:href|src|srcset|action|formaction|data|xlink:href|poster)$/.test(attribute))
            addresses.push(value);
          if (attribute === "style") styles += value;
        }
      },
      ontext: (text) => {
        if (element === "style") styles += text;
      },
      onclosetag: () => (element = ""),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { pairs, styles, addresses };
}

const MEDIA: readonly Medium[] = ["print", "web"];
const ALLOWED = /^(?:https?:\/\/|mailto:|#)/;
/** Elements that a city's Markdown may bring. */
const MARKDOWN = [
  "strong",
  "code",
  "em",
  "ul",
  "ol",
  "li",
  "blockquote",
  "h3",
  "h4",
  "hr",
  "a",
  "a href",
  "br",
  "p",
];
const ALL = Object.values(HOSTILE_TEXTS).flat();
/** Readers refuse labels that are longer. */
const LONGEST_LABEL = 2000;
const short = (text: string): string => JSON.stringify(text.slice(0, 60));

describe.each(MEDIA)("in the %s edition", (medium) => {
  const harmless = seenIn(reviewDocument(reviewOf(["Words"]), medium));
  const known = new Set([...harmless.pairs, ...MARKDOWN]);

  test.each(Object.entries(HOSTILE_TEXTS))("%s are words", (_, texts) => {
    const label = texts.map((text) => text.slice(0, LONGEST_LABEL));
    const seen = seenIn(reviewDocument(reviewOf(label), medium));
    expect([...seen.pairs].filter((pair) => !known.has(pair))).toEqual([]);
    expect(seen.addresses.filter((address) => !ALLOWED.test(address))).toEqual([]);
    expect(seen.styles.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')).toBe(
      harmless.styles.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""'),
    );
  });
});

test.each(ALL.map((text) => [short(text), text] as const))(
  "%s in the city's own files is taken as it is, or refused with a line",
  (_, text) => {
    const bytes = new TextEncoder().encode(text);
    const written = new TextDecoder().decode(bytes);
    const read = (): ReturnType<typeof readCityFolder> =>
      readCityFolder({
        id: "rivermouth",
        files: new Map([
          [
            "city.yaml",
            new TextEncoder().encode(
              `version: 1\ncity: ${JSON.stringify(text)}\ncountry: ES\nlanguages: [en]\nperiod: { from: 2015, to: 2024 }\n`,
            ),
          ],
          ["narrative/en/foreword.md", bytes],
        ]),
        paths: ["city.yaml", "narrative/en/foreword.md"],
      });
    const sign = unseenSign(written);
    const longest = JSON.stringify(text).length;
    if (sign === null && longest < 20_000) {
      const problems = problemsOf(read);
      expect(problems.filter(({ file }) => file === "narrative/en/foreword.md")).toEqual([]);
      return;
    }
    expect(problemsOf(read)).toContainEqual(
      expect.objectContaining({ file: "narrative/en/foreword.md", line: 1 }),
    );
  },
);

function problemsOf(read: () => unknown): ReportError["problems"] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ReportError) return error.problems;
    throw error;
  }
}

test.each(ALL.map((text) => [short(text), text] as const))(
  "%s in a cell of a released table is no formula",
  (_, text) => {
    expect(csvCell(text)).not.toMatch(/^"?\s*[=+\-@\t]/);
  },
);

test("there are at least a hundred of them", () => {
  expect(new Set(ALL).size).toBeGreaterThanOrEqual(100);
});
