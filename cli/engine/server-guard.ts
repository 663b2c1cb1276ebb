/** The process that holds a server for a command, and ends it with that command, however that one ends. */
import { ReportError } from "../../domain/errors.ts";
import { startServer, stopServer } from "./server-process.ts";

/** What the command is told, once. */
export type GuardReport =
  | { readonly kind: "ready"; readonly address: string }
  | (Pick<ReportError, "code" | "message" | "hint"> & { readonly kind: "failed" });

const left = new Promise((resolve) => process.once("disconnect", resolve));

await hold(process.argv[2] ?? "");

async function hold(folder: string): Promise<void> {
  try {
    const server = await startServer(folder);
    report({ kind: "ready", address: server.address });
    await left;
    await stopServer(server, folder);
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    const { code, message, hint } = error;
    report({ kind: "failed", code, message, hint });
    process.disconnect();
  }
}

/** Nobody listens any more when the command was killed meanwhile. */
function report(said: GuardReport): void {
  if (process.connected) process.send?.(said);
}
