/** One review from a city folder to a draft folder, through Temporal or in this process. */
import { basename, join, resolve } from "node:path";
import { readdir } from "node:fs/promises";
import { storeFolder } from "../activities/adapters/city-files.ts";
import { writeFolder } from "../activities/adapters/write-folder.ts";
import { readConfigOfTree } from "../activities/read-city.ts";
import type { Goal } from "../domain/goal.ts";
import type {
  ReviewProgress,
  ReviewRequest,
  ReviewResult,
  StageProgress,
} from "../domain/review.ts";
import { runInline } from "./engine/run-inline.ts";
import type { Engine } from "./engine/connection.ts";
import type { RunningWorkers } from "./engine/workers.ts";
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
  readonly workflowId: string;
  /** SHA-256 of the draft as a tree. */
  readonly bundle: string;
  readonly stages: readonly StageProgress[];
}

/** Throws what a step throws; the draft of an earlier run stays as it was then. */
export async function makeReview(order: ReviewOrder): Promise<MadeReview> {
  const { resources, close } = await openResources(order.varFolder);
  const interrupt = onInterrupt();
  try {
    const id = basename(resolve(order.folder));
    const tree = await storeFolder(resources.store, order.folder);
    const { period } = await readConfigOfTree(tree, id, resources.store);
    const folder = await draftFolder(join(order.out, id, period), order.goals !== null);
    const workflowId = `vlr/${id}/${period}${order.goals === null ? "" : `/draft/${draftNumber(folder)}`}`;
    const request: ReviewRequest = {
      v: 1,
      city: id,
      period,
      folder: tree,
      goals: order.goals as readonly Goal[] | null,
      offline: order.offline,
    };
    const result = await follow((show) =>
      order.inline
        ? runInline(request, resources, { signal: interrupt.signal, show })
        : throughTemporal(request, workflowId, order, {
            resources,
            signal: interrupt.signal,
            show,
          }),
    );
    await writeFolder(result.bundle, resources.store, folder);
    return { folder, workflowId, bundle: result.bundle.sha256, stages: result.stages };
  } finally {
    interrupt.release();
    await close();
  }
}

/** Shows progress while `work` goes on. */
async function follow(
  work: (show: (progress: ReviewProgress) => void) => Promise<ReviewResult>,
): Promise<ReviewResult> {
  const view = progressView();
  try {
    const result = await work((progress) => {
      view.show(progress);
    });
    view.show({ stages: result.stages });
    return result;
  } finally {
    view.close();
  }
}

/** A configured server has workers of its own; only then is the SDK's native part left alone. */
async function ownWorkers(engine: Engine, resources: OpenResources): Promise<RunningWorkers> {
  const { startWorkers, workflowRoles } = await import("./engine/workers.ts");
  return startWorkers(engine, resources, workflowRoles);
}

async function throughTemporal(
  request: ReviewRequest,
  workflowId: string,
  order: ReviewOrder,
  context: {
    readonly resources: OpenResources;
    readonly signal: AbortSignal;
    readonly show: (progress: ReviewProgress) => void;
  },
): Promise<ReviewResult> {
  // Loaded here: a run without a server must not wait for Temporal's client and worker.
  const { openEngine } = await import("./engine/connection.ts");
  const { connectClient, runThroughTemporal } = await import("./engine/run-through-temporal.ts");
  const engine = await openEngine(order.varFolder);
  try {
    const { client, close } = await connectClient(engine);
    const workers = engine.embedded ? await ownWorkers(engine, context.resources) : null;
    try {
      return await runThroughTemporal(request, client, {
        workflowId,
        signal: context.signal,
        show: context.show,
      });
    } finally {
      workers?.drain();
      await workers?.finished;
      await close();
    }
  } finally {
    await engine.leave();
  }
}

/** `draft`, or for a part of the goals the next free `draft-<n>`. */
async function draftFolder(parent: string, partial: boolean): Promise<string> {
  if (!partial) return join(parent, "draft");
  const names = await readdir(parent).catch(() => []);
  const taken = names.map((name) => Number(/^draft-(\d+)$/.exec(name)?.[1] ?? 0));
  return join(parent, `draft-${Math.max(0, ...taken) + 1}`);
}

function draftNumber(folder: string): string {
  return /draft-(\d+)$/.exec(folder)?.[1] ?? "0";
}
