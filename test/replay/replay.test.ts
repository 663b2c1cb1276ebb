/** Recorded histories of every released workflow version still replay with today's code. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { historyFromJSON } from "@temporalio/common/lib/proto-utils.js";
import {
  bundleWorkflowCode,
  DefaultLogger,
  Runtime,
  Worker,
  type WorkflowBundle,
} from "@temporalio/worker";
import { beforeAll, expect, test } from "vitest";
import { repository } from "../support/run-vlr.ts";

const folder = join(import.meta.dirname, "histories");
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
let workflowBundle: WorkflowBundle;

beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger("ERROR"), shutdownSignals: [] });
  workflowBundle = await bundleWorkflowCode({
    workflowsPath: join(repository, "workflows/index.ts"),
    logger: new DefaultLogger("ERROR"),
  });
});

function textOf(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

function read(name: string) {
  return historyFromJSON(JSON.parse(textOf(name)));
}

/** Payloads as what they say. */
function decoded(history: string): string {
  return history.replaceAll(
    /"data": "([^"]+)"/g,
    (_, payload: string) => `"data": ${Buffer.from(payload, "base64").toString("utf8")}`,
  );
}

test("there are histories to replay", () => {
  expect(names.length).toBeGreaterThan(0);
});

test.each(names)("%s replays", async (name) => {
  await Worker.runReplayHistory({ workflowBundle }, read(name), "vlr/recno/2024");
});

test.each(names)(
  "%s names no folder, process or source file of the machine it was made on",
  (name) => {
    expect(decoded(textOf(name))).not.toMatch(
      /\/(tmp|home|root|Users|work)\/|node_modules|"\d+@|"stackTrace": "[^"]/,
    );
  },
);

test("a history in which another step was called is refused, so the guard can fail", async () => {
  const history = read(names[0] ?? "");
  const scheduled = history.events?.find((event) => event.activityTaskScheduledEventAttributes);
  const type = scheduled?.activityTaskScheduledEventAttributes?.activityType;
  if (!type) throw new Error("the history schedules no step");
  type.name = "somethingElse";
  await expect(
    Worker.runReplayHistory({ workflowBundle }, history, "vlr/recno/2024"),
  ).rejects.toThrow(/somethingElse|determinism|TMPRL1100/i);
});
