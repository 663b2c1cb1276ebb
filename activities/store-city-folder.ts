/** Step: takes a city folder as it stands when its schedule fires, and says which review it makes. */
import type { ArtifactRef } from "../domain/artifact.ts";
import type { CityConfig } from "../domain/city.ts";
import { ReportError } from "../domain/errors.ts";
import type { NetworkRequest } from "../domain/network-review.ts";
import type { ReviewRequest } from "../domain/review.ts";
import { lastYearOfReview, type Schedule } from "../domain/schedule.ts";
import type { ScheduledReviewRequest, StoredCity } from "../domain/scheduled-review.ts";
import { canonicalJson, sha256Of } from "./adapters/canonical-json.ts";
import { storeFolder } from "./adapters/city-files.ts";
import type { ArtifactStore, Resources } from "./resources.ts";

/** Throws `invalid-config` when the folder is gone, cannot be read, or its `city.yaml` is wrong. */
export async function storeCityFolder(
  { city, folder, at }: ScheduledReviewRequest & { readonly at: string },
  { store }: Resources,
): Promise<StoredCity> {
  const tree = await storeFolder(store, folder);
  const { config, schedule } = await configOf(tree, city, store);
  const declared = config.period.to;
  const year = schedule === null ? declared : lastYearOfReview(schedule, declared, new Date(at));
  const request: ReviewRequest = {
    v: 1,
    city,
    period: String(year),
    folder: tree,
    goals: null,
    offline: false,
  };
  return { request, requestHash: requestHash(request) };
}

/** Names everything that was asked for: folders, goals, offline or not. */
export function requestHash(request: ReviewRequest | NetworkRequest): string {
  return sha256Of(canonicalJson(request));
}

async function configOf(
  folder: ArtifactRef,
  id: string,
  store: ArtifactStore,
): Promise<{ readonly config: CityConfig; readonly schedule: Schedule | null }> {
  const { CONFIG_FILE, readConfig } = await import("../datasets/city-folder/read-config.ts");
  const { files } = await store.getTree(folder);
  const file = files.find(({ path }) => path === CONFIG_FILE);
  if (file === undefined) {
    throw new ReportError("invalid-config", `the folder of ${id} holds no ${CONFIG_FILE}`, {
      hint: "Put it back, or delete the schedule: vlr schedule delete",
    });
  }
  const { config, schedule, problems } = readConfig(id, await store.get(file), null);
  if (config !== null) return { config, schedule };
  throw new ReportError("invalid-config", `the ${CONFIG_FILE} of ${id} cannot be read`, {
    problems,
  });
}
