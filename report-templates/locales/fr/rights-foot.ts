/** Under a rights box, in French: from when the data on ratification are, and what else a reader should know. */
import type { DocumentText } from "../en/document.ts";
import type { Formats } from "../format.ts";
import { regionOf } from "./instrument-names.ts";
import { one } from "./plural.ts";

type FootParts = Parameters<DocumentText["rights"]["foot"]>[0];

const MONTHS = new Intl.DateTimeFormat("fr", { month: "long", year: "numeric", timeZone: "UTC" });

/** "août 2022" */
export function monthName(yearMonth: string): string {
  return MONTHS.format(new Date(`${yearMonth}-01T00:00:00Z`));
}

/** "en date d’août 2022. Ce tableau a plus d’un an." */
export function ratifiedMonth(month: string, years: number | null): string {
  return `situation en ${monthName(month)}.${ageWords(years)}`;
}

function ageWords(years: number | null): string {
  if (years === null) return "";
  return ` Ce tableau a ${years === 1 ? "plus d’un an" : `${years} ans`}.`;
}

export function ratificationFoot(f: Formats): (parts: FootParts) => string {
  return ({ months: [first, ...others], ...parts }) =>
    [
      first && `Ratification : ${ratifiedMonth(first.month, first.years)}`,
      ...others.map(
        ({ month, years, instruments }) =>
          `${f.list(instruments)} : ${ratifiedMonth(month, years)}`,
      ),
      "Une obligation lie l’État ; une ville en est débitrice en tant que partie de l’État.",
      parts.regional.length > 0 && regionWords(parts),
      parts.remarks.length > 0 &&
        `${one(parts.remarks.length, "Remarque", "Remarques")} sur ${f.list(parts.remarks)} : annexe C2.`,
      parts.more > 0 &&
        `${f.count(parts.more)} ${one(parts.more, "autre instrument", "autres instruments")} : annexe C.`,
      "Sources des liens : annexe C ; dates : annexe C2.",
    ]
      .filter((part): part is string => typeof part === "string")
      .join(" ");
}

/** "Régional, selon notre lecture : ECHR, ESC-1996 (Conseil de l’Europe) ; EU-CFR (Union européenne)." */
function regionWords({
  regional,
  regionalBasis,
}: Pick<FootParts, "regional" | "regionalBasis">): string {
  const organisations = [...new Set(regional.map(regionOf))].map((region) => {
    const codes = regional.filter((code) => regionOf(code) === region);
    return `${codes.join(", ")} (${region})`;
  });
  const head = regionalBasis === "own-reading" ? "Régional, selon notre lecture" : "Régional";
  return `${head} : ${organisations.join(" ; ")}.`;
}
