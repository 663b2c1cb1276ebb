/** Queues, timeouts and retries of the steps. Safe to import in workflow code and in the worker. */
import { ERROR_CODES, type ErrorCode } from "../domain/errors.ts";
import type { NetworkLimits, NetworkSteps } from "../domain/network-review.ts";
import type { ScheduleSteps } from "../domain/scheduled-review.ts";
import type { ApprovalSteps, DeliverySteps, ReviewSteps } from "../domain/steps.ts";

/** One queue per scarce resource: the workflow's own, the network, the processor, the browser. */
export const queues = {
  workflow: "vlr",
  fetch: "vlr-fetch",
  compute: "vlr-compute",
  render: "vlr-render",
} as const;

export type Role = keyof typeof queues;

/** Which steps a worker of each role offers. */
export const stepsByRole = {
  workflow: [
    "readCity",
    "findEarlierEdition",
    "assembleBundle",
    "openApproval",
    "recordDecision",
    "closeApproval",
    "writeDraft",
    "sendNotice",
    "storeCityFolder",
    "readNetwork",
    "prepareCity",
    "joinReview",
    "composeNetwork",
    "storeNetwork",
    "writeNetwork",
  ],
  fetch: ["fetchSource", "fetchPart"],
  compute: ["buildWarehouse", "deriveFindings"],
  render: ["renderCharts", "composeDocument", "printPdf", "publishEdition"],
} as const satisfies Record<Role, readonly StepName[]>;

type StepName = keyof (ReviewSteps & ApprovalSteps & ScheduleSteps & DeliverySteps & NetworkSteps);

const codes = Object.keys(ERROR_CODES) as ErrorCode[];

/** Failure types that never succeed on a second try. The SDK's own size limit is one of them. */
const nonRetryableErrorTypes = [
  ...codes.filter((code) => !ERROR_CODES[code].retryable),
  "PayloadsTooLarge",
];

const retry = {
  initialInterval: "2s",
  backoffCoefficient: 2,
  maximumInterval: "1m",
  nonRetryableErrorTypes,
} as const;

/** Says by itself, failure by failure, whether another try makes sense: an object store that is away comes back. */
const retryAsSaid = { ...retry, nonRetryableErrorTypes: ["PayloadsTooLarge"] };

/** Options of the proxies. Attempts are bounded by time, not by number: a deploy that interrupts a step costs an attempt. */
export const stepOptions = {
  workflow: {
    taskQueue: queues.workflow,
    startToCloseTimeout: "5m",
    scheduleToCloseTimeout: "1h",
    heartbeatTimeout: "15s",
    retry,
  },
  fetch: {
    taskQueue: queues.fetch,
    startToCloseTimeout: "15m",
    scheduleToCloseTimeout: "1h",
    heartbeatTimeout: "15s",
    retry: { ...retry, initialInterval: "5s", maximumInterval: "10m", maximumAttempts: 6 },
  },
  /** Hundreds of city folders go into the store. */
  network: {
    taskQueue: queues.workflow,
    startToCloseTimeout: "1h",
    scheduleToCloseTimeout: "2h",
    heartbeatTimeout: "15s",
    retry,
  },
  /** Waits as long as somebody else's review goes on. */
  join: {
    taskQueue: queues.workflow,
    startToCloseTimeout: "1d",
    scheduleToCloseTimeout: "2d",
    heartbeatTimeout: "15s",
    retry,
  },
  compute: {
    taskQueue: queues.compute,
    startToCloseTimeout: "20m",
    scheduleToCloseTimeout: "2h",
    heartbeatTimeout: "15s",
    retry,
  },
  render: {
    taskQueue: queues.render,
    startToCloseTimeout: "10m",
    scheduleToCloseTimeout: "1h",
    heartbeatTimeout: "15s",
    // A page that cannot be printed fails the same way again; a browser that died does not.
    retry: { ...retry, maximumAttempts: 4 },
  },
  /** A mail server that is away for a weekend is no reason to say nothing. */
  notice: {
    taskQueue: queues.workflow,
    startToCloseTimeout: "5m",
    scheduleToCloseTimeout: "7 days",
    heartbeatTimeout: "15s",
    retry: { ...retryAsSaid, initialInterval: "10s", maximumInterval: "1h" },
  },
  /** What was approved is not given up because a server is away for some hours. */
  publish: {
    taskQueue: queues.render,
    startToCloseTimeout: "15m",
    scheduleToCloseTimeout: "1 day",
    heartbeatTimeout: "15s",
    retry: { ...retryAsSaid, maximumInterval: "10m" },
  },
} as const;

/** Who goes first where steps wait for the same worker: 1 is first, 5 last. Steps have the priority of their run. */
export const priorities = {
  /** Somebody waits for it. */
  analyst: { priorityKey: 2 },
  /** Runs of schedules have Temporal's own middle, 3. */
  network: { priorityKey: 4 },
} as const;

/** Recorded in the request of each run, so that a change here touches no run that is going on. */
export const networkLimits: NetworkLimits = {
  window: 10,
  // At most about 25 events for each city: far below the 4,096 from which Temporal suggests to begin anew.
  citiesPerPart: 100,
  fetchesPerHost: 2,
};
