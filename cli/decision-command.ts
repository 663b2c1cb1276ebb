/** What `vlr approve` and `vlr reject` have in common. */
import type { Verdict } from "../domain/approval.ts";
import { ReportError } from "../domain/errors.ts";
import { outcomeInWords, waitInWords } from "./approval-words.ts";
import { varFolder } from "./commands/run.ts";
import type { CommandInput, CommandSpec } from "./define-command.ts";
import { openResources } from "./open-resources.ts";
import { defaultOut } from "./places.ts";
import { readDraft, reviewTarget } from "./review-target.ts";

interface DecisionCommand {
  readonly name: string;
  readonly verdict: Verdict;
  readonly summary: string;
  readonly example: string;
}

export function decisionCommand({ name, verdict, summary, example }: DecisionCommand): CommandSpec {
  return {
    name,
    summary,
    positionals: ["<review>"],
    options: {
      by: { type: "string", value: "<role>", help: "who decides: a role of city.yaml" },
      comment: { type: "string", value: "<text>", help: "kept with the decision, not published" },
      out: {
        type: "string",
        value: "<folder>",
        help: "where drafts and editions are (default: out, or VLR_OUT)",
      },
      json: { type: "boolean", help: "print as JSON: { approval, outcome }" },
    },
    examples: [[example, "the draft must be the one that was read: its content is compared"]],
    run: (input) => run(input, verdict),
  };
}

async function run(input: CommandInput, verdict: Verdict): Promise<number> {
  const out = input.text("out") ?? defaultOut();
  const target = reviewTarget(input.positionals[0] ?? "", out);
  const role = roleOf(input);
  const draft = await readDraft(target.draft);
  const { withTemporal } = await import("./engine/session.ts");
  const { decide } = await import("./decide.ts");
  const folder = varFolder(input);
  const decided = await withTemporal(
    folder,
    () => openResources(folder, out),
    (session) =>
      decide(target, { draft, role, verdict, comment: input.text("comment") ?? null }, session),
  );
  const { approval, outcome } = decided;
  const said = outcome === null ? waitInWords(approval) : outcomeInWords(outcome);
  process.stdout.write(input.flag("json") ? `${JSON.stringify(decided, null, 2)}\n` : `${said}\n`);
  return 0;
}

function roleOf(input: CommandInput): string {
  const role = input.text("by")?.trim();
  if (role !== undefined && role !== "") return role;
  throw new ReportError("invalid-config", "it is not said who decides", {
    hint: "Write --by and a role of city.yaml, as in --by mayor",
  });
}
