/** Tables as offices write them, and what is read from them in short. */
import type { TableColumns, TableSource } from "../../../../domain/city.ts";
import { ReportError } from "../../../../domain/errors.ts";
import type { SourceReading } from "../../../../domain/observation.ts";
import { readTable } from "../../../../datasets/sources/table/read-table.ts";
import { fixture } from "../fixture-files.ts";

export const columns: TableColumns = {
  indicator: { column: "Indicator" },
  year: { column: "Year" },
  value: "Value",
  unit: { column: "Unit" },
  dimensions: [],
  flag: null,
};

export const table = (more: Partial<TableSource> = {}): TableSource => ({
  id: "health",
  kind: "table",
  role: "city",
  publisher: "City statistics",
  licence: null,
  asOf: null,
  location: { path: "data/health.csv" },
  sheet: null,
  separator: null,
  decimal: ".",
  encoding: "utf-8",
  headerRows: [1],
  columns,
  ...more,
});

export const office = (name: string, source: TableSource): Promise<SourceReading> =>
  readTable({ source, bytes: fixture(`office-tables/${name}`), path: `data/${name}` });

export const csv = (text: string, source: TableSource): Promise<SourceReading> =>
  readTable({ source, bytes: new TextEncoder().encode(text), path: "data/health.csv" });

export const rows = ({ observations }: SourceReading): unknown[] =>
  observations.map(({ indicator, period, breakdown, unit, value, line }) => [
    indicator,
    period.text,
    breakdown.map((part) => `${part.dimension}=${part.value}`).join("; "),
    unit,
    value,
    line,
  ]);

export const refused = ({ refusals }: SourceReading): unknown[] =>
  refusals.map(({ code, line, column, value }) => [code, line, column, value]);

export const failure = async (promise: Promise<unknown>): Promise<ReportError> => {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ReportError) return error;
  throw new Error("no ReportError was thrown");
};
