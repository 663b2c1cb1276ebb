/** The cells that say what is done, by whom, with what and by when. */
import type { ActionStatus, Competence } from "../../domain/city-rights.ts";
import { optional } from "./cell.ts";
import { dayOrYear, decided, oneOf, text } from "./written-cells.ts";

const STATUSES = [
  "planned",
  "under-way",
  "finished",
  "stopped",
] as const satisfies readonly ActionStatus[];

const COMPETENCES = ["city", "shared", "region", "state"] as const satisfies readonly Competence[];

export const competence = decided(COMPETENCES);

export const FOLLOW_UP = {
  owner: optional(text),
  budget: optional(text),
  due: optional(dayOrYear),
  status: optional(oneOf(STATUSES)),
};
