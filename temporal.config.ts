/** How this deployment reaches Temporal and how much each worker role may do at once. Never read by workflow code. */
import type { WorkerOptions } from "@temporalio/worker";
import { loadClientConnectConfig } from "@temporalio/envconfig";
import { queues, type Role } from "./workflows/options.ts";

type RoleOptions = Pick<
  WorkerOptions,
  | "taskQueue"
  | "maxConcurrentActivityTaskExecutions"
  | "maxCachedWorkflows"
  | "stickyQueueScheduleToStartTimeout"
  | "shutdownGraceTime"
  | "shutdownForceTime"
>;

/**
 * A stopping worker takes no new step and lets the steps at hand end within the grace time. Then they are cancelled, which
 * costs each of them an attempt, and another worker begins them again; those still not ended are given up after the force time.
 */
export const drainSeconds = { grace: 60, force: 90 } as const;

const drain = {
  shutdownGraceTime: drainSeconds.grace * 1000,
  shutdownForceTime: drainSeconds.force * 1000,
};

export const roles: Readonly<Record<Role, RoleOptions>> = {
  workflow: {
    taskQueue: queues.workflow,
    maxCachedWorkflows: 200,
    // A run moves to another worker this long after its own was lost; its history is short and quickly replayed.
    stickyQueueScheduleToStartTimeout: "5s",
    ...drain,
  },
  fetch: { taskQueue: queues.fetch, maxConcurrentActivityTaskExecutions: 8, ...drain },
  compute: { taskQueue: queues.compute, maxConcurrentActivityTaskExecutions: 1, ...drain },
  render: { taskQueue: queues.render, maxConcurrentActivityTaskExecutions: 2, ...drain },
};

/** Namespace of the embedded server keeps closed runs this long: ten years, in seconds. */
export const embeddedRetentionSeconds = 10 * 365 * 24 * 3600;

/**
 * Address and credentials from `temporal.toml` (in the working directory or `TEMPORAL_CONFIG_FILE`) and `TEMPORAL_*`.
 * Null when nothing is configured: then the embedded server is used. A variable that is set to nothing counts as not set.
 */
export function configuredConnection(tomlPath: string | null) {
  const variables = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, value] as const],
  );
  const config = loadClientConnectConfig({
    overrideEnvVars: Object.fromEntries(variables),
    ...(tomlPath === null ? {} : { configSource: { path: tomlPath } }),
  });
  return config.connectionOptions.address === undefined ? null : config;
}
