/** What DuckDB says about a query, as an error that says where and what to write instead. */
import { ReportError, type Problem } from "../../domain/errors.ts";

/** A place in the text of a query, both from 1. */
interface Place {
  readonly line: number;
  readonly character: number;
}

const SEE_TABLES = "See which tables and columns there are: vlr query <run> --tables";

/** Failures of running a query: `invalid-config`, with line and character where DuckDB names them. */
export function queryProblem(error: unknown, sql: string): ReportError {
  const said = error instanceof Error ? error.message : String(error);
  if (/out of memory/i.test(said)) {
    return refusal(
      "the query needs more memory than it may have",
      "Ask for fewer rows or join less at once",
    );
  }
  const [head = "", ...rest] = said
    .replace(/^Failed to extract statements: /, "")
    .replace(/^([A-Z][\w ]*? Error): /, "")
    .split("\n");
  if (/disabled|permission|not allowed/i.test(head) || /^Permission Error/.test(said)) {
    return refusal(
      "a query reads the tables of the run and nothing else",
      "Leave out files, addresses, settings and extensions",
    );
  }
  return located(lowerFirst(head), placeOfMark(rest, sql), fixFrom(rest));
}

/** What DuckDB's parser says; `position` counts signs from 0. */
export function syntaxProblem(
  message: string,
  position: string | undefined,
  sql: string,
): ReportError {
  const before = Array.from(sql)
    .slice(0, Number(position ?? "0"))
    .join("");
  const lines = before.split("\n");
  const place = { line: lines.length, character: (lines.at(-1)?.length ?? 0) + 1 };
  return located(
    message,
    position === undefined ? null : place,
    "Write one select in DuckDB's SQL",
  );
}

/** A query that is understood and not run. */
export function refusal(message: string, fix: string): ReportError {
  return new ReportError("invalid-config", message, { problems: [{ message, fix }], hint: fix });
}

function located(message: string, place: Place | null, fix: string): ReportError {
  const problem: Problem = {
    file: "query",
    ...(place === null ? {} : { line: place.line, column: place.character }),
    message,
    fix,
  };
  return new ReportError("invalid-config", "the query cannot be run", { problems: [problem] });
}

function fixFrom(lines: readonly string[]): string {
  const near = lines
    .map(
      (line) =>
        /^(?:Did you mean|Candidate bindings:|Candidate tables:) ?(.+?)\??$/.exec(line)?.[1],
    )
    .find((found) => found !== undefined);
  return near === undefined
    ? SEE_TABLES
    : `Did you mean ${near.replaceAll('"', "")}? ${SEE_TABLES}`;
}

/** DuckDB prints an excerpt of the line and a mark below: the excerpt may begin with "...". */
function placeOfMark(lines: readonly string[], sql: string): Place | null {
  const index = lines.findIndex((line) => /^LINE \d+: /.test(line));
  const match = /^(LINE (\d+): )(\.\.\.)?(.*?)(\.\.\.)?$/.exec(lines[index] ?? "");
  const mark = lines[index + 1]?.indexOf("^") ?? -1;
  if (!match || mark < 0) return null;
  const [, head = "", number = "", dots = "", excerpt = ""] = match;
  const start = dots === "" ? 0 : (sql.split("\n")[Number(number) - 1] ?? "").indexOf(excerpt);
  return {
    line: Number(number),
    character: Math.max(start, 0) + mark - head.length - dots.length + 1,
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/[!.]$/, "");
}
