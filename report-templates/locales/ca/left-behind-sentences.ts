/** Title and lead of the chapter on who is left behind in Catalan, from the same finding as its figures and tables. */
import { de } from "./elision.ts";
import { STANDARD_DIMENSIONS } from "../../../domain/findings/dimension.ts";
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type {
  BehindCount,
  GroupComparison,
  LeftBehindFinding,
} from "../../../domain/findings/left-behind-finding.ts";
import { printable } from "../../charts/wrap-text.ts";
import { behindTotal, indicatorsIn, shownBy } from "../en/left-behind-sentences.ts";
import type { Formats } from "../format.ts";
import { capital } from "../plain-name.ts";
import { DIMENSION } from "./dimension-words.ts";
import { eitherOf, listOf, one } from "./plural.ts";
import { numberWord } from "./sentences-number.ts";

/** A label longer than this is not named in a title. */
const LONGEST_LABEL = 32;
/** From so many of the six kinds of groups that no indicator shows, most are unseen. */
const MOST = 4;

/** "Els homes estan pitjor que les dones en 13 indicadors i les dones, en vuit. La majoria dels grups no es veu a les dades" */
export function leftBehindTitle(finding: LeftBehindFinding): string {
  const unseen = STANDARD_DIMENSIONS.filter((dimension) => shownBy(finding, dimension) === 0);
  if (unseen.length === STANDARD_DIMENSIONS.length) return "Les dades no mostren cap grup";
  const parts = [whoClause(finding), unseenClause(unseen)];
  return parts.flatMap((part) => (part === null ? [] : [capital(part)])).join(". ");
}

function unseenClause(unseen: readonly StandardDimension[]): string | null {
  if (unseen.length === 0) return null;
  if (unseen.length >= MOST) return "la majoria dels grups no es veu a les dades";
  return `cap indicador no es desglossa per ${eitherOf(unseen.map((dimension) => DIMENSION[dimension]))}`;
}

function whoClause({ comparisons, behind }: LeftBehindFinding): string {
  if (comparisons.length === 0) return "hi ha grups a les dades, però no es poden comparar";
  if (behind.length > 0) return behindClause(behind, comparisons);
  const differing = comparisons.filter(({ gap }) => gap.absolute !== 0);
  const count = indicatorsIn(differing);
  if (count === 0)
    return `cap grup no difereix d’un altre en ${indicators(indicatorsIn(comparisons))}`;
  return `els grups difereixen en ${indicators(count)}; qui està pitjor no està confirmat`;
}

function indicators(count: number): string {
  return `${numberWord(count, "masculine")} ${one(count, "indicador", "indicadors")}`;
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
  const verb = leaders.length === 1 && leaders[0]?.number === "singular" ? "queda" : "queden";
  return `${listOf(leaders.map(({ words }) => words))} ${verb} més enrere més sovint`;
}

function sexesClause(own: readonly BehindCount[]): string {
  const count = (wanted: "women" | "men"): number =>
    own.find(({ sex }) => sex === wanted)?.behind ?? 0;
  const [women, men] = [count("women"), count("men")];
  if (women === men)
    return `les dones estan pitjor en ${indicators(women)} i els homes en uns altres tants`;
  const [first, second] = women > men ? ["les dones", "els homes"] : ["els homes", "les dones"];
  const [more, less] = [Math.max(women, men), Math.min(women, men)];
  const other = less === 0 ? "cap" : numberWord(less, "masculine");
  return `${first} estan pitjor que ${second} en ${indicators(more)} i ${second}, en ${other}`;
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
  const names = leaders.flatMap((each) => groupName(each) ?? []);
  const named = leaders.length <= 2 && names.length === leaders.length;
  return {
    words: named
      ? listOf(names)
      : `${numberWord(leaders.length, "masculine")} ${nounOf(dimension, leaders.length)}`,
    number: others.length > 0 || (first?.sex ?? null) !== null ? "plural" : "singular",
  };
}

function nounOf(dimension: StandardDimension, count: number): string {
  if (dimension === "place") return one(count, "lloc", "llocs");
  return `${one(count, "grup", "grups")} per ${DIMENSION[dimension]}`;
}

/** How a group is called inside a sentence; null where its label is too long to be a name. */
function groupName({ dimension, sex, label }: BehindCount): string | null {
  if (sex !== null) return sex === "women" ? "les dones" : "els homes";
  const name = printable(label);
  if (name === "" || Array.from(name).length > LONGEST_LABEL) return null;
  if (dimension === "place") return name;
  return dimension === "age" ? `el grup d’edat ${name}` : `el grup ${name}`;
}

/** "De 222 indicadors, 36 es desglossen per sexe, 2 per lloc i cap per edat, renda, discapacitat o origen. ..." */
export function leftBehindLead(finding: LeftBehindFinding, f: Formats): string {
  const all = finding.coverage.reduce((sum, row) => sum + row.indicators, 0);
  return [shownSentence(finding, all, f), comparedSentence(finding, f)]
    .filter((part) => part !== "")
    .join(" ");
}

function shownSentence(finding: LeftBehindFinding, all: number, f: Formats): string {
  if (all === 0) return "Aquest examen no té indicadors.";
  const counts = STANDARD_DIMENSIONS.map(
    (dimension) => [DIMENSION[dimension], shownBy(finding, dimension)] as const,
  );
  const none = counts.filter(([, count]) => count === 0).map(([word]) => word);
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([word, count], index) => {
      const verb = index === 0 ? ` ${one(count, "es desglossa", "es desglossen")}` : "";
      return `${f.count(count)}${verb} per ${word}`;
    });
  if (none.length > 0) {
    const verb = parts.length === 0 ? " no es desglossa" : "";
    parts.push(`cap${verb} per ${eitherOf(none)}`);
  }
  return `${capital(de(f.count(all)))} ${one(all, "indicador", "indicadors")}, ${f.list(parts)}.`;
}

function comparedSentence({ comparisons, coverage }: LeftBehindFinding, f: Formats): string {
  const compared = indicatorsIn(comparisons);
  const seen = coverage.some(({ shown }) => Object.values(shown).some((count) => count > 0));
  if (compared === 0) return seen ? "No es pot comparar cap parella de grups." : "";
  const judged = indicatorsIn(comparisons.filter(({ gap }) => gap.furthestBehind !== null));
  const on = `Es poden comparar grups en ${f.count(compared)} ${one(compared, "indicador", "indicadors")}`;
  if (judged === 0) return `${on}; en cap no està confirmat qui està pitjor.`;
  if (judged === compared) return `${on}, i un sentit desitjat confirmat diu qui està pitjor.`;
  return `${on}; en ${f.count(judged)} d’aquests un sentit desitjat confirmat diu qui està pitjor.`;
}
