/** A real PostgreSQL server in a folder of its own: started, killed, dumped and restored. */
import { execFile } from "node:child_process";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** PostgreSQL refuses to run as root; this user owns nothing else. */
const NOBODY = { uid: 65_534, gid: 65_534 } as const;

export interface Postgres {
  readonly port: number;
  /** A client program: "psql", "createdb", "pg_dump" ... */
  run(program: string, args: readonly string[]): Promise<string>;
  start(): Promise<void>;
  /** "immediate" ends it as a power cut does. */
  stop(mode: "fast" | "immediate"): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

/** The folder of PostgreSQL's programs; null when this machine has none. */
export function postgresPrograms(): string | null {
  const versions = ["18", "17", "16", "15", "14"];
  const folders = [
    ...versions.map((version) => `/usr/lib/postgresql/${version}/bin`),
    ...(process.env["PATH"] ?? "").split(":"),
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}

/** Makes a database cluster in a folder of its own and starts it on 127.0.0.1. The superuser is "temporal". */
export async function startPostgres(programs: string, port: number): Promise<Postgres> {
  // Not below the folder of a test, which other users may not enter.
  const data = await mkdtemp(join(tmpdir(), "vlr-postgres-"));
  const user = process.getuid?.() === 0 ? NOBODY : null;
  if (user !== null) await chown(data, user.uid, user.gid);
  const options = { ...user, cwd: data };
  const at = ["-h", "127.0.0.1", "-p", String(port), "-U", "temporal"];
  const postgres: Postgres = {
    port,
    run: async (program, args) =>
      (await run(join(programs, program), [...at, ...args], { cwd: data })).stdout,
    start: async () => {
      const flags = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`;
      const log = join(data, "server.log");
      // Without a log of its own the server would keep this process's output open.
      await run(
        join(programs, "pg_ctl"),
        ["start", "-w", "-D", join(data, "db"), "-l", log, "-o", flags],
        options,
      );
    },
    stop: async (mode) => {
      await run(
        join(programs, "pg_ctl"),
        ["stop", "-w", "-D", join(data, "db"), "-m", mode],
        options,
      );
    },
    remove: async () => {
      await postgres.stop("fast");
      await rm(data, { recursive: true });
    },
  };
  const initial = ["-D", join(data, "db"), "-U", "temporal", "--auth", "trust", "--no-sync"];
  await run(join(programs, "initdb"), [...initial, "--no-locale", "--encoding", "UTF8"], options);
  await postgres.start();
  return postgres;
}
