/** The city folder that an import writes into, and what its `city.yaml` says. */
import { basename, join, resolve } from "node:path";
import { readIfThere } from "../activities/adapters/disk.ts";
import { CONFIG_FILE, readConfig } from "../datasets/city-folder/read-config.ts";
import type { CityConfig } from "../domain/city.ts";
import { ReportError } from "../domain/errors.ts";

export interface CityToImportInto {
  readonly folder: string;
  readonly config: CityConfig;
}

/**
 * `text` is the option `--city`, `usage` what to write when it is missing. Whether the files of its sources exist is not
 * asked: the one that is written may be among them. Throws `invalid-config`.
 */
export async function cityToImportInto(
  text: string | undefined,
  usage: string,
): Promise<CityToImportInto> {
  if (text === undefined) {
    throw new ReportError("invalid-config", "--city is needed", { hint: `Write: ${usage}` });
  }
  const folder = resolve(text);
  const bytes = await readIfThere(join(folder, CONFIG_FILE));
  if (bytes === null) {
    throw new ReportError("invalid-config", `${folder} is no city folder: it has no city.yaml`, {
      hint: "Begin with vlr init, which writes one",
    });
  }
  const { config, problems } = readConfig(basename(folder), bytes, null);
  if (config) return { folder, config };
  throw new ReportError("invalid-config", `${CONFIG_FILE} has to be put right first`, { problems });
}
