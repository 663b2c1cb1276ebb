/** `vlr run`: makes a review and writes the draft. */
import { join } from "node:path";
import { ReportError } from "../../domain/errors.ts";
import type { CommandInput, CommandSpec } from "../define-command.ts";
import { outcomeInWords, waitInWords } from "../approval-words.ts";
import { makeReview, type MadeReview } from "../make-review.ts";
import { momentOf } from "../as-of.ts";
import type { Fetching } from "../../domain/review.ts";
import { defaultOut } from "../places.ts";

export const run: CommandSpec = {
  name: "run",
  summary: "Makes the review of a city folder, through Temporal, and writes the draft.",
  positionals: ["<city folder>"],
  options: {
    inline: { type: "boolean", help: "make it in this process, without any server" },
    goals: { type: "string", value: "<list>", help: "only these goals, as 4 or 4,11 or 1-5" },
    period: {
      type: "string",
      value: "<year>",
      help: "last year of the review: one that was missed, or an earlier one (default: city.yaml)",
    },
    supersede: {
      type: "boolean",
      help: "take the place of a draft of other inputs that waits for approval",
    },
    out: {
      type: "string",
      value: "<folder>",
      help: "where drafts and editions go (default: out, or VLR_OUT)",
    },
    offline: { type: "boolean", help: "ask no server for data; use the snapshots of earlier runs" },
    refresh: {
      type: "boolean",
      help: "fetch everything anew, even where the server says that nothing changed; a draft of its own",
    },
    "as-of": {
      type: "string",
      value: "<date|snapshot>",
      help: "fetch nothing: use the snapshots as they were on that day, or with the snapshot of that SHA-256; a draft of its own",
    },
    json: { type: "boolean", help: "print the result as JSON on stdout" },
  },
  examples: [
    ["vlr run examples/barcelona", "makes out/barcelona/2024/draft"],
    ["vlr run my-city --goals 4,11", "makes a draft of two goals in a folder of its own"],
    ["vlr run my-city --period 2023", "makes the review up to 2023, whatever city.yaml says"],
    ["vlr run my-city --as-of 2025-03-31", "makes a draft from the sources as they were then"],
    ["vlr run my-city --inline --offline", "needs neither a Temporal server nor the network"],
  ],
  run: async (input) => {
    const made = await makeReview({
      folder: input.positionals[0] ?? "",
      inline: input.flag("inline"),
      goals: readGoals(input),
      period: readPeriod(input),
      out: input.text("out") ?? defaultOut(),
      offline: input.flag("offline"),
      fetching: await readFetching(input),
      varFolder: varFolder(input),
      other: input.flag("supersede") ? "makes-way" : "stays",
    });
    const what = made.goals === null ? "Draft" : `Draft of ${goalsInWords(made.goals)}`;
    process.stderr.write(`${what}: ${made.folder}/review.pdf and review.html\n`);
    process.stderr.write(whatFollows(made));
    process.stdout.write(
      input.flag("json") ? `${JSON.stringify(made, null, 2)}\n` : `${made.folder}\n`,
    );
    return 0;
  },
};

/** Who is waited for, or why nobody is; empty for a city that asks nobody. */
function whatFollows({ waiting, outcome, unasked, workflowId }: MadeReview): string {
  const review = workflowId.split("/").slice(1, 3).join("/");
  if (waiting !== null) {
    return `${waitInWords(waiting)}\nRead it: vlr review ${review}; then: vlr approve ${review} --by ROLE\n`;
  }
  if (unasked) return "Without a server only the draft is made: nobody is asked to approve it.\n";
  return outcome === null ? "" : `${outcomeInWords(outcome)}\n`;
}

/** `--var`, else `VLR_VAR`, else `var` in the working directory. */
export function varFolder(input: CommandInput): string {
  return input.text("var") ?? process.env["VLR_VAR"] ?? "var";
}

/** "goal 4", "goals 4, 11" */
export function goalsInWords(goals: readonly number[]): string {
  return `${goals.length === 1 ? "goal" : "goals"} ${goals.join(", ")}`;
}

/** `--period`; null when it is left out. Throws `invalid-config` for anything but a year. */
export function readPeriod(input: CommandInput): string | null {
  const text = input.text("period");
  if (text === undefined || /^(?:19|20)\d\d$/.test(text)) return text ?? null;
  throw new ReportError("invalid-config", `--period must be a year (found "${text}")`, {
    hint: "Write its last year, as in --period 2025",
  });
}

async function readFetching(input: CommandInput): Promise<Fetching | null> {
  const asOf = input.text("as-of");
  const chosen = ["refresh", "offline", "as-of"].filter(
    (name) => input.flag(name) || input.text(name) !== undefined,
  );
  if (chosen.length > 1) {
    throw new ReportError("invalid-config", `--${chosen.join(" and --")} exclude each other`, {
      hint: "Give one of them",
    });
  }
  if (asOf === undefined) return input.flag("refresh") ? { kind: "refresh" } : null;
  return { kind: "as-of", until: await momentOf(asOf, join(varFolder(input), "store")) };
}

function readGoals(input: CommandInput): readonly number[] | null {
  const text = input.text("goals");
  if (text === undefined) return null;
  const goals = text.split(",").flatMap((part) => {
    const range = /^\s*(\d{1,2})(?:\s*-\s*(\d{1,2}))?\s*$/.exec(part);
    const [from, to] = [Number(range?.[1]), Number(range?.[2] ?? range?.[1])];
    if (range === null || from < 1 || to > 17 || from > to) {
      throw new ReportError("invalid-config", `--goals cannot be read (found "${part}")`, {
        hint: "Write goal numbers from 1 to 17, as in --goals 4,11 or --goals 1-5",
      });
    }
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  return [...new Set(goals)].sort((a, b) => a - b);
}
