/** Finds the declared columns of a table, and says at once everything that is declared and is not there. */
import type { TableColumns } from "../../../domain/city.ts";
import type { Problem } from "../../../domain/errors.ts";
import type { Period } from "../../../domain/observation.ts";
import { nearestWord } from "../../city-folder/nearest-word.ts";
import { parsePeriod } from "../period.ts";

export interface NamedColumn {
  readonly index: number;
  readonly name: string;
}

export interface YearColumn extends NamedColumn {
  readonly period: Period;
  /** Under merged headers "2021 / Women": "Women". Null where the columns differ in nothing but the year. */
  readonly group: string | null;
}

export interface LocatedColumns {
  readonly indicator: NamedColumn | { readonly value: string };
  readonly unit: NamedColumn | { readonly value: string } | null;
  readonly dimensions: readonly NamedColumn[];
  readonly flag: NamedColumn | null;
  readonly bounds: { readonly lower: NamedColumn; readonly upper: NamedColumn } | null;
  readonly values:
    | { readonly form: "long"; readonly year: NamedColumn; readonly value: NamedColumn }
    | { readonly form: "wide"; readonly years: readonly YearColumn[] };
}

export type Location =
  { readonly columns: LocatedColumns } | { readonly problems: readonly Problem[] };

/** `names` are those of the header; `place` is where the header stands. */
export function locateColumns(
  declared: TableColumns,
  names: readonly string[],
  place: { readonly file: string; readonly line: number },
): Location {
  const problems: Problem[] = [];
  const find = (name: string): NamedColumn => {
    const problem = whyNotFound(name, names);
    if (problem) problems.push({ ...place, ...problem });
    return { index: indexOf(name, names), name };
  };
  const columns: LocatedColumns = {
    indicator: "value" in declared.indicator ? declared.indicator : find(declared.indicator.column),
    unit:
      declared.unit === null || "value" in declared.unit
        ? declared.unit
        : find(declared.unit.column),
    dimensions: declared.dimensions.map(find),
    flag: declared.flag === null ? null : find(declared.flag),
    bounds: declared.bounds
      ? { lower: find(declared.bounds.lower), upper: find(declared.bounds.upper) }
      : null,
    values: locateValues(declared, find, (problem) => problems.push({ ...place, ...problem })),
  };
  return problems.length > 0 ? { problems } : { columns };
}

/** The column written just so; else the one whose name differs only in capitals or blanks. */
function indexOf(name: string, names: readonly string[]): number {
  const exact = names.indexOf(name);
  return exact === -1 ? names.findIndex((other) => same(other, name)) : exact;
}

type ProblemText = Pick<Problem, "message" | "fix" | "value">;

function locateValues(
  { year, value }: TableColumns,
  find: (name: string) => NamedColumn,
  report: (problem: ProblemText) => void,
): LocatedColumns["values"] {
  if ("column" in year) {
    if (value === null) {
      report({
        message: "the table has one row per year, and no column is declared for the values",
        fix: 'Write "value: <name of the column>" under "columns" in city.yaml.',
      });
    }
    return {
      form: "long",
      year: find(year.column),
      value: value === null ? { index: -1, name: "" } : find(value),
    };
  }
  const years = year.columns.map((name) => ({ ...find(name), period: periodInName(name) }));
  for (const { name } of years.filter(({ period }) => period === null)) {
    report({
      value: name,
      message: "the column is declared as a year, and its name is none",
      fix: 'List only columns such as "2021" or "2021/22" under "year".',
    });
  }
  const known = years.flatMap(({ index, name, period }) =>
    period === null ? [] : [{ index, name, period }],
  );
  const groups = new Set(known.map(({ name }) => groupInName(name)));
  return {
    form: "wide",
    years: known.map((column) => ({
      ...column,
      group: groups.size > 1 ? groupInName(column.name) : null,
    })),
  };
}

/** What a merged header says besides the year: "2021 / Women" -> "Women". */
function groupInName(name: string): string | null {
  const parts = name.split(" / ").filter((part) => parsePeriod(part) === null);
  return parts.length === 0 || parsePeriod(name) !== null ? null : parts.join(" / ");
}

/** Of merged headers, "Persons / 2021" and "2021 / Persons" are 2021. */
export function periodInName(name: string): Period | null {
  return (
    parsePeriod(name) ??
    name
      .split(" / ")
      .map(parsePeriod)
      .find((period) => period !== null) ??
    null
  );
}

function whyNotFound(name: string, names: readonly string[]): ProblemText | null {
  const exact = names.filter((other) => other === name).length;
  const count = exact > 0 ? exact : names.filter((other) => same(other, name)).length;
  if (count === 1) return null;
  if (count > 1) {
    return {
      value: name,
      message: `${count} columns have this name`,
      fix: "Give every column a name of its own.",
    };
  }
  const named = names.filter((other) => other !== "");
  const near = nearestWord(name, named);
  const hint = near === null ? "" : ` Did you mean "${near}"?`;
  return {
    value: name,
    message: "city.yaml asks for a column that the header does not have",
    fix: `In city.yaml, name one of the header's columns: ${named.map((other) => `"${other}"`).join(", ")}.${hint}`,
  };
}

function same(a: string, b: string): boolean {
  return normal(a) === normal(b);
}

function normal(name: string): string {
  return name.replace(/\s+/g, " ").trim().toLowerCase();
}
