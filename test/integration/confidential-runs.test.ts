/** Encrypted payloads: the server keeps nothing readable but IDs and search attributes, and wrong keys are named. */
import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { atTemporalDesk, RUN_ID, stopped, type TemporalDesk } from "../support/temporal-desk.ts";
import { writeNetwork, writeTinyCity } from "../support/tiny-network.ts";

const newKey = (): string => randomBytes(32).toString("base64");
const [OLD, NEW, WRONG] = [newKey(), newKey(), newKey()];
const both = { VLR_PAYLOAD_KEYS: `new:${NEW},old:${OLD}` };

/** Everything the server keeps of a run, as text, with payloads as their bytes. IDs and search attributes are left out. */
async function rawHistory({
  client,
}: TemporalDesk): Promise<{ text: string; encodings: string[] }> {
  const { history } = await client.workflowService.getWorkflowExecutionHistory({
    namespace: "default",
    execution: { workflowId: RUN_ID },
  });
  const encodings: string[] = [];
  const lines: string[] = [];
  // The SDK notes in the clear which changes of the code a run has passed.
  const walk = (value: unknown, key: string, part: "payload" | "note" = "payload"): void => {
    if (["searchAttributes", "workflowId", "originalExecutionRunId"].includes(key)) return;
    if (value instanceof Uint8Array) {
      lines.push(Buffer.from(value).toString("latin1"));
      return;
    }
    if (typeof value === "object" && value !== null) {
      const { metadata } = value as { metadata?: Record<string, Uint8Array> };
      const encoding = metadata?.["encoding"];
      if (encoding && part === "payload") encodings.push(Buffer.from(encoding).toString());
      for (const [name, inner] of Object.entries(value)) {
        walk(inner, name, name === "markerRecordedEventAttributes" ? "note" : part);
      }
      return;
    }
    lines.push(String(value));
  };
  walk(history?.events ?? [], "");
  return { text: lines.join("\n"), encodings };
}

test("with keys the server's history of a run holds no readable word of city or problems, and a rotated key still reads", async () => {
  await atTemporalDesk("mayor", { VLR_PAYLOAD_KEYS: `old:${OLD}` }, async (desk) => {
    const worker = await desk.worker([], both);
    const ran = await desk.vlr(["run", desk.city], { VLR_PAYLOAD_KEYS: `old:${OLD},new:${NEW}` });
    expect(ran.code, ran.stderr).toBe(0);
    const approved = await desk.vlr(
      ["approve", "recno/2024", "--by", "mayor", "--comment", "a private remark"],
      both,
    );
    expect(approved.code, approved.stderr).toBe(0);
    const good = await rawHistory(desk);
    expect(good.encodings.length).toBeGreaterThan(20);
    expect([...new Set(good.encodings)]).toEqual(["binary/encrypted"]);
    for (const word of ["recno", "Recno", "mayor", "private", "statistics", "data/"]) {
      expect(good.text).not.toContain(word);
    }

    await writeFile(join(desk.city, "data/indicators.csv"), "no,such,columns\n1,2,3\n");
    const failed = await desk.vlr(["run", desk.city], both);
    expect([2, 3]).toContain(failed.code);
    const message = /error: (.+?) \[/.exec(failed.stderr)?.[1] ?? "";
    expect(message.length).toBeGreaterThan(10);
    const bad = await rawHistory(desk);
    for (const word of [message, "recno", "indicators.csv", "no,such"]) {
      expect(bad.text).not.toContain(word);
    }
    expect(bad.text).toContain("Encoded failure");
    expect((await stopped(worker)).code).toBe(0);
  });
});

test("a missing key and a wrong key are named by their id, at once and without showing a key", async () => {
  await atTemporalDesk("mayor", both, async (desk) => {
    const worker = await desk.worker();
    const ran = await desk.vlr(["run", desk.city]);
    expect(ran.code, ran.stderr).toBe(0);
    const approve = ["approve", "recno/2024", "--by", "mayor"];

    const missing = await desk.vlr(approve, { VLR_PAYLOAD_KEYS: `old:${OLD}` });
    expect(missing.code, missing.stderr).toBe(2);
    expect(missing.stderr).toContain('encrypted with the key "new", which this process does not');

    const wrong = await desk.vlr(approve, { VLR_PAYLOAD_KEYS: `new:${WRONG}` });
    expect(wrong.code, wrong.stderr).toBe(2);
    expect(wrong.stderr).toContain('the key "new" of this process is not the one');

    for (const looking of [["status"], ["review", "recno/2024"]]) {
      const looked = await desk.vlr(looking, { VLR_PAYLOAD_KEYS: `new:${WRONG}` });
      expect(looked.code, looked.stderr).toBe(2);
      expect(looked.stderr).toContain('the key "new" of this process is not the one');
    }

    const none = await desk.vlr(["run", desk.city], { VLR_PAYLOAD_KEYS: "" });
    expect(none.code, none.stderr).toBe(2);
    expect(none.stderr).toContain('"new"');
    for (const { stderr, stdout } of [missing, wrong, none]) {
      for (const key of [OLD, NEW, WRONG]) expect(stderr + stdout).not.toContain(key);
    }
    await stopped(worker);
  });
});

test("a wrong key is named for runs of networks too, and is not taken for a worker that does not answer", async () => {
  await atTemporalDesk(null, both, async (desk) => {
    const coast = await writeNetwork(desk.scratch);
    await writeTinyCity(join(coast, "cities"), 0, { more: ["colour: blue"] });
    const worker = await desk.worker();
    const ran = await desk.vlr(["network", "run", coast]);
    expect(ran.code, ran.stderr).toBe(2);
    expect((await desk.vlr(["network", "status"])).stdout).toContain("1 failed");
    const wrong = await desk.vlr(["network", "status"], { VLR_PAYLOAD_KEYS: `new:${WRONG}` });
    expect(wrong.code, wrong.stdout).toBe(2);
    expect(wrong.stderr).toContain('the key "new" of this process is not the one');
    await stopped(worker);
  });
});

test("a run whose workers lack its key waits, says so, and goes on when a worker has the key", async () => {
  await atTemporalDesk(null, both, async (desk) => {
    const stranger = await desk.worker([], { VLR_PAYLOAD_KEYS: `old:${OLD}` });
    const run = desk.start(["run", desk.city]);
    await run.said("workers take the run up and fail");
    const { stderr } = await stopped(stranger);
    expect(stderr).toContain('encrypted with the key "new", which this process does not have');
    const worker = await desk.worker();
    const ran = await run.ended;
    expect(ran.code, ran.stderr).toBe(0);
    await stopped(worker);
  });
});
