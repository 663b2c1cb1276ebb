/** A store that reads through to another one but writes only to its own folder: for trying things out. */
import type { ArtifactStore } from "../resources.ts";

/** What `scratch` does not have is read from `base`; nothing is ever written to `base`. */
export function scratchStore(base: ArtifactStore, scratch: ArtifactStore): ArtifactStore {
  const readSnapshot: ArtifactStore["readSnapshot"] = async (address) =>
    (await scratch.readSnapshot(address)) ?? base.readSnapshot(address);
  return {
    ...scratch,
    has: async (ref) => (await scratch.has(ref)) || (await base.has(ref)),
    get: async (ref) => ((await scratch.has(ref)) ? scratch : base).get(ref),
    getJson: async (ref) => ((await scratch.has(ref)) ? scratch : base).getJson(ref),
    getTree: async (ref) => ((await scratch.has(ref)) ? scratch : base).getTree(ref),
    readStep: async (key) => (await scratch.readStep(key)) ?? base.readStep(key),
    readLatestStep: async (scope, step) =>
      (await scratch.readLatestStep(scope, step)) ?? base.readLatestStep(scope, step),
    readSnapshot,
    readSnapshots: async (address) => [
      ...(await base.readSnapshots(address)),
      ...(await scratch.readSnapshots(address)),
    ],
    writeSnapshot: async (snapshot) => {
      const first = await readSnapshot(snapshot.address);
      const { licence } = snapshot;
      const same = first?.content.sha256 === snapshot.content.sha256;
      return scratch.writeSnapshot(same ? { ...first, licence } : snapshot);
    },
  };
}
