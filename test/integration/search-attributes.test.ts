/** Search attributes: written where they change, used to filter, and not needed. */
import { Client, Connection } from "@temporalio/client";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { atTemporalDesk, RUN_ID, stopped, type TemporalDesk } from "../support/temporal-desk.ts";

interface Run {
  readonly workflowId: string;
}

async function found({ client }: TemporalDesk, id: string): Promise<Record<string, unknown>> {
  const { typedSearchAttributes } = await client.workflow.getHandle(id).describe();
  const pairs = typedSearchAttributes.getAll();
  return Object.fromEntries(
    pairs
      .map(({ key, value }) => [key.name, value] as const)
      .filter(([name]) => name.startsWith("Vlr")),
  );
}

const idsIn = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as { runs: readonly Run[] }).runs.map(({ workflowId }) => workflowId);

test("a run says on the server what it is about and where it stands, and status lets the server filter", async () => {
  await atTemporalDesk("mayor", {}, async (desk) => {
    const worker = await desk.worker();
    const other = join(desk.scratch, "other");
    await cp(desk.city, other, { recursive: true });
    const yaml = await readFile(join(other, "city.yaml"), "utf8");
    await writeFile(join(other, "city.yaml"), yaml.replace(/^approval:.*$/m, ""));
    for (const city of [desk.city, other]) {
      const ran = await desk.vlr(["run", city]);
      expect(ran.code, ran.stderr).toBe(0);
    }
    const about = { VlrPeriod: "2024", VlrTrigger: "person" };
    expect(await found(desk, RUN_ID)).toEqual({
      ...about,
      VlrCity: "recno",
      VlrStatus: "waiting",
      VlrApproval: "waiting",
    });
    expect(await found(desk, "vlr/other/2024")).toEqual({
      ...about,
      VlrCity: "other",
      VlrStatus: "draft",
    });
    expect(idsIn((await desk.vlr(["status", "--json"])).stdout)).toHaveLength(2);
    const waiting = await desk.vlr(["status", "--waiting", "--json"]);
    expect(idsIn(waiting.stdout)).toEqual([RUN_ID]);
    const mine = await desk.vlr(["status", "--city", "other", "--json"]);
    expect(idsIn(mine.stdout)).toEqual(["vlr/other/2024"]);

    await desk.vlr(["approve", "recno/2024", "--by", "mayor"]);
    expect(await found(desk, RUN_ID)).toMatchObject({
      VlrStatus: "published",
      VlrApproval: "approved",
    });
    expect(idsIn((await desk.vlr(["status", "--waiting", "--json"])).stdout)).toEqual([]);
    await stopped(worker);
  });
});

test("a server that takes no search attributes is told once, and everything works without", async () => {
  await atTemporalDesk("mayor", {}, async (desk) => {
    // The server keeps ten keywords in a namespace: these take all places.
    const connection = await Connection.connect({ address: desk.server.address });
    const names = Array.from({ length: 10 }, (_, index) => `Taken${index}`);
    await new Client({ connection }).connection.operatorService.addSearchAttributes({
      namespace: "default",
      searchAttributes: Object.fromEntries(names.map((name) => [name, 2])),
    });
    await connection.close();
    const worker = await desk.worker();
    const ran = await desk.vlr(["run", desk.city]);
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stderr.match(/has no search attributes/g)).toHaveLength(1);
    expect(await found(desk, RUN_ID)).toEqual({});
    const waiting = await desk.vlr(["status", "--waiting", "--city", "recno", "--json"]);
    expect(idsIn(waiting.stdout)).toEqual([RUN_ID]);
    expect((await desk.vlr(["approve", "recno/2024", "--by", "mayor"])).code).toBe(0);
    await stopped(worker);
  });
});
