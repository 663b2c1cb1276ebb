/** Drafts in a folder of the operator, `<out>/<city>/<period>/draft`, and reports of networks, `<out>/<network>/<period>`. */
import { join } from "node:path";
import type { ArtifactStore, DraftPlace } from "../resources.ts";
import { writeFolder } from "./write-folder.ts";

/** What stands there is replaced in one move, whole or not at all. */
export function draftsIn(out: string, store: ArtifactStore): DraftPlace {
  return {
    write: ({ city, period }, tree) => writeFolder(tree, store, join(out, city, period, "draft")),
    writeNetwork: ({ network, period }, tree) =>
      writeFolder(tree, store, join(out, network, period)),
  };
}
