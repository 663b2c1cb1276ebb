/** With --log json every line on stderr is an object, the last one of a command that fails too. */
import { expect, test } from "vitest";
import { copySmallCity, inScratch, runVlr, startVlr } from "../support/run-vlr.ts";
import { declare } from "../support/scheduled-cities.ts";

const objects = (stderr: string): readonly Record<string, unknown>[] =>
  stderr
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test.each([[["--log", "json"]], [["--log=json"]]])(
  "a worker that finds no server ends with one object (%j)",
  async (log) => {
    await inScratch(async (scratch) => {
      const env = { TEMPORAL_ADDRESS: "127.0.0.1:9", VLR_VAR: scratch };
      const ran = await runVlr(["worker", ...log], { cwd: scratch, env });
      expect(ran.code).not.toBe(0);
      expect(objects(ran.stderr).at(-1)).toMatchObject({
        level: "error",
        message: "no Temporal server answers at 127.0.0.1:9",
        code: "engine-unavailable",
        hint: expect.stringContaining("TEMPORAL_ADDRESS") as string,
      });
    });
  },
);

test("what a server says of schedules is told in objects as well", async () => {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    await declare(city, "{ every: 1 week, timezone: UTC }");
    const env = { VLR_VAR: `${scratch}/var` };
    const serving = startVlr(["server", city, "--log", "json"], { cwd: scratch, env });
    await serving.said("server and worker ready");
    serving.child.kill("SIGTERM");
    const { stderr } = await serving.ended;
    expect(objects(stderr).map(({ message }) => message)).toContain("recno: created");
  });
});
