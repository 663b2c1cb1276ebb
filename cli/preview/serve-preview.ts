/** A preview from its start to Ctrl-C: watches, composes, serves. Everything it makes is in a folder that is removed. */
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { makeScratch } from "../../activities/adapters/process-folder.ts";
import { onInterrupt } from "../on-interrupt.ts";
import { createComposer, type Composer } from "./composer.ts";
import type { ComposeRequest } from "./composed.ts";
import { latestOnly } from "./latest-only.ts";
import { startPageServer, type PageServer } from "./page-server.ts";
import { previewPage, type PreviewState } from "./preview-page.tsx";
import { templateFolder } from "./template-build.ts";
import { watchAll, type Changed } from "./watch.ts";

export interface PreviewOptions extends Omit<ComposeRequest, "scratch"> {
  /** 0 lets the system choose. */
  readonly port: number;
  /** Called once, when the page can be opened. */
  readonly ready: (address: string) => void;
  /** Called after each composition, with seconds and what came of it. */
  readonly told: (seconds: number, state: PreviewState) => void;
}

const NOTHING: PreviewState = { page: null, troubles: [], age: "now" };

/** Ends with Ctrl-C. Throws `invalid-config` when the port cannot be had, `store-failed`. */
export async function servePreview({ port, ready, told, ...asked }: PreviewOptions): Promise<void> {
  const interrupt = onInterrupt();
  const scratch = await makeScratch("preview");
  const composer = createComposer();
  try {
    const server = await startPageServer(port, previewPage(NOTHING));
    try {
      const pages = keepComposing({ ...asked, scratch }, { composer, server, told });
      const watching = await watchAll(
        { city: asked.folder, templates: templateFolder() },
        pages.changed,
      );
      ready(server.address);
      pages.changed(new Set());
      if (!interrupt.signal.aborted) await once(interrupt.signal, "abort");
      await watching.close();
    } finally {
      await server.close();
    }
  } finally {
    await composer.close();
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
    interrupt.release();
  }
}

interface Parts extends Pick<PreviewOptions, "told"> {
  readonly composer: Composer;
  readonly server: PageServer;
}

/** Something wrong does not take away the last page. */
function keepComposing(request: ComposeRequest, { composer, server, told }: Parts) {
  let state = NOTHING;
  let templates: "as-loaded" | "changed" = "as-loaded";
  const work = latestOnly(async () => {
    if (templates === "changed") composer.renew();
    templates = "as-loaded";
    const start = performance.now();
    const made = await composer.compose(request);
    state =
      made.kind === "page"
        ? { page: made, troubles: made.troubles, age: "now" }
        : { ...state, troubles: [made.trouble], age: "earlier" };
    server.show(previewPage(state));
    told((performance.now() - start) / 1000, state);
  });
  return {
    changed: (what: ReadonlySet<Changed>): void => {
      if (what.has("templates")) templates = "changed";
      work.ask();
    },
  };
}
