/** Opens DuckDB in memory, and takes everything from it that a select does not need. */
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";

/** One thread: sums of floating-point numbers keep their order, so equal rows give equal bytes. */
const SETTINGS = {
  threads: "1",
  memory_limit: "1GB",
  temp_directory: "",
  max_temp_directory_size: "0B",
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false",
  allow_community_extensions: "false",
} as const;

/**
 * Works with a fresh in-memory database and closes it afterwards, whatever happens. `memoryLimit` in DuckDB's words: "200MB".
 */
export async function withDatabase<T>(
  work: (connection: DuckDBConnection) => Promise<T>,
  memoryLimit: string = SETTINGS.memory_limit,
): Promise<T> {
  const instance = await DuckDBInstance.create(":memory:", {
    ...SETTINGS,
    memory_limit: memoryLimit,
  });
  try {
    const connection = await instance.connect();
    try {
      return await work(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

/**
 * After this no statement reads or writes a file outside `folder`, loads an extension, attaches a database or changes a
 * setting. Without a folder no file at all.
 */
export async function lockDown(connection: DuckDBConnection, folder: string | null): Promise<void> {
  const directories = folder === null ? [] : [`'${folder.replaceAll("'", "''")}/'`];
  await connection.run(`set allowed_directories = [${directories.join(", ")}]`);
  await connection.run("set enable_external_access = false");
  await connection.run("set lock_configuration = true");
}
