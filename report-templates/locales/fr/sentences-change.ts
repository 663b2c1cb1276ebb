/** How a series moved between two points, as a French clause that stands behind a colon or alone. */
import type { NearNumber } from "../near-number.ts";
import type { ToldChange } from "../sentences/change.ts";
import { byFraction, factorWords } from "./sentences-number.ts";

/** "en baisse d’un tiers depuis 2015", "valeur doublée depuis 2015" */
export function changeClause(told: ToldChange): string {
  const course = told.course === "up" ? "en hausse" : "en baisse";
  const { time, since, until } = told;
  switch (told.kind) {
    case "same": {
      // For series that ended: "8,2 % en 2019, même valeur qu’en 2015".
      const same = `même valeur qu’en ${since}`;
      return until === null ? `${same}, ${told.value}` : `${told.value} en ${until}, ${same}`;
    }
    case "unclear":
      return `${told.value}, sans évolution nette ${time}`;
    case "times":
      return `${multipleWords(told.times)} ${time}`;
    case "halved":
      return `${course} ${HALF[told.near]} ${time}`;
    case "fraction":
      return `${course} ${byFraction(told.fraction)} ${time}`;
    case "percent":
    case "points":
      return `${course} de ${told.difference} ${time}`;
    case "values":
      return until === null
        ? `${course}, de ${told.first} à ${told.latest}, depuis ${since}`
        : `${course}, de ${told.first} en ${since} à ${told.latest} en ${until}`;
  }
}

const HALF = {
  exact: "de moitié",
  below: "de près de la moitié",
  above: "de plus de la moitié",
} as const;

const MULTIPLE: Readonly<Record<number, string>> = {
  2: "doublée",
  3: "triplée",
  4: "quadruplée",
};

/** "valeur plus que doublée", "valeur multipliée par près de six" */
function multipleWords(times: NearNumber<number>): string {
  const word = MULTIPLE[times.of];
  if (word === undefined) return `valeur multipliée par ${factorWords(times)}`;
  const about = { exact: "", below: "presque ", above: "plus que " }[times.near];
  return `valeur ${about}${word}`;
}
