/** Title and lead of the chapter on who is left behind, computed from the same finding as its figures and tables. */
import { STANDARD_DIMENSIONS } from "../../../domain/findings/dimension.ts";
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type {
  BehindCount,
  GroupComparison,
  LeftBehindFinding,
} from "../../../domain/findings/left-behind-finding.ts";
import { printable } from "../../charts/wrap-text.ts";
import { shownBy } from "../en/left-behind-sentences.ts";
import { formatsOf, type Formats } from "../format.ts";
import { isolated } from "../arabic-order.ts";
import { DIMENSION_WORDS } from "./group-words.ts";
import { NOUN } from "./nouns.ts";
import { counted, eitherOf } from "./plural.ts";

/** A label longer than this is not named in a title. */
const LONGEST_LABEL = 32;
/** From so many of the six kinds of groups that no indicator shows, most are unseen. */
const MOST = 4;

const SEXES = { women: "النساء", men: "الرجال" } as const;
const FORMATS = formatsOf("ar");

/** "الرجال أسوأ حالاً من النساء في 13 مؤشراً، والنساء في 8 مؤشرات. معظم الفئات لا تظهر في البيانات" */
export function leftBehindTitle(finding: LeftBehindFinding): string {
  const unseen = STANDARD_DIMENSIONS.filter((dimension) => shownBy(finding, dimension) === 0);
  if (unseen.length === STANDARD_DIMENSIONS.length) return "لا تظهر أي فئة في البيانات";
  const parts = [whoClause(finding), unseenClause(unseen)];
  return parts.flatMap((part) => part ?? []).join(". ");
}

function unseenClause(unseen: readonly StandardDimension[]): string | null {
  if (unseen.length === 0) return null;
  if (unseen.length >= MOST) return "معظم الفئات لا تظهر في البيانات إطلاقاً";
  return `لا مؤشر معروض بحسب ${eitherOf(unseen.map((dimension) => DIMENSION_WORDS[dimension]))}`;
}

function whoClause({ comparisons, behind }: LeftBehindFinding): string {
  if (comparisons.length === 0) return "تظهر فئات في البيانات، لكن لا تمكن مقارنتها";
  if (behind.length > 0) return behindClause(behind, comparisons);
  const differing = comparisons.filter(({ gap }) => gap.absolute !== 0);
  const count = indicatorsIn(differing);
  if (count === 0) return `لا فرق بين الفئات في ${indicators(indicatorsIn(comparisons))}`;
  return `فروق بين الفئات في ${indicators(count)}؛ ولم يُؤكَّد من هو أسوأ حالاً`;
}

function indicatorsIn(comparisons: readonly GroupComparison[]): number {
  return new Set(comparisons.map(({ indicator }) => indicator)).size;
}

function indicators(count: number): string {
  return counted(count, NOUN.indicator, FORMATS, "after");
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
    .toSorted((a, b) => totalOf(behind, b) - totalOf(behind, a))
    .slice(0, 3)
    .map((dimension) => leadersOf(behind, dimension));
  return `الأكثر تكراراً في أبعد موقع عن الركب: ${FORMATS.list(leaders)}`;
}

function sexesClause(own: readonly BehindCount[]): string {
  const count = (wanted: "women" | "men"): number =>
    own.find(({ sex }) => sex === wanted)?.behind ?? 0;
  const [women, men] = [count("women"), count("men")];
  if (women === men)
    return `${SEXES.women} أسوأ حالاً في ${indicators(women)}، و${SEXES.men} أسوأ حالاً في عدد مماثل`;
  const [first, second] = women > men ? (["women", "men"] as const) : (["men", "women"] as const);
  const [more, less] = [Math.max(women, men), Math.min(women, men)];
  const other = less === 0 ? "ولا حالة عكسية" : `و${SEXES[second]} في ${indicators(less)}`;
  return `${SEXES[first]} أسوأ حالاً من ${SEXES[second]} في ${indicators(more)}، ${other}`;
}

function totalOf(behind: readonly BehindCount[], dimension: StandardDimension): number {
  return behind
    .filter((each) => each.dimension === dimension)
    .reduce((sum, each) => sum + each.behind, 0);
}

/** One or two groups by name, more of them by number. */
function leadersOf(behind: readonly BehindCount[], dimension: StandardDimension): string {
  const own = behind.filter((each) => each.dimension === dimension);
  const most = Math.max(...own.map((each) => each.behind));
  const leaders = own.filter((each) => each.behind === most);
  const names = leaders.map((each) => groupName(each));
  if (leaders.length <= 2 && names.every((name) => name !== null)) return FORMATS.list(names);
  const count = leaders.length;
  return dimension === "place"
    ? counted(count, NOUN.place, FORMATS)
    : `${counted(count, NOUN.group, FORMATS)} بحسب ${DIMENSION_WORDS[dimension]}`;
}

/** How a group is called inside a sentence; null where its label is too long to be a name. */
function groupName({ dimension, sex, label }: BehindCount): string | null {
  if (sex !== null) return SEXES[sex];
  const name = printable(label);
  if (name === "" || Array.from(name).length > LONGEST_LABEL) return null;
  if (dimension === "place") return isolated(name);
  return dimension === "age" ? `الفئة العمرية ${isolated(name)}` : `الفئة ${isolated(name)}`;
}

/** "من أصل 222 مؤشراً: 36 بحسب الجنس، و2 بحسب المكان، ولا شيء بحسب العمر أو الدخل. ..." */
export function leftBehindLead(finding: LeftBehindFinding, f: Formats): string {
  const all = finding.coverage.reduce((sum, row) => sum + row.indicators, 0);
  return [shownSentence(finding, all, f), comparedSentence(finding, f)]
    .filter((part) => part !== "")
    .join(" ");
}

function shownSentence(finding: LeftBehindFinding, all: number, f: Formats): string {
  if (all === 0) return "ليس في هذا الاستعراض مؤشرات.";
  const counts = STANDARD_DIMENSIONS.map(
    (dimension) => [DIMENSION_WORDS[dimension], shownBy(finding, dimension)] as const,
  );
  const shown = counts.filter(([, count]) => count > 0);
  const none = counts.filter(([, count]) => count === 0).map(([word]) => word);
  const parts = shown.map(([word, count]) => `${f.count(count)} بحسب ${word}`);
  if (none.length > 0) parts.push(`لا شيء بحسب ${eitherOf(none)}`);
  return `ما يُعرض من أصل ${counted(all, NOUN.indicator, f, "after")}: ${f.list(parts)}.`;
}

function comparedSentence({ comparisons, coverage }: LeftBehindFinding, f: Formats): string {
  const compared = indicatorsIn(comparisons);
  const seen = coverage.some(({ shown }) => Object.values(shown).some((count) => count > 0));
  if (compared === 0) return seen ? "ولا تمكن مقارنة أي فئتين." : "";
  const judged = indicatorsIn(comparisons.filter(({ gap }) => gap.furthestBehind !== null));
  const on = `وتمكن مقارنة الفئات في ${counted(compared, NOUN.indicator, f, "after")}`;
  if (judged === 0) return `${on}؛ ولم يُؤكَّد في أي منها من هو أسوأ حالاً.`;
  if (judged === compared) return `${on}، باتجاه مؤكَّد يبيّن من هو أسوأ حالاً.`;
  return `${on}؛ وفي ${f.count(judged)} منها اتجاه مؤكَّد يبيّن من هو أسوأ حالاً.`;
}
