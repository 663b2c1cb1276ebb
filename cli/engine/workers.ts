/** Workers of one process: one per role, sharing a connection and the same steps. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Context, log } from "@temporalio/activity";
import {
  bundleWorkflowCode,
  DefaultLogger,
  NativeConnection,
  Runtime,
  Worker,
  type NativeConnectionOptions,
  type WorkflowBundleOption,
} from "@temporalio/worker";
import { createActivities, type Activities } from "../../activities/index.ts";
import type { Resources } from "../../activities/resources.ts";
import { toFailure } from "../../activities/run-as-activity.ts";
import { packageRoot } from "../../activities/adapters/package-files.ts";
import { roles } from "../../temporal.config.ts";
import { stepsByRole, type Role } from "../../workflows/options.ts";
import type { Engine } from "./connection.ts";
import { runningReviews } from "./running-reviews.ts";

const BEAT_MS = 4_000;

export const workflowRoles = Object.keys(roles) as readonly Role[];

/** The SDK's own log: errors only, on stderr. Signals stay with the command. Once per process. */
function quietRuntime(): void {
  Runtime.install({
    logger: new DefaultLogger("ERROR"),
    shutdownSignals: [],
    telemetryOptions: { logging: { filter: { core: "WARN", other: "WARN" }, forward: {} } },
  });
}

export interface RunningWorkers {
  /** Ends when the workers have stopped; rejects when one of them failed. */
  readonly finished: Promise<void>;
  /** Asks the workers to stop. Steps at hand may end within the grace time of `temporal.config.ts`, then they are cancelled. */
  drain(): void;
}

/** Starts the workers and returns when they are ready to poll. When one cannot be made, nothing stays open. */
export async function startWorkers(
  engine: Engine,
  resources: Omit<Resources, "heartbeat" | "signal">,
  wanted: readonly Role[],
): Promise<RunningWorkers> {
  // Not before there is a worker: an installed runtime without one keeps the process from ending.
  quietRuntime();
  const connection = await NativeConnection.connect(
    engine.connectionOptions as NativeConnectionOptions,
  );
  const activities = beating(createActivities(() => ({ ...resources, ...ofThisAttempt() })));
  const made = await Promise.allSettled(
    wanted.map(async (role) =>
      Worker.create({
        connection,
        namespace: engine.namespace,
        ...roles[role],
        // The server answers a beat with "cancelled": beats that are held back would hold that back too.
        maxHeartbeatThrottleInterval: BEAT_MS,
        activities: pick(activities, stepsByRole[role]),
        ...(role === "workflow" ? { workflowBundle: await workflowBundle() } : {}),
      }),
    ),
  );
  const workers = made.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  const finished = runAll(workers, connection);
  const failed = made.find((each) => each.status === "rejected");
  if (failed !== undefined) {
    drain(workers);
    await finished;
    throw failed.reason;
  }
  return {
    finished,
    drain: () => {
      drain(workers);
    },
  };
}

/** Until all have stopped; when one fails the others finish the steps at hand and stop as well. */
async function runAll(workers: readonly Worker[], connection: NativeConnection): Promise<void> {
  const ends = await Promise.allSettled(
    workers.map((worker) =>
      worker.run().catch((error: unknown) => {
        drain(workers);
        throw error;
      }),
    ),
  );
  const failed = ends.find((end) => end.status === "rejected");
  if (failed === undefined) return connection.close();
  // A worker that failed may hold on to the connection; what it failed of is the news.
  await connection.close().catch(() => undefined);
  throw failed.reason;
}

function drain(workers: readonly Worker[]): void {
  for (const worker of workers) if (worker.getState() === "RUNNING") worker.shutdown();
}

/** The bundle made at build time; when run from sources it is made now. */
async function workflowBundle(): Promise<WorkflowBundleOption> {
  const built = fileURLToPath(new URL("dist/workflow-bundle.js", packageRoot()));
  if (existsSync(built)) return { codePath: built };
  const workflowsPath = join(dirname(fileURLToPath(import.meta.url)), "../../workflows/index.ts");
  return bundleWorkflowCode({ workflowsPath });
}

/** What each attempt last said of its progress, repeated by the clock. */
const lastSaid = new WeakMap<Context, unknown>();

/** Heartbeat, cancellation and Temporal as the attempt that asks has them. */
function ofThisAttempt(): Pick<Resources, "heartbeat" | "signal" | "runs"> {
  const context = Context.current();
  return {
    runs: runningReviews(context.client),
    heartbeat: (done, total) => {
      context.cancellationSignal.throwIfAborted();
      lastSaid.set(context, { done, total });
      context.heartbeat({ done, total });
    },
    signal: context.cancellationSignal,
  };
}

/** Steps that tell Temporal they are alive while they work: cancellation reaches only steps that do. */
function beating(activities: Activities): Activities {
  const entries = Object.entries(activities) as [
    keyof Activities,
    (input: never) => Promise<unknown>,
  ][];
  return Object.fromEntries(
    entries.map(([name, step]) => [name, (input: never) => beat(name, () => step(input))]),
  ) as unknown as Activities;
}

async function beat<T>(name: string, step: () => Promise<T>): Promise<T> {
  const context = Context.current();
  const clock = setInterval(() => {
    context.heartbeat(lastSaid.get(context));
  }, BEAT_MS);
  try {
    const outcome = await step();
    log.info("step finished", { step: name });
    return outcome;
  } catch (error) {
    // Whatever a step makes of being stopped, Temporal is told that it was stopped.
    context.cancellationSignal.throwIfAborted();
    throw toFailure(error, context.info.attempt);
  } finally {
    clearInterval(clock);
  }
}

function pick(activities: Activities, names: readonly (keyof Activities)[]): Partial<Activities> {
  const wanted = new Set<string>(names);
  return Object.fromEntries(Object.entries(activities).filter(([name]) => wanted.has(name)));
}
