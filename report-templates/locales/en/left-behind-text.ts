/** Words of the chapter on who is left behind. */
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type { LeftBehindFinding } from "../../../domain/findings/left-behind-finding.ts";
import type { Formats } from "../format.ts";
import { gapRowWords, pairWords, type GapRowWords } from "../sentences/gap-row.ts";
import { leftBehindLead, leftBehindTitle } from "../sentences/left-behind.ts";
import type { GapGroup } from "../sentences/sentence-words.ts";
import { DIMENSION_WORDS, LEFT_BEHIND } from "./left-behind-sentences.ts";
import { one } from "./plural.ts";
import { VALUES } from "./sentences-value.ts";

const ROWS: Readonly<Record<StandardDimension, string>> = {
  sex: "Women and men",
  age: "Age",
  place: "Place",
  income: "Income",
  disability: "Disability",
  origin: "Origin, nationality",
};

export function leftBehindText(f: Formats) {
  return {
    name: "Who is left behind",
    title: (finding: LeftBehindFinding) => leftBehindTitle(LEFT_BEHIND, finding),
    lead: (finding: LeftBehindFinding) => leftBehindLead(LEFT_BEHIND, finding, f),
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
      pairWords(GAP, finding, ends, f),
    gap: (finding: IndicatorFinding, gap: GapFinding) => gapRowWords(GAP, finding, gap, f),
    noRight: "The list of links names no right",
    noTreaty: "No treaty linked directly to this right covers the group",
    more: (count: number) =>
      `${f.count(count)} more ${one(count, "comparison", "comparisons")}: annex B.`,
    open: (count: number) =>
      `On ${f.count(count)} ${one(count, "comparison", "comparisons")} no direction is confirmed, so nobody is said to fare worse.`,
    foot: "A gap is not a finding of discrimination: it shows where to ask who is left behind, and why. An obligation binds the State; a city is a duty bearer as part of it.",
  };
}

const GAP: GapRowWords = {
  values: VALUES,
  against: (own, other, label) => `${own} against ${other} (${label})`,
  sexes: { women: "women", men: "men" },
  label: (label) => label,
  equal: "no difference",
  times: (difference, times) => `${difference}, ${times} times`,
  earlier: (period, difference) => `in ${period}: ${difference}`,
};
