/** `vlr preview`: shows the review in a browser while its texts and data are being written. */
import { resolve } from "node:path";
import { folderAt } from "../../activities/adapters/city-files.ts";
import { ReportError } from "../../domain/errors.ts";
import type { CommandInput, CommandSpec } from "../define-command.ts";
import { counted } from "../plain-words.ts";
import type { PreviewState } from "../preview/preview-page.tsx";
import { servePreview } from "../preview/serve-preview.ts";
import { varFolder } from "./run.ts";

const HIGHEST_PORT = 65_535;

export const preview: CommandSpec = {
  name: "preview",
  summary: "Shows the web edition of a city folder in your browser, anew after every change.",
  positionals: ["<city folder>"],
  options: {
    port: {
      type: "string",
      value: "<number>",
      help: "port on this machine (default: one is chosen)",
    },
    language: {
      type: "string",
      value: "<tag>",
      help: "which language of city.yaml to show (default: the first)",
    },
    offline: { type: "boolean", help: "ask no server for data; use the snapshots of earlier runs" },
  },
  examples: [
    ["vlr preview my-city", "prints an address to open; end it with Ctrl-C (exit code 0)"],
    [
      "vlr preview my-city --port 8017 --language ca",
      "the Catalan pages at http://127.0.0.1:8017/",
    ],
  ],
  run: async (input) => {
    const folder = await folderAt(resolve(input.positionals[0] ?? ""));
    await servePreview({
      folder,
      varFolder: varFolder(input),
      language: input.text("language") ?? null,
      offline: input.flag("offline"),
      port: portOf(input),
      ready: (address) => {
        process.stdout.write(`${address}\n`);
      },
      told: (seconds, state) => {
        process.stderr.write(`${inWords(seconds, state)}\n`);
      },
    });
    return 0;
  },
};

function portOf(input: CommandInput): number {
  const text = input.text("port") ?? "0";
  const port = /^\d{1,5}$/.test(text) ? Number(text) : HIGHEST_PORT + 1;
  if (port <= HIGHEST_PORT) return port;
  throw new ReportError("invalid-config", `--port cannot be read (found "${text}")`, {
    hint: "Write a number up to 65535, as in --port 8017; the page is only for this machine",
  });
}

function inWords(seconds: number, { troubles, age, page }: PreviewState): string {
  const took = `${seconds.toFixed(1)} s`;
  const count = troubles.reduce((sum, { problems }) => sum + Math.max(problems.length, 1), 0);
  const wrong = count === 0 ? "" : `; ${counted(count, "problem")}, shown in the page`;
  if (age === "earlier") return `not made anew, ${took}${wrong}`;
  return `made in ${took}${page?.figures === "invented" ? ", with invented figures" : ""}${wrong}`;
}
