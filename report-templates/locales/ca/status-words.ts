/** The six statuses in Catalan, so chosen that they agree with targets and indicators alike. */
import type { Status } from "../../../domain/findings/finding.ts";

export const STATUS: Readonly<Record<Status, string>> = {
  met: "Es compleix",
  "on-track": "A bon ritme",
  "too-slow": "Amb retard",
  "moving-away": "S’allunya",
  "not-assessed": "Sense avaluar",
  "no-data": "Sense dades",
};

export const GETTING_WORSE = "Es compleix, però empitjora";

/** Behind a number: "3 es compleixen". */
const COUNTED: Readonly<Record<Status, readonly [one: string, several: string]>> = {
  met: ["es compleix", "es compleixen"],
  "on-track": ["va a bon ritme", "van a bon ritme"],
  "too-slow": ["va amb retard", "van amb retard"],
  "moving-away": ["s’allunya", "s’allunyen"],
  "not-assessed": ["està sense avaluar", "estan sense avaluar"],
  "no-data": ["no té dades", "no tenen dades"],
};

/** The status as a verb for so many targets. */
export function statusVerb(status: Status, count: number): string {
  return COUNTED[status][count === 1 ? 0 : 1];
}

/** The same, from the printed word. */
export function statusVerbOf(word: string, count: number): string {
  const found = Object.entries(STATUS).find(([, printed]) => printed === word);
  return found ? statusVerb(found[0] as Status, count) : word.toLowerCase();
}
