/** Names of time zones: which exist, and what to write instead of the others. */
import { nearestWord } from "./nearest-word.ts";

/** Names of places, and UTC: neither offsets ("+01:00") nor abbreviations ("CET"), which know no clock changes or several. */
const FORM = /^(?:UTC|[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_+-]+)+)$/;

/** Written in any case; the database has them in one. */
const known = Intl.supportedValuesOf("timeZone");

/** True for a name of the IANA database in the case in which it is written there: "Europe/Madrid". */
export function isTimeZone(name: string): boolean {
  if (!FORM.test(name)) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
    // An alias ("Asia/Kolkata" for "Asia/Calcutta") is as good; the same name in another case is not.
    return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
  } catch {
    return false;
  }
}

export function timeZoneFix(text: unknown): string {
  const name = String(text).replaceAll(" ", "_").toLowerCase();
  const city = known.find((zone) => zone.toLowerCase().split("/").at(-1) === name);
  const near = city ?? nearestWord(name, known);
  return near === null ? "Write for example Europe/Madrid" : `Write ${near}`;
}
