/** The manifest of a stored draft or edition. */
import type { ArtifactRef } from "../domain/artifact.ts";
import { ReportError } from "../domain/errors.ts";
import type { Manifest } from "../domain/manifest.ts";
import type { ArtifactStore } from "./resources.ts";

/** Throws `store-failed` when the folder has none. */
export async function manifestOf(
  bundle: ArtifactRef,
  store: Pick<ArtifactStore, "getTree" | "getJson">,
): Promise<Manifest> {
  const { files } = await store.getTree(bundle);
  const listed = files.find(({ path }) => path === "manifest.json");
  if (listed === undefined) throw new ReportError("store-failed", "the draft has no manifest");
  return (await store.getJson(listed)) as Manifest;
}
