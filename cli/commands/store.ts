/** `vlr store`: how much the store holds, what may go, and whether everything is as it was stored. */
import { join } from "node:path";
import { storeIn } from "../../activities/adapters/artifact-store.ts";
import { ReportError } from "../../domain/errors.ts";
import type { CommandInput, CommandSpec } from "../define-command.ts";
import { approvalsIn, defaultOut } from "../places.ts";
import { checkStore } from "../store-care/check-store.ts";
import { cleanStore, type CleaningPlan } from "../store-care/clean-store.ts";
import { listStore } from "../store-care/store-listing.ts";
import { cleaningInWords, usageInWords } from "../store-care/store-in-words.ts";
import { storeUsage } from "../store-care/store-usage.ts";
import { varFolder } from "./run.ts";

const ACTIONS = ["usage", "clean", "check"] as const;

export const store: CommandSpec = {
  name: "store",
  summary: "Says how much the store holds, cleans it, and checks every file in it.",
  positionals: [`<${ACTIONS.join("|")}>`],
  options: {
    "dry-run": { type: "boolean", help: "clean: only say what would go and what would stay" },
    out: {
      type: "string",
      value: "<folder>",
      help: "clean: where drafts and editions are, whose evidence stays (default: out, or VLR_OUT)",
    },
    json: { type: "boolean", help: "print as JSON" },
  },
  examples: [
    ["vlr store usage", "by kind, by review, and how much comes every month"],
    ["vlr store clean --dry-run", "what may go, what must stay, and why"],
    ["vlr store check", "exits 8 and names every file that is damaged, missing or half-written"],
  ],
  run: async (input) => {
    const [action = ""] = input.positionals;
    const folder = join(varFolder(input), "store");
    if (action === "usage") {
      const found = await storeUsage(await listStore(folder), storeIn(folder), Date.now());
      put(input, found, usageInWords(found));
    } else if (action === "clean") {
      const plan: CleaningPlan = {
        storeFolder: folder,
        out: input.text("out") ?? defaultOut(),
        approvals: approvalsIn(varFolder(input)),
        mode: input.flag("dry-run") ? "dry-run" : "clean",
        now: Date.now(),
      };
      const done = await cleanStore(plan);
      put(input, done, cleaningInWords(done, plan.mode));
    } else if (action === "check") await check(input, folder);
    else {
      throw new ReportError("invalid-config", `there is no vlr store ${action}`, {
        hint: `Write one of: ${ACTIONS.join(", ")}`,
      });
    }
    return 0;
  },
};

async function check(input: CommandInput, folder: string): Promise<void> {
  const { files, problems } = await checkStore(folder, approvalsIn(varFolder(input)), Date.now());
  if (problems.length > 0) {
    const message = `${folder}: ${problems.length} of ${files} files are not as they were stored`;
    throw new ReportError("store-failed", message, { problems });
  }
  put(input, { files }, `${files} files, all as they were stored\n`);
}

function put(input: CommandInput, value: unknown, words: string): void {
  process.stdout.write(input.flag("json") ? `${JSON.stringify(value, null, 2)}\n` : words);
}
