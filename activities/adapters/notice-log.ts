/** What came of telling people, as small files beside the store: `<folder>/<city>/<period>/<run>/<event>.json`. */
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { NOTICE_EVENTS } from "../../domain/notice.ts";
import type { NoticeLog, NoticeRecord } from "../resources.ts";
import { canonicalJson } from "./canonical-json.ts";
import { diskFailure, readIfThere, systemCode, writeWhole } from "./disk.ts";
import { parseKept, readKept } from "./kept-record.ts";

const attempts = z.number();
const recordShape = z.object({
  notice: z.object({
    id: z.string(),
    event: z.enum(NOTICE_EVENTS),
    city: z.string(),
    period: z.string().nullable(),
  }),
  ways: z.record(
    z.string(),
    z.discriminatedUnion("state", [
      z.object({ state: z.literal("sent"), attempts }),
      z.object({ state: z.literal("failed"), attempts, reason: z.string() }),
    ]),
  ),
});

/** Failures are `store-failed`. */
export function noticeLog(folder: string): NoticeLog {
  const root = resolve(folder);
  const pathOf = (id: string): string =>
    `${join(root, ...id.split("/").map(encodeURIComponent))}.json`;
  return {
    read: async (id) => {
      const bytes = await readIfThere(pathOf(id));
      return bytes === null ? null : parseKept(pathOf(id), bytes, recordShape);
    },
    write: (record) => writeWhole(pathOf(record.notice.id), canonicalJson(record)),
    unsent: async () => {
      const records: NoticeRecord[] = [];
      for (const name of await filesIn(root)) {
        const record = await readKept(join(root, name), recordShape);
        if (Object.values(record.ways).some(({ state }) => state === "failed")) {
          records.push(record);
        }
      }
      return records;
    },
  };
}

async function filesIn(root: string): Promise<readonly string[]> {
  try {
    const names = await readdir(root, { recursive: true });
    return names.filter((name) => name.endsWith(".json")).toSorted();
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw diskFailure(error, root, "read");
  }
}
