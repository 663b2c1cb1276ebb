/** Catalan words inside charts. */
import type { ChartText } from "../../charts/chart-text.ts";
import { isUnitSaid } from "../unit-said.ts";
import { dimensionWord } from "./dimension-words.ts";
import { leftBehindFigure } from "./left-behind-figure.ts";

export const chartsCa: ChartText = {
  paceNeeded: "ritme necessari",
  noValue: "sense valor",
  hidden: "ocult per protegir les persones",
  hiddenNote: (what) => `c: ocult per protegir les persones (${what}).`,
  intervalNote: "Línies fines: interval publicat amb el valor.",
  newMethod: "mètode nou",
  target: ({ value, bound, year }) => `Objectiu per al ${year}: ${BOUND[bound]}${value}`,
  targetPassed: ({ value, bound, year }) => `Objectiu del ${year}, vençut: ${BOUND[bound]}${value}`,
  targetShort: ({ value, bound }) => `Objectiu: ${BOUND[bound]}${value}`,
  scaleStartsAt: (value) => `L’escala comença a ${value}.`,
  breakNote: (periods) => `Mètode nou des del ${periods}; els valors anteriors no són comparables.`,
  moreInTable: (count) => `${count} més a la taula B`,
  city: (value) => `Ciutat ${value}`,
  measured: (title, unit) =>
    unit === null || isUnitSaid(title, unit) ? title : `${title}, ${unit}`,
  byGroup: (period, dimension) => {
    const by = `per ${dimensionWord(dimension)}`;
    return period === null ? by : `${period}, ${by}`;
  },
  leftBehind: leftBehindFigure,
  statusOf: (group) => `La situació es refereix a: ${group}.`,
  coverAlt: ({ assessed, all, onCourse }) =>
    `Es poden avaluar ${assessed} de ${all} fites; ${onCourse} es compleixen o van a bon ritme.`,
};

const BOUND = { "at-least": "almenys ", "at-most": "com a màxim ", exactly: "" } as const;
