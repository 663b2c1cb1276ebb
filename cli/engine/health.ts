/** Tells a service manager whether this process lives and whether it can work, by doing a little of that work. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ReportError } from "../../domain/errors.ts";
import type { ListenAddress } from "./listen-address.ts";

/** Name to what throws when it does not work. */
export type Checks = Readonly<Record<string, () => Promise<void>>>;

export interface HealthChecks {
  /** Fail only for what a restart mends. */
  readonly live: Checks;
  /** Fail while no work can be done. */
  readonly ready: Checks;
}

export interface Health {
  /** "127.0.0.1:8080" */
  readonly address: string;
  close(): Promise<void>;
}

const CHECK_LIMIT_MS = 5_000;
const REASON_LIMIT = 300;

/** `/live` and `/ready` answer 200 or 503 with what was checked. Throws `invalid-config` when the port is taken. */
export async function startHealth(listen: ListenAddress, checks: HealthChecks): Promise<Health> {
  const server = createServer((request, response) => {
    const wanted = request.url === "/live" ? checks.live : checks.ready;
    if (request.url !== "/live" && request.url !== "/ready") {
      response.writeHead(404).end();
      return;
    }
    void results(wanted).then((found) => {
      const isWell = Object.values(found).every((result) => result === "ok");
      response.writeHead(isWell ? 200 : 503, { "content-type": "application/json" });
      response.end(`${JSON.stringify({ state: isWell ? "ok" : "failing", checks: found })}\n`);
    });
  });
  await opened(server, listen);
  const { port } = server.address() as AddressInfo;
  return {
    address: `${listen.host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function results(checks: Checks): Promise<Record<string, string>> {
  const entries = Object.entries(checks).map(
    async ([name, check]) => [name, await resultOf(check)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** "ok", or why not. */
async function resultOf(check: () => Promise<void>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, CHECK_LIMIT_MS, `no answer in ${CHECK_LIMIT_MS / 1000} seconds`);
  });
  const done = check().then(
    () => "ok",
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  try {
    return (await Promise.race([done, late])).slice(0, REASON_LIMIT);
  } finally {
    clearTimeout(timer);
  }
}

function opened(server: Server, { host, port }: ListenAddress): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause) => {
      reject(
        new ReportError("invalid-config", `--health: cannot listen at ${host}:${port}`, {
          hint: "Choose a port that is free",
          cause,
        }),
      );
    });
    server.listen(port, host, resolve);
  });
}
