/** Reads a table of recommendations that the city keeps, one a row. */
import type { TablePlace } from "../../../domain/city-rights.ts";
import { ReportError } from "../../../domain/errors.ts";
import { isGoal } from "../../../domain/goal.ts";
import type { Recommendation } from "../../../domain/recommendation.ts";
import type { TargetCode } from "../../../domain/target-code.ts";
import {
  listOf,
  optional,
  refuse,
  required,
  type CellReader,
  type Known,
  type TextReader,
} from "../../rights-tables/cell.ts";
import { target } from "../../rights-tables/linked-cells.ts";
import { readRightsTable, type RightsTable } from "../../rights-tables/rights-table.ts";
import { day, oneOf, text } from "../../rights-tables/written-cells.ts";
import { TEXT_ORIGINS } from "../../text-origins.ts";
import { readBody, type Body } from "./mechanism.ts";
import type { RecommendationContext, RecommendationReading } from "./recommendation-context.ts";
import { readTags } from "./sdg-tags.ts";
import { sessionNumber } from "./uhri-record.ts";

type Position = Pick<Recommendation, "position" | "positionPublished">;

interface TableRecord
  extends
    TablePlace,
    Pick<
      Recommendation,
      | "symbol"
      | "kind"
      | "session"
      | "cycle"
      | "date"
      | "recommendingStates"
      | "themes"
      | "groups"
      | "text"
      | "textOrigin"
    > {
  /** "140.7", or "#12" where the text has no number of its own. */
  readonly paragraph: string;
  readonly body: Body;
  readonly position: Position | null;
  readonly goals: readonly string[];
  readonly targets: readonly TargetCode[];
}

/** Nothing in the table is checked against other files of the city. */
const NOTHING_KNOWN: Known = { mainLanguage: null, indicators: null, lists: null, actions: null };

/** Throws `invalid-config` with everything that is wrong with the table at once. */
export function readRecommendationTable(
  bytes: Uint8Array,
  context: RecommendationContext,
): RecommendationReading {
  const { rows, problems } = readRightsTable(formOf(context), bytes, NOTHING_KNOWN);
  if (problems.length > 0) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    throw new ReportError("invalid-config", `${count} in ${context.file}`, { problems });
  }
  return { recommendations: rows.map((row) => toRecommendation(row, context)), refusals: [] };
}

function formOf(context: RecommendationContext): RightsTable<TableRecord> {
  return {
    file: context.file,
    titles: "none",
    cells: {
      symbol: required(text, "Write the symbol of the UN document, such as A/HRC/59/15"),
      paragraph: required(
        text,
        "Write the paragraph, such as 140.7, or # and a number of your own",
      ),
      body: required(body, "Write UPR, or the body, such as CEDAW"),
      kind: required(
        oneOf(["recommendation", "observation"]),
        "Write recommendation or observation",
      ),
      session: optional((written) => sessionNumber(written)),
      cycle: optional(cycle),
      date: optional(day),
      position: positionOf(context),
      recommendingStates: listOf(stateOf(context)),
      goals: listOf(goal),
      targets: listOf(target),
      themes: listOf(text),
      groups: listOf(text),
      text: required(
        text,
        "Write the recommendation, in words of your own or as in the UN document",
      ),
      textOrigin: required(
        oneOf(ORIGINS),
        `Write where the text comes from: ${ORIGINS.join(", ")}`,
      ),
    },
    key: ["symbol", "paragraph"],
    repeated: {
      message: "the recommendation stands",
      fix: "Keep one row; several goals, targets or States stand in one cell, with semicolons",
    },
  };
}

const ORIGINS = Object.keys(TEXT_ORIGINS) as Recommendation["textOrigin"][];

const body: TextReader<Body> = (written, row, column) =>
  readBody(written) ??
  refuse(
    row,
    column,
    "not a body of the UN human rights mechanisms",
    "Write UPR, a treaty body such as CEDAW, or SR, WG or IE and the subject of a special procedure",
  );

const cycle: TextReader<number> = (written, row, column) =>
  /^[1-9]$/.test(written)
    ? Number(written)
    : refuse(row, column, "not a cycle of the review", "Write its number, such as 4");

const goal: TextReader<string> = (written, row, column) =>
  isGoal(Number(written))
    ? written
    : refuse(row, column, `"${written}" is not a goal`, "Write numbers from 1 to 17, such as 4;11");

function stateOf({ names }: RecommendationContext): TextReader<string> {
  return (written, row, column) =>
    names.codeOf(written) === null
      ? refuse(
          row,
          column,
          `"${written}" is not the name of a State`,
          "Write the name as in the UN document, several with semicolons",
        )
      : written;
}

/** Only the State under a Universal Periodic Review takes a position. */
function positionOf({ positions }: RecommendationContext): CellReader<Position | null> {
  const read: TextReader<Position> = (written, row, column) => {
    const known = positions.read(written);
    if (known === null) {
      return refuse(
        row,
        column,
        "not a position that is known",
        "Write Supported, Partly supported, Noted or Under consideration",
      );
    }
    return (row.text("body") ?? "UPR") === "UPR"
      ? { ...known, positionPublished: written }
      : refuse(
          row,
          column,
          "a position outside the Universal Periodic Review",
          "Leave the cell empty",
        );
  };
  return optional(read);
}

function toRecommendation(
  { body: read, paragraph, position, goals, targets, ...rest }: TableRecord,
  { country }: RecommendationContext,
): Recommendation {
  const tags = readTags([...goals, ...targets]);
  const isNumbered = !paragraph.startsWith("#");
  return {
    ...rest,
    ...read,
    id: `${rest.symbol}${isNumbered ? " " : ""}${paragraph}`,
    state: country,
    paragraph: isNumbered ? paragraph : null,
    position: position?.position ?? null,
    positionPublished: position?.positionPublished ?? null,
    goals: tags.goals,
    targets: tags.targets,
  };
}
