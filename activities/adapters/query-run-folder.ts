/** A finished run on disk: what its manifest says, and files that are known to be as the run wrote them. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { ReportError } from "../../domain/errors.ts";
import type { ReviewFindings } from "../../domain/findings/finding.ts";
import { readIfThere } from "./disk.ts";

/** What is needed of a manifest; drafts and editions may say more. */
const manifest = z.object({
  city: z.string(),
  country: z.string(),
  languages: z.array(z.string()).min(1),
  period: z.object({ from: z.int(), to: z.int() }),
  edition: z.object({ date: z.iso.date(), status: z.string() }),
  files: z.array(z.object({ path: z.string(), sha256: z.string() })),
  sources: z.array(
    z.object({
      id: z.string(),
      publisher: z.string().nullable(),
      licence: z.string().nullish(),
      location: z.string().optional(),
      date: z.string().nullish(),
    }),
  ),
  contentHash: z.string().optional(),
  tools: z.record(z.string(), z.string()).optional(),
});

export type RunManifest = z.infer<typeof manifest>;

export interface RunFolder {
  readonly folder: string;
  readonly manifest: RunManifest;
  /**
   * The bytes of a file of the run, by its path in the folder. Throws `invalid-data` with the name of the file when it is
   * missing or not as the manifest says.
   */
  read(path: string): Promise<Buffer>;
}

const AGAIN = "Make the review again, or restore the file from a copy";

/** Throws `invalid-data` when the folder has no manifest that can be read. */
export async function openRunFolder(folder: string): Promise<RunFolder> {
  const known = await readManifest(folder);
  const hashes = new Map(known.files.map(({ path, sha256 }) => [path, sha256]));
  const read = async (path: string): Promise<Buffer> => {
    const expected = hashes.get(path);
    if (expected === undefined) throw damaged(folder, path, "is not in the manifest of this run");
    const bytes = await readIfThere(join(folder, path));
    if (bytes === null) throw damaged(folder, path, "is missing");
    const found = createHash("sha256").update(bytes).digest("hex");
    if (found !== expected) throw damaged(folder, path, "is not as the run wrote it");
    return bytes;
  };
  return { folder, manifest: known, read };
}

/** The findings of the run. Throws `invalid-data` when another version of the program wrote them in another form. */
export async function readFindings(run: RunFolder): Promise<ReviewFindings> {
  const bytes = await run.read(FINDINGS);
  try {
    const found: unknown = JSON.parse(bytes.toString("utf8"));
    neededOfFindings.parse(found);
    return found as ReviewFindings;
  } catch (cause) {
    throw otherForm(run.folder, FINDINGS, cause);
  }
}

/** A file that is as the run wrote it, and yet not as this version of the program reads it. */
export function otherForm(folder: string, path: string, cause: unknown): ReportError {
  const message = `${join(folder, path)} has a form that this version of vlr does not know`;
  const hint = "Make the review again with this version";
  return new ReportError("invalid-data", message, { hint, cause });
}

const FINDINGS = "findings.json";

const neededOfFindings = z.object({
  goals: z.array(z.object({ goal: z.int() })),
  indicators: z.array(z.object({ indicator: z.string(), assessment: z.object({}) })),
  targets: z.array(z.object({ target: z.string(), status: z.string() })),
  rights: z.object({ obligationGaps: z.array(z.object({ target: z.string() })) }),
});

async function readManifest(folder: string): Promise<RunManifest> {
  const path = join(folder, "manifest.json");
  const bytes = await readIfThere(path);
  try {
    return manifest.parse(JSON.parse(bytes?.toString("utf8") ?? ""));
  } catch (cause) {
    throw new ReportError("invalid-data", `there is no readable manifest at ${path}`, {
      hint: "Name a folder that vlr run wrote, such as out/my-city/2024/draft",
      cause,
    });
  }
}

function damaged(folder: string, path: string, wrong: string): ReportError {
  return new ReportError("invalid-data", `${join(folder, path)} ${wrong}`, {
    problems: [{ file: path, message: wrong, fix: AGAIN }],
    hint: AGAIN,
  });
}
