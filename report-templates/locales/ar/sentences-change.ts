/** How a series moved between two points, as a noun phrase that suits every name: "انخفاض بمقدار الثلث منذ 2015". */
import { sizeOf, type Change } from "../size-of-change.ts";
import type { SentenceTools } from "../en/sentences-value.ts";
import { aboutMultiple, byFraction, toHalf } from "./sentences-number.ts";
import { differenceWords, rangeWords, timeWords, valueWords } from "./sentences-value.ts";
import type { Manner } from "./sentences-verdict.ts";

export interface Clause {
  readonly text: string;
  /** Whether a noun of movement carries the clause. */
  readonly manner: Manner;
}

/** Odd seeds prefer values to differences. */
export function changeClause(change: Change, seed: number, tools: SentenceTools): Clause {
  const { from, to, measured } = change;
  const size = sizeOf(change, seed);
  if (size.kind === "none") {
    const value = valueWords(measured, to.value, tools.formats);
    return { text: `${asBefore(change, tools)}، وهي ${value}`, manner: "level" };
  }
  const noun = to.value > from.value ? "ارتفاع" : "انخفاض";
  const { formats } = tools;
  const time = timeWords(from, to, tools);
  switch (size.kind) {
    case "times":
      return movement(
        `${noun} إلى ${aboutMultiple({ of: size.times, near: size.near }, formats)} القيمة ${time}`,
      );
    case "halved":
      return movement(`${noun} ${toHalf(size.near)} ${time}`);
    case "fraction":
      return movement(`${noun} ${byFraction({ of: size.fraction, near: size.near })} ${time}`);
    case "points":
      return movement(
        `${noun} بمقدار ${differenceWords(measured, [from.value, to.value], formats) ?? ""} ${time}`,
      );
    case "percent":
      return movement(`${noun} بنسبة ${formats.number(size.percent, 0)}\u00a0% ${time}`);
    case "values":
      return movement(valuesClause(change, noun, tools));
  }
}

function movement(text: string): Clause {
  return { text, manner: "movement" };
}

/** "القيمة نفسها كما في 2015"; for series that ended, "القيمة في 2019 نفسها كما في 2015". */
function asBefore({ from, to }: Change, { formats, recentFrom }: SentenceTools): string {
  const first = `كما في ${formats.period(from.period)}`;
  return to.year >= recentFrom
    ? `القيمة نفسها ${first}`
    : `القيمة في ${formats.period(to.period)} نفسها ${first}`;
}

function valuesClause({ measured, from, to }: Change, noun: string, tools: SentenceTools): string {
  const { formats, recentFrom } = tools;
  const [first, latest] = rangeWords(measured, [from.value, to.value], formats);
  return to.year >= recentFrom
    ? `${noun} من ${first} إلى ${latest} منذ ${formats.period(from.period)}`
    : `${noun} من ${first} في ${formats.period(from.period)} إلى ${latest} في ${formats.period(to.period)}`;
}
