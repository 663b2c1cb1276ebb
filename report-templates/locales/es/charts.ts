/** Spanish words inside charts. */
import type { ChartText } from "../../charts/chart-text.ts";
import { isUnitSaid } from "../unit-said.ts";
import { dimensionWord } from "./dimension-words.ts";
import { leftBehindFigure } from "./left-behind-figure.ts";

export const chartsEs: ChartText = {
  paceNeeded: "ritmo necesario",
  noValue: "sin valor",
  hidden: "oculto para proteger a las personas",
  hiddenNote: (what) => `c: oculto para proteger a las personas (${what}).`,
  intervalNote: "Líneas finas: intervalo publicado con el valor.",
  newMethod: "nuevo método",
  target: ({ value, bound, year }) => `Objetivo para ${year}: ${BOUND[bound]}${value}`,
  targetPassed: ({ value, bound, year }) => `Objetivo de ${year}, vencido: ${BOUND[bound]}${value}`,
  targetShort: ({ value, bound }) => `Objetivo: ${BOUND[bound]}${value}`,
  scaleStartsAt: (value) => `La escala empieza en ${value}.`,
  breakNote: (periods) =>
    `Nuevo método desde ${periods}; los valores anteriores no son comparables.`,
  moreInTable: (count) => `${count} más en la tabla B`,
  city: (value) => `Ciudad ${value}`,
  measured: (title, unit) =>
    unit === null || isUnitSaid(title, unit) ? title : `${title}, ${unit}`,
  byGroup: (period, dimension) => {
    const by = `por ${dimensionWord(dimension)}`;
    return period === null ? by : `${period}, ${by}`;
  },
  leftBehind: leftBehindFigure,
  statusOf: (group) => `La situación se refiere a: ${group}.`,
  coverAlt: ({ assessed, all, onCourse }) =>
    `${assessed} de ${all} metas se pueden evaluar; ${onCourse} de ellas se cumplen o van a buen ritmo.`,
};

const BOUND = { "at-least": "al menos ", "at-most": "como máximo ", exactly: "" } as const;
