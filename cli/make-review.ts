/** One review from a city folder to a draft folder, through Temporal or in this process. */
import { basename, join, resolve } from "node:path";
import { storeFolder } from "../activities/adapters/city-files.ts";
import { writeFolder } from "../activities/adapters/write-folder.ts";
import { readConfigOfTree } from "../activities/read-city.ts";
import type { Goal } from "../domain/goal.ts";
import type { ReviewRequest, ReviewResult, StageProgress } from "../domain/review.ts";
import { alterations, draftFolder } from "./draft-folder.ts";
import { runInline } from "./engine/run-inline.ts";
import type { Engine } from "./engine/connection.ts";
import type { Following } from "./engine/run-through-temporal.ts";
import type { RunView } from "./engine/watch-run.ts";
import { onInterrupt } from "./on-interrupt.ts";
import { openResources, type OpenResources } from "./open-resources.ts";
import { progressView } from "./show-progress.ts";

export interface ReviewOrder {
  readonly folder: string;
  readonly inline: boolean;
  readonly goals: readonly number[] | null;
  readonly out: string;
  readonly offline: boolean;
  readonly varFolder: string;
}

export interface MadeReview {
  /** Folder of the draft. */
  readonly folder: string;
  /** Only these; null for what `city.yaml` says. */
  readonly goals: readonly Goal[] | null;
  readonly workflowId: string;
  /** SHA-256 of the draft as a tree. */
  readonly bundle: string;
  readonly stages: readonly StageProgress[];
}

/** Files that are named before the rest is only counted. */
const NAMED = 3;

/** Throws what a step throws; the draft of an earlier run stays as it was then. */
export async function makeReview(order: ReviewOrder): Promise<MadeReview> {
  const { resources, close } = await openResources(order.varFolder);
  const interrupt = onInterrupt();
  try {
    const id = basename(resolve(order.folder));
    const tree = await storeFolder(resources.store, order.folder);
    const { period } = await readConfigOfTree(tree, id, resources.store);
    const draft = await draftFolder(join(order.out, id, period), order.goals);
    const workflowId = `vlr/${id}/${period}${draft.number === null ? "" : `/draft/${draft.number}`}`;
    const goals = order.goals as readonly Goal[] | null;
    const request: ReviewRequest = {
      v: 1,
      city: id,
      period,
      folder: tree,
      goals,
      offline: order.offline,
    };
    try {
      const result = await follow((view) =>
        order.inline
          ? runInline(request, resources, { signal: interrupt.signal, show: view.show })
          : throughTemporal(request, resources, {
              ...view,
              workflowId,
              signal: interrupt.signal,
              varFolder: order.varFolder,
            }),
      );
      await writeDraft(result, resources, draft.path);
      return {
        folder: draft.path,
        goals,
        workflowId,
        bundle: result.bundle.sha256,
        stages: result.stages,
      };
    } finally {
      await draft.release();
    }
  } finally {
    interrupt.release();
    await close();
  }
}

/** What somebody changed in the draft is not kept, because a draft is what its manifest says; but it is said. */
async function writeDraft(
  { bundle }: ReviewResult,
  { store }: OpenResources,
  folder: string,
): Promise<void> {
  const found = await alterations(folder);
  await writeFolder(bundle, store, folder);
  if (found.length === 0) return;
  const rest = found.length > NAMED ? ` and ${found.length - NAMED} more` : "";
  process.stderr.write(
    `draft had been altered: ${found.slice(0, NAMED).join(", ")}${rest}; written anew\n`,
  );
}

/** Shows progress while `work` goes on. */
async function follow(work: (view: RunView) => Promise<ReviewResult>): Promise<ReviewResult> {
  const view = progressView();
  try {
    const result = await work(view);
    view.show({ stages: result.stages });
    return result;
  } finally {
    view.close();
  }
}

async function throughTemporal(
  request: ReviewRequest,
  resources: OpenResources,
  options: Omit<Following, "lost"> & { readonly varFolder: string },
): Promise<ReviewResult> {
  // Loaded here: a run without a server must not wait for Temporal's client and worker.
  const { openEngine } = await import("./engine/connection.ts");
  const { connectClient, runThroughTemporal } = await import("./engine/run-through-temporal.ts");
  const engine = await openEngine(options.varFolder);
  try {
    const { client, close } = await connectClient(engine);
    try {
      return await withWorkers(engine, resources, (lost) =>
        runThroughTemporal(request, client, { ...options, lost }),
      );
    } finally {
      await close();
    }
  } finally {
    await engine.leave();
  }
}

/** A configured server has workers of its own; only then is the SDK's native part left alone. */
async function withWorkers<T>(
  engine: Engine,
  resources: OpenResources,
  work: (lost: AbortSignal) => Promise<T>,
): Promise<T> {
  const lost = new AbortController();
  if (!engine.embedded) return work(lost.signal);
  const { startWorkers, workflowRoles } = await import("./engine/workers.ts");
  const workers = await startWorkers(engine, resources, workflowRoles);
  const stopped = workers.finished.catch((error: unknown) => {
    lost.abort(error);
  });
  try {
    return await work(lost.signal);
  } finally {
    workers.drain();
    await stopped;
  }
}
