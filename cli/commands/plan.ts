/** `vlr plan`: what a run would do, why, and which printed figures and statuses would move. Writes nothing. */
import { compareFindings, type Move } from "../../domain/findings/compare.ts";
import { moveInWords } from "../moves-in-words.ts";
import type { CommandSpec } from "../define-command.ts";
import { counted, oneLine } from "../plain-words.ts";
import { tryReview, type PlannedStep, type Trial } from "../try-review.ts";
import { varFolder } from "./run.ts";

interface Plan {
  readonly steps: readonly PlannedStep[];
  readonly comparedWith: Trial["before"]["kind"];
  /** Null: there is no earlier run to compare with. */
  readonly moves: readonly Move[] | null;
}

export const plan: CommandSpec = {
  name: "plan",
  summary:
    "Says what a run would do and why, and what it would change. Renders and writes nothing.",
  positionals: ["<city folder>"],
  options: {
    offline: { type: "boolean", help: "ask no server for data; use the snapshots of earlier runs" },
    json: { type: "boolean", help: "print as JSON" },
  },
  examples: [
    ["vlr plan my-city", "after a change in a table: which steps, figures and statuses move"],
  ],
  run: async (input) => {
    const trial = await tryReview(input.positionals[0] ?? "", {
      varFolder: varFolder(input),
      offline: input.flag("offline"),
      until: "bundle",
    });
    const { steps, before, findings } = trial;
    const moves = before.kind === "last-run" ? compareFindings(before.findings, findings) : null;
    const planned: Plan = { steps, comparedWith: before.kind, moves };
    process.stdout.write(
      input.flag("json") ? `${JSON.stringify(planned, null, 2)}\n` : inWords(planned),
    );
    return 0;
  },
};

/** Characters of one change: a note may be long. */
const LONGEST = 300;

/** What stands beside each other, so that nobody takes "nothing moves" for more than it is. */
const COMPARED = [
  "Compared with the last run: statuses and why there is none, every figure of every series and of other areas, titles,",
  "units, digits, headline series, target values, who confirmed them, publishers, notes, gaps between groups, refused rows.",
  "Not compared: what is computed from these in words (trend, pace), links to human rights, your own texts, the layout.",
];

const NOTHING_BEFORE: Readonly<Record<Exclude<Plan["comparedWith"], "last-run">, string>> = {
  nothing: "There is no earlier run of this period to compare with.",
  "other-version":
    "The last run was made by another version of the program: figures and statuses are not compared.",
};

function inWords({ steps, comparedWith, moves }: Plan): string {
  return [
    "Steps:",
    ...steps.map(
      ({ step, runs: does, reason }) => `  ${does ? "runs  " : "reused"}  ${step}: ${reason}`,
    ),
    "",
    ...(comparedWith === "last-run" ? movesInWords(moves ?? []) : [NOTHING_BEFORE[comparedWith]]),
    "",
  ].join("\n");
}

function movesInWords(moves: readonly Move[]): readonly string[] {
  return [
    moves.length === 0
      ? "No printed figure and no status moves."
      : `${counted(moves.length, "change")}:`,
    ...moves.map((move) => `  ${oneLine(moveInWords(move), LONGEST)}`),
    "",
    ...COMPARED,
  ];
}
