/** Words of the chapter on who is left behind. */
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type { LeftBehindFinding } from "../../../domain/findings/left-behind-finding.ts";
import { sexOf } from "../../../domain/findings/sexes.ts";
import { printable } from "../../charts/wrap-text.ts";
import type { Formats } from "../format.ts";
import { DIMENSION_WORDS, leftBehindLead, leftBehindTitle } from "./left-behind-sentences.ts";
import { one } from "./plural.ts";
import { numberText } from "../sentences/values.ts";
import { differenceWords, valueWords } from "./sentences-value.ts"; // prettier-ignore

const ROWS: Readonly<Record<StandardDimension, string>> = {
  sex: "Women and men",
  age: "Age",
  place: "Place",
  income: "Income",
  disability: "Disability",
  origin: "Origin, nationality",
};

/** Ratios below this need a second digit, so that no difference looks like none. */
const CLOSE = 1.2;

export function leftBehindText(f: Formats) {
  return {
    name: "Who is left behind",
    title: leftBehindTitle,
    lead: (finding: LeftBehindFinding) => leftBehindLead(finding, f),
    figure: (position: number) => `L.${position}`,
    sexes: { women: "Women", men: "Men" },
    indicator: "Indicator, %",
    year: "Year",
    coverage: coverageText(f),
    rights: rightsTableText(f),
  };
}

function coverageText(f: Formats) {
  return {
    title: "Which groups can be seen in the data?",
    caption: "Indicators with a value for at least one group, by goal",
    shownBy: "Shown by",
    indicators: "Indicators",
    row: ROWS,
    all: "All",
    note: (finding: LeftBehindFinding) =>
      [
        "Counted: indicators with a value for at least one group.",
        "The global framework asks for all six where they matter.",
        "Compared are only values that say how a group fares: no counts, no shares of one whole, no indicators that measure a difference themselves, and no groups that cannot be parts of the total.",
        ...(finding.older === 0
          ? []
          : [
              `${f.count(finding.older)} ${one(finding.older, "comparison was", "comparisons were")} left out because the latest values are older than ${finding.recentFrom}.`,
            ]),
        "Values that the publisher hides to protect people are not counted as values.",
      ].join(" "),
  };
}

function rightsTableText(f: Formats) {
  return {
    title: {
      judged: "Whose rights that concerns",
      neutral: "Where groups differ, and which right that concerns",
    },
    rule: {
      judged: (shown: number, all: number, from: number) =>
        `Groups that are furthest behind by a confirmed direction, widest relative gap first: ${f.count(shown)} of ${f.count(all)}, latest year ${from} or later.`,
      neutral: (shown: number, all: number, from: number) =>
        `No direction is confirmed, so neither end is better. Widest relative gap first: ${f.count(shown)} of ${f.count(all)}, latest year ${from} or later.`,
    },
    heads: {
      group: { judged: "Furthest behind", neutral: "Highest value" },
      indicator: "Indicator, year",
      gap: "Values and gap",
      right: "Right behind the target",
      treaty: (country: string) => `Treaty, for ${country}`,
    },
    by: (count: number, dimension: StandardDimension) =>
      count === 2
        ? `by ${DIMENSION_WORDS[dimension]}`
        : `last of ${f.count(count)} by ${DIMENSION_WORDS[dimension]}`,
    groups: (count: number, dimension: StandardDimension) =>
      `${f.count(count)} groups by ${DIMENSION_WORDS[dimension]}`,
    values: (finding: IndicatorFinding, ends: readonly [GapGroup, GapGroup]) =>
      valuesWords(finding, ends, f),
    gap: (finding: IndicatorFinding, gap: GapFinding) =>
      [gapWords(finding, gap, f), earlierWords(finding, gap, f)]
        .filter((part) => part !== null)
        .join("; "),
    noRight: "The list of links names no right",
    noTreaty: "No treaty linked directly to this right covers the group",
    more: (count: number) =>
      `${f.count(count)} more ${one(count, "comparison", "comparisons")}: annex B.`,
    open: (count: number) =>
      `On ${f.count(count)} ${one(count, "comparison", "comparisons")} no direction is confirmed, so nobody is said to fare worse.`,
    foot: "A gap is not a finding of discrimination: it shows where to ask who is left behind, and why. An obligation binds the State; a city is a duty bearer as part of it.",
  };
}

export type GapGroup = GapFinding["groups"][number];

/** "31.4 % against 21.6 % (men)": the group of the row first. */
function valuesWords(
  finding: IndicatorFinding,
  [own, other]: readonly [GapGroup, GapGroup],
  f: Formats,
): string {
  const [first, second] = [own, other].map(({ value }) => valueWords(finding, value, f));
  return `${first ?? ""} against ${second ?? ""} (${sexOf(other.label) ?? printable(other.label)})`;
}

/** "in 2016: 5.1 points": the absolute gap of the same groups before; null when there is none. */
function earlierWords(finding: IndicatorFinding, { earlier }: GapFinding, f: Formats): string | null {
  if (earlier === null) return null;
  const { decimals } = finding;
  const difference =
    differenceWords(finding, [earlier.absolute, 0], f) ?? numberText(earlier.absolute, decimals, f);
  return `in ${f.period(earlier.period)}: ${difference}`;
} // prettier-ignore

/** "9.8 points, 1.5 times": the absolute and the relative gap; the second is left out where it is not defined. */
function gapWords(finding: IndicatorFinding, gap: GapFinding, f: Formats): string {
  const { relative, absolute } = gap;
  if (absolute === 0) return "no difference";
  const ends = endsAsPrinted(finding, gap);
  const difference =
    differenceWords(finding, ends, f) ?? numberText(ends[0] - ends[1], finding.decimals, f);
  if (relative === null) return difference;
  return `${difference}, ${f.number(relative, relative < CLOSE ? 2 : 1)} times`;
} // prettier-ignore

/** Highest and lowest value, rounded as they are printed, so that their difference is that of the printed numbers. */
export function endsAsPrinted(
  { decimals }: IndicatorFinding,
  { groups }: GapFinding,
): readonly [number, number] {
  const values = groups.map(({ value }) => Number(value.toFixed(decimals)));
  return [Math.max(...values), Math.min(...values)];
}
