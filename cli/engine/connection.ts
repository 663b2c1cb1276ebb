/** Which Temporal server a command talks to: the configured one, else the embedded one of the run-state folder. */
import { existsSync } from "node:fs";
import type { ConnectionOptions } from "@temporalio/client";
import { ReportError } from "../../domain/errors.ts";
import { configuredConnection } from "../../temporal.config.ts";
import {
  embeddedServer,
  runningServer,
  serverOnCopy,
  type EmbeddedServer,
} from "./embedded-server.ts";
import { payloadsWith, type Payloads } from "./payload-codec.ts";
import { payloadKeys } from "./payload-keys.ts";

export interface Engine {
  readonly connectionOptions: ConnectionOptions;
  readonly namespace: string;
  /** "127.0.0.1:7233", for messages. */
  readonly address: string;
  readonly embedded: boolean;
  /** Whether what goes to the server is encrypted, and how. */
  readonly payloads: Payloads;
  readonly leave: () => Promise<void>;
}

const TOML = "temporal.toml";

/** The configured server without asking it anything; null when none is configured. Throws `invalid-config`. */
export function configuredEngine(): Engine | null {
  const config = readConnection();
  if (config === null) return null;
  return {
    connectionOptions: config.connectionOptions,
    namespace: config.namespace ?? "default",
    address: config.connectionOptions.address ?? "",
    embedded: false,
    payloads: payloadsWith(payloadKeys()),
    leave: () => Promise.resolve(),
  };
}

/** The configured server, else the embedded one, started when it does not run. */
export async function openEngine(varFolder: string): Promise<Engine> {
  const configured = configuredEngine();
  if (configured !== null) return configured;
  const payloads = payloadsWith(payloadKeys());
  return embedded(await embeddedServer(varFolder), payloads);
}

/** For looking only: a server that runs, else one on a copy of the embedded server's database. Nothing is made or changed. */
export async function engineToLook(varFolder: string): Promise<Engine> {
  const running = await runningEngine(varFolder);
  if (running !== null) return running;
  const payloads = payloadsWith(payloadKeys());
  return embedded(await serverOnCopy(varFolder), payloads);
}

function embedded({ address, namespace, leave }: EmbeddedServer, payloads: Payloads): Engine {
  return { connectionOptions: { address }, namespace, address, embedded: true, payloads, leave };
}

/** The configured server, else the embedded one where it runs; null when there is none to ask. */
export async function runningEngine(varFolder: string): Promise<Engine | null> {
  const configured = configuredEngine();
  if (configured !== null) return configured;
  const address = await runningServer(varFolder);
  return address === null
    ? null
    : {
        connectionOptions: { address },
        namespace: "default",
        address,
        embedded: true,
        payloads: payloadsWith(payloadKeys()),
        leave: () => Promise.resolve(),
      };
}

/** A profile that is not there, a certificate that cannot be read and the like are the operator's to mend. */
function readConnection(): ReturnType<typeof configuredConnection> {
  try {
    return configuredConnection(existsSync(TOML) ? TOML : null);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ReportError("invalid-config", `the connection to Temporal is not usable: ${reason}`, {
      hint: "Correct temporal.toml, --profile or the TEMPORAL_ variables",
      cause,
    });
  }
}
