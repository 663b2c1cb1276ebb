/** Cities with schedules, on a server of the test. */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Client } from "@temporalio/client";
import { copySmallCity, inScratch, runVlr, type Ran } from "./run-vlr.ts";
import type { TemporalForTests } from "./temporal-for-tests.ts";

/** A folder of cities with the small one in it, and the command line on the test's server. */
export async function withCities(
  there: TemporalForTests,
  work: (place: {
    readonly scratch: string;
    readonly city: string;
    readonly vlr: (...args: readonly string[]) => Promise<Ran>;
  }) => Promise<void>,
): Promise<void> {
  await inScratch(async (scratch) => {
    const city = await copySmallCity(scratch);
    const env = { TEMPORAL_ADDRESS: there.server.address, VLR_VAR: join(scratch, "var") };
    try {
      await work({ scratch, city, vlr: (...args) => runVlr(args, { cwd: scratch, env }) });
    } finally {
      await deleteSchedules(there.client);
    }
  });
}

export async function deleteSchedules({ schedule }: Client): Promise<void> {
  for await (const { scheduleId } of schedule.list()) {
    await schedule
      .getHandle(scheduleId)
      .delete()
      .catch(() => undefined);
  }
}

/** Writes the line into `city.yaml`, in the place of an earlier one; null takes it away. */
export function declare(city: string, schedule: string | null): Promise<void> {
  return declareIn(join(city, "city.yaml"), schedule);
}

/** The same for any file. */
export async function declareIn(file: string, schedule: string | null): Promise<void> {
  const rest = (await readFile(file, "utf8")).replace(/^schedule:.*\n/m, "");
  await writeFile(file, schedule === null ? rest : `${rest}schedule: ${schedule}\n`);
}

/** Looks again and again for a minute. */
export async function until<T>(look: () => Promise<T | null>): Promise<T> {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("waited for a minute in vain");
}

/** Another copy, in a hidden folder of its own. */
export async function copySmallCityBeside(scratch: string): Promise<string> {
  const parent = await mkdtemp(join(scratch, ".copy-"));
  return copySmallCity(parent);
}
