/** The extract for a State's report as blocks: summary, limits, and the recommendations within a number of words. */
import { URGENCIES, type ExtractRow } from "../../domain/findings/extract.ts";
import { GOALS } from "../../domain/goal.ts";
import type { ExtractInput } from "./extract-input.ts";
import { CUT, rowCells } from "../sections/extract-row.ts";
import {
  countWords,
  textsOf,
  printable,
  type Block,
  type ExtractDocument,
  type Line,
} from "./extract-document.ts";

export interface Extract {
  readonly document: ExtractDocument;
  /** Of the document, everything but its page footers. */
  readonly words: number;
  /** Recommendations that did not find room. */
  readonly leftOut: number;
}

/**
 * As many rows from the most urgent on as fit into `mostWords` (null: all of them); a row is printed whole or not at all.
 * Null when not even the first fits.
 */
export function extractDocument(input: ExtractInput, mostWords: number | null): Extract | null {
  const all = input.findings.rows.length;
  const whole = extractWith(input, all, mostWords);
  if (mostWords === null || whole.words <= mostWords) return whole;
  // A row more is always more words: the last number of rows that fits is found by halving.
  let fits: Extract | null = null;
  let [from, to] = [1, all - 1];
  while (from <= to) {
    const kept = Math.floor((from + to) / 2);
    const extract = extractWith(input, kept, mostWords);
    if (extract.words <= mostWords) [fits, from] = [extract, kept + 1];
    else to = kept - 1;
  }
  return fits;
}

/** Words of the shortest extract: with the most urgent recommendation alone, or with all where there are few. */
export function wordsNeeded(input: ExtractInput): number {
  const all = input.findings.rows.length;
  return Math.min(extractWith(input, 1, 1).words, extractWith(input, all, 1).words);
}

function extractWith(input: ExtractInput, kept: number, mostWords: number | null): Extract {
  const document = documentWith(input, kept, mostWords);
  return { document, words: countWords(document), leftOut: input.findings.rows.length - kept };
}

function documentWith(
  input: ExtractInput,
  kept: number,
  mostWords: number | null,
): ExtractDocument {
  const { findings, text, formats, city, country, edition } = input;
  const title = printable(text.title(findings.scope, city, country));
  const blocks = (words: number): readonly Block[] => [
    { kind: "heading", level: 1, text: title },
    paragraph(text.origin(city, input.period, edition.date)),
    paragraph(text.edition(edition.status), "strong"),
    ...summary(input),
    ...limits(input, words),
    ...recommendations(input, kept, mostWords),
  ];
  // The number is one word whatever it is, so that the count does not change it.
  const words = countWords({ blocks: blocks(0) });
  return {
    title,
    language: formats.language,
    direction: formats.direction,
    author: printable(city),
    date: edition.date,
    footer: printable(text.footer(city, findings.scope.body, edition.status)),
    blocks: blocks(words),
  };
}

function summary({ findings, text, formats, city }: ExtractInput): readonly Block[] {
  const { rows, held, relevance, documents } = findings;
  const counts = {
    held,
    relevance,
    rows: rows.length,
    withAction: rows.filter(hasAction).length,
    withFigure: rows.filter(({ figures }) => figures.length > 0).length,
  };
  const line = (name: string, some: readonly ExtractRow[], weight: Line["weight"]): Line[][] =>
    [name, formats.count(some.length), formats.count(some.filter(hasAction).length)].map((cell) => [
      { text: cell, weight },
    ]);
  return [
    { kind: "heading", level: 2, text: text.summary },
    paragraph(text.held(findings.scope, counts, documents)),
    paragraph(text.judged(counts, city)),
    paragraph(text.followed(counts)),
    {
      kind: "table",
      columns: [
        { title: text.statusTable.status, share: 50 },
        { title: text.statusTable.recommendations, share: 25 },
        { title: text.statusTable.withAction, share: 25 },
      ],
      rows: [
        ...URGENCIES.map((urgency) =>
          line(
            text.urgency[urgency],
            rows.filter((row) => row.urgency === urgency),
            "normal",
          ),
        ),
        line(text.all, rows, "strong"),
      ],
    },
  ];
}

function hasAction({ actions }: ExtractRow): boolean {
  return actions.length > 0;
}

function limits({ findings, text, goals }: ExtractInput, words: number): readonly Block[] {
  return [
    { kind: "heading", level: 2, text: text.limits },
    paragraph(text.limitSentences.join(" ")),
    ...(goals.length < GOALS.length ? [paragraph(text.partOfGoals(goals))] : []),
    ...findings.reviewers.map((reviewer) => paragraph(text.reviewer(reviewer))),
    paragraph(text.wordCount(words)),
  ];
}

function recommendations(
  input: ExtractInput,
  kept: number,
  mostWords: number | null,
): readonly Block[] {
  const { findings, text } = input;
  const { rows } = findings;
  const shown = rows.slice(0, kept);
  const isOwn = shown.some(({ recommendation }) => recommendation.textOrigin === "own-rendering");
  const leftOut = rows.length - kept;
  const groups = URGENCIES.flatMap((urgency) => group(input, shown, urgency));
  const isCut = groups.flatMap(textsOf).some((said) => said.includes(CUT));
  return [
    { kind: "heading", level: 2, text: text.recommendations },
    paragraph(
      [
        ...(leftOut > 0 && mostWords !== null ? [text.leftOut(leftOut, mostWords)] : []),
        text.order,
        ...(isOwn ? [text.ownWords(findings.documents)] : []),
        ...(isCut ? [text.quotedShort] : []),
      ].join(" "),
    ),
    ...groups,
  ];
}

function group(
  input: ExtractInput,
  shown: readonly ExtractRow[],
  urgency: (typeof URGENCIES)[number],
): readonly Block[] {
  const { text, findings } = input;
  const here = shown.filter((row) => row.urgency === urgency);
  if (here.length === 0) return [];
  const all = findings.rows.filter((row) => row.urgency === urgency).length;
  const { columns } = text;
  const hasFigures = urgency !== "no-figure";
  return [
    { kind: "heading", level: 3, text: text.group(urgency, here.length, all) },
    {
      kind: "table",
      columns: [
        { title: columns.recommendation, share: hasFigures ? 33 : 60 },
        { title: columns.action, share: hasFigures ? 21 : 40 },
        ...(hasFigures
          ? [
              { title: columns.figure, share: 27 },
              { title: columns.evidence, share: 19 },
            ]
          : []),
      ],
      rows: here.map((row) => rowCells(input, row)),
    },
  ];
}

function paragraph(text: string, weight: Line["weight"] = "normal"): Block {
  return { kind: "paragraph", line: { text: printable(text), weight } };
}
