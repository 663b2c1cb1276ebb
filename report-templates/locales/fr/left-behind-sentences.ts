/** Title and lead of the chapter on who is left behind, in French. */
import { STANDARD_DIMENSIONS } from "../../../domain/findings/dimension.ts";
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type {
  BehindCount,
  GroupComparison,
  LeftBehindFinding,
} from "../../../domain/findings/left-behind-finding.ts";
import { printable } from "../../charts/wrap-text.ts";
import { shownBy } from "../en/left-behind-sentences.ts";
import type { Formats } from "../format.ts";
import { eitherOf, one } from "./plural.ts";
import { capital, DIMENSION, numberWord } from "./words.ts";

/** A label longer than this is not named in a title. */
const LONGEST_LABEL = 32;
/** From so many of the six kinds of groups that no indicator shows, most are unseen. */
const MOST = 4;

/** "Hommes moins bien lotis que les femmes pour 13 indicateurs, femmes pour huit. La plupart des groupes restent invisibles" */
export function leftBehindTitle(finding: LeftBehindFinding): string {
  const unseen = STANDARD_DIMENSIONS.filter((dimension) => shownBy(finding, dimension) === 0);
  if (unseen.length === STANDARD_DIMENSIONS.length)
    return "Aucun groupe n’est visible dans les données";
  const parts = [whoClause(finding), unseenClause(unseen)];
  return parts.flatMap((part) => (part === null ? [] : [capital(part)])).join(". ");
}

function unseenClause(unseen: readonly StandardDimension[]): string | null {
  if (unseen.length === 0) return null;
  if (unseen.length >= MOST) return "la plupart des groupes restent invisibles";
  return `aucun indicateur n’est présenté par ${eitherOf(unseen.map((each) => DIMENSION[each]))}`;
}

function whoClause({ comparisons, behind }: LeftBehindFinding): string {
  if (comparisons.length === 0) return "des groupes sont présentés, mais non comparables";
  if (behind.length > 0) return behindClause(behind, comparisons);
  const differing = comparisons.filter(({ gap }) => gap.absolute !== 0);
  const count = indicatorsIn(differing);
  if (count === 0) return `aucun groupe ne diffère pour ${indicators(indicatorsIn(comparisons))}`;
  return `des groupes diffèrent pour ${indicators(count)} ; qui est moins bien loti n’est pas confirmé`;
}

function indicatorsIn(comparisons: readonly GroupComparison[]): number {
  return new Set(comparisons.map(({ indicator }) => indicator)).size;
}

function indicators(count: number): string {
  return `${numberWord(count)} ${one(count, "indicateur", "indicateurs")}`;
}

/** One clause for women and men alone, else the leader of each dimension. */
function behindClause(
  behind: readonly BehindCount[],
  comparisons: readonly GroupComparison[],
): string {
  const own = behind.filter(({ dimension }) => dimension === "sex");
  const onlySexes = own.length === behind.length && own.every(({ sex }) => sex !== null);
  const pairs = comparisons.filter(({ dimension }) => dimension === "sex");
  if (onlySexes && pairs.every(({ sexes }) => sexes !== null)) return sexesClause(own);
  const total = (dimension: StandardDimension): number =>
    behind
      .filter((each) => each.dimension === dimension)
      .reduce((sum, each) => sum + each.behind, 0);
  const leaders = [...new Set(behind.map(({ dimension }) => dimension))]
    .toSorted((a, b) => total(b) - total(a))
    .slice(0, 3)
    .map((dimension) => leadersOf(behind, dimension));
  return `le plus souvent en dernière position : ${LIST.format(leaders)}`;
}

function sexesClause(own: readonly BehindCount[]): string {
  const count = (wanted: "women" | "men"): number =>
    own.find(({ sex }) => sex === wanted)?.behind ?? 0;
  const [women, men] = [count("women"), count("men")];
  if (women === men)
    return `femmes et hommes sont chacun moins bien lotis pour ${indicators(women)}`;
  const less = Math.min(women, men);
  const rest = (group: string): string => (less === 0 ? "" : `, ${group} pour ${numberWord(less)}`);
  return women > men
    ? `les femmes sont moins bien loties que les hommes pour ${indicators(women)}${rest("les hommes")}`
    : `les hommes sont moins bien lotis que les femmes pour ${indicators(men)}${rest("les femmes")}`;
}

/** One or two groups by name, more of them by number. */
function leadersOf(behind: readonly BehindCount[], dimension: StandardDimension): string {
  const own = behind.filter((each) => each.dimension === dimension);
  const most = Math.max(...own.map((each) => each.behind));
  const leaders = own.filter((each) => each.behind === most);
  const names = leaders.map((each) => groupName(each)).filter((name) => name !== null);
  if (leaders.length <= 2 && names.length === leaders.length) return LIST.format(names);
  const noun =
    dimension === "place"
      ? one(leaders.length, "lieu", "lieux")
      : `${one(leaders.length, "groupe", "groupes")} par ${DIMENSION[dimension]}`;
  return `${numberWord(leaders.length)} ${noun}`;
}

/** How a group is called inside a sentence; null where its label is too long to be a name. */
function groupName({ dimension, sex, label }: BehindCount): string | null {
  if (sex !== null) return sex === "women" ? "les femmes" : "les hommes";
  const name = printable(label);
  if (name === "" || Array.from(name).length > LONGEST_LABEL) return null;
  if (dimension === "place") return name;
  return dimension === "age" ? `le groupe d’âge ${name}` : `le groupe ${name}`;
}

const LIST = new Intl.ListFormat("fr", { type: "conjunction" });

/** "Indicateurs présentés, sur 222 : 36 par sexe, 2 par lieu ; aucun par âge, revenu, handicap ou origine. ..." */
export function leftBehindLead(finding: LeftBehindFinding, f: Formats): string {
  const all = finding.coverage.reduce((sum, row) => sum + row.indicators, 0);
  return [shownSentence(finding, all, f), comparedSentence(finding, f)]
    .filter((part) => part !== "")
    .join(" ");
}

function shownSentence(finding: LeftBehindFinding, all: number, f: Formats): string {
  if (all === 0) return "Cet examen n’a pas d’indicateurs.";
  const counts = STANDARD_DIMENSIONS.map((dimension) => {
    return [DIMENSION[dimension], shownBy(finding, dimension)] as const;
  });
  const shown = counts.filter(([, count]) => count > 0);
  const none = counts.filter(([, count]) => count === 0).map(([word]) => word);
  const parts = [
    ...(shown.length > 0
      ? [shown.map(([word, count]) => `${f.count(count)} par ${word}`).join(", ")]
      : []),
    ...(none.length > 0 ? [`aucun par ${eitherOf(none)}`] : []),
  ];
  return `Indicateurs présentés par groupe, sur ${f.count(all)} : ${parts.join(" ; ")}.`;
}

function comparedSentence({ comparisons, coverage }: LeftBehindFinding, f: Formats): string {
  const compared = indicatorsIn(comparisons);
  const seen = coverage.some(({ shown }) => Object.values(shown).some((count) => count > 0));
  if (compared === 0) return seen ? "Aucun groupe ne peut être comparé à un autre." : "";
  const judged = indicatorsIn(comparisons.filter(({ gap }) => gap.furthestBehind !== null));
  const on = `Des groupes peuvent être comparés pour ${f.count(compared)} ${one(compared, "indicateur", "indicateurs")}`;
  if (judged === 0) return `${on} ; pour aucun, il n’est confirmé qui est moins bien loti.`;
  if (judged === compared) return `${on}, et un sens confirmé dit qui est moins bien loti.`;
  return `${on} ; pour ${f.count(judged)}, un sens confirmé dit qui est moins bien loti.`;
}
