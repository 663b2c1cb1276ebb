/** `ratification.csv`: newer facts about the State than the table that comes with the program. */
import type { NewerRatification } from "../../domain/city-rights.ts";
import {
  optional,
  refuse,
  required,
  type CellReader,
  type Known,
  type Row,
  type TextReader,
} from "./cell.ts";
import { instrument } from "./linked-cells.ts";
import type { Instrument } from "./rights-lists.ts";
import type { RightsTable } from "./rights-table.ts";
import { month, oneOf, text, year } from "./written-cells.ts";

/** An instrument that a State can ratify. */
const treaty: TextReader<string> = (written, row, column, known) => {
  const code = instrument(written, row, column, known);
  return instrumentOf(row, known)?.isTreaty === "no"
    ? refuse(row, column, "a text that no State ratifies", "Remove the row, or name a treaty")
    : code;
};

/** A State party has a year; "no action" has none. */
const since: CellReader<number | null> = {
  column: "optional",
  read: (row, column, known) => {
    const status = row.text("status");
    const began = optional(year).read(row, column, known);
    if (began === null && status === "state-party") {
      return refuse(
        row,
        column,
        "the year is missing",
        "Write the year in which the State became a party",
      );
    }
    if (typeof began !== "number") return began;
    const wrong = status === "no-action" ? NO_YEAR : implausible(began, row, known);
    return wrong === null ? began : refuse(row, column, wrong.message, wrong.fix);
  },
};

interface Wrong {
  readonly message: string;
  readonly fix: string;
}

const NO_YEAR: Wrong = {
  message: "a year although there was no action",
  fix: "Leave the cell empty, or correct the status",
};

function implausible(began: number, row: Row, known: Known): Wrong | null {
  const adopted = instrumentOf(row, known)?.adopted ?? 0;
  if (began < adopted) {
    return {
      message: "before the text was adopted",
      fix: `Write a year from ${adopted} on`,
    };
  }
  const asOf = Number(/^(\d{4})-\d{2}$/.exec(row.text("as_of") ?? "")?.[1] ?? Infinity);
  return began > asOf
    ? { message: "after the month in as_of", fix: `Write a year up to ${asOf}, or correct as_of` }
    : null;
}

function instrumentOf(row: Row, { lists }: Known): Instrument | undefined {
  return lists?.instruments.find(({ code }) => code === row.text("instrument"));
}

export const RATIFICATION: RightsTable<NewerRatification> = {
  file: "ratification.csv",
  titles: "none",
  cells: {
    instrument: required(treaty, "Write the code of the treaty, such as ICESCR"),
    status: required(
      oneOf(["state-party", "signatory-state", "no-action"]),
      "Write state-party, signatory-state or no-action",
    ),
    since,
    asOf: required(month, "Write the month to which the row speaks, such as 2026-09"),
    reservation: optional(text),
    source: required(
      text,
      "Write where this is published, such as United Nations Treaty Collection",
    ),
  },
  key: ["instrument"],
  repeated: { message: "the instrument stands", fix: "Keep the newer row" },
};
