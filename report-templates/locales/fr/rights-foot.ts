/** Under a rights box, in French: from when the data on ratification are, and what else a reader should know. */
import type { Formats } from "../format.ts";
import { monthNames, type FootWords } from "../rights-foot.ts";
import { ageText } from "../rights-told.ts";
import { regionOf } from "./instrument-names.ts";
import { one } from "./plural.ts";

/** "août 2022" */
export const monthName = monthNames("fr");

/** "situation en août 2022. Ce tableau a plus d’un an." */
export function ratifiedMonth(month: string, years: number | null): string {
  return `situation en ${monthName(month)}.${ageWords(years)}`;
}

const ageWords = ageText({
  one: "Ce tableau a plus d’un an.",
  more: (years) => `Ce tableau a ${years} ans.`,
});

export function footWords(f: Formats): FootWords {
  return {
    month: ({ month, years, instruments }, place) =>
      `${place === "first" ? "Ratification" : f.list(instruments)} : ${ratifiedMonth(month, years)}`,
    duty: "Une obligation lie l’État ; une ville en est débitrice en tant que partie de l’État.",
    regional: { "own-reading": "Régional, selon notre lecture", mixed: "Régional" },
    regionOf,
    remarks: (instruments) =>
      `${one(instruments.length, "Remarque", "Remarques")} sur ${f.list(instruments)} : annexe C2.`,
    more: (count) =>
      `${f.count(count)} ${one(count, "autre instrument", "autres instruments")} : annexe C.`,
    sources: "Sources des liens : annexe C ; dates : annexe C2.",
  };
}
