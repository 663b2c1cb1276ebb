/** Reads the cells of one row of `indicators.csv`. Every reader gives null after it has refused a cell. */
import type { DeclaredIndicator, Direction, IndicatorKind } from "../../domain/city.ts";
import { targetOfIndicator } from "../../domain/indicator-code.ts";
import { goalOfTarget, isTargetCode, type TargetCode } from "../../domain/target-code.ts";
import { headlineCells, headlineText } from "./headline-cells.ts";
import { indicatorTrouble, targetFix } from "./indicator-number.ts";
import { misspelledWord } from "./nearest-word.ts";
import { numberFix, readNumber } from "./number-fix.ts";
import { titleColumn, titleLanguage } from "./table-columns.ts";
import type { TableRow } from "./table-row.ts";
import { dateFix, isCalendarDate } from "./written-date.ts";

/** The end of the 2030 Agenda: the year of a target value that names none. */
const LAST_YEAR = 2030;

const DIRECTION_WORDS: Readonly<Record<string, Direction>> = {
  up: "increase", higher: "increase", rise: "increase", more: "increase", maximise: "increase", maximize: "increase", "+": "increase", "↑": "increase",
  down: "decrease", lower: "decrease", fall: "decrease", less: "decrease", minimise: "decrease", minimize: "decrease", "-": "decrease", "↓": "decrease",
}; // prettier-ignore

/** The row as an indicator; null when its codes cannot be read. `mainLanguage` null leaves the title unchecked. */
export function readIndicatorRow(
  row: TableRow,
  mainLanguage: string | null,
): DeclaredIndicator | null {
  const indicator = readIndicator(row);
  const target = readTarget(row, indicator);
  const titles = readTitles(row, mainLanguage);
  const judged = readJudgment(row);
  const confirmed = readConfirmation(row);
  const headline = readHeadline(row);
  if (row.has("unit") && row.text("unit") === null) {
    row.refuse(
      "unit",
      "unit missing",
      'Write what one unit of the value is, such as %, "µg/m³" or "per 100,000 inhabitants"',
    );
  }
  if (indicator === null || target === null) return null;
  return {
    indicator,
    target,
    goal: goalOfTarget(target),
    titles,
    unit: row.text("unit"),
    headline,
    ...judged,
    kind: readKind(row),
    targetSetBy: row.text("target_set_by"),
    source: row.text("source"),
    ...confirmed,
    note: row.text("note"),
    proposed: row.text("proposed"),
    line: row.line,
  };
}

function readIndicator(row: TableRow): string | null {
  if (!row.has("indicator")) return null;
  const code = row.text("indicator");
  if (code === null) {
    return row.refuse(
      "indicator",
      "indicator missing",
      "Write its number, such as 11.6.2, or clear the row",
    );
  }
  const trouble = indicatorTrouble(code);
  return trouble ? row.refuse("indicator", trouble.message, trouble.fix) : code;
}

function readTarget(row: TableRow, indicator: string | null): TargetCode | null {
  if (!row.has("target")) return null;
  const own = indicator === null ? null : targetOfIndicator(indicator);
  const ownFix = own === null ? null : `Write ${own}, the target of indicator ${indicator ?? ""}`;
  const code = row.text("target");
  if (code === null) return row.refuse("target", "target missing", ownFix ?? targetFix(""));
  if (!isTargetCode(code)) {
    return row.refuse("target", "unknown target code", ownFix ?? targetFix(code));
  }
  if (own === null || own === code) return code;
  return row.refuse(
    "target",
    `indicator ${indicator ?? ""} belongs to another target`,
    `Write ${own}, or correct the indicator's number`,
  );
}

function readTitles(row: TableRow, mainLanguage: string | null): Readonly<Record<string, string>> {
  const titles = row.columns.flatMap((column) => {
    const language = titleLanguage(column);
    const title = row.text(column);
    return language !== null && title !== null ? [[language, title] as const] : [];
  });
  if (mainLanguage !== null) {
    const main = titleColumn(mainLanguage);
    if (row.has(main) && row.text(main) === null) {
      row.refuse(
        main,
        "title missing in the main language",
        "Write in a few words what is measured",
      );
    }
  }
  return Object.fromEntries(titles);
}

function readHeadline(row: TableRow): string | null {
  const text = row.text("headline");
  if (text === null) return null;
  const cells = headlineCells(text);
  const isTotal = text.toLowerCase() === "total";
  if (
    (cells.length === 0 && !isTotal) ||
    cells.some(({ dimension, value }) => dimension === "" || value === "")
  ) {
    return row.refuse(
      "headline",
      "not a headline",
      'Write total, or "Dimension=Value; Dimension=Value" as in the data',
    );
  }
  const dimensions = cells.map(({ dimension }) => dimension.toLowerCase());
  if (new Set(dimensions).size < dimensions.length) {
    return row.refuse("headline", "a dimension stands twice", "Write one value for each dimension");
  }
  return headlineText(cells);
}

type Judgment = Pick<DeclaredIndicator, "direction" | "targetValue" | "targetYear">;

function readJudgment(row: TableRow): Judgment {
  const direction = readDirection(row);
  const targetValue = readTargetValue(row);
  const targetYear = readTargetYear(row);
  if (row.text("target_value") !== null && row.text("direction") === null) {
    row.refuse(
      "direction",
      "a target value without a direction",
      "Write increase when more is better, decrease when less is better",
    );
  }
  const isYearLeftOut = targetValue !== null && row.text("target_year") === null;
  return { direction, targetValue, targetYear: isYearLeftOut ? LAST_YEAR : targetYear };
}

function readDirection(row: TableRow): Direction | null {
  const word = row.text("direction");
  if (word === null || word === "increase" || word === "decrease") return word;
  const small = word.toLowerCase();
  const meant = DIRECTION_WORDS[small] ?? misspelledWord(small, ["increase", "decrease"]);
  return row.refuse(
    "direction",
    "unknown direction",
    meant === null
      ? "Write increase when more is better, decrease when less is better"
      : `Write ${meant}; the words are: increase, decrease`,
  );
}

function readTargetValue(row: TableRow): number | null {
  const text = row.text("target_value");
  if (text === null) return null;
  return (
    readNumber(text, row.decimalSigns) ??
    row.refuse("target_value", "not a number", numberFix(text, row.decimalSigns))
  );
}

function readTargetYear(row: TableRow): number | null {
  const text = row.text("target_year");
  if (text === null) return null;
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= 1900 && year <= 2100
    ? year
    : row.refuse("target_year", "not a year", "Write one year, such as 2030");
}

const KINDS: readonly IndicatorKind[] = ["structural", "process", "outcome"];

function readKind(row: TableRow): IndicatorKind | null {
  const word = row.text("kind");
  const kind = KINDS.find((known) => known === word);
  if (word === null || kind) return kind ?? null;
  return row.refuse(
    "kind",
    "unknown kind of indicator",
    "Write structural for commitment, process for effort, outcome for results, or leave it empty",
  );
}

type Confirmation = Pick<DeclaredIndicator, "confirmedBy" | "confirmedOn">;

function readConfirmation(row: TableRow): Confirmation {
  const confirmedBy = row.text("confirmed_by");
  const written = row.text("confirmed_on");
  if (confirmedBy !== null && written === null) {
    row.refuse(
      "confirmed_on",
      "a confirmation without its day",
      "Write the day of the confirmation, such as 2025-01-17",
    );
  }
  if (confirmedBy === null && written !== null) {
    row.refuse(
      "confirmed_by",
      "a confirmation without a name",
      "Write who confirmed direction and target value, or clear confirmed_on",
    );
  }
  if (written === null || isCalendarDate(written)) return { confirmedBy, confirmedOn: written };
  return {
    confirmedBy,
    confirmedOn: row.refuse("confirmed_on", "not a day of the calendar", dateFix(written)),
  };
}
