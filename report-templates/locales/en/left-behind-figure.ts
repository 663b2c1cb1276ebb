/** English words of the figure of women and men across the goals. */
import type { LeftBehindWords, PairsShown } from "../../charts/left-behind-words.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";
import { numberWord } from "./sentences-number.ts";
import { capital } from "../plain-name.ts";

export const leftBehindFigure: LeftBehindWords = {
  sexes: { women: "Women", men: "Men" },
  rowName: (title, period) => `${title} (${period})`,
  pairsTitle: (shown, formats) => capital(finding(shown, formats)),
  pairsSubtitle: ({ rows, worse, equal, bold }) => {
    const open = rows - worse.women - worse.men - equal;
    return [
      "Latest value for women and men, %, widest relative gap first.",
      ...(bold === null ? [] : [`In bold: ${bold} fare worse.`]),
      ...(open === 0
        ? []
        : [
            open === rows
              ? "No direction is confirmed, so neither side is said to fare worse."
              : `For ${numberWord(open)} ${one(open, "row", "rows")} no direction is confirmed.`,
          ]),
    ].join(" ");
  },
  pairsAlt: (shown, formats) =>
    `Two marks for each of ${numberWord(shown.rows)} ${one(shown.rows, "indicator", "indicators")}: ${finding(shown, formats)}.`,
  pairsNote: (goals, formats) =>
    `Year in brackets; indicators in per cent only. ${one(goals.length, "Table", "Tables")} ${formats.list(goals.map((goal) => `B${goal}`))}.`,
  noMargins: {
    all: "Margins of error are not in the data: a small gap may be chance.",
    some: "Where no thin line is drawn, margins of error are not in the data: a small gap may be chance.",
  },
};

/** "women fare worse than men on six of ten indicators": never a side without a confirmed direction. */
function finding({ rows, worse, points, decimals }: PairsShown, formats: Formats): string {
  const of = (count: number): string =>
    rows === 1 ? "one indicator" : `${numberWord(count)} of ${numberWord(rows)} indicators`;
  if (worse.women > worse.men) return `women fare worse than men on ${of(worse.women)}`;
  if (worse.men > worse.women) return `men fare worse than women on ${of(worse.men)}`;
  if (worse.women > 0) return `women and men each fare worse on ${of(worse.women)}`;
  const on = `${numberWord(rows)} ${one(rows, "indicator", "indicators")}`;
  if (points === 0) return `no difference between women and men on ${on}`;
  const gap = formats.number(points, decimals);
  return `women and men are up to ${gap} ${gap === "1" ? "point" : "points"} apart on ${on}`;
}
