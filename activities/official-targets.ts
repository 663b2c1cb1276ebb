/** The official wording of the targets in the language of a document. English stands in the findings. */
import { parse } from "csv-parse/sync";
import { readPackageFile } from "./adapters/package-files.ts";

/** Languages, beside English, in which the seeds have it: `sdg-target-official-<tag>.csv`. */
export const OFFICIAL_TARGET_LANGUAGES: readonly string[] = ["ar", "es", "fr"];

interface OfficialRow {
  readonly target_code: string;
  readonly title: string;
}

/** Target to official text; nothing for a target, or a language, without one. */
export async function officialTargets(language: string): Promise<ReadonlyMap<string, string>> {
  if (!OFFICIAL_TARGET_LANGUAGES.includes(language)) return new Map();
  const text = await readPackageFile(`datasets/seeds/sdg-target-official-${language}.csv`);
  const rows = parse<OfficialRow>(text, { columns: true, bom: true });
  return new Map(rows.map(({ target_code, title }) => [target_code, title]));
}
