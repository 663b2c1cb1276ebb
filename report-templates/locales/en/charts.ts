/** English words inside charts. */
import type { ChartText } from "../../charts/chart-text.ts";
import { isUnitSaid } from "../unit-said.ts";
import { leftBehindFigure } from "./left-behind-figure.ts";

export const chartsEn: ChartText = {
  paceNeeded: "pace needed",
  noValue: "no value",
  hidden: "hidden to protect people",
  hiddenNote: (what) => `c: hidden to protect people (${what}).`,
  intervalNote: "Thin lines: interval published with the value.",
  newMethod: "new method",
  target: ({ value, bound, year }) => `Target for ${year}: ${BOUND[bound]}${value}`,
  targetPassed: ({ value, bound, year }) => `Target for ${year}, passed: ${BOUND[bound]}${value}`,
  targetShort: ({ value, bound }) => `Target: ${BOUND[bound]}${value}`,
  scaleStartsAt: (value) => `The scale starts at ${value}.`,
  breakNote: (periods) => `New method from ${periods}; values before it cannot be compared.`,
  moreInTable: (count) => `${count} more in table B`,
  city: (value) => `City ${value}`,
  measured: (title, unit) =>
    unit === null || isUnitSaid(title, unit) ? title : `${title}, ${unit}`,
  byGroup: (period, dimension) => {
    const by = `by ${dimension.replaceAll("_", " ").toLowerCase()}`;
    return period === null ? by : `${period}, ${by}`;
  },
  leftBehind: leftBehindFigure,
  statusOf: (group) => `Status: ${group}.`,
  coverAlt: ({ assessed, all, onCourse }) =>
    `${assessed} of ${all} targets can be assessed; ${onCourse} of them are met or on track.`,
};

const BOUND = { "at-least": "at least ", "at-most": "at most ", exactly: "" } as const;
