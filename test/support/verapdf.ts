/** veraPDF, the checker of PDF/UA and PDF/A: brought by `npm run setup:tests`, run with the Java of the machine. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, findOnPath } from "../../activities/adapters/programs.ts";

const JAR = "verapdf-1.28.2.jar";
const java = await findOnPath(["java"]);
const jar = join(cacheFolder(), JAR);

/** Why the checks cannot run on this machine; null when they can. Where all tests must run, this is null too. */
export const veraPdfObstacle: string | null = obstacle();

function obstacle(): string | null {
  if (process.env["CI"] === "true") return null;
  if (java === null) return "no Java";
  return existsSync(jar) ? null : "veraPDF is missing: npm run setup:tests";
}

export type Profile = "ua1" | "3a";

/** Rules that a file breaks: "7.2-42 (3 times)". */
export interface Checked {
  readonly file: string;
  readonly failed: readonly string[];
}

interface Report {
  readonly report: {
    readonly jobs: readonly {
      readonly itemDetails: { readonly name: string };
      readonly validationResult?: readonly {
        readonly details: {
          readonly ruleSummaries: readonly {
            readonly clause: string;
            readonly testNumber: number;
            readonly failedChecks: number;
          }[];
        };
      }[];
    }[];
  };
}

/** Checks all files in one process. Throws when a file could not be checked at all. */
export async function veraPdf(
  profile: Profile,
  files: readonly string[],
): Promise<readonly Checked[]> {
  const { report } = JSON.parse(await run(profile, files)) as Report;
  if (report.jobs.length !== files.length) throw new Error("veraPDF has not checked every file");
  return report.jobs.map(({ itemDetails, validationResult }) => {
    const [result] = validationResult ?? [];
    if (!result) throw new Error(`veraPDF could not check ${itemDetails.name}`);
    const failed = result.details.ruleSummaries.filter(({ failedChecks }) => failedChecks > 0);
    return {
      file: itemDetails.name,
      failed: failed.map(
        ({ clause, testNumber, failedChecks }) => `${clause}-${testNumber} (${failedChecks} times)`,
      ),
    };
  });
}

/** Files that break a rule make it end with 1, so only what it prints counts. */
function run(profile: Profile, files: readonly string[]): Promise<string> {
  const args = ["-cp", jar, "org.verapdf.apps.GreenfieldCliWrapper", "-f", profile];
  const options = ["--format", "json", "--loglevel", "0", "--maxfailuresdisplayed", "1"];
  return new Promise((resolve, reject) => {
    const all = [...args, ...options, ...files];
    execFile(java ?? "java", all, { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (stdout.trim() === "") reject(new Error(`veraPDF: ${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}
