/** A city's settings for another period than the one that `city.yaml` names. */
import type { CityConfig } from "./city.ts";
import { ReportError } from "./errors.ts";

/**
 * The settings for a review that ends in the year `to`. A printed date before the end of that year belongs to another
 * edition, and the newest date of a source takes its place. Throws `invalid-config` for a year before the period begins.
 */
export function endingIn(config: CityConfig, to: number): CityConfig {
  const { from } = config.period;
  if (to === config.period.to) return config;
  if (to < from) {
    throw new ReportError("invalid-config", `the period ${to} is over before the review begins`, {
      hint: `Ask for ${from} or a later year, or change "from" under period in city.yaml`,
    });
  }
  const { date, notice } = config.edition;
  const isOfAnother = date !== null && Number(date.slice(0, 4)) < to;
  return {
    ...config,
    period: { from, to },
    edition: { date: isOfAnother ? null : date, notice },
  };
}
