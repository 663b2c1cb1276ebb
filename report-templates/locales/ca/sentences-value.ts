/** Values, differences, target values and reasons in Catalan words. */
import { unitKind } from "../../../domain/findings/unit.ts";
import { valueTexts, type ValueTexts } from "../sentences/values.ts";
import { al, de, del } from "./elision.ts";

const TEXTS = valueTexts({
  points: (value) => (value === 1 ? "punt" : "punts"),
  pointsApart: (printed) => (printed === 1 ? "punt" : "punts"),
  atLeast: (number) => `almenys ${number}`,
  atMost: (number) => `com a màxim ${number}`,
  time: ({ since, until }) =>
    until === null ? `des del ${since}` : `entre el ${since} i el ${until}`,
  reasons: {
    "no-headline-series": "sense sèrie total",
    "direction-not-confirmed": "sentit desitjat sense confirmar",
    "no-target-value": "sense valor objectiu",
    "no-value": "sense cap valor",
    "one-value": "un sol valor",
    "no-later-value": "sense valor posterior al de partida",
    "baseline-equals-target": "el valor de partida ja és l’objectiu",
    "change-unclear": "canvi dins dels intervals publicats",
    "target-year-not-after-baseline": "any de l’objectiu no posterior al de partida",
    "unit-conflict": "valor objectiu en una altra unitat que les dades",
  },
});

export const VALUES: ValueTexts = {
  ...TEXTS,
  // "de 20,1" - "a 14,5 punts", "del 20 %" - "a l’11 %": per cent take the article.
  rangeWords: (unit, values, formats) => {
    const [from, to] = TEXTS.rangeWords(unit, values, formats);
    return unitKind(unit.unit) === "percent" ? [del(from), al(to)] : [de(from), `a ${to}`];
  },
};

export const { valueWords, rangeWords, targetValueWords, statusReason } = VALUES;
