/** Words in the messages for the opener of a goal in French, which go on from a number. */
import type { MessageWords } from "../sentences/sentence-words.ts";
import { one } from "./plural.ts";

const UNITS: Readonly<Record<string, string>> = {
  euro: "euros", euros: "euros", years: "ans", year: "ans", ans: "ans", days: "jours", day: "jours", jours: "jours",
  minutes: "minutes", hours: "heures", heures: "heures", kg: "kg", km: "km", km2: "km2", m2: "m2", m3: "m3", hm3: "hm3",
  tonnes: "tonnes", tonne: "tonnes", tons: "tonnes", gwh: "GWh", kwh: "kWh",
}; // prettier-ignore

export const MESSAGES: MessageWords<string> = {
  subject: (name, code, period) => `${name ?? code}, ${period}`,
  moved: (course, { value, year }) =>
    course === "same"
      ? ` : même valeur qu’en ${year}`
      : ` : ${course === "up" ? "en hausse" : "en baisse"}, contre ${value} en ${year}`,
  aim: (kind, words, year) =>
    ({
      met: `La valeur cible (${words}) est atteinte.`,
      "still-met": `La valeur cible (${words}) reste atteinte, mais la valeur se dégrade.`,
      missed: `La valeur cible pour ${year} (${words}) n’est pas atteinte.`,
      "on-track": `En bonne voie pour atteindre ${words} d’ici à ${year}.`,
      "too-slow": `Trop lent pour atteindre ${words} d’ici à ${year}.`,
      "moving-away": `Il faudrait ${words} d’ici à ${year}.`,
    })[kind],
  points: (printed) => one(Math.abs(printed), "point", "points"),
  shortUnit: (unit) => UNITS[unit.toLowerCase()] ?? null,
  gap: ({ kind, highest, lowest, name, period }) =>
    `${kind === "times" ? "plus dans un groupe que dans un autre :" : "d’écart entre"} ${highest} et ${lowest}. ${name}, ${period}.`,
  times: "fois",
};
