import { expect, test } from "vitest";
import { retryNote, unservedNote, waitingWork } from "../../cli/engine/watch-run.ts";

const time = (seconds: number) => ({ seconds: seconds as never, nanos: 0 });
const step = { activityType: { name: "printPdf" }, activityId: "9" };
const SCHEDULED = 1;
const STARTED = 2;

test("a first attempt is no news; a later one is, with the first line of the reason", () => {
  expect(retryNote({ ...step, attempt: 1 })).toBeNull();
  expect(
    retryNote({
      ...step,
      attempt: 3,
      lastFailure: { message: "TypeError: x is not a function\nand more" },
    }),
  ).toBe("printPdf: attempt 3, because: TypeError: x is not a function");
  expect(retryNote({ ...step, attempt: 2 })).toBe("printPdf: attempt 2");
});

test("what waits is what no worker has taken: neither a step at work nor one that is put off", () => {
  const found = waitingWork({
    pendingWorkflowTask: { state: SCHEDULED, scheduledTime: time(5) },
    pendingActivities: [
      { ...step, state: SCHEDULED, scheduledTime: time(7) },
      { ...step, state: STARTED, scheduledTime: time(7) },
      { ...step, state: SCHEDULED, scheduledTime: time(7), nextAttemptScheduleTime: time(90) },
    ],
  });
  expect(found).toEqual([
    { role: "workflow", kind: "workflow task", since: 5 },
    { role: "render", kind: "step", since: 7 },
  ]);
  expect(waitingWork({ pendingWorkflowTask: { state: STARTED } })).toEqual([]);
});

test("the command named is the one that serves the queue", () => {
  expect(unservedNote([])).toBeNull();
  expect(unservedNote(["render"])).toContain("vlr-render, so the run waits");
  expect(unservedNote(["render"])).toMatch(/: vlr worker --role render$/);
  expect(unservedNote(["workflow"])).toMatch(/: vlr worker$/);
  expect(unservedNote(["fetch", "render"])).toMatch(/vlr-fetch, vlr-render.*: vlr worker$/);
});
