/** Something to tell people, and what the tests of the ways to tell them share. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openChannels } from "../../activities/adapters/channels.ts";
import type { Channel } from "../../activities/resources.ts";
import { NOTICE_EVENTS, type Notice } from "../../domain/notice.ts";
import { messageOf } from "../../domain/notice-words.ts";
import type { ChannelSettings } from "../../domain/operator-settings.ts";

export const notice: Notice = {
  v: 1,
  id: "recno/2024/run-1/ready-for-approval",
  city: "recno",
  period: "2024",
  folder: null,
  event: "ready-for-approval",
  missing: ["statistics", "mayor"],
  until: "2026-03-31T06:00:00.000Z",
};
export const message = messageOf(notice, "Rečno");

/** What every way says of itself. */
export const about = { name: "way", events: NOTICE_EVENTS };

/** The secret `s3cret` in the folder of `folderWithSecret`. */
export const SECRET = { kind: "file", path: "secret" } as const;

export async function folderWithSecret(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "vlr-channels-"));
  await writeFile(join(folder, "secret"), "s3cret\n");
  return folder;
}

/** The way that these settings describe; paths count from `folder`. */
export function openChannel(settings: ChannelSettings, folder: string): Channel {
  const [channel] = openChannels([settings], folder);
  if (channel === undefined) throw new Error("no channel");
  return channel;
}
