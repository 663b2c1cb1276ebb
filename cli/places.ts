/** Where a command finds things. */
import { join } from "node:path";
import { approvalLog } from "../activities/adapters/approval-log.ts";
import { noticeLog } from "../activities/adapters/notice-log.ts";
import type { ApprovalLog, NoticeLog } from "../activities/resources.ts";

/** Where drafts and editions go unless a command says otherwise: `VLR_OUT`, else `out` in the working directory. */
export function defaultOut(): string {
  return process.env["VLR_OUT"] ?? "out";
}

/** Waits for approval, in the store of this folder. */
export function approvalsIn(varFolder: string): ApprovalLog {
  return approvalLog(join(varFolder, "store", "approvals"));
}

/** What was told to people, in the store of this folder. */
export function noticesIn(varFolder: string): NoticeLog {
  return noticeLog(join(varFolder, "store", "notices"));
}
