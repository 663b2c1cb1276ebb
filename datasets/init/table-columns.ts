/** Guesses what each column of a table holds, for a person to confirm. */
import type { TableColumns } from "../../domain/city.ts";
import { readIndicatorCode } from "../sources/indicator-label.ts";
import { readNumber, type DecimalSign } from "../sources/number-cell.ts";
import { parsePeriod } from "../sources/period.ts";
import { periodInName } from "../sources/table/columns.ts";
import { cellText, type SheetCell, type SheetRow } from "../sources/table/sheet.ts";

export interface ProposedColumns {
  readonly columns: TableColumns;
  readonly decimal: DecimalSign;
  /** Column that says the same in all rows of an indicator. */
  readonly title: string | null;
  /** What was not found, as comments for city.yaml. */
  readonly missing: readonly string[];
  readonly notes: readonly string[];
}

interface Column {
  readonly name: string;
  readonly cells: readonly SheetCell[];
}

const NAMES = {
  indicator: /^(?:sdg.?)?(?:indicator|indicador)(?:\W|$)/i,
  year: /^(?:year|any|año|ano|any \(|període|periodo|period|time|date|data|fecha)(?:\W|$)/i,
  value: /^(?:value|valor|figure|dada|dato|obs_value|wert|valeur)(?:\W|$)/i,
  unit: /^(?:units?|unitat|unidad|unit of measure|unit measure|unit_measure|unité|einheit)(?:\W|$)/i,
  flag: /^(?:flag|obs_status|observation status|status|estat|estado)$/i,
  lower:
    /^(?:lower[ _]?bound|lower (?:limit|ci)|ci[ _]lower|límit inferior|límite inferior|limite inférieure)$/i,
  upper:
    /^(?:upper[ _]?bound|upper (?:limit|ci)|ci[ _]upper|límit superior|límite superior|limite supérieure)$/i,
} as const;

/** Share of a column's filled cells that must be of a kind; half is enough where the name says so too. */
const MOST = 0.8;
const HALF = 0.5;

/** Columns by name first, then by what is in them. */
export function proposeColumns(
  names: readonly string[],
  body: readonly SheetRow[],
): ProposedColumns {
  const columns = names.flatMap((name, index) =>
    name === "" ? [] : [{ name, cells: body.map(({ cells }) => cells[index] ?? "") }],
  );
  const decimal = decimalOf(columns);
  const { indicator, time, unit, flag, bounds, free } = assign(columns);
  const isFigure = (cell: SheetCell): boolean => isNumber(cell, decimal);
  const figures = free.filter(({ name, cells }) =>
    isMostly(cells, isFigure, NAMES.value.test(name) ? HALF : MOST),
  );
  const value =
    time.form === "wide"
      ? undefined
      : (figures.find(({ name }) => NAMES.value.test(name)) ?? figures.at(-1));
  const words = free.filter((column) => !figures.includes(column) && isFilled(column));
  const titles = words.filter((column) => isSameThroughout(column, indicator));
  const dimensions = words.filter((column) => !titles.includes(column));
  return {
    decimal,
    columns: {
      indicator: indicator ? { column: indicator.name } : { value: UNKNOWN_INDICATOR },
      ...timeColumns(time, value),
      unit: unit ? { column: unit.name } : null,
      dimensions: dimensions.map(({ name }) => name),
      flag: flag?.name ?? null,
      ...(bounds ? { bounds: { lower: bounds[0].name, upper: bounds[1].name } } : {}),
    },
    missing: missingParts(indicator, time, value),
    title: titles[0]?.name ?? null,
    notes: notesOn({ figures, value, unit, titles, dimensions, wide: time.form === "wide" }),
  };
}

function timeColumns(
  time: Assigned["time"],
  value: Column | undefined,
): Pick<TableColumns, "year" | "value"> {
  if (time.form === "wide")
    return { year: { columns: time.years.map(({ name }) => name) }, value: null };
  return {
    year: { column: time.year?.name ?? UNKNOWN_COLUMN },
    value: value?.name ?? UNKNOWN_COLUMN,
  };
}

interface Assigned {
  readonly indicator: Column | undefined;
  readonly time:
    | { readonly form: "wide"; readonly years: readonly Column[] }
    | { readonly form: "long"; readonly year: Column | undefined };
  readonly unit: Column | undefined;
  readonly flag: Column | undefined;
  /** Of a long table that has both. */
  readonly bounds: readonly [lower: Column, upper: Column] | undefined;
  /** Figures, breakdowns and remarks. */
  readonly free: readonly Column[];
}

function assign(columns: readonly Column[]): Assigned {
  const years = columns.filter(({ name }) => periodInName(name) !== null);
  const indicator = findColumn(columns, NAMES.indicator, isCode);
  const time =
    years.length >= 2
      ? ({ form: "wide", years } as const)
      : ({ form: "long", year: findColumn(columns, NAMES.year, isPeriod) } as const);
  const ofTime = time.form === "wide" ? time.years : [time.year];
  const rest = columns.filter((column) => column !== indicator && !ofTime.includes(column));
  const unit = rest.find(({ name }) => NAMES.unit.test(name));
  const flag = rest.find(({ name }) => NAMES.flag.test(name));
  const lower = rest.find(({ name }) => NAMES.lower.test(name));
  const upper = rest.find(({ name }) => NAMES.upper.test(name));
  const bounds = lower && upper && time.form === "long" ? ([lower, upper] as const) : undefined;
  const taken = [unit, flag, lower, upper];
  return {
    indicator,
    time,
    unit,
    flag,
    bounds,
    free: rest.filter((column) => !taken.includes(column)),
  };
}

/** By name and content, else by content alone. */
function findColumn(
  columns: readonly Column[],
  name: RegExp,
  test: (cell: SheetCell) => boolean,
): Column | undefined {
  const named = columns.find(
    (column) => name.test(column.name) && isMostly(column.cells, test, HALF),
  );
  return named ?? columns.find(({ cells }) => isMostly(cells, test));
}

/** Written where a person has to fill something in; `vlr check` stops at it. */
const UNKNOWN_COLUMN = "?";
const UNKNOWN_INDICATOR = "?";

function missingParts(
  indicator: Column | undefined,
  time: Assigned["time"],
  value: Column | undefined,
): string[] {
  const long = time.form === "long";
  return [
    indicator
      ? null
      : 'No column holds indicator numbers: write { value: "11.6.2" } if the table is about one indicator.',
    long && !time.year ? "No column holds years: write its name." : null,
    long && !value ? "No column holds figures: write its name." : null,
  ].filter((text) => text !== null);
}

interface Remarkable {
  readonly figures: readonly Column[];
  readonly value: Column | undefined;
  readonly unit: Column | undefined;
  readonly titles: readonly Column[];
  readonly dimensions: readonly Column[];
  readonly wide: boolean;
}

function notesOn({ figures, value, unit, titles, dimensions, wide }: Remarkable): string[] {
  const others = figures.filter((column) => column !== value).map(({ name }) => `"${name}"`);
  const breakdown = dimensions.map(({ name }) => `"${name}"`).join(", ");
  const same = titles.map(({ name }) => `"${name}"`).join(", ");
  return [
    wide
      ? "The table is wide: each column that is named by a year holds that year's figures."
      : null,
    value && others.length > 0
      ? `Figures are read from "${value.name}"; ${others.join(", ")} hold figures too and are not read.`
      : null,
    titles.length > 0
      ? `Not read, because they say the same in every row of an indicator: ${same}.`
      : null,
    dimensions.length > 0
      ? `These columns are taken for breakdowns: ${breakdown}. Take out those that are titles or remarks.`
      : null,
    unit ? null : "No column holds the unit: write it in indicators.csv.",
  ].filter((note) => note !== null);
}

/** One text per indicator, in every row that has a number: a title or a remark, no breakdown. */
function isSameThroughout({ cells }: Column, indicator: Column | undefined): boolean {
  const texts = new Map<string, string>();
  return cells.every((cell, row) => {
    const code = indicator ? cellText(indicator.cells[row]) : "";
    const text = cellText(cell);
    if (indicator && readIndicatorCode(code) === null) return true;
    const known = texts.get(code) ?? text;
    texts.set(code, known);
    return text !== "" && text === known;
  });
}

function isFilled({ cells }: Column): boolean {
  return cells.some((cell) => cellText(cell) !== "");
}

function isMostly(
  cells: readonly SheetCell[],
  test: (cell: SheetCell) => boolean,
  share = MOST,
): boolean {
  const filled = cells.filter((cell) => cellText(cell) !== "");
  return filled.length > 0 && filled.filter(test).length >= filled.length * share;
}

/** "3.10" in a column of figures is no code: codes have three parts. */
function isCode(cell: SheetCell): boolean {
  return typeof cell === "string" && readIndicatorCode(cell) !== null && parsePeriod(cell) === null;
}

function isPeriod(cell: SheetCell): boolean {
  return parsePeriod(cellText(cell)) !== null;
}

function isNumber(cell: SheetCell, decimal: DecimalSign): boolean {
  return typeof cell === "number" || readNumber(cell, decimal).kind !== "unreadable";
}

/** A comma when more cells can only be decimal commas ("12,5") than decimal points. */
function decimalOf(columns: readonly Column[]): DecimalSign {
  const texts = columns.flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell === "string" ? [cell.trim()] : [])),
  );
  const commas = texts.filter((text) => /^[-+]?[\d.]*\d,(?:\d{1,2}|\d{4,})%?$/.test(text)).length;
  const points = texts.filter((text) => /^[-+]?[\d,]*\d\.(?:\d{1,2}|\d{4,})%?$/.test(text)).length;
  return commas > points ? "," : ".";
}
