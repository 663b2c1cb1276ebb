/** `vlr plan`: what a run would do, why, and which printed figures and statuses would move. Writes nothing. */
import { compareFindings, type Move } from "../../domain/findings/compare.ts";
import type { CommandSpec } from "../define-command.ts";
import { tryReview, type PlannedStep } from "../try-review.ts";
import { varFolder } from "./run.ts";

interface Plan {
  readonly steps: readonly PlannedStep[];
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
    });
    const planned: Plan = {
      steps: trial.steps,
      moves: trial.before === null ? null : compareFindings(trial.before, trial.findings),
    };
    process.stdout.write(
      input.flag("json") ? `${JSON.stringify(planned, null, 2)}\n` : inWords(planned),
    );
    return 0;
  },
};

function inWords({ steps, moves }: Plan): string {
  const runs = steps.some((step) => step.runs);
  const after = runs
    ? "Then the charts that show a moved figure, the document and the PDF are made again."
    : "Charts, document and PDF stay as they are.";
  return [
    "Steps:",
    ...steps.map(
      ({ step, runs: does, reason }) => `  ${does ? "runs  " : "reused"}  ${step}: ${reason}`,
    ),
    after,
    "",
    moves === null
      ? "There is no earlier run of this period to compare with."
      : moves.length === 0
        ? "No printed figure and no status moves."
        : `${moves.length} changes:`,
    ...(moves ?? []).map((move) => `  ${moveInWords(move)}`),
    "",
  ].join("\n");
}

function moveInWords(move: Move): string {
  switch (move.kind) {
    case "status":
      return `${move.subject} ${move.code}: ${move.from} -> ${move.to}`;
    case "value":
      return `${move.series}, ${move.period}: ${move.from ?? "no value"} -> ${move.to ?? "no value"}`;
    case "added":
      return `${move.code}: new`;
    case "removed":
      return `${move.code}: no longer there`;
  }
}
