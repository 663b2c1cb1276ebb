/** Values, differences, target values and reasons in Spanish words. */
import { unitKind } from "../../../domain/findings/unit.ts";
import { valueTexts, type ValueTexts } from "../sentences/values.ts";

const TEXTS = valueTexts({
  points: (value) => (value === 1 ? "punto" : "puntos"),
  pointsApart: (printed) => (printed === 1 ? "punto" : "puntos"),
  atLeast: (number) => `al menos ${number}`,
  atMost: (number) => `como máximo ${number}`,
  time: ({ since, until }) => (until === null ? `desde ${since}` : `entre ${since} y ${until}`),
  reasons: {
    "no-headline-series": "sin serie total",
    "direction-not-confirmed": "sentido deseado sin confirmar",
    "no-target-value": "sin valor objetivo",
    "no-value": "sin ningún valor",
    "one-value": "un solo valor",
    "no-later-value": "sin valor posterior al de partida",
    "baseline-equals-target": "el valor de partida ya es el objetivo",
    "change-unclear": "cambio dentro de los intervalos publicados",
    "target-year-not-after-baseline": "año del objetivo no posterior al de partida",
    "unit-conflict": "valor objetivo en otra unidad que los datos",
  },
});

export const VALUES: ValueTexts = {
  ...TEXTS,
  // "de 20,1" - "a 14,5 puntos", "del 20 %" - "al 14 %": per cent take the article.
  rangeWords: (unit, values, formats) => {
    const [from, to] = TEXTS.rangeWords(unit, values, formats);
    return unitKind(unit.unit) === "percent"
      ? [`del ${from}`, `al ${to}`]
      : [`de ${from}`, `a ${to}`];
  },
};

export const { valueWords, rangeWords, targetValueWords, statusReason } = VALUES;
