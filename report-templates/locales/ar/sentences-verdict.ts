/** What a movement means for the target value. Nothing in the words agrees with the name of the indicator. */
import type { VerdictWords } from "../sentences/change.ts";

const away = (year: number): string => `، مع الابتعاد عن القيمة المستهدفة لعام ${year}`;

export const VERDICT: VerdictWords = {
  met: (since, year) =>
    ({
      still: `، ومع ذلك لا تزال القيمة المستهدفة لعام ${year} محقَّقة`,
      already: `؛ وقد تحققت القيمة المستهدفة لعام ${year} بالفعل`,
      now: `؛ وقد تحققت القيمة المستهدفة لعام ${year}`,
    })[since],
  missed: (year, course) =>
    course === "away" ? away(year) : `، لكن القيمة المستهدفة لعام ${year} لم تتحقق`,
  standing: (year) => `، والوتيرة أبطأ مما يلزم لعام ${year}`,
  level: {
    "on-track": (year) => `، على المسار نحو ${year}`,
    "too-slow": (year) => `، لكن بسرعة لا تكفي لعام ${year}`,
    "moving-away": away,
  },
  movement: {
    "on-track": (year) => [`، بسرعة تكفي لعام ${year}`, `، على المسار نحو ${year}`],
    "too-slow": (year) => [`، ببطء لا يكفي لعام ${year}`, `، لكن بسرعة لا تكفي لعام ${year}`],
    "moving-away": (year) => [
      `، ابتعاداً عن القيمة المستهدفة لعام ${year}`,
      "، في الاتجاه الخاطئ",
      away(year),
    ],
  },
};
