/** What title and lead of the chapter on who is left behind say, from the same finding as its figures and tables. */
import { STANDARD_DIMENSIONS } from "../../../domain/findings/dimension.ts";
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type {
  BehindCount,
  LeftBehindFinding,
} from "../../../domain/findings/left-behind-finding.ts";
import { printable } from "../../charts/wrap-text.ts";
import type { Formats } from "../format.ts";
import { capital } from "../plain-name.ts";

type Sex = "women" | "men";

/** A group that a title names: women or men, or a label as published. */
export type NamedGroup =
  | { readonly sex: Sex }
  | { readonly sex: null; readonly dimension: StandardDimension; readonly label: string };

/** The groups of one dimension that are furthest behind most often: one or two by name, more of them by number. */
export type Leaders =
  | { readonly kind: "named"; readonly groups: readonly NamedGroup[] }
  | { readonly kind: "counted"; readonly dimension: StandardDimension; readonly count: number };

/** Who fares worse. Numbers count indicators. */
export type WhoCase =
  | { readonly kind: "not-comparable" }
  | { readonly kind: "no-difference" | "not-confirmed" | "women-as-men"; readonly count: number }
  | {
      readonly kind: "women-or-men";
      readonly worse: Sex;
      readonly better: Sex;
      readonly more: number;
      readonly less: number;
    }
  | {
      readonly kind: "leaders";
      readonly leaders: readonly Leaders[];
      readonly number: "singular" | "plural";
    };

/** By which groups the indicators of a review are shown. */
export interface ToldShown {
  readonly all: number;
  readonly shown: readonly { readonly dimension: StandardDimension; readonly count: number }[];
  readonly none: readonly StandardDimension[];
}

/** On how many indicators groups can be compared, and on how many of them it is confirmed who fares worse. */
export interface ToldCompared {
  readonly kind: "none-judged" | "some-judged" | "all-judged";
  readonly compared: number;
  readonly judged: number;
}

/** The words of one language. */
export interface LeftBehindWords {
  readonly nothingSeen: string;
  readonly mostUnseen: string;
  readonly unseen: (dimensions: readonly StandardDimension[]) => string;
  readonly who: (told: WhoCase) => string;
  readonly noIndicators: string;
  readonly shown: (told: ToldShown, formats: Formats) => string;
  readonly noPair: string;
  readonly compared: (told: ToldCompared, formats: Formats) => string;
  /** How many comparisons are not told because published intervals overlap. */
  readonly unclear: (count: number, formats: Formats) => string;
}

/** From so many of the six kinds of groups that no indicator shows, most are unseen. */
const MOST = 4;

/** "Men fare worse than women on 13 indicators, women on eight. Most groups cannot be seen at all" */
export function leftBehindTitle(words: LeftBehindWords, finding: LeftBehindFinding): string {
  const unseen = STANDARD_DIMENSIONS.filter((dimension) => shownBy(finding, dimension) === 0);
  if (unseen.length === STANDARD_DIMENSIONS.length) return words.nothingSeen;
  const who = capital(words.who(whoCase(finding)));
  if (unseen.length === 0) return who;
  return `${who}. ${capital(unseen.length >= MOST ? words.mostUnseen : words.unseen(unseen))}`;
}

/** "Of 222 indicators, 36 are shown by sex, 2 by place and none by age, income, disability or origin. ..." */
export function leftBehindLead(
  words: LeftBehindWords,
  finding: LeftBehindFinding,
  formats: Formats,
): string {
  const all = finding.coverage.reduce((sum, row) => sum + row.indicators, 0);
  const counts = STANDARD_DIMENSIONS.map((dimension) => ({
    dimension,
    count: shownBy(finding, dimension),
  }));
  const shown = counts.filter(({ count }) => count > 0);
  const none = counts.filter(({ count }) => count === 0).map(({ dimension }) => dimension);
  return [
    all === 0 ? words.noIndicators : words.shown({ all, shown, none }, formats),
    comparedSentence(words, finding, formats),
    finding.unclear === undefined ? null : words.unclear(finding.unclear, formats),
  ]
    .filter((part) => part !== null)
    .join(" ");
}

function comparedSentence(
  words: LeftBehindWords,
  { comparisons, coverage }: LeftBehindFinding,
  formats: Formats,
): string | null {
  const compared = indicatorsIn(comparisons);
  const seen = coverage.some(({ shown }) => Object.values(shown).some((count) => count > 0));
  if (compared === 0) return seen ? words.noPair : null;
  const judged = indicatorsIn(comparisons.filter(({ gap }) => gap.furthestBehind !== null));
  const some = judged === compared ? "all-judged" : "some-judged";
  return words.compared({ kind: judged === 0 ? "none-judged" : some, compared, judged }, formats);
}

/** Indicators with a value for at least one group, over all goals. */
function shownBy({ coverage }: LeftBehindFinding, dimension: StandardDimension): number {
  return coverage.reduce((sum, { shown }) => sum + shown[dimension], 0);
}

function indicatorsIn(comparisons: LeftBehindFinding["comparisons"]): number {
  return new Set(comparisons.map(({ indicator }) => indicator)).size;
}

/** The groups that are furthest behind most often: women and men alone, else the leaders of up to three dimensions. */
function whoCase({ comparisons, behind }: LeftBehindFinding): WhoCase {
  if (comparisons.length === 0) return { kind: "not-comparable" };
  if (behind.length === 0) {
    const count = indicatorsIn(comparisons.filter(({ gap }) => gap.absolute !== 0));
    return count === 0
      ? { kind: "no-difference", count: indicatorsIn(comparisons) }
      : { kind: "not-confirmed", count };
  }
  const onlySexes = behind.every(({ dimension, sex }) => dimension === "sex" && sex !== null);
  const pairs = comparisons.filter(({ dimension }) => dimension === "sex");
  if (onlySexes && pairs.every(({ sexes }) => sexes !== null)) return sexesCase(behind);
  const leading = [...new Set(behind.map(({ dimension }) => dimension))]
    .toSorted((a, b) => behindTotal(behind, b) - behindTotal(behind, a))
    .slice(0, 3)
    .map((dimension) => leadersOf(behind, dimension));
  const [first, ...others] = leading;
  const single = others.length === 0 && first?.length === 1 && first[0]?.sex === null;
  return {
    kind: "leaders",
    leaders: leading.map(namedOrCounted),
    number: single ? "singular" : "plural",
  };
}

function sexesCase(behind: readonly BehindCount[]): WhoCase {
  const count = (wanted: Sex): number => behind.find(({ sex }) => sex === wanted)?.behind ?? 0;
  const [women, men] = [count("women"), count("men")];
  if (women === men) return { kind: "women-as-men", count: women };
  const told = {
    kind: "women-or-men",
    more: Math.max(women, men),
    less: Math.min(women, men),
  } as const;
  return women > men
    ? { ...told, worse: "women", better: "men" }
    : { ...told, worse: "men", better: "women" };
}

/** How often a group of this dimension is furthest behind. */
function behindTotal(behind: readonly BehindCount[], dimension: StandardDimension): number {
  return behind
    .filter((each) => each.dimension === dimension)
    .reduce((sum, each) => sum + each.behind, 0);
}

function leadersOf(
  behind: readonly BehindCount[],
  dimension: StandardDimension,
): readonly BehindCount[] {
  const own = behind.filter((each) => each.dimension === dimension);
  const most = Math.max(...own.map((each) => each.behind));
  return own.filter((each) => each.behind === most);
}

function namedOrCounted(leaders: readonly BehindCount[]): Leaders {
  const groups = leaders.flatMap((each) => nameOf(each) ?? []);
  const [first] = leaders;
  if (!first || (leaders.length <= 2 && groups.length === leaders.length))
    return { kind: "named", groups };
  return { kind: "counted", dimension: first.dimension, count: leaders.length };
}

/** A label longer than this is not named in a title. */
const LONGEST_LABEL = 32;

function nameOf({ dimension, sex, label }: BehindCount): NamedGroup | null {
  if (sex !== null) return { sex };
  const name = printable(label);
  const fits = name !== "" && Array.from(name).length <= LONGEST_LABEL;
  return fits ? { sex: null, dimension, label: name } : null;
}
