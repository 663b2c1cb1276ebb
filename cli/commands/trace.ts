/** `vlr trace`: from a figure of a report to the rows of the files it was read from. */
import { openRunFolder, readFindings } from "../../activities/adapters/query-run-folder.ts";
import { nearestWord } from "../../datasets/city-folder/nearest-word.ts";
import { ReportError } from "../../domain/errors.ts";
import {
  readReference,
  traceOf,
  type Trace,
  type TraceReference,
} from "../../domain/findings/trace.ts";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import type { CommandSpec } from "../define-command.ts";
import { defaultOut } from "../places.ts";
import { aboutRun, traceInWords } from "../trace-in-words.ts";
import { withdrawalInWords, withdrawalOf } from "../withdrawn.ts";
import { withRun } from "../with-run.ts";
import { varFolder } from "./run.ts";

export const trace: CommandSpec = {
  name: "trace",
  summary:
    "Follows a figure of a report back: series, rows, files with their hashes, source, model, method.",
  positionals: ["<run>", "<reference>"],
  options: {
    json: { type: "boolean", help: "print as JSON" },
    out: { type: "string", value: "<folder>", help: "where runs are (default: out, or VLR_OUT)" },
  },
  examples: [
    ["vlr trace barcelona 4.1.2", "every value of the row 4.1.2 in table B4, and its status"],
    ["vlr trace barcelona 4.1.2/2023", "one period"],
    [
      'vlr trace out/barcelona/2024/draft "4.1.2/2023/Women"',
      "one group, or the area of a comparison",
    ],
  ],
  run: async (input) => {
    const [name = "", text = ""] = input.positionals;
    const reference = referenceOf(text);
    const places = { out: input.text("out") ?? defaultOut(), varFolder: varFolder(input) };
    const said = await withRun(name, places, async ({ folder, shown }) => {
      const withdrawn = withdrawalOf(folder);
      const note = withdrawn === null ? "" : `, ${withdrawalInWords(withdrawn)}`;
      process.stderr.write(`Reading ${shown}${note}\n`);
      const run = await openRunFolder(folder);
      const found = traced(await readFindings(run), reference);
      return input.flag("json")
        ? `${JSON.stringify({ ...found, ...aboutRun(run, found) }, null, 2)}\n`
        : traceInWords(found, aboutRun(run, found));
    });
    process.stdout.write(said);
    return 0;
  },
};

function referenceOf(text: string): TraceReference {
  const reference = readReference(text);
  if (reference !== null) return reference;
  throw new ReportError("invalid-config", `"${text}" is no reference`, {
    hint: "Write the code of an indicator as the report prints it, with a period and a group if you like: 4.1.2/2023/Women",
  });
}

/** Throws `invalid-config` when nothing fits, with what there is. */
function traced(findings: ReviewFindings, reference: TraceReference): Trace {
  const { indicator, period, group } = reference;
  const found = traceOf(findings, reference);
  if (found === null) {
    const codes = findings.indicators.map((each) => each.indicator);
    const near = nearestWord(indicator, codes);
    throw new ReportError("invalid-config", `this review has no indicator ${indicator}`, {
      hint: near === null ? "Annex B lists all indicators" : `Did you mean ${near}?`,
    });
  }
  if (found.series.length > 0) return found;
  const { periods, groups } = found.known;
  if (group !== null && periods.length === 0) {
    throw new ReportError("invalid-config", `${indicator} has no group "${group}"`, {
      hint: groups.length === 0 ? "It has no groups" : `It has ${groups.join("; ")}`,
    });
  }
  throw new ReportError(
    "invalid-config",
    `${indicator} has no value for ${period ?? "any period"}`,
    {
      hint: periods.length === 0 ? "It has no values" : `It has values for ${periods.join(", ")}`,
    },
  );
}
