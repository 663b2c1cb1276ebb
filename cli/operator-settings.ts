/** The operator's settings beside the store, and the places that they name. */
import { join, resolve } from "node:path";
import { readIfThere } from "../activities/adapters/disk.ts";
import { editionFolder } from "../activities/adapters/edition-folder.ts";
import { readSecret } from "../activities/adapters/read-secret.ts";
import type { ArtifactStore, Channel, EditionStore } from "../activities/resources.ts";
import type { BucketSettings, OperatorSettings } from "../domain/operator-settings.ts";

/** In the folder of the run state. */
export const SETTINGS_FILE = "vlr.toml";

/** What `<varFolder>/vlr.toml` says; without it editions lie beside the drafts and nobody is told. Throws `invalid-config`. */
async function settingsIn(varFolder: string): Promise<OperatorSettings> {
  const path = join(varFolder, SETTINGS_FILE);
  const bytes = await readIfThere(path);
  if (bytes === null) return { publish: null, channels: [] };
  const { readSettings } = await import("../datasets/operator-settings/read-settings.ts");
  return readSettings(path, bytes);
}

/** Where editions are put out: as the operator says, else in `out`. Throws `invalid-config`. */
export async function openEditions(
  varFolder: string,
  out: string,
  store: ArtifactStore,
): Promise<EditionStore> {
  const { publish } = await settingsIn(varFolder);
  if (publish?.kind === "s3") return openBucketEditions(publish, varFolder, store);
  return editionFolder(publish === null ? out : resolve(varFolder, publish.folder), store);
}

/** The operator's bucket for editions; null when they lie in a folder. Throws `invalid-config`. */
export async function editionsBucket(
  varFolder: string,
  store: ArtifactStore,
): Promise<EditionStore | null> {
  const { publish } = await settingsIn(varFolder);
  return publish?.kind === "s3" ? openBucketEditions(publish, varFolder, store) : null;
}

/** The operator's folder for editions; null when they lie beside the drafts or in a bucket. Throws `invalid-config`. */
export async function editionsFolder(varFolder: string): Promise<string | null> {
  const { publish } = await settingsIn(varFolder);
  return publish?.kind === "folder" ? resolve(varFolder, publish.folder) : null;
}

/** The ways to tell people that the operator has opened. Throws `invalid-config`. */
export async function channelsIn(varFolder: string): Promise<readonly Channel[]> {
  const { channels } = await settingsIn(varFolder);
  if (channels.length === 0) return [];
  const { openChannels } = await import("../activities/adapters/channels.ts");
  return openChannels(channels, varFolder);
}

async function openBucketEditions(
  settings: BucketSettings,
  varFolder: string,
  store: ArtifactStore,
): Promise<EditionStore> {
  // Loaded here: nobody else has to wait for the client of an object store.
  const { openBucket } = await import("../activities/adapters/bucket.ts");
  const { editionBucket } = await import("../activities/adapters/edition-bucket.ts");
  const { keys, bucket: name, prefix } = settings;
  const secret = keys === null ? null : () => readSecret(keys.secret, varFolder);
  return editionBucket(openBucket(settings, secret), { name, prefix }, store);
}

/** For the log of whoever does the work: what the file said when it was read, once, at the start. Throws `invalid-config`. */
export async function settingsInWords(
  varFolder: string,
  channels: readonly Pick<Channel, "name">[],
): Promise<string> {
  const path = join(varFolder, SETTINGS_FILE);
  const { publish } = await settingsIn(varFolder);
  const known = (await readIfThere(path)) === null ? `no ${path}` : `${path}, as it is now`;
  const told =
    channels.length === 0
      ? "nobody is told"
      : `people are told by ${channels.map(({ name }) => name).join(", ")}`;
  return `${known}: ${placeInWords(publish, varFolder)}; ${told}. A change counts from the next start`;
}

function placeInWords(publish: OperatorSettings["publish"], varFolder: string): string {
  if (publish === null) return "editions lie beside the drafts";
  if (publish.kind === "folder") return `editions go to ${resolve(varFolder, publish.folder)}`;
  return `editions go to s3://${[publish.bucket, publish.prefix].filter(Boolean).join("/")}`;
}
