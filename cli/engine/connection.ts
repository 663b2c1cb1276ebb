/** Which Temporal server a command talks to: the configured one, else the embedded one of the run-state folder. */
import { existsSync } from "node:fs";
import type { ConnectionOptions } from "@temporalio/client";
import { configuredConnection } from "../../temporal.config.ts";
import { embeddedServer, runningServer } from "./embedded-server.ts";

export interface Engine {
  readonly connectionOptions: ConnectionOptions;
  readonly namespace: string;
  /** "127.0.0.1:7233", for messages. */
  readonly address: string;
  readonly embedded: boolean;
  readonly leave: () => Promise<void>;
}

const TOML = "temporal.toml";

/** The configured server without asking it anything; null when none is configured. */
export function configuredEngine(): Engine | null {
  const config = configuredConnection(existsSync(TOML) ? TOML : null);
  if (config === null) return null;
  return {
    connectionOptions: config.connectionOptions,
    namespace: config.namespace ?? "default",
    address: config.connectionOptions.address ?? "",
    embedded: false,
    leave: () => Promise.resolve(),
  };
}

/** The configured server, else the embedded one, started when it does not run. */
export async function openEngine(varFolder: string): Promise<Engine> {
  const configured = configuredEngine();
  if (configured !== null) return configured;
  const { address, namespace, leave } = await embeddedServer(varFolder);
  return { connectionOptions: { address }, namespace, address, embedded: true, leave };
}

/** The configured server, else the embedded one where it runs already; null when there is none. */
export async function engineThatRuns(varFolder: string): Promise<Engine | null> {
  const configured = configuredEngine();
  if (configured !== null) return configured;
  const address = await runningServer(varFolder);
  if (address === null) return null;
  const leave = (): Promise<void> => Promise.resolve();
  return { connectionOptions: { address }, namespace: "default", address, embedded: true, leave };
}
