/** A self-hosted Temporal server on PostgreSQL: built once, started, killed, dumped and restored. */
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { Connection } from "@temporalio/client";
import { stringify } from "yaml";
import { endProcess } from "./end-process.ts";
import { postgresPrograms, startPostgres, type Postgres } from "./postgres.ts";

const run = promisify(execFile);

const VERSION = "v1.29.1";
const DATABASES = { temporal: "temporal", temporal_visibility: "visibility" } as const;
const RETENTION_SECONDS = 10 * 365 * 24 * 3600;
/** The server's membership ports are kept in columns of two bytes: none may be above 32767. */
const PORTS = { from: 20_000, to: 32_000 } as const;

export interface TemporalCluster {
  readonly address: string;
  readonly database: Postgres;
  start(): Promise<void>;
  kill(): Promise<void>;
  /** Of both databases, with the server stopped: two dumps of a running one are two moments. */
  dump(folder: string): Promise<void>;
  /** Drops both databases and brings the dump back. */
  restore(folder: string): Promise<void>;
  stop(): Promise<void>;
}

/** Why no cluster can be had on this machine; null when one can. */
export function clusterObstacle(): string | null {
  if (postgresPrograms() === null) return "no PostgreSQL (initdb)";
  const built = existsSync(program("server")) && existsSync(program("sql"));
  const go = (process.env["PATH"] ?? "")
    .split(":")
    .some((folder) => existsSync(join(folder, "go")));
  return built || go ? null : "no Go to build Temporal's server with";
}

/** A server with an empty database and the namespace "default". The first call on a machine builds it: 3 to 6 minutes. */
export async function startCluster(folder: string): Promise<TemporalCluster> {
  await build();
  const [frontend = 0, database = 0, ...ports] = await freePorts(10);
  const postgres = await startPostgres(postgresPrograms() ?? "", database);
  for (const [name, schema] of Object.entries(DATABASES)) await setUp(name, schema, database);
  const config = join(folder, "config");
  await mkdir(config, { recursive: true });
  await writeFile(
    join(config, "pg.yaml"),
    stringify(settings({ frontend, database, ports }), { aliasDuplicateObjects: false }),
  );
  const address = `127.0.0.1:${frontend}`;
  const server = serverProcess(config, address);
  await server.start();
  await makeNamespace(address);
  return {
    address,
    database: postgres,
    ...server,
    dump: async (place) => {
      for (const name of Object.keys(DATABASES))
        await postgres.run("pg_dump", ["-Fc", "-f", join(place, name), name]);
    },
    restore: async (place) => {
      for (const name of Object.keys(DATABASES)) {
        await postgres.run("dropdb", ["--force", name]);
        await postgres.run("createdb", [name]);
        const options = ["--exit-on-error", "--no-owner", "-d", name];
        await postgres.run("pg_restore", [...options, join(place, name)]);
      }
    },
    stop: async () => {
      await server.kill();
      await postgres.remove();
    },
  };
}

function program(name: "server" | "sql"): string {
  const cache = process.env["VLR_CACHE"] ?? join(homedir(), ".cache/vlr");
  return join(cache, `temporal-server-${VERSION}`, name);
}

async function build(): Promise<void> {
  for (const [name, path] of [
    ["server", "go.temporal.io/server/cmd/server"],
    ["sql", "go.temporal.io/server/cmd/tools/sql"],
  ] as const) {
    if (existsSync(program(name))) continue;
    const env = { ...process.env, GOBIN: join(program(name), ".."), CGO_ENABLED: "0" };
    await run("go", ["install", `${path}@${VERSION}`], { env });
  }
}

async function setUp(name: string, schema: string, port: number): Promise<void> {
  // Without the plugin's name the tool tries MySQL, for two minutes.
  const at = { SQL_PLUGIN: "postgres12", SQL_HOST: "127.0.0.1", SQL_PORT: String(port) };
  const env = { ...process.env, ...at, SQL_USER: "temporal", SQL_PASSWORD: "unused" };
  const tool = (...args: readonly string[]) =>
    run(program("sql"), ["--db", name, ...args], { env });
  await tool("create-database");
  await tool("setup-schema", "-v", "0.0");
  await tool("update-schema", "--schema-name", `postgresql/v12/${schema}`);
}

interface Place {
  readonly frontend: number;
  readonly database: number;
  readonly ports: readonly number[];
}

function settings({ frontend, database, ports }: Place) {
  const store = (databaseName: string, maxConns: number) => ({
    sql: {
      pluginName: "postgres12",
      connectProtocol: "tcp",
      connectAddr: `127.0.0.1:${database}`,
      databaseName,
      user: "temporal",
      password: "unused",
      maxConns,
      maxIdleConns: maxConns,
      maxConnLifetime: "1h",
    },
  });
  const [grpc1, grpc2, grpc3, ...membership] = ports;
  const rpc = (grpcPort: number | undefined, index: number) => ({
    rpc: { grpcPort, membershipPort: membership[index], bindOnIP: "127.0.0.1" },
  });
  return {
    log: { stdout: true, level: "error" },
    persistence: {
      numHistoryShards: 4,
      defaultStore: "default",
      visibilityStore: "visibility",
      datastores: { default: store("temporal", 10), visibility: store("temporal_visibility", 5) },
    },
    global: { membership: { maxJoinDuration: "30s", broadcastAddress: "127.0.0.1" } },
    services: {
      frontend: rpc(frontend, 0),
      history: rpc(grpc1, 1),
      matching: rpc(grpc2, 2),
      worker: rpc(grpc3, 3),
    },
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: "active",
      currentClusterName: "active",
      clusterInformation: {
        active: {
          enabled: true,
          initialFailoverVersion: 1,
          rpcName: "frontend",
          rpcAddress: `127.0.0.1:${frontend}`,
        },
      },
    },
  };
}

function serverProcess(config: string, address: string) {
  let child: ChildProcess | null = null;
  return {
    start: async () => {
      const args = ["--root", "/", "--config", config, "--env", "pg", "--allow-no-auth", "start"];
      child = spawn(program("server"), args, { stdio: "ignore" });
      await untilItWorks(address);
    },
    kill: async () => {
      const ending = child;
      child = null;
      await endProcess(ending);
    },
  };
}

/** The health check says SERVING even while the database is away: only a call that reads it counts. */
async function untilItWorks(address: string): Promise<void> {
  for (let look = 0; look < 300; look += 1) {
    try {
      const connection = await Connection.connect({ address, connectTimeout: "1s" });
      await connection.workflowService.listNamespaces({});
      await connection.close();
      return;
    } catch {
      await wait(200);
    }
  }
  throw new Error(`no Temporal server works at ${address}`);
}

async function makeNamespace(address: string): Promise<void> {
  const connection = await Connection.connect({ address });
  await connection.workflowService.registerNamespace({
    namespace: "default",
    workflowExecutionRetentionPeriod: { seconds: RETENTION_SECONDS as never },
  });
  for (let look = 0; look < 100; look += 1) {
    const there = await connection.workflowService
      .listOpenWorkflowExecutions({ namespace: "default" })
      .then(() => true)
      .catch(() => false);
    if (there) break;
    await wait(100);
  }
  await connection.close();
}

async function freePorts(count: number): Promise<readonly number[]> {
  const ports: number[] = [];
  for (let port = PORTS.from + (process.pid % 8_000); ports.length < count; port += 1) {
    if (port > PORTS.to) throw new Error("no free ports for Temporal's server");
    if (await isFree(port)) ports.push(port);
  }
  return ports;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => {
      resolve(false);
    });
    server.listen(port, "127.0.0.1", () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
