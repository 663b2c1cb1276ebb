/** Which templates a preview is made with: those of a source checkout change while it runs. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../../activities/adapters/package-files.ts";

/** Parts of the templates on which drawings depend; the others concern the page alone. */
const OF_CHARTS = /^(?:charts|locales|styles)\//;

/** The compiled templates of a source checkout; null in an installed program, where nothing changes. */
export function templateFolder(): string | null {
  const root = packageRoot();
  const folder = fileURLToPath(new URL("dist/report-templates", root));
  return existsSync(new URL("tsconfig.build.json", root)) && existsSync(folder) ? folder : null;
}

/** SHA-256 over the compiled templates that charts are drawn with. */
export function chartTemplateBuild(folder: string): string {
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => OF_CHARTS.test(path) && path.endsWith(".js"))
    .sort();
  for (const path of files) hash.update(`${path}\n`).update(readFileSync(`${folder}/${path}`));
  return hash.digest("hex");
}
