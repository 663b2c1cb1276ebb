/** `vlr verify`: names every altered, missing or added file of a finished folder. */
import { ReportError } from "../../domain/errors.ts";
import type { CommandSpec } from "../define-command.ts";
import { counted } from "../plain-words.ts";
import { verifyFolder } from "../verify-folder.ts";
import { withdrawalInWords, withdrawalOf } from "../withdrawn.ts";

export const verify: CommandSpec = {
  name: "verify",
  summary: "Checks a finished folder against its manifest and names every difference.",
  positionals: ["<folder>"],
  options: { json: { type: "boolean", help: "print as JSON" } },
  examples: [
    [
      "vlr verify out/barcelona/2024/draft",
      "exits 6 when a file was altered, is missing or was added",
    ],
  ],
  run: async (input) => {
    const folder = input.positionals[0] ?? "";
    const result = await verifyFolder(folder);
    const withdrawn = withdrawalOf(folder);
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
