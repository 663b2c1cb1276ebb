/** Workers of one process: one per role, sharing a connection and the same steps. */
import { existsSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Context, log } from "@temporalio/activity";
import type { DataConverter } from "@temporalio/common";
import {
  bundleWorkflowCode,
  NativeConnection,
  Runtime,
  Worker,
  type Logger,
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
import type { ListenAddress } from "./listen-address.ts";
import { processLog } from "./process-log.ts";
import { runningReviews } from "./running-reviews.ts";

const BEAT_MS = 4_000;

export const workflowRoles = Object.keys(roles) as readonly Role[];

/** How the workers of this process are watched. */
export interface WorkerTelemetry {
  readonly logger: Logger;
  /** Where Prometheus metrics are served; null when they are not. */
  readonly metrics: ListenAddress | null;
}

/** Of a command that lasts only as long as its run. */
const QUIET: WorkerTelemetry = { logger: processLog("text").logger, metrics: null };

/** Signals stay with the command. Once per process. */
function installRuntime({ logger, metrics }: WorkerTelemetry): void {
  Runtime.install({
    logger,
    shutdownSignals: [],
    telemetryOptions: {
      logging: { filter: { core: "WARN", other: "WARN" }, forward: {} },
      ...(metrics === null
        ? {}
        : { metrics: { prometheus: { bindAddress: `${metrics.host}:${metrics.port}` } } }),
    },
  });
}

export interface RunningWorkers {
  /** Ends when the workers have stopped; rejects when one of them failed. */
  readonly finished: Promise<void>;
  /** Asks the workers to stop. Steps at hand may end within the grace time of `temporal.config.ts`, then they are cancelled. */
  drain(): void;
  state(): "working" | "stopping" | "failed";
}

/** Starts the workers and returns when they are ready to poll. When one cannot be made, nothing stays open. */
export async function startWorkers(
  engine: Engine,
  resources: Omit<Resources, "heartbeat" | "signal">,
  wanted: readonly Role[],
  telemetry: WorkerTelemetry = QUIET,
): Promise<RunningWorkers> {
  // Not before there is a worker: an installed runtime without one keeps the process from ending.
  installRuntime(telemetry);
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
        dataConverter: dataConverter(engine.payloads),
        activities: pick(activities, stepsByRole[role]),
        ...(role === "workflow" ? { workflowBundle: await workflowBundle(engine.payloads) } : {}),
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
    state: () => stateOf(workers),
  };
}

function stateOf(workers: readonly Worker[]): ReturnType<RunningWorkers["state"]> {
  const states = workers.map((worker) => worker.getState());
  if (states.includes("FAILED")) return "failed";
  return states.every((state) => state === "RUNNING") ? "working" : "stopping";
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

/** Failures are put into payloads only where payloads are encrypted: elsewhere people read them in Temporal's own tools. */
function dataConverter({ kind, codec }: Engine["payloads"]): DataConverter {
  return {
    payloadCodecs: [codec],
    ...(kind === "encrypted" ? { failureConverterPath: besideWorkflows("failure-converter") } : {}),
  };
}

/** The bundle made at build time; when run from sources it is made now. */
async function workflowBundle({ kind }: Engine["payloads"]): Promise<WorkflowBundleOption> {
  const name = kind === "encrypted" ? "workflow-bundle-encrypted.js" : "workflow-bundle.js";
  const built = fileURLToPath(new URL(`dist/${name}`, packageRoot()));
  if (existsSync(built)) return { codePath: built };
  return bundleWorkflowCode({
    workflowsPath: besideWorkflows("index"),
    ...(kind === "encrypted" ? { failureConverterPath: besideWorkflows("failure-converter") } : {}),
  });
}

/** A file of the workflows' folder, with the ending of this very file: built or not. */
function besideWorkflows(name: string): string {
  const here = fileURLToPath(import.meta.url);
  return join(dirname(here), "../../workflows", `${name}${extname(here)}`);
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
    entries.map(([name, step]) => [name, (input: never) => beat(() => step(input))]),
  ) as unknown as Activities;
}

async function beat<T>(step: () => Promise<T>): Promise<T> {
  const context = Context.current();
  const began = performance.now();
  const clock = setInterval(() => {
    context.heartbeat(lastSaid.get(context));
  }, BEAT_MS);
  try {
    const outcome = await step();
    log.info("step finished", { milliseconds: Math.round(performance.now() - began) });
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
