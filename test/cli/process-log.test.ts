/** Logs for collectors. */
import { expect, test } from "vitest";
import { processLog } from "../../cli/engine/process-log.ts";

function jsonLines(work: (log: ReturnType<typeof processLog>) => void): readonly unknown[] {
  const lines: string[] = [];
  work(processLog("json", (line) => lines.push(line)));
  return lines.map((line) => JSON.parse(line) as unknown);
}

test("a step's line names run, city and step, and nothing that is not on the list", () => {
  const meta = {
    workflowId: "vlr/recno/2024/draft/2",
    workflowRunId: "r-1",
    activityType: "printPdf",
    attempt: 2,
    apiKey: "secret",
    error: new Error("the page cannot be printed"),
  };
  const [line] = jsonLines(({ logger }) => {
    logger.debug("not told");
    logger.warn("Activity failed", meta);
  });
  expect(line).toMatchObject({
    level: "warn",
    message: "Activity failed",
    city: "recno",
    period: "2024",
    workflow: "vlr/recno/2024/draft/2",
    run: "r-1",
    step: "printPdf",
    attempt: 2,
    error: "the page cannot be printed",
  });
  expect(JSON.stringify(line)).not.toContain("secret");
});

test("a line of the command itself has a time and a level too", () => {
  expect(
    jsonLines(({ say }) => {
      say("worker ready");
    }),
  ).toEqual([{ time: expect.any(String) as string, level: "info", message: "worker ready" }]);
});
