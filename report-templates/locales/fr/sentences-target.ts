/** The finding of an SDG target in French, from its indicators. */
import type {
  AssessedStatus,
  IndicatorFinding,
  TargetFinding,
} from "../../../domain/findings/finding.ts";
import type { Assessed } from "../../../domain/findings/progress-method.ts";
import { changeOf } from "../en/sentences-figure.ts";
import { seedOf, type SentenceTools } from "../en/sentences-value.ts";
import { one } from "./plural.ts";
import { changeClause } from "./sentences-change.ts";
import { trendTitle } from "./sentences-figure.ts";
import { gapTitle } from "./sentences-gap.ts";
import { headingName, longName, nameOf, sentence } from "./sentences-name.ts";
import { targetNumber, targetValueWords, valueWords } from "./sentences-value.ts";
import { capital, numberWord } from "./words.ts";

/** Names of weakest indicators that stand behind a count are shorter than those of figures. */
const SHORT = 44;

/**
 * Title of a target: no indicator; one assessed indicator - its level against the target value; several - how many are on
 * course, and the weakest; none assessed - the largest change, or the first with what the others did, without a judgment.
 */
export function targetTitle(
  target: TargetFinding,
  indicators: readonly IndicatorFinding[],
  tools: SentenceTools,
): string {
  if (indicators.length === 0) return "Aucun indicateur ne mesure encore cette cible";
  const assessed = indicators.flatMap((finding) =>
    finding.assessment.status === "not-assessed"
      ? []
      : [{ finding, assessment: finding.assessment }],
  );
  const [only] = assessed;
  if (assessed.length > 1) return countTitle(target, indicators);
  if (only) return levelTitle(only.finding, only.assessment, tools);
  return neutralTitle(indicators, tools);
}

/** "Sans-abri : 4 365 en 2024, il faudrait au plus 500 d’ici à 2030" */
function levelTitle(
  finding: IndicatorFinding,
  assessment: Assessed,
  { formats }: SentenceTools,
): string {
  const { target, latest, status, gettingWorse } = assessment;
  const words = targetValueWords(target, finding, formats);
  const value = `${valueWords(finding, latest.value, formats)} en ${formats.period(latest.period)}`;
  const number = targetNumber(target, finding.unit, formats);
  const side = target.direction === "increase" ? "au-dessous" : "au-dessus";
  const missed = `${value}, la valeur cible (${words} d’ici à ${target.year}) n’est pas atteinte`;
  const clauses: Readonly<Record<AssessedStatus, string>> = {
    met: `${value}, la valeur cible (${words}) ${gettingWorse ? "reste" : "est"} atteinte`,
    "on-track": `${value}, en bonne voie pour ${words} d’ici à ${target.year}`,
    "too-slow": `${value}, encore ${side} de la valeur cible de ${number}, trop lent pour ${target.year}`,
    "moving-away": `${value}, il faudrait ${words} d’ici à ${target.year}`,
  };
  const overdue = status !== "met" && latest.year >= target.year;
  return sentence(nameOf(finding), overdue ? missed : clauses[status]);
}

function countTitle(
  { statusCounts, assessed, weakest }: TargetFinding,
  indicators: readonly IndicatorFinding[],
): string {
  const noun = assessed === indicators.length ? "indicateurs" : "indicateurs évalués";
  const onCourse = statusCounts.met + statusCounts["on-track"];
  const away = statusCounts["moving-away"];
  const finding = indicators.find(({ indicator }) => indicator === weakest);
  const name = finding && nameOf(finding, SHORT);
  const behind = name && onCourse < assessed ? ` ; le plus faible : ${name}` : "";
  const every = `Les ${numberWord(assessed)} ${noun}`;
  const same = uniform(statusCounts, assessed);
  if (same) return `${every} ${same}${behind}`;
  if (onCourse === assessed) return `${every} sont atteints ou en bonne voie`;
  if (onCourse === 0)
    return `Aucun des ${numberWord(assessed)} ${noun} n’est en bonne voie, ${numberWord(away)} ${one(away, "s’éloigne", "s’éloignent")}${behind}`;
  return `${capital(numberWord(onCourse))} ${noun.replace("indicateurs", one(onCourse, "indicateur", "indicateurs")).replace("évalués", one(onCourse, "évalué", "évalués"))} sur ${numberWord(assessed)} ${one(onCourse, "est atteint ou en bonne voie", "sont atteints ou en bonne voie")}${behind}`;
}

function uniform(
  counts: Readonly<Record<AssessedStatus, number>>,
  assessed: number,
): string | null {
  if (counts.met === assessed) return "atteignent leur valeur cible";
  if (counts["on-track"] === assessed) return "sont en bonne voie";
  if (counts["too-slow"] === assessed) return "avancent trop lentement";
  return counts["moving-away"] === assessed ? "s’éloignent de leur valeur cible" : null;
}

/** Relative changes are compared by size; the one that has none is left to the counts. */
function neutralTitle(indicators: readonly IndicatorFinding[], tools: SentenceTools): string {
  const valued = indicators.filter(({ series }) => series.some(({ points }) => points.length > 0));
  const moved = valued.filter(({ trend }) => trend !== null);
  const [first] = moved.length > 0 ? moved : valued;
  if (!first) return "Aucune valeur n’a été publiée pour cette cible";
  if (moved.length === 1 || valued.length === 1) return loneTitle(first, tools);
  if (moved.length === 0) return untrackedTitle(valued, tools);
  return largestChange(moved, tools) ?? movements(first, moved, tools);
}

/** Several indicators without a movement: the first that has one value, else the first with groups, else that is said. */
function untrackedTitle(valued: readonly IndicatorFinding[], tools: SentenceTools): string {
  const told =
    valued.find(({ assessment }) => assessment.latest !== null) ??
    valued.find(({ gaps }) => gaps.length > 0);
  return told
    ? loneTitle(told, tools)
    : `${capital(numberWord(valued.length))} indicateurs ont des chiffres, mais aucun n’a de total dans le temps`;
}

/** The movement in other words than in the title of its figure, never without saying of what. */
function loneTitle(finding: IndicatorFinding, tools: SentenceTools): string {
  const change = changeOf(finding);
  const name = headingName(finding);
  const [gap] = finding.gaps;
  if (!change)
    return finding.headline === null && gap
      ? gapTitle(finding, gap, tools, name)
      : trendTitle(finding, tools, name);
  return sentence(name, changeClause(change, seedOf(finding.indicator) + 1, tools).text);
}

/** "Hépatite B : en baisse de 15 % entre 2015 et 2016, le plus grand changement de deux indicateurs" */
function largestChange(moved: readonly IndicatorFinding[], tools: SentenceTools): string | null {
  const strongest = moved.toSorted((a, b) => strength(b) - strength(a))[0];
  const name = strongest && longName(strongest);
  const change = strongest && changeOf(strongest);
  if (!name || !change || strength(strongest) === 0) return null;
  const clause = changeClause(change, seedOf(strongest.indicator), tools).text;
  return `${sentence(name, clause)}, le plus grand changement de ${numberWord(moved.length)} indicateurs`;
}

function strength({ trend }: IndicatorFinding): number {
  if (!trend || trend.first.value <= 0 || trend.latest.value <= 0) return 0;
  return Math.abs(Math.log(trend.latest.value / trend.first.value));
}

/** "Indicateur 5.3.2 : en hausse, de 3 à 5, depuis 2015 ; deux autres : un en hausse, un en baisse" */
function movements(
  first: IndicatorFinding,
  moved: readonly IndicatorFinding[],
  tools: SentenceTools,
): string {
  const others = moved.filter((finding) => finding !== first);
  const parts = [
    { words: "en hausse", sign: 1 },
    { words: "en baisse", sign: -1 },
    { words: "sans changement", sign: 0 },
  ].flatMap(({ words, sign }) => {
    const count = others.filter(({ trend }) => Math.sign(trend?.change ?? 0) === sign).length;
    return count === 0 ? [] : [{ words, count }];
  });
  const [only] = parts;
  const told = loneTitle(first, tools);
  const who =
    others.length === 1 ? "l’autre indicateur" : `les ${numberWord(others.length)} autres`;
  if (only && parts.length === 1) return `${told} ; ${who} : ${only.words}`;
  const counted = parts.map(({ words, count }) => `${numberWord(count)} ${words}`);
  return `${told} ; ${who} : ${tools.formats.list(counted)}`;
}
