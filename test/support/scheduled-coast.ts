/** A network of three cities with a schedule, on a server of the test. */
import { join } from "node:path";
import { listSchedules, type ScheduledRun } from "../../cli/engine/schedules.ts";
import { type TemporalPlace, until } from "./network-place.ts";
import { inScratch, runVlr } from "./run-vlr.ts";
import { declareIn, deleteSchedules } from "./scheduled-cities.ts";
import type { TemporalForTests } from "./temporal-for-tests.ts";
import { writeNetwork, writeTinyCity } from "./tiny-network.ts";

export interface CoastPlace {
  readonly scratch: string;
  /** Folder of the network. */
  readonly coast: string;
  readonly declare: (schedule: string | null) => Promise<void>;
  readonly vlr: (...args: readonly string[]) => ReturnType<typeof runVlr>;
}

/** `place` is what workers of the test need; `lastRun` waits for the schedule's newest run to be in a state. */
export function scheduledCoast(there: TemporalForTests) {
  /** Three cities, of which the last has a mistake where `broken` says so. */
  async function withCoast(
    work: (place: CoastPlace) => Promise<void>,
    cities: "fine" | "one broken" = "fine",
  ): Promise<void> {
    await inScratch(async (scratch) => {
      const coast = await writeNetwork(scratch);
      for (const index of [0, 1, 2]) {
        const wrong = cities === "one broken" && index === 2 ? { more: ["colour: blue"] } : {};
        await writeTinyCity(join(coast, "cities"), index, wrong);
      }
      const env = { TEMPORAL_ADDRESS: there.server.address, VLR_VAR: join(scratch, "var") };
      try {
        await work({
          scratch,
          coast,
          declare: (schedule) => declareIn(join(coast, "network.yaml"), schedule),
          vlr: (...args) => runVlr(args, { cwd: scratch, env }),
        });
      } finally {
        await deleteSchedules(there.client);
      }
    });
  }

  const place = (): TemporalPlace => ({
    address: there.server.address,
    client: there.client,
    engine: there.engine,
    close: () => Promise.resolve(),
  });

  const lastRun = (state: ScheduledRun["state"]): Promise<ScheduledRun> =>
    until(async () => {
      const [status] = await listSchedules(there.client);
      const [run] = status?.last ?? [];
      return run?.state === state ? run : null;
    });

  return { withCoast, place, lastRun };
}
