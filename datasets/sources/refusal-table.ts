/** Refused rows as a table for the person who can correct them. */
import type { Refusal, RefusalCode } from "../../domain/observation.ts";
import { csvCell } from "../csv-cell.ts";

interface Explanation {
  readonly reason: string;
  readonly fix: string;
}

/** In English, like all messages of the tool. */
const EXPLANATIONS: Readonly<Record<RefusalCode, Explanation>> = {
  "unreadable-value": {
    reason: "The value is not a number",
    fix: "Write one number with the decimal sign of the file, or leave the cell empty if there is no figure.",
  },
  "unreadable-year": {
    reason: "The year cannot be read as a time",
    fix: "Write a year or a span of years: 2022, 2021/22, 2021-2022.",
  },
  "missing-year": {
    reason: "The row has no year",
    fix: "Write the year, or delete the row if it is a remark.",
  },
  "duplicate-observation": {
    reason: "Another row gives a figure for the same series and time",
    fix: "Keep the right row and delete the other, or add the column that tells them apart.",
  },
  "ragged-row": {
    reason: "The row does not fit the header: a cell more, a cell less, or a cell under no name",
    fix: "Put cells that contain a comma in quotation marks, and name every column.",
  },
  "placeholder-series": {
    reason: "The file holds the invented example series of the Open SDG template",
    fix: "Put real data in, or delete the file.",
  },
  "unknown-indicator": {
    reason: "No indicator of the city has this number",
    fix: "Write the indicator's number as in indicators.csv (11.6.2), or add the indicator there.",
  },
  "conflicting-target": {
    reason: "The metadata names another target than the indicator's number; the number counts",
    fix: "Correct the target in the metadata.",
  },
  "empty-file": {
    reason: "The file has no rows below its header",
    fix: "Put the data in, or delete the file.",
  },
  "unreadable-metadata": {
    reason: "The field cannot be read as YAML",
    fix: "Put the text in quotation marks and indent its lines evenly.",
  },
  "not-an-indicator-file": {
    reason: "The file's name is not that of an indicator, or it lies in a folder below data",
    fix: "Name the file like data/indicator_11-6-2.csv, or delete it.",
  },
  "missing-unit": {
    reason: "Neither the row nor the metadata names a unit; the figure is used without one",
    fix: "Fill in the unit, here or in indicators.csv.",
  },
  "unreadable-interval": {
    reason:
      "The bounds of the interval cannot be used: one is missing, is no number, or does not hold the value",
    fix: "Write both bounds as numbers in the unit of the value, the lower at most the value, the upper at least, or leave both empty.",
  },
  "footnote-sign": {
    reason:
      "A sign points to a note that is not in the data; the figure is used as if the sign were not there",
    fix: "Say what it means in a column of flags (p provisional, e estimated, b break in the series), or take the sign away.",
  },
  "unknown-area": {
    reason: "The record is about another area than the one asked for",
    fix: "Correct the area in city.yaml.",
  },
  "unknown-state": {
    reason: "The record names no State that is known",
    fix: "Correct the name, or ask for its spelling to be added to datasets/seeds/state-aliases.csv.",
  },
  "missing-symbol": {
    reason: "The recommendation has no document symbol, so nobody can look it up",
    fix: "Add the symbol of the United Nations document, such as A/HRC/59/15.",
  },
  "unknown-mechanism": {
    reason:
      "The body is neither the Universal Periodic Review nor a treaty body nor a special procedure",
    fix: "Correct the body, such as UPR or CEDAW.",
  },
  "unknown-position": {
    reason: "The position of the State is none of the known ones",
    fix: "Correct it, or ask for the word to be added to datasets/seeds/upr-positions.csv.",
  },
  "duplicate-recommendation": {
    reason: "Another record has the same document and paragraph",
    fix: "Keep the right record and delete the other.",
  },
  "unreadable-record": {
    reason: "The record has no text or not the fields of a recommendation",
    fix: "Import the export again, or delete the record.",
  },
  "unreadable-field": {
    reason: "The field is not in a known form; the recommendation is used without it",
    fix: "Correct it: an SDG tag begins with the number of a goal or target, a date with year-month-day, a cycle is a number.",
  },
};

const HEADER = ["file", "line", "column", "value", "code", "reason", "left out", "what to do"];

/** What a code means and what to do about it, one sentence each, without place and value. */
export function explainRefusal(code: RefusalCode): Explanation {
  return EXPLANATIONS[code];
}

/**
 * CSV with a byte order mark and CR LF, so that spreadsheet programs open it as it is. Cells that such a program would
 * run as a formula begin with an apostrophe.
 */
export function refusalTable(refusals: readonly Refusal[]): string {
  const rows = refusals.map(({ file, line, column, value, code, leftOut }) => {
    const { reason, fix } = EXPLANATIONS[code];
    return [
      file,
      line === null ? "" : String(line),
      column ?? "",
      value ?? "",
      code,
      reason,
      leftOut ? "yes" : "no",
      fix,
    ];
  });
  return `\uFEFF${[HEADER, ...rows].map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("")}`;
}
