/** The six statuses in Spanish, so chosen that they agree with targets and indicators alike. */
import type { Status } from "../../../domain/findings/finding.ts";

export const STATUS: Readonly<Record<Status, string>> = {
  met: "Se cumple",
  "on-track": "A buen ritmo",
  "too-slow": "Con retraso",
  "moving-away": "Se aleja",
  "not-assessed": "Sin evaluar",
  "no-data": "Sin datos",
};

export const GETTING_WORSE = "Se cumple, pero empeora";

/** Behind a number: "3 se cumplen". */
const COUNTED: Readonly<Record<Status, readonly [one: string, several: string]>> = {
  met: ["se cumple", "se cumplen"],
  "on-track": ["va a buen ritmo", "van a buen ritmo"],
  "too-slow": ["va con retraso", "van con retraso"],
  "moving-away": ["se aleja", "se alejan"],
  "not-assessed": ["está sin evaluar", "están sin evaluar"],
  "no-data": ["no tiene datos", "no tienen datos"],
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
