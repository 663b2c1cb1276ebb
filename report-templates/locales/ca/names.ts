/** What the seed tables name, in Catalan. */
import type { SeedNames } from "../seed-names.ts";
import { ITEMS } from "./assessment-items.ts";
import { INSTRUMENTS } from "./instrument-titles.ts";
import { RIGHTS } from "./right-names.ts";
import { TARGETS } from "./target-names.ts";

export const NAMES: SeedNames = {
  rights: RIGHTS,
  instruments: INSTRUMENTS,
  targets: TARGETS,
  items: ITEMS,
};
