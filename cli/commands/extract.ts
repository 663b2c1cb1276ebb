/** `vlr extract`: a short document for the State's report to a mechanism of the United Nations. */
import { join, parse, relative, resolve } from "node:path";
import { writeWhole } from "../../activities/adapters/disk.ts";
import { ReportError } from "../../domain/errors.ts";
import type { ExtractScope } from "../../domain/findings/extract.ts";
import type { CommandInput, CommandSpec } from "../define-command.ts";
import { makeExtract } from "../make-extract.ts";
import { counted } from "../plain-words.ts";
import { openPrinter } from "../open-resources.ts";
import { defaultOut } from "../places.ts";
import { withRun, type FoundRun } from "../with-run.ts";
import { varFolder } from "./run.ts";

export const extract: CommandSpec = {
  name: "extract",
  summary:
    "Writes recommendations of one mechanism beside the city's actions and figures, as DOCX and PDF, for the national focal point.",
  positionals: ["<upr or treaty body>", "<run>"],
  options: {
    country: { type: "string", value: "<code>", help: "the State, as SI: must be that of the run" },
    cycle: { type: "string", value: "<number>", help: "of the Universal Periodic Review, as 4" },
    words: { type: "string", value: "<number>", help: "most words; the least urgent are left out" },
    out: {
      type: "string",
      value: "<file>",
      help: "where to write, with or without .docx (default: beside the run)",
    },
    json: { type: "boolean", help: "print as JSON" },
  },
  examples: [
    [
      "vlr extract upr barcelona --country ES --cycle 4 --words 2815",
      "the Universal Periodic Review, as long as a stakeholder's submission may be",
    ],
    ["vlr extract CEDAW out/barcelona/2024/draft", "one treaty body"],
  ],
  run: async (input) => {
    const [body = "", name = ""] = input.positionals;
    const scope = scopeOf(body, input);
    const mostWords = wholeNumber(input, "words", 2815);
    const country = input.text("country") ?? null;
    const places = { out: defaultOut(), varFolder: varFolder(input) };
    const { path, made } = await withRun(name, places, async (run) => ({
      path: fileOf(input.text("out"), run, scope),
      made: await makeExtract({ folder: run.folder, scope, country, mostWords }),
    }));
    const files = [`${path}.docx`, `${path}.pdf`] as const;
    const pdf = await printed(made.html);
    await writeWhole(files[0], made.docx);
    await writeWhole(files[1], pdf);
    const { words, leftOut, recommendations } = made;
    process.stderr.write(
      `${counted(recommendations, "recommendation")}, ${counted(words, "word")}${leftOut > 0 ? `; ${counted(leftOut, "recommendation")}, the least urgent, left out` : ""}\n`,
    );
    process.stdout.write(
      input.flag("json")
        ? `${JSON.stringify({ files, words, recommendations, leftOut }, null, 2)}\n`
        : `${files.join("\n")}\n`,
    );
    return 0;
  },
};

async function printed(html: string): Promise<Uint8Array> {
  const { printer } = await openPrinter();
  try {
    return await printer.print(html);
  } finally {
    await printer.close();
  }
}

function scopeOf(body: string, input: CommandInput): ExtractScope {
  const cycle = wholeNumber(input, "cycle", 4);
  const isUpr = body.toUpperCase() === "UPR";
  if (cycle !== null && !isUpr) {
    throw new ReportError("invalid-config", `--cycle does not go with ${body}`, {
      hint: "Leave it out: only the Universal Periodic Review has cycles",
    });
  }
  return { body: isUpr ? "UPR" : body, cycle };
}

/** Path without an extension. A finished folder stays as it is, so nothing is written into it. */
function fileOf(text: string | undefined, run: FoundRun, { body, cycle }: ExtractScope): string {
  const name = [body.toLowerCase(), ...(cycle === null ? [] : [`cycle-${cycle}`])].join("-");
  if (text === undefined) {
    return join(run.beside, `extract-${name.replaceAll(/[^\p{L}\p{N}-]+/gu, "-")}`);
  }
  const { dir, name: base, ext } = parse(text);
  const path = /^\.(docx|pdf)$/i.test(ext) ? join(dir, base) : text;
  const inside = relative(resolve(run.folder), resolve(path));
  if (inside.startsWith("..") || resolve(inside) === inside) return path;
  throw new ReportError(
    "invalid-config",
    `${text} lies in the folder of the run, which stays as it is`,
    {
      hint: "Name a file elsewhere",
    },
  );
}

function wholeNumber(input: CommandInput, name: string, example: number): number | null {
  const text = input.text(name);
  if (text === undefined) return null;
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new ReportError("invalid-config", `--${name} cannot be "${text}"`, {
    hint: `Write a whole number from 1, such as --${name} ${example}`,
  });
}
