/** Waits for approval as small files beside the store: `<folder>/<city>/<period>/<run>/`. */
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import type { Decision } from "../../domain/approval.ts";
import type { WaitKey, WaitRecord } from "../../domain/steps.ts";
import type { ApprovalLog, OpenWait } from "../resources.ts";
import { canonicalJson } from "./canonical-json.ts";
import { diskFailure, systemCode, writeWhole } from "./disk.ts";
import { readKept, refShape } from "./kept-record.ts";

const WAIT = "wait.json";
const CLOSED = "closed.json";
const CONTENT_DIGITS = 16;
const DECISION = /^decision-.+\.json$/;

const decisionShape = z.object({
  role: z.string(),
  verdict: z.enum(["approve", "reject"]),
  contentHash: z.string(),
  comment: z.string().nullable(),
  identity: z.string(),
  decidedAt: z.iso.datetime(),
});
const waitShape = z.object({
  city: z.string(),
  period: z.string(),
  runId: z.string(),
  request: z.looseObject({
    v: z.literal(1),
    city: z.string(),
    period: z.string(),
    folder: refShape,
    goals: z.null(),
    offline: z.boolean(),
  }),
  contentHash: z.string(),
  bundle: refShape,
  reviewers: z.array(z.string()),
  since: z.iso.datetime(),
  until: z.iso.datetime(),
  startedBy: z
    .object({
      trigger: z.enum(["person", "schedule", "network"]),
      network: z.string().optional(),
    })
    .optional(),
});

/**
 * `wait.json`, `decision-<content>-<role>.json`, `closed.json`. Every file is written whole, and a second try writes the same:
 * two processes cannot disturb each other. Failures are `store-failed`.
 */
export function approvalLog(folder: string): ApprovalLog {
  const root = resolve(folder);
  const folderOf = ({ city, period, runId }: WaitKey): string => join(root, city, period, runId);
  const write = (wait: WaitKey, name: string, content: unknown): Promise<void> =>
    writeWhole(join(folderOf(wait), name), canonicalJson(content));
  return {
    open: (record) => write(record, WAIT, record),
    decide: (wait, decision) => write(wait, decisionFile(decision), decision),
    close: (wait, outcome) => write(wait, CLOSED, outcome),
    waiting: async () => {
      const waits: OpenWait[] = [];
      for (const city of await names(root)) {
        for (const period of await names(join(root, city))) {
          for (const runId of await names(join(root, city, period))) {
            const open = await openWait(join(root, city, period, runId));
            if (open !== null) waits.push(open);
          }
        }
      }
      return waits.toSorted((a, b) => a.wait.since.localeCompare(b.wait.since, "en"));
    },
  };
}

/** A document that changed needs new decisions: those on the old one stay beside them. */
function decisionFile({ contentHash, role }: Decision): string {
  return `decision-${contentHash.slice(0, CONTENT_DIGITS)}-${encodeURIComponent(role)}.json`;
}

async function openWait(folder: string): Promise<OpenWait | null> {
  const files = await names(folder);
  if (!files.includes(WAIT) || files.includes(CLOSED)) return null;
  const wait = (await readKept(join(folder, WAIT), waitShape)) as WaitRecord;
  const decisions = await Promise.all(
    files
      .filter((name) => DECISION.test(name))
      .map((name) => readKept<Decision>(join(folder, name), decisionShape)),
  );
  return {
    wait,
    decisions: decisions.toSorted((a, b) => a.decidedAt.localeCompare(b.decidedAt, "en")),
  };
}

async function names(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw diskFailure(error, folder, "read");
  }
}
