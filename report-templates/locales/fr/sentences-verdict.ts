/** What a movement means for the target value, in French. Only where there is a status. */
import type { Assessed } from "../../../domain/findings/progress-method.ts";

/** "movement" follows "en baisse de ...", "level" follows everything else. */
export type Manner = "movement" | "level";

/** The end of a title about an indicator that was assessed, with its comma; a target year that is over is said. */
export function verdict(assessment: Assessed, manner: Manner, seed: number): string {
  const { status, target, latest, baseline } = assessment;
  const value = `valeur cible de ${target.year}`;
  if (status === "met") return metWords(assessment, value);
  if (latest.year >= target.year) {
    return status === "moving-away"
      ? `, en s’éloignant de la ${value}`
      : `, mais la ${value} n’est pas atteinte`;
  }
  const [level, ...movements] = ENDS[status](target.year);
  if (manner === "movement") return movements[Math.floor(seed / 2) % movements.length] ?? level;
  return baseline?.value === latest.value && status === "too-slow"
    ? `, trop lent pour ${target.year}`
    : level;
}

type Ends = readonly [level: string, ...movements: string[]];

const ENDS: Readonly<Record<"on-track" | "too-slow" | "moving-away", (year: number) => Ends>> = {
  "on-track": (year) => [
    `, en bonne voie pour ${year}`,
    `, assez vite pour ${year}`,
    `, en bonne voie pour ${year}`,
  ],
  "too-slow": (year) => [
    `, mais pas assez vite pour ${year}`,
    `, trop lentement pour ${year}`,
    `, mais pas assez vite pour ${year}`,
  ],
  "moving-away": (year) => [
    `, en s’éloignant de la valeur cible de ${year}`,
    `, à l’opposé de la valeur cible de ${year}`,
    ", dans le mauvais sens",
    `, en s’éloignant de la valeur cible de ${year}`,
  ],
};

function metWords({ gettingWorse, target, latest }: Assessed, value: string): string {
  if (gettingWorse) return `, mais la ${value} reste atteinte`;
  return latest.year < target.year
    ? ` ; la ${value} est déjà atteinte`
    : ` ; la ${value} est atteinte`;
}
