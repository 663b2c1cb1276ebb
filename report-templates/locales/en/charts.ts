/** English words inside charts. */
import type { ChartText } from "../../charts/chart-text.ts";
import { leftBehindFigure } from "./left-behind-figure.ts";

export const chartsEn: ChartText = {
  paceNeeded: "pace needed",
  noValue: "no value",
  newMethod: "new method",
  target: ({ value, direction, year }) => `Target for ${year}: ${LIMIT[direction]} ${value}`,
  targetPassed: ({ value, direction, year }) =>
    `Target for ${year}, passed: ${LIMIT[direction]} ${value}`,
  targetShort: ({ value, direction }) => `Target: ${LIMIT[direction]} ${value}`,
  scaleStartsAt: (value) => `The scale starts at ${value}.`,
  breakNote: (periods) => `New method from ${periods}; values before it cannot be compared.`,
  moreInTable: (count) => `${count} more in table B`,
  city: (value) => `City ${value}`,
  measured: (title, unit) => {
    const words = title.toLowerCase();
    const said = unit !== null && (unit === "%" ? words.endsWith("%") : hasWord(words, unit));
    return unit === null || said ? title : `${title}, ${unit}`;
  },
  byGroup: (period, dimension) => {
    const by = `by ${dimension.replaceAll("_", " ").toLowerCase()}`;
    return period === null ? by : `${period}, ${by}`;
  },
  leftBehind: leftBehindFigure,
  statusOf: (group) => `Status: ${group}.`,
  coverAlt: ({ assessed, all, onCourse }) =>
    `${assessed} of ${all} targets can be assessed; ${onCourse} of them are met or on track.`,
};

const LIMIT = { increase: "at least", decrease: "at most" } as const;

/** Whether a title names its unit already: "People without a home" counts people. */
function hasWord(title: string, unit: string): boolean {
  return ` ${title.replace(/[^\p{L}\p{N}%]+/gu, " ")} `.includes(` ${unit.toLowerCase()} `);
}
