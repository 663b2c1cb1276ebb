/** `vlr verify`: names every altered, missing or added file of a finished folder. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { CONFIG_FILE } from "../../datasets/city-folder/read-config.ts";
import { ReportError } from "../../domain/errors.ts";
import type { CommandInput, CommandSpec } from "../define-command.ts";
import { counted } from "../plain-words.ts";
import { defaultOut } from "../places.ts";
import { verifyFolder } from "../verify-folder.ts";
import { withdrawalInWords, withdrawalOf } from "../withdrawn.ts";
import { withRun } from "../with-run.ts";
import { varFolder } from "./run.ts";

export const verify: CommandSpec = {
  name: "verify",
  summary: "Checks a finished folder against its manifest and names every difference.",
  positionals: ["<run>"],
  options: { json: { type: "boolean", help: "print as JSON" } },
  examples: [
    [
      "vlr verify out/barcelona/2024/draft",
      "exits 6 when a file was altered, is missing or was added",
    ],
    ["vlr verify barcelona", "the newest edition of a city, wherever editions are put out"],
  ],
  run: async (input) => {
    const name = input.positionals[0] ?? "";
    const { folder, result, withdrawn } = await verified(name, input);
    if (input.flag("json")) {
      process.stdout.write(`${JSON.stringify({ ...result, withdrawn }, null, 2)}\n`);
    }
    const what = result.edition === null ? "the draft" : `edition ${result.edition}`;
    const differences = [
      ...result.altered.map((path) => `altered: ${path}`),
      ...result.missing.map((path) => `missing: ${path}`),
      ...result.added.map((path) => `added: ${path}`),
    ];
    if (differences.length > 0) {
      throw new ReportError("check-failed", `${what} in ${folder} differs from its manifest`, {
        problems: differences.map((message) => ({
          message,
          fix: "Make the review again or restore the file",
        })),
      });
    }
    if (!input.flag("json"))
      process.stdout.write(
        `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${counted(result.files, "file")}, all as in its manifest${withdrawn === null ? "" : `; ${withdrawalInWords(withdrawn)}`}\n`,
      );
    return 0;
  },
};

async function verified(name: string, input: CommandInput) {
  const verify = async ({ folder }: { readonly folder: string }) => ({
    folder,
    result: await verifyFolder(folder),
    withdrawn: withdrawalOf(folder),
  });
  // A finished folder that lost its manifest is told of, not passed over for another one; a city folder never had one.
  const isCity = existsSync(join(name, CONFIG_FILE));
  if (existsSync(name) && !isCity) return verify({ folder: name });
  const places = { out: defaultOut(), varFolder: varFolder(input) };
  return withRun(name, places, (run) => {
    process.stderr.write(`Reading ${run.shown}\n`);
    return verify(run);
  });
}
