/** Values, differences, target values and reasons in French words. */
import { valueTexts } from "../sentences/values.ts";
import { one } from "./plural.ts";

const points = (printed: number): string => one(Math.abs(printed), "point", "points");

export const VALUES = valueTexts({
  points,
  pointsApart: points,
  atLeast: (number) => `au moins ${number}`,
  atMost: (number) => `au plus ${number}`,
  time: ({ since, until }) => (until === null ? `depuis ${since}` : `entre ${since} et ${until}`),
  reasons: {
    "no-headline-series": "pas de série totale",
    "direction-not-confirmed": "sens non confirmé",
    "no-target-value": "pas de valeur cible",
    "no-value": "pas de valeur",
    "one-value": "une seule valeur",
    "no-later-value": "pas de valeur après le départ",
    "baseline-equals-target": "départ égal à la valeur cible",
    "change-unclear": "évolution dans les intervalles publiés",
    "target-year-not-after-baseline": "année cible non postérieure au départ",
    "unit-conflict": "valeur cible dans une autre unité que les données",
  },
});

export const { valueWords, targetValueWords, statusReason } = VALUES;
