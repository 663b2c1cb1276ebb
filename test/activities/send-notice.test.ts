/** Telling of an event by every way that is opened for it, and what is kept of a way that failed. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../activities/adapters/artifact-store.ts";
import { noticeLog } from "../../activities/adapters/notice-log.ts";
import type { ArtifactStore, Channel } from "../../activities/resources.ts";
import { sendNotice } from "../../activities/send-notice.ts";
import { mediaTypes } from "../../domain/artifact.ts";
import { ReportError } from "../../domain/errors.ts";
import type { Message } from "../../domain/notice.ts";
import { notice } from "../support/channels.ts";
import { failure } from "../support/report-error.ts";

let folder: string;
let store: ArtifactStore;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vlr-notices-"));
  store = await openStore(join(folder, "store"));
});

afterAll(() => rm(folder, { recursive: true }));

describe("telling of an event", () => {
  /** A way that fails as often as it is told to. */
  function way(name: string, failures: number, retryable = true) {
    const sent: Message[] = [];
    let left = failures;
    const channel: Channel = {
      name,
      events: ["ready-for-approval", "failed"],
      send: (told) => {
        if (left > 0) {
          left -= 1;
          const said = `${name}: away`;
          return Promise.reject(new ReportError("source-unavailable", said, { retryable }));
        }
        sent.push(told);
        return Promise.resolve();
      },
    };
    return { channel, sent };
  }

  const outside = async (...channels: readonly Channel[]) => ({
    channels,
    notices: noticeLog(await mkdtemp(join(folder, "notices-"))),
    store,
  });

  test("goes on by the other ways when one fails, and a retry uses only those that failed", async () => {
    const [bad, good] = [way("a", 1), way("b", 0)];
    const world = await outside(bad.channel, good.channel);
    expect(await failure(sendNotice(notice, world))).toMatchObject({ retryable: true });
    expect([bad.sent, good.sent].map(({ length }) => length)).toEqual([0, 1]);
    expect(await world.notices.unsent()).toMatchObject([
      { notice: { id: notice.id }, ways: { a: { state: "failed", attempts: 1 } } },
    ]);
    await sendNotice(notice, world);
    await sendNotice(notice, world);
    expect([bad.sent, good.sent].map(({ length }) => length)).toEqual([1, 1]);
    expect(await world.notices.unsent()).toEqual([]);
  });

  test("is not tried again when every failure is final, and stays on record", async () => {
    const world = await outside(way("a", 9, false).channel);
    expect(await failure(sendNotice(notice, world))).toMatchObject({ retryable: false });
    expect(await world.notices.unsent()).toHaveLength(1);
  });

  test("uses no way that is not opened for it, and then leaves no record", async () => {
    const { channel, sent } = way("a", 0);
    const world = await outside({ ...channel, events: ["published"] });
    await sendNotice(notice, world);
    expect(sent).toEqual([]);
    expect(await world.notices.read(notice.id)).toBeNull();
  });

  test("prints the city's own name, or the folder's when city.yaml cannot be read", async () => {
    const { channel, sent } = way("a", 0);
    const treeWith = async (yaml: string) => {
      const ref = await store.put(Buffer.from(yaml), mediaTypes.text);
      return store.putTree({ files: [{ path: "city.yaml", ...ref }] });
    };
    const yaml = await readFile("test/fixtures/small-city/city.yaml", "utf8");
    const world = await outside(channel);
    const names = [await treeWith(yaml), await treeWith("city: [")];
    for (const [index, tree] of names.entries()) {
      await sendNotice({ ...notice, id: `recno/2024/${index}/failed`, folder: tree }, world);
    }
    expect(sent.map(({ subject }) => subject)).toEqual([
      "Rečno 2024: a draft waits for approval",
      "recno 2024: a draft waits for approval",
    ]);
  });
});
