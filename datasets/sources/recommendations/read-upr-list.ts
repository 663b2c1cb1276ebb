/** Reads OHCHR's "thematic list of recommendations" of a Universal Periodic Review, a Word document with one table. */
import { ReportError } from "../../../domain/errors.ts";
import type { Recommendation } from "../../../domain/recommendation.ts";
import { readDocx, type DocxRow } from "./docx-document.ts";
import { mergeRepeated } from "./merge-repeated.ts";
import { splitText } from "./recommendation-text.ts";
import {
  joinReadings,
  refusal,
  type RecommendationContext,
  type RecommendationReading,
  type RecordReading,
} from "./recommendation-context.ts";
import { refuseRepeated } from "./same-recommendation.ts";
import { readTags } from "./sdg-tags.ts";
import { publishedLabel } from "./state-names.ts";

/**
 * Recommendations in the order of the document. One that stands under several themes is given once, with the themes, groups
 * and goals of all its places. Throws `invalid-data` for another document and for the list of another State.
 */
export function readUprList(
  bytes: Uint8Array,
  context: RecommendationContext,
): RecommendationReading {
  const document = readDocx(bytes);
  if (document === null) throw anotherDocument(context.file, "it is not a Word document (.docx)");
  const review = reviewOf(document.headers, context);
  const [head, ...body] = document.rows.filter(({ cells }) => cells.length >= 4);
  const columns = head ? columnsOf(head) : null;
  if (columns === null) throw anotherDocument(context.file, `no table has the columns ${COLUMNS}`);
  const rows = body.filter((row) => columnsOf(row) === null);
  const readings = rows.map((row) => readRow(row, { columns, review, context }));
  const { recommendations, refusals } = joinReadings(readings);
  return refuseRepeated({ recommendations: mergeRepeated(recommendations), refusals });
}

const COLUMNS = '"Recommendation", "Position", "themes" and "SDGs"';

function anotherDocument(file: string, message: string): ReportError {
  const fix =
    'Give the "thematic list of recommendations" that OHCHR publishes in English for each review, as .docx';
  return new ReportError("invalid-data", `${file} is not a list of recommendations of OHCHR`, {
    problems: [{ file, message, fix }],
  });
}

interface Review {
  readonly cycle: number;
  readonly session: string;
}

/** "UPR of Slovenia (4th Cycle - 48th Session) Thematic list of recommendations*" */
const TITLE = /UPR of (.+?) \((\d+)\w{2} Cycle\W+(\d+)\w{2} Session\)/i;

function reviewOf(headers: readonly string[], context: RecommendationContext): Review {
  const title = headers.map((header) => TITLE.exec(header)).find((match) => match !== null);
  if (!title) {
    throw anotherDocument(
      context.file,
      'no page header says "UPR of <State> (<n>th Cycle - <n>th Session)"',
    );
  }
  const [, state = "", cycle = "", session = ""] = title;
  if (context.names.codeOf(state) === context.country) return { cycle: Number(cycle), session };
  throw new ReportError("invalid-data", `${context.file} is about another State`, {
    problems: [
      {
        file: context.file,
        value: state,
        message: `the list is about ${state}, the city lies in a State with the code ${context.country}`,
        fix: "Give the list of the city's State, or correct the country in city.yaml",
      },
    ],
  });
}

interface Columns {
  readonly recommendation: number;
  readonly position: number;
  readonly themes: number;
  readonly sdgs: number;
}

/** The columns of a head row; null for every other row. */
function columnsOf({ cells }: DocxRow): Columns | null {
  const names = cells.map((paragraphs) => paragraphs.join(" "));
  const find = (pattern: RegExp): number => names.findIndex((name) => pattern.test(name));
  const columns = {
    recommendation: find(/^Recommendation/i),
    position: find(/^Position/i),
    themes: find(/\bthemes\b/i),
    sdgs: find(/\bSDGs?$/i),
  };
  return Object.values(columns).includes(-1) ? null : columns;
}

interface RowContext {
  readonly columns: Columns;
  readonly review: Review;
  readonly context: RecommendationContext;
}

const SOURCE_OF_POSITION = /^Source of position:\s*(\S+)/i;
const GROUPS = /^Groups of persons:/i;

function readRow(row: DocxRow, { columns, review, context }: RowContext): RecordReading {
  const cell = (name: keyof Columns): readonly string[] => row.cells[columns[name]] ?? [];
  const place = { file: context.file, line: row.line };
  const refused = (...rest: Parameters<typeof refusal>): RecordReading => ({
    recommendation: null,
    refusals: [refusal(...rest)],
  });
  const words = cell("recommendation").filter((text) => !SOURCE_OF_POSITION.test(text));
  const split = splitText(words.join(" "), "upr", context.names);
  const symbol = symbolOf(cell("recommendation"));
  const published = cell("position").join(" ");
  const position = context.positions.read(published);
  if (split.text === "" || split.paragraph === null) {
    return refused("unreadable-record", place, "Recommendation", words.join(" "));
  }
  if (symbol === null) return refused("missing-symbol", place, "Recommendation", split.paragraph);
  if (position === null && published !== "") {
    return refused("unknown-position", place, "Position", published);
  }
  const tags = readTags(cell("sdgs"));
  const recommendation: Recommendation = {
    id: `${symbol} ${split.paragraph}`,
    state: context.country,
    mechanism: "upr",
    body: "UPR",
    kind: "recommendation",
    symbol,
    ...split,
    date: null,
    ...review,
    textOrigin: "un-document",
    position: position?.position ?? null,
    positionPublished: published === "" ? null : published,
    goals: tags.goals,
    targets: tags.targets,
    sdgLabels: cell("sdgs").map(publishedLabel),
    ...themesAndGroups(cell("themes")),
    ...place,
  };
  const doubts = tags.unknown.map((tag) => refusal("unreadable-field", place, "SDGs", tag));
  return { recommendation, refusals: doubts };
}

/** Symbol of the report: the State's answers stand in an addendum to it, "A/HRC/59/15/Add.1". */
function symbolOf(paragraphs: readonly string[]): string | null {
  const sources = paragraphs.map((text) => SOURCE_OF_POSITION.exec(text)?.[1]);
  const named = sources.find((source) => source !== undefined);
  return named === undefined ? null : named.replace(/\/Add\.\d+$/, "");
}

function themesAndGroups(paragraphs: readonly string[]): Pick<Recommendation, "themes" | "groups"> {
  const at = paragraphs.findIndex((text) => GROUPS.test(text));
  const end = at === -1 ? paragraphs.length : at;
  return {
    themes: paragraphs.slice(0, end).map(publishedLabel),
    groups: paragraphs.slice(end + 1).map(publishedLabel),
  };
}
