/** `vlr notify test`: sends a test message by every way that the operator has opened. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Channel } from "../../activities/resources.ts";
import { ReportError } from "../../domain/errors.ts";
import { testMessage } from "../../domain/notice-words.ts";
import type { CommandSpec } from "../define-command.ts";
import { channelsIn, SETTINGS_FILE } from "../operator-settings.ts";
import { varFolder } from "./run.ts";

interface Tried {
  readonly name: string;
  /** Null when the message went. */
  readonly failure: string | null;
}

export const notify: CommandSpec = {
  name: "notify",
  summary: "Sends a test message by every way of vlr.toml, and says which ones work.",
  positionals: ["test"],
  options: { json: { type: "boolean", help: "print as JSON: [{ name, failure }]" } },
  examples: [["vlr notify test", "one message to each [[notify]] of var/vlr.toml"]],
  run: async (input) => {
    if (input.positionals[0] !== "test") {
      throw new ReportError("invalid-config", `vlr notify cannot "${input.positionals[0] ?? ""}"`, {
        hint: "Write vlr notify test",
      });
    }
    const folder = varFolder(input);
    const channels = await channelsIn(folder);
    if (channels.length === 0) {
      throw new ReportError("invalid-config", "nobody is told of anything", {
        hint: `Write [[notify]] in ${join(folder, SETTINGS_FILE)}; docs/operations.md has examples`,
      });
    }
    const tried = await Promise.all(channels.map(tryOut));
    const lines = tried.map(({ name, failure }) => failure ?? `${name}: sent`);
    const json = `${JSON.stringify(tried, null, 2)}\n`;
    process.stdout.write(input.flag("json") ? json : `${lines.join("\n")}\n`);
    const failed = tried.filter(({ failure }) => failure !== null);
    if (failed.length === 0) return 0;
    throw new ReportError(
      "check-failed",
      `${failed.length} of ${tried.length} ways did not take the message`,
      { hint: `Correct ${join(folder, SETTINGS_FILE)}, or start the server it names` },
    );
  },
};

async function tryOut(channel: Channel): Promise<Tried> {
  const { name } = channel;
  try {
    await channel.send(testMessage(`test/${randomUUID()}`));
    return { name, failure: null };
  } catch (error) {
    if (error instanceof ReportError) return { name, failure: error.message };
    throw error;
  }
}
