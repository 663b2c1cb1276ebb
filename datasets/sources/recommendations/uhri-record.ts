/** One record of the bulk export of the Universal Human Rights Index (UHRI), as published. */
import { z } from "zod";
import { isCalendarDate } from "../../city-folder/written-date.ts";
import type { Position, Recommendation } from "../../../domain/recommendation.ts";
import type { Refusal } from "../../../domain/observation.ts";
import { textOfHtml } from "./html-text.ts";
import { readBody, type Body } from "./mechanism.ts";
import { splitText } from "./recommendation-text.ts";
import {
  refusal,
  type RecommendationContext,
  type RecordReading,
  type RefusedPlace,
} from "./recommendation-context.ts";
import { readTags } from "./sdg-tags.ts";
import { publishedLabel } from "./state-names.ts";

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "");
const list = z
  .array(z.string())
  .nullish()
  .transform((values) => (values ?? []).map(publishedLabel).filter((value) => value !== ""));

/** Fields that are read. Others are left as they are. */
const recordSchema = z.object({
  AnnotationId: text,
  AnnotationType: text,
  Body: text,
  Countries: list,
  Symbol: text,
  Text: text,
  PublicationDate: text,
  Themes: list,
  AffectedPersons: list,
  Sdgs: list,
  UprCycle: z.union([text, z.number().transform(String)]),
  UprSession: list,
  UprPositions: list,
  UprRecommendingCountry: list,
});

type UhriRecord = z.output<typeof recordSchema>;

/** `line` is the number of the record in its array, from 1. A record about other States gives nothing. */
export function readUhriRecord(
  content: unknown,
  line: number,
  context: RecommendationContext,
): RecordReading {
  const place = { file: context.file, line };
  const parsed = recordSchema.safeParse(content);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(refusal("unreadable-record", place, String(issue?.path[0] ?? ""), null));
  }
  const record = parsed.data;
  const stranger = refusedState(record, place, context);
  if (stranger !== "ours") {
    return { recommendation: null, refusals: stranger === "other" ? [] : [stranger] };
  }
  const body = readBody(record.Body);
  const position = readPosition(record, context);
  const problem = refusedField(record, place, { body, position });
  if (problem || !body || !position) return refused(problem ?? missing(place));
  return kept(record, place, { ...body, ...position }, context);
}

function refused(problem: Refusal): RecordReading {
  return { recommendation: null, refusals: [problem] };
}

function missing(place: RefusedPlace): Refusal {
  return refusal("unreadable-record", place, "Text", null);
}

function refusedState(
  { Countries }: UhriRecord,
  place: RefusedPlace,
  { country, names }: RecommendationContext,
): "ours" | "other" | Refusal {
  if (Countries.some((name) => names.codeOf(name) === country)) return "ours";
  const unknown = Countries.find((name) => names.codeOf(name) === null);
  if (unknown === undefined && Countries.length > 0) return "other";
  return refusal("unknown-state", place, "Countries", unknown ?? "");
}

interface Read {
  readonly body: Body | null;
  readonly position: ReadPosition | null;
}

function refusedField(
  record: UhriRecord,
  place: RefusedPlace,
  { body, position }: Read,
): Refusal | null {
  if (record.Symbol.trim() === "") {
    return refusal("missing-symbol", place, "Symbol", record.AnnotationId);
  }
  if (body === null) return refusal("unknown-mechanism", place, "Body", record.Body);
  if (position === null) {
    return refusal("unknown-position", place, "UprPositions", record.UprPositions.join("/"));
  }
  return textOfHtml(record.Text) === "" ? missing(place) : null;
}

type ReadPosition = Pick<Recommendation, "position" | "positionPublished">;

/** Null for a word that the table does not have. */
function readPosition(
  { UprPositions }: UhriRecord,
  { positions }: RecommendationContext,
): ReadPosition | null {
  if (UprPositions.length === 0) return { position: null, positionPublished: null };
  const published = UprPositions.join("/");
  const read: { readonly position: Position | null } | null = positions.read(published);
  return read === null ? null : { ...read, positionPublished: published };
}

function kept(
  record: UhriRecord,
  place: RefusedPlace,
  read: Body & ReadPosition,
  context: RecommendationContext,
): RecordReading {
  const split = splitText(textOfHtml(record.Text), read.mechanism, context.names);
  const tags = readTags(record.Sdgs);
  const date = record.PublicationDate.slice(0, 10);
  const cycle = /(?<!\d)[1-9](?!\d)/.exec(record.UprCycle)?.[0];
  const symbol = record.Symbol.trim();
  const number = split.paragraph === null ? `#${record.AnnotationId}` : ` ${split.paragraph}`;
  const recommendation: Recommendation = {
    id: `${symbol}${number}`,
    state: context.country,
    ...read,
    kind: /recommendation/i.test(record.AnnotationType) ? "recommendation" : "observation",
    symbol,
    paragraph: split.paragraph,
    date: isCalendarDate(date) ? date : null,
    cycle: cycle === undefined ? null : Number(cycle),
    session: record.UprSession[0] === undefined ? null : sessionNumber(record.UprSession[0]),
    text: split.text,
    textOrigin: "uhri",
    recommendingStates:
      split.recommendingStates.length > 0
        ? split.recommendingStates
        : record.UprRecommendingCountry,
    goals: tags.goals,
    targets: tags.targets,
    sdgLabels: record.Sdgs,
    themes: [...new Set(record.Themes)],
    groups: [...new Set(record.AffectedPersons)],
    ...place,
  };
  return { recommendation, refusals: doubts(record, recommendation, tags.unknown) };
}

/** "48", "48th Session", "36 Session" */
export function sessionNumber(published: string): string {
  return /\d+/.exec(published)?.[0] ?? published;
}

/** Fields that are there and could not be read: the recommendation is kept without them. */
function doubts(
  record: UhriRecord,
  recommendation: Recommendation,
  unknownTags: readonly string[],
): readonly Refusal[] {
  const doubt = (column: string, value: string): Refusal =>
    refusal("unreadable-field", recommendation, column, value);
  return [
    ...unknownTags.map((tag) => doubt("Sdgs", tag)),
    ...(recommendation.date === null && record.PublicationDate !== ""
      ? [doubt("PublicationDate", record.PublicationDate)]
      : []),
    ...(recommendation.cycle === null && record.UprCycle !== ""
      ? [doubt("UprCycle", record.UprCycle)]
      : []),
  ];
}
