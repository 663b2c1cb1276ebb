/** Where a command finds things. */
import { join } from "node:path";
import { approvalLog } from "../activities/adapters/approval-log.ts";
import { noticeLog } from "../activities/adapters/notice-log.ts";
import type { ApprovalLog, NoticeLog } from "../activities/resources.ts";
import type { OptionSpec } from "./define-command.ts";

/** Where drafts and editions go unless a command says otherwise: `VLR_OUT`, else `out` in the working directory. */
export function defaultOut(): string {
  return process.env["VLR_OUT"] ?? "out";
}

/** Of a command whose worker publishes. */
export const outOption = {
  type: "string",
  value: "<folder>",
  help: "where editions go (default: out, or VLR_OUT)",
} as const satisfies OptionSpec;

/** Waits for approval, in the store of this folder. */
export function approvalsIn(varFolder: string): ApprovalLog {
  return approvalLog(join(varFolder, "store", "approvals"));
}

/** What was told to people, in the store of this folder. */
export function noticesIn(varFolder: string): NoticeLog {
  return noticeLog(join(varFolder, "store", "notices"));
}
