/** What a movement means for the target value, in French. Only where there is a status. */
import type { VerdictWords } from "../sentences/change.ts";

const away = (year: number): string => `, en s’éloignant de la valeur cible de ${year}`;

export const VERDICT: VerdictWords = {
  met: (since, year) =>
    ({
      still: `, mais la valeur cible de ${year} reste atteinte`,
      already: ` ; la valeur cible de ${year} est déjà atteinte`,
      now: ` ; la valeur cible de ${year} est atteinte`,
    })[since],
  missed: (year, course) =>
    course === "away" ? away(year) : `, mais la valeur cible de ${year} n’est pas atteinte`,
  standing: (year) => `, trop lent pour ${year}`,
  level: {
    "on-track": (year) => `, en bonne voie pour ${year}`,
    "too-slow": (year) => `, mais pas assez vite pour ${year}`,
    "moving-away": away,
  },
  movement: {
    "on-track": (year) => [`, assez vite pour ${year}`, `, en bonne voie pour ${year}`],
    "too-slow": (year) => [`, trop lentement pour ${year}`, `, mais pas assez vite pour ${year}`],
    "moving-away": (year) => [
      `, à l’opposé de la valeur cible de ${year}`,
      ", dans le mauvais sens",
      away(year),
    ],
  },
};
