/** Statuses in Arabic, the same words everywhere. */
import type { Status } from "../../../domain/findings/finding.ts";

export const STATUS: Readonly<Record<Status, string>> = {
  met: "تحقَّق",
  "on-track": "على المسار",
  "too-slow": "بطيء جداً",
  "moving-away": "يبتعد",
  "not-assessed": "غير مُقيَّم",
  "no-data": "لا بيانات",
};

export const GETTING_WORSE = "تحقَّق، لكنه يسوء";
