/** `vlr query`: asks the saved tables of a run in SQL. */
import { withRunDatabase, type RunDatabase } from "../../activities/adapters/query-database.ts";
import { openRunFolder } from "../../activities/adapters/query-run-folder.ts";
import { ReportError } from "../../domain/errors.ts";
import type { CommandInput, CommandSpec } from "../define-command.ts";
import { counted } from "../plain-words.ts";
import { defaultOut } from "../places.ts";
import { withRun } from "../with-run.ts";
import { withdrawalInWords, withdrawalOf } from "../withdrawn.ts";
import { varFolder } from "./run.ts";
import { csvText, jsonText, tablesText, tableText } from "../query-output.ts";

export const query: CommandSpec = {
  name: "query",
  summary:
    "Asks the saved tables of a run in SQL; nothing can be changed and nothing else can be read.",
  positionals: ["<run>", '"select ..."'],
  required: 1,
  options: {
    tables: { type: "boolean", help: "list the tables and what their columns mean" },
    csv: { type: "boolean", help: "print as CSV" },
    json: { type: "boolean", help: "print as JSON" },
    rows: { type: "string", value: "<number>", help: "most rows to print (default: 1000)" },
    seconds: { type: "string", value: "<number>", help: "most time to take (default: 30)" },
    out: { type: "string", value: "<folder>", help: "where runs are (default: out, or VLR_OUT)" },
  },
  examples: [
    ["vlr query barcelona --tables", "what can be asked of the newest run of a city"],
    [
      'vlr query out/barcelona/2024/draft "select target, status from target_status"',
      "the status of every target",
    ],
    [
      "vlr query barcelona \"from chain where action is null and relevance = 'relevant'\" --csv",
      "recommendations without an action, for a spreadsheet; more in docs/query.md",
    ],
  ],
  run: async (input) => {
    const [name = "", sql] = input.positionals;
    const limits = {
      rows: wholeNumber(input, "rows", 1000),
      seconds: wholeNumber(input, "seconds", 30),
    };
    if (sql === undefined && !input.flag("tables")) throw noQuestion(name);
    const places = { out: input.text("out") ?? defaultOut(), varFolder: varFolder(input) };
    const printed = await withRun(name, places, async ({ folder, shown }) => {
      const withdrawn = withdrawalOf(folder);
      const note = withdrawn === null ? "" : `, ${withdrawalInWords(withdrawn)}`;
      process.stderr.write(`Reading ${shown}${note}\n`);
      return withRunDatabase(await openRunFolder(folder), (database) =>
        sql === undefined ? tables(database, input) : answer(database, { sql, limits, input }),
      );
    });
    process.stdout.write(printed);
    return 0;
  },
};

function noQuestion(name: string): ReportError {
  return new ReportError("invalid-config", "there is no query", {
    hint: `Write: vlr query ${name} "select ..."; vlr query ${name} --tables says what can be asked`,
  });
}

function tables({ tables: known }: RunDatabase, input: CommandInput): Promise<string> {
  const json = input.flag("json");
  return Promise.resolve(json ? `${JSON.stringify(known, null, 2)}\n` : tablesText(known));
}

async function answer(
  database: RunDatabase,
  asked: {
    readonly sql: string;
    readonly limits: Parameters<RunDatabase["ask"]>[1];
    readonly input: CommandInput;
  },
): Promise<string> {
  const { sql, limits, input } = asked;
  const found = await database.ask(sql, limits);
  const { length } = found.rows;
  const rows = counted(length, "row");
  process.stderr.write(
    found.extent === "cut"
      ? `Only the first ${rows}; there are more. To see them: --rows ${length * 10}, or a where in the query\n`
      : `${rows}\n`,
  );
  if (input.flag("csv")) return csvText(found);
  return input.flag("json") ? jsonText(found) : tableText(found);
}

function wholeNumber(input: CommandInput, name: string, usual: number): number {
  const text = input.text(name);
  if (text === undefined) return usual;
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new ReportError("invalid-config", `--${name} cannot be "${text}"`, {
    hint: `Write a whole number from 1, such as --${name} ${usual}`,
  });
}
