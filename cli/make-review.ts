/** One review from a city folder to a draft folder, through Temporal or in this process. */
import { basename, join, resolve } from "node:path";
import { storeFolder } from "../activities/adapters/city-files.ts";
import { isWritten, writeFolder } from "../activities/adapters/write-folder.ts";
import { readConfigOfTree } from "../activities/read-city.ts";
import type { ArtifactStore } from "../activities/resources.ts";
import type { Approval } from "../domain/approval.ts";
import type { Goal } from "../domain/goal.ts";
import type {
  Fetching,
  ReviewOutcome,
  ReviewRequest,
  ReviewResult,
  StageProgress,
} from "../domain/review.ts";
import { alterations, draftFolder, type DraftFolder } from "./draft-folder.ts";
import { runInline } from "./engine/run-inline.ts";
import type { RunView } from "./engine/watch-run.ts";
import { onInterrupt } from "./on-interrupt.ts";
import { openResources, type OpenResources } from "./open-resources.ts";
import { progressView } from "./show-progress.ts";

export interface ReviewOrder {
  readonly folder: string;
  readonly inline: boolean;
  readonly goals: readonly number[] | null;
  /** Last year of the review; null for the one that `city.yaml` names. */
  readonly period: string | null;
  readonly out: string;
  readonly offline: boolean;
  /** Null for what a run does by itself. */
  readonly fetching: Fetching | null;
  readonly varFolder: string;
  /** What becomes of a run of other inputs that waits for approval: it stays, or makes way. */
  readonly other: "stays" | "makes-way";
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
  /** Who is waited for; null when nobody is. */
  readonly waiting: Approval | null;
  /** How a run that was to become an edition has ended; null when it waits, or made a draft only. */
  readonly outcome: ReviewOutcome | null;
  /** Whether `city.yaml` names reviewers whom a run without a server cannot ask. */
  readonly unasked: boolean;
}

/** Files that are named before the rest is only counted. */
const NAMED = 3;

/** Throws what a step throws; the draft of an earlier run stays as it was then. */
export async function makeReview(order: ReviewOrder): Promise<MadeReview> {
  const { resources, close } = await openResources(order.varFolder, order.out);
  const interrupt = onInterrupt();
  try {
    const id = basename(resolve(order.folder));
    const tree = await storeFolder(resources.store, order.folder);
    const declared = await readConfigOfTree(tree, id, resources.store);
    const period = order.period ?? declared.period;
    const goals = order.goals as readonly Goal[] | null;
    const request: ReviewRequest = {
      v: 1,
      city: id,
      period,
      folder: tree,
      goals,
      offline: order.offline,
      ...(order.fetching === null ? {} : { fetching: order.fetching, purpose: "draft-only" }),
    };
    const make = order.inline ? inline : throughTemporal;
    const made = await follow((view) =>
      make(request, resources, { order, view, signal: interrupt.signal }),
    );
    try {
      await handOver(made, resources.store);
    } finally {
      await made.draft.release();
    }
    return {
      folder: made.draft.path,
      goals,
      workflowId: made.workflowId,
      bundle: made.bundle.sha256,
      stages: made.stages,
      waiting: made.waiting,
      outcome: made.outcome ?? null,
      unasked: order.inline && !isAdHoc(request) && declared.config.approval !== undefined,
    };
  } finally {
    interrupt.release();
    await close();
  }
}

/** How one review is made. */
interface Plan {
  readonly order: ReviewOrder;
  readonly view: RunView;
  readonly signal: AbortSignal;
}

/** What came of it, and where it goes. */
interface Made extends ReviewResult {
  readonly draft: DraftFolder;
  /** What somebody had changed in the draft before the run wrote there; null when the run writes nothing itself. */
  readonly altered: readonly string[] | null;
  readonly workflowId: string;
  readonly waiting: Approval | null;
}

async function inline(
  request: ReviewRequest,
  resources: OpenResources,
  { order, view, signal }: Plan,
): Promise<Made> {
  const place = isAdHoc(request) ? "numbered" : "draft";
  const draft = await draftFolder(join(order.out, request.city, request.period), place);
  try {
    const { bundle, stages } = await runInline(request, resources, { signal, show: view.show });
    return {
      draft,
      altered: null,
      workflowId: workflowIdOf(request, draft.number),
      bundle,
      stages,
      waiting: null,
    };
  } catch (error) {
    await draft.release();
    throw error;
  }
}

/** A run through Temporal has written the draft where its worker puts drafts, which may be elsewhere. */
async function handOver({ bundle, draft, altered }: Made, store: ArtifactStore): Promise<void> {
  const stands = await isWritten(bundle, store, draft.path);
  if (!stands || altered !== null) sayAltered(altered ?? (await alterations(draft.path)));
  if (!stands) await writeFolder(bundle, store, draft.path);
}

/** What somebody changed in the draft is not kept, because a draft is what its manifest says; but it is said. */
export function sayAltered(found: readonly string[]): void {
  if (found.length === 0) return;
  const rest = found.length > NAMED ? ` and ${found.length - NAMED} more` : "";
  process.stderr.write(
    `draft had been altered: ${found.slice(0, NAMED).join(", ")}${rest}; written anew\n`,
  );
}

/** Shows progress while `work` goes on. */
async function follow(work: (view: RunView) => Promise<Made>): Promise<Made> {
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
  options: Plan,
): Promise<Made> {
  const { order, view, signal } = options;
  const { withTemporal } = await import("./engine/session.ts");
  const opened = { resources, close: () => Promise.resolve() };
  return withTemporal(
    order.varFolder,
    () => Promise.resolve(opened),
    async ({ client, lost }) => {
      const { runThroughTemporal } = await import("./engine/run-through-temporal.ts");
      const { makeWay } = await import("./engine/waiting-runs.ts");
      const workflowId = workflowIdOf(request, null);
      const way = isAdHoc(request)
        ? "free"
        : await makeWay(request, client, { ...order, note: view.note });
      const place = way === "beside" || isAdHoc(request) ? "numbered" : "draft";
      const draft = await draftFolder(join(order.out, request.city, request.period), place);
      const asked = way === "beside" ? { ...request, purpose: "draft-only" as const } : request;
      const id = draft.number === null ? workflowId : workflowIdOf(request, draft.number);
      const altered = await alterations(draft.path);
      const following = { ...view, workflowId: id, signal, lost };
      try {
        const done = await runThroughTemporal(asked, client, following);
        return { draft, altered, workflowId: id, ...done };
      } catch (error) {
        await draft.release();
        throw error;
      }
    },
  );
}

/** Part of a review, or one of other data: a draft of its own, which never becomes an edition. */
function isAdHoc({ goals, fetching }: ReviewRequest): boolean {
  return goals !== null || fetching !== undefined;
}

function workflowIdOf({ city, period }: ReviewRequest, draft: number | null): string {
  return `vlr/${city}/${period}${draft === null ? "" : `/draft/${draft}`}`;
}
