/** Title and lead of the chapter on who is left behind in Spanish, from the same finding as its figures and tables. */
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

/** "Los hombres están peor que las mujeres en 13 indicadores y ellas en ocho. La mayoría de los grupos no se ve en los datos" */
export function leftBehindTitle(finding: LeftBehindFinding): string {
  const unseen = STANDARD_DIMENSIONS.filter((dimension) => shownBy(finding, dimension) === 0);
  if (unseen.length === STANDARD_DIMENSIONS.length) return "Los datos no muestran ningún grupo";
  const parts = [whoClause(finding), unseenClause(unseen)];
  return parts.flatMap((part) => (part === null ? [] : [capital(part)])).join(". ");
}

function unseenClause(unseen: readonly StandardDimension[]): string | null {
  if (unseen.length === 0) return null;
  if (unseen.length >= MOST) return "la mayoría de los grupos no se ve en los datos";
  return `ningún indicador se desglosa por ${eitherOf(unseen.map((dimension) => DIMENSION[dimension]))}`;
}

function whoClause({ comparisons, behind }: LeftBehindFinding): string {
  if (comparisons.length === 0) return "hay grupos en los datos, pero no se pueden comparar";
  if (behind.length > 0) return behindClause(behind, comparisons);
  const differing = comparisons.filter(({ gap }) => gap.absolute !== 0);
  const count = indicatorsIn(differing);
  if (count === 0)
    return `ningún grupo difiere de otro en ${indicators(indicatorsIn(comparisons))}`;
  return `los grupos difieren en ${indicators(count)}; quién está peor no está confirmado`;
}

function indicators(count: number): string {
  return `${numberWord(count, "masculine")} ${one(count, "indicador", "indicadores")}`;
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
  const verb = leaders.length === 1 && leaders[0]?.number === "singular" ? "queda" : "quedan";
  return `${listOf(leaders.map(({ words }) => words))} ${verb} más atrás con mayor frecuencia`;
}

function sexesClause(own: readonly BehindCount[]): string {
  const count = (wanted: "women" | "men"): number =>
    own.find(({ sex }) => sex === wanted)?.behind ?? 0;
  const [women, men] = [count("women"), count("men")];
  if (women === men)
    return `las mujeres están peor en ${indicators(women)} y los hombres en otros tantos`;
  const [first, second] =
    women > men ? ["las mujeres", "los hombres"] : ["los hombres", "las mujeres"];
  const [more, less] = [Math.max(women, men), Math.min(women, men)];
  const other = less === 0 ? "ninguno" : numberWord(less, "masculine").replace(/^un$/, "uno");
  return `${first} están peor que ${second} en ${indicators(more)} y ${second}, en ${other}`;
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
  if (dimension === "place") return one(count, "lugar", "lugares");
  return `${one(count, "grupo", "grupos")} por ${DIMENSION[dimension]}`;
}

/** How a group is called inside a sentence; null where its label is too long to be a name. */
function groupName({ dimension, sex, label }: BehindCount): string | null {
  if (sex !== null) return sex === "women" ? "las mujeres" : "los hombres";
  const name = printable(label);
  if (name === "" || Array.from(name).length > LONGEST_LABEL) return null;
  if (dimension === "place") return name;
  return dimension === "age" ? `el grupo de edad ${name}` : `el grupo ${name}`;
}

/** "De 222 indicadores, 36 se desglosan por sexo, 2 por lugar y ninguno por edad, renta, discapacidad u origen. ..." */
export function leftBehindLead(finding: LeftBehindFinding, f: Formats): string {
  const all = finding.coverage.reduce((sum, row) => sum + row.indicators, 0);
  return [shownSentence(finding, all, f), comparedSentence(finding, f)]
    .filter((part) => part !== "")
    .join(" ");
}

function shownSentence(finding: LeftBehindFinding, all: number, f: Formats): string {
  if (all === 0) return "Este examen no tiene indicadores.";
  const counts = STANDARD_DIMENSIONS.map(
    (dimension) => [DIMENSION[dimension], shownBy(finding, dimension)] as const,
  );
  const none = counts.filter(([, count]) => count === 0).map(([word]) => word);
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([word, count], index) => {
      const verb = index === 0 ? ` ${one(count, "se desglosa", "se desglosan")}` : "";
      return `${f.count(count)}${verb} por ${word}`;
    });
  if (none.length > 0) {
    const verb = parts.length === 0 ? " se desglosa" : "";
    parts.push(`ninguno${verb} por ${eitherOf(none)}`);
  }
  return `De ${f.count(all)} ${one(all, "indicador", "indicadores")}, ${f.list(parts)}.`;
}

function comparedSentence({ comparisons, coverage }: LeftBehindFinding, f: Formats): string {
  const compared = indicatorsIn(comparisons);
  const seen = coverage.some(({ shown }) => Object.values(shown).some((count) => count > 0));
  if (compared === 0) return seen ? "No se puede comparar ningún par de grupos." : "";
  const judged = indicatorsIn(comparisons.filter(({ gap }) => gap.furthestBehind !== null));
  const on = `Se pueden comparar grupos en ${f.count(compared)} ${one(compared, "indicador", "indicadores")}`;
  if (judged === 0) return `${on}; en ninguno está confirmado quién está peor.`;
  if (judged === compared) return `${on}, y un sentido deseado confirmado dice quién está peor.`;
  return `${on}; en ${f.count(judged)} de ellos un sentido deseado confirmado dice quién está peor.`;
}
