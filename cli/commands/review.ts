/** `vlr review`: writes what is to be read and signed before a draft is approved. */
import { dirname, join } from "node:path";
import { storeIn } from "../../activities/adapters/artifact-store.ts";
import { writeFolder } from "../../activities/adapters/write-folder.ts";
import { ReportError } from "../../domain/errors.ts";
import { waitInWords } from "../approval-words.ts";
import type { CommandSpec } from "../define-command.ts";
import { openResources } from "../open-resources.ts";
import { openEditions } from "../operator-settings.ts";
import { defaultOut } from "../places.ts";
import { writePacket } from "../review-packet.ts";
import { reviewTarget } from "../review-target.ts";
import { varFolder } from "./run.ts";

export const review: CommandSpec = {
  name: "review",
  summary: "Writes what is to be read before approving: PDF, changes since the last edition, hash.",
  positionals: ["<review>"],
  options: {
    out: {
      type: "string",
      value: "<folder>",
      help: "where drafts and editions are (default: out, or VLR_OUT)",
    },
  },
  examples: [["vlr review my-city/2024", "writes out/my-city/2024/to-approve"]],
  run: async (input) => {
    const out = input.text("out") ?? defaultOut();
    const target = reviewTarget(input.positionals[0] ?? "", out);
    const folder = varFolder(input);
    const store = storeIn(join(folder, "store"));
    const { withTemporal } = await import("../engine/session.ts");
    const { approvalOf, runOf } = await import("../engine/waiting-runs.ts");
    const approval = await withTemporal(
      folder,
      () => openResources(folder, out),
      ({ client }) => approvalOf(client, runOf(target)),
    );
    if (approval === null) {
      throw new ReportError("not-approved", `${runOf(target)} is not waiting for an approval`, {
        hint: "See with vlr status what waits for whom; vlr run makes a draft that waits",
      });
    }
    // The draft that waits, whatever stands there now: a run of a schedule has written none.
    await writeFolder(approval.bundle, store, target.draft);
    const packet = join(dirname(target.draft), "to-approve");
    await writePacket(target, approval, await openEditions(folder, out, store), packet);
    process.stderr.write(`${waitInWords(approval)}\n`);
    process.stdout.write(`${packet}\n`);
    return 0;
  },
};
