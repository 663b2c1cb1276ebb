/** A secret from where the operator keeps it. */
import { resolve } from "node:path";
import { ReportError } from "../../domain/errors.ts";
import type { SecretPlace } from "../../domain/operator-settings.ts";
import { readIfThere } from "./disk.ts";

/** Paths are taken from `folder`, that of the settings. Throws `invalid-config` when there is none: the message never holds it. */
export async function readSecret(place: SecretPlace, folder: string): Promise<string> {
  if (place.kind === "environment") {
    return process.env[place.name] || absent(`the environment variable ${place.name} is not set`);
  }
  const path = resolve(folder, place.path);
  const text = (await readIfThere(path))?.toString("utf8").trimEnd() ?? "";
  return text || absent(`${path} is missing or empty`);
}

function absent(what: string): never {
  throw new ReportError("invalid-config", `a secret named in vlr.toml cannot be read: ${what}`, {
    hint: "Set it where this process runs, or name another place in vlr.toml",
  });
}
