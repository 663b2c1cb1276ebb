/** The printed date of an edition: what the city says, else the newest date of its sources. Never the clock. */
import type { CityConfig } from "../domain/city.ts";
import { ReportError } from "../domain/errors.ts";
import type { SourceSnapshot } from "../domain/steps.ts";

/** YYYY-MM-DD. Throws `invalid-config` when neither the edition nor a source has a date. */
export function editionDate(config: CityConfig, snapshots: readonly SourceSnapshot[]): string {
  const dates = snapshots.map(({ date }) => date).filter((date) => date !== null);
  const date = config.edition.date ?? dates.toSorted().at(-1);
  if (date !== undefined) return date;
  throw new ReportError("invalid-config", "the edition has no date", {
    problems: [
      {
        file: "city.yaml",
        message: "neither the edition nor a source has a date",
        fix: "Write edition: { date: 2025-01-17 }, or as_of under a source",
      },
    ],
  });
}
