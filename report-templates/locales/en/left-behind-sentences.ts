/** Title and lead of the chapter on who is left behind, computed from the same finding as its figures and tables. */
import { STANDARD_DIMENSIONS } from "../../../domain/findings/dimension.ts";
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type {
  BehindCount,
  GroupComparison,
  LeftBehindFinding,
} from "../../../domain/findings/left-behind-finding.ts";
import { printable } from "../../charts/wrap-text.ts";
import type { Formats } from "../format.ts";
import { eitherOf, one } from "./plural.ts";
import { capital } from "../plain-name.ts";
import { numberWord } from "./sentences-number.ts";

/** A label longer than this is not named in a title. */
const LONGEST_LABEL = 32;
/** From so many of the six kinds of groups that no indicator shows, most are unseen. */
const MOST = 4;

export const DIMENSION_WORDS: Readonly<Record<StandardDimension, string>> = {
  sex: "sex",
  age: "age",
  place: "place",
  income: "income",
  disability: "disability",
  origin: "origin",
};

/** Indicators with a value for at least one group, over all goals. */
export function shownBy({ coverage }: LeftBehindFinding, dimension: StandardDimension): number {
  return coverage.reduce((sum, { shown }) => sum + shown[dimension], 0);
}

/** "Men fare worse than women on 13 indicators, women on eight. Most groups cannot be seen at all" */
export function leftBehindTitle(finding: LeftBehindFinding): string {
  const unseen = STANDARD_DIMENSIONS.filter((dimension) => shownBy(finding, dimension) === 0);
  if (unseen.length === STANDARD_DIMENSIONS.length) return "No group can be seen in the data";
  const parts = [whoClause(finding), unseenClause(unseen)];
  return parts.flatMap((part) => (part === null ? [] : [capital(part)])).join(". ");
}

function unseenClause(unseen: readonly StandardDimension[]): string | null {
  if (unseen.length === 0) return null;
  if (unseen.length >= MOST) return "most groups cannot be seen at all";
  return `no indicator is shown by ${eitherOf(unseen.map((dimension) => DIMENSION_WORDS[dimension]))}`;
}

function whoClause({ comparisons, behind }: LeftBehindFinding): string {
  if (comparisons.length === 0) return "groups are shown, but cannot be compared";
  if (behind.length > 0) return behindClause(behind, comparisons);
  const differing = comparisons.filter(({ gap }) => gap.absolute !== 0);
  const count = indicatorsIn(differing);
  if (count === 0) return `no group differs on ${indicators(indicatorsIn(comparisons))}`;
  return `groups differ on ${indicators(count)}; who fares worse is not confirmed`;
}

/** How many indicators the comparisons are about. */
export function indicatorsIn(comparisons: readonly GroupComparison[]): number {
  return new Set(comparisons.map(({ indicator }) => indicator)).size;
}

function indicators(count: number): string {
  return `${numberWord(count)} ${one(count, "indicator", "indicators")}`;
}

/** The groups that are furthest behind most often: one clause for women and men alone, else the leader of each dimension. */
function behindClause(
  behind: readonly BehindCount[],
  comparisons: readonly GroupComparison[],
): string {
  const dimensions = [...new Set(behind.map(({ dimension }) => dimension))];
  const own = behind.filter(({ dimension }) => dimension === "sex");
  const onlySexes = own.length === behind.length && own.every(({ sex }) => sex !== null);
  const pairs = comparisons.filter(({ dimension }) => dimension === "sex");
  if (onlySexes && pairs.every(({ sexes }) => sexes !== null)) return sexesClause(own);
  const leaders = dimensions
    .toSorted((a, b) => behindTotal(behind, b) - behindTotal(behind, a))
    .slice(0, 3)
    .map((dimension) => leadersOf(behind, dimension));
  const verb = leaders.length === 1 && leaders[0]?.number === "singular" ? "is" : "are";
  return `${list(leaders.map(({ words }) => words))} ${verb} most often furthest behind`;
}

function sexesClause(own: readonly BehindCount[]): string {
  const count = (wanted: "women" | "men"): number =>
    own.find(({ sex }) => sex === wanted)?.behind ?? 0;
  const [women, men] = [count("women"), count("men")];
  if (women === men) return `women and men each fare worse on ${indicators(women)}`;
  const [first, second] = women > men ? ["women", "men"] : ["men", "women"];
  const [more, less] = [Math.max(women, men), Math.min(women, men)];
  const other = less === 0 ? "none" : numberWord(less);
  return `${first} fare worse than ${second} on ${indicators(more)}, ${second} on ${other}`;
}

/** How often a group of this dimension is furthest behind. */
export function behindTotal(behind: readonly BehindCount[], dimension: StandardDimension): number {
  return behind
    .filter((each) => each.dimension === dimension)
    .reduce((sum, each) => sum + each.behind, 0);
}

interface Leaders {
  readonly words: string;
  readonly number: "singular" | "plural";
}

/** One or two groups by name, more of them by number. */
function leadersOf(behind: readonly BehindCount[], dimension: StandardDimension): Leaders {
  const own = behind.filter((each) => each.dimension === dimension);
  const most = Math.max(...own.map((each) => each.behind));
  const leaders = own.filter((each) => each.behind === most);
  const [first, ...others] = leaders;
  const plural = others.length > 0 || (first?.sex ?? null) !== null;
  const names = leaders.map((each) => groupName(each));
  const named = leaders.length <= 2 && names.every((name) => name !== null);
  const words = named ? list(names) : `${numberWord(leaders.length)} ${nounOf(dimension, leaders.length)}`;
  return { words, number: plural ? "plural" : "singular" };
} // prettier-ignore

function nounOf(dimension: StandardDimension, count: number): string {
  if (dimension === "place") return one(count, "place", "places");
  return `${one(count, "group", "groups")} by ${DIMENSION_WORDS[dimension]}`;
}

/** How a group is called inside a sentence; null where its label is too long to be a name. */
function groupName({ dimension, sex, label }: BehindCount): string | null {
  if (sex !== null) return sex;
  const name = printable(label);
  if (name === "" || Array.from(name).length > LONGEST_LABEL) return null;
  if (dimension === "place") return name;
  return dimension === "age" ? `the age group ${name}` : `the group ${name}`;
}

function list(words: readonly string[]): string {
  return LIST.format(words);
}

const LIST = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "Of 222 indicators, 36 are shown by sex, 2 by place and none by age, income, disability or origin. ..." */
export function leftBehindLead(finding: LeftBehindFinding, f: Formats): string {
  const all = finding.coverage.reduce((sum, row) => sum + row.indicators, 0);
  return [shownSentence(finding, all, f), comparedSentence(finding, f)]
    .filter((part) => part !== "")
    .join(" ");
}

function shownSentence(finding: LeftBehindFinding, all: number, f: Formats): string {
  if (all === 0) return "This review has no indicators.";
  const counts = STANDARD_DIMENSIONS.map(
    (dimension) => [DIMENSION_WORDS[dimension], shownBy(finding, dimension)] as const,
  );
  const shown = counts.filter(([, count]) => count > 0);
  const none = counts.filter(([, count]) => count === 0).map(([word]) => word);
  const parts = shown.map(([word, count], index) => {
    const verb = index === 0 ? ` ${one(count, "is", "are")} shown` : "";
    return `${f.count(count)}${verb} by ${word}`;
  });
  if (none.length > 0) {
    const verb = parts.length === 0 ? " is shown" : "";
    parts.push(`none${verb} by ${eitherOf(none)}`);
  }
  return `Of ${f.count(all)} ${one(all, "indicator", "indicators")}, ${f.list(parts)}.`;
}

function comparedSentence({ comparisons, coverage }: LeftBehindFinding, f: Formats): string {
  const compared = indicatorsIn(comparisons);
  const seen = coverage.some(({ shown }) => Object.values(shown).some((count) => count > 0));
  if (compared === 0) return seen ? "No two groups can be compared." : "";
  const judged = indicatorsIn(comparisons.filter(({ gap }) => gap.furthestBehind !== null));
  const on = `Groups can be compared on ${f.count(compared)} ${one(compared, "indicator", "indicators")}`;
  if (judged === 0) return `${on}; on none of them is it confirmed who fares worse.`;
  if (judged === compared) return `${on}, and a confirmed direction says who fares worse.`;
  return `${on}; on ${f.count(judged)} of them a confirmed direction says who fares worse.`;
}
