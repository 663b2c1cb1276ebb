/** `vlr withdraw`: says that an edition no longer counts, without changing it. */
import { join } from "node:path";
import { storeIn } from "../../activities/adapters/artifact-store.ts";
import { latestEdition } from "../../domain/edition.ts";
import { ReportError } from "../../domain/errors.ts";
import type { CommandInput, CommandSpec } from "../define-command.ts";
import { openEditions } from "../operator-settings.ts";
import { defaultOut } from "../places.ts";
import { reviewTarget } from "../review-target.ts";
import { varFolder } from "./run.ts";

export const withdraw: CommandSpec = {
  name: "withdraw",
  summary: "Says beside an edition that it no longer counts; it stays as it is, latest moves back.",
  positionals: ["<review>", "<edition>"],
  options: {
    reason: { type: "string", value: "<text>", help: "why, for readers: it is put out" },
    out: {
      type: "string",
      value: "<folder>",
      help: "where editions are (default: out, or VLR_OUT)",
    },
  },
  examples: [
    ['vlr withdraw my-city/2024 2 --reason "the figure of 4.2 was wrong"', "adds a notice"],
  ],
  run: async (input) => {
    const out = input.text("out") ?? defaultOut();
    const review = reviewTarget(input.positionals[0] ?? "", out);
    const folder = varFolder(input);
    const editions = await openEditions(folder, out, storeIn(join(folder, "store")));
    const known = await editions.list(review);
    const edition = known.find(({ number }) => String(number) === input.positionals[1]);
    if (edition === undefined) {
      const numbers = known.map(({ number }) => number).join(", ");
      throw new ReportError("invalid-config", `there is no edition ${input.positionals[1] ?? ""}`, {
        hint: numbers === "" ? "No edition of this review is out" : `Use one of: ${numbers}`,
      });
    }
    await editions.withdraw(review, edition.number, reasonOf(input));
    await editions.setLatest(review);
    const latest = latestEdition(await editions.list(review));
    process.stdout.write(
      `Edition ${edition.number} is withdrawn; ${latest === null ? "no edition counts now" : `the latest is edition ${latest.number}`}\n`,
    );
    return 0;
  },
};

function reasonOf(input: CommandInput): string {
  const reason = input.text("reason")?.trim();
  if (reason !== undefined && reason !== "") return reason;
  throw new ReportError("invalid-config", "it is not said why the edition is withdrawn", {
    hint: "Write --reason and one sentence for readers",
  });
}
