/** A repository of one data file and what else a test puts beside it, and what a reading of it says. */
import type { SourceReading } from "../../../../domain/observation.ts";
import { readOpenSdg } from "../../../../datasets/sources/open-sdg/read-open-sdg.ts";
import { files } from "../fixture-files.ts";

/** Reads `csv` as the data of indicator 3.1.1; `more` are further files by path. */
export const read = (csv: string, more: Readonly<Record<string, string>> = {}): SourceReading =>
  readOpenSdg({ sourceId: "city", files: files({ "data/indicator_3-1-1.csv": csv, ...more }) });

export const refused = ({ refusals }: SourceReading): unknown[] =>
  refusals.map(({ code, line, column, value, leftOut }) => [code, line, column, value, leftOut]);

/** Time, breakdown and value of each row. */
export const values = ({ observations }: SourceReading): unknown[] =>
  observations.map(({ period, breakdown, value }) => [
    period.text,
    breakdown.map((part) => part.value).join("/"),
    value,
  ]);
