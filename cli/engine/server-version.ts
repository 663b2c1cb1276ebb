/** Whether a Temporal server is new enough. */
import type { Connection } from "@temporalio/client";
import { ReportError } from "../../domain/errors.ts";

/** The first with decisions as updates of a workflow that are switched on; docs/operations.md names it too. */
const OLDEST = [1, 25] as const;

/** Throws `engine-unavailable` for a server that is too old. One that does not say its version is taken as it is. */
export async function assertServerVersion(connection: Connection, address: string): Promise<void> {
  const { serverVersion } = await connection.workflowService.getSystemInfo({});
  if (isUsable(serverVersion)) return;
  throw new ReportError(
    "engine-unavailable",
    `the Temporal server at ${address} is of version ${serverVersion}, too old for vlr`,
    { hint: `Upgrade it to ${OLDEST.join(".")} or newer, or name another one in temporal.toml` },
  );
}

function isUsable(version: string): boolean {
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
  if (major === undefined) return true;
  const [oldestMajor, oldestMinor] = OLDEST;
  return Number(major) === oldestMajor ? Number(minor) >= oldestMinor : Number(major) > oldestMajor;
}
