/** The finding of an SDG target, from its indicators, in Spanish. */
import type {
  AssessedStatus,
  IndicatorFinding,
  TargetFinding,
} from "../../../domain/findings/finding.ts";
import type { Assessed } from "../../../domain/findings/progress-method.ts";
import { changeOf } from "../en/sentences-figure.ts";
import { strengthOf, untracked, valuedOf } from "../en/sentences-target.ts";
import { seedOf, type SentenceTools } from "../en/sentences-value.ts";
import { capital, longPlainName, plainName } from "../plain-name.ts";
import { listOf } from "./plural.ts";
import { changeClause } from "./sentences-change.ts";
import { headed, headingName, trendTitle } from "./sentences-figure.ts";
import { gapTitle } from "./sentences-gap.ts";
import { numberAlone, numberWord } from "./sentences-number.ts";
import { targetNumber, targetValueWords, valueWords } from "./sentences-value.ts";

/** Names of weakest indicators that stand behind a count are shorter than those of figures. */
const SHORT = 44;

/**
 * Title of a target. Patterns: no indicator or no value - said; one assessed indicator - its level against the target value;
 * several - how many of them are on course, how many move away, and the weakest; none assessed - the largest change, or the
 * first with what the others did, without a judgment.
 */
export function targetTitle(
  target: TargetFinding,
  indicators: readonly IndicatorFinding[],
  tools: SentenceTools,
): string {
  if (indicators.length === 0) return "Ningún indicador mide todavía esta meta";
  const assessed = indicators.flatMap((finding) =>
    finding.assessment.status === "not-assessed"
      ? []
      : [{ finding, assessment: finding.assessment }],
  );
  const [only] = assessed;
  if (assessed.length > 1) return countTitle(target, indicators, tools);
  if (only) return levelTitle(only.finding, only.assessment, tools);
  return neutralTitle(indicators, tools);
}

/** "Personas sin hogar: 4365 en 2024, frente a un valor objetivo para 2030 de como máximo 500" */
function levelTitle(finding: IndicatorFinding, assessment: Assessed, tools: SentenceTools): string {
  const { formats } = tools;
  const { target, latest, status, gettingWorse } = assessment;
  const words = targetValueWords(target, finding, formats);
  const value = `${valueWords(finding, latest.value, formats)} en ${formats.period(latest.period)}`;
  const missed =
    latest.year >= target.year && status !== "met"
      ? `${value}; no se ha cumplido el valor objetivo de ${target.year} (${words})`
      : null;
  const side = target.direction === "increase" ? "debajo" : "encima";
  const number = targetNumber(target, finding.unit, formats);
  const clauses: Readonly<Record<AssessedStatus, string>> = {
    met: `${value}; ${gettingWorse ? "aún se cumple" : "se cumple"} el valor objetivo (${words})`,
    "on-track": `${value}, a buen ritmo para ${target.year} (${words})`,
    "too-slow": `${value}, aún por ${side} del valor objetivo de ${number} y con retraso para ${target.year}`,
    "moving-away": `${value}, frente a un valor objetivo para ${target.year} de ${words}`,
  };
  return headed(headingName(finding, formats.language), missed ?? clauses[status]);
}

function countTitle(
  { statusCounts, assessed, weakest }: TargetFinding,
  indicators: readonly IndicatorFinding[],
  { formats }: SentenceTools,
): string {
  const onCourse = statusCounts.met + statusCounts["on-track"];
  const away = statusCounts["moving-away"];
  const noun = assessed === indicators.length ? "indicadores" : "indicadores evaluados";
  const all = `los ${numberWord(assessed, "masculine")} ${noun}`;
  const finding = indicators.find(({ indicator }) => indicator === weakest);
  const name = finding ? plainName(finding, formats.language, SHORT) : null;
  const behind = name === null ? "" : `; el más rezagado: ${name}`;
  const same = uniform(statusCounts, assessed);
  if (same !== null) return `${capital(all)} ${same}${onCourse === assessed ? "" : behind}`;
  if (onCourse === assessed) return `${capital(all)} se cumplen o van a buen ritmo`;
  if (onCourse === 0)
    return `Ninguno de ${all} va por buen camino; ${numberAlone(away, "masculine")} se ${away === 1 ? "aleja" : "alejan"}${behind}`;
  const verb = onCourse === 1 ? "se cumple o va" : "se cumplen o van";
  return `${capital(numberAlone(onCourse, "masculine"))} de ${all} ${verb} a buen ritmo${behind}`;
}

function uniform(
  counts: Readonly<Record<AssessedStatus, number>>,
  assessed: number,
): string | null {
  if (counts.met === assessed) return "alcanzan su valor objetivo";
  if (counts["on-track"] === assessed) return "van a buen ritmo";
  if (counts["too-slow"] === assessed) return "van con retraso";
  return counts["moving-away"] === assessed ? "se alejan de su valor objetivo" : null;
}

/** Relative changes are compared by size; the one that has none is left to the counts. */
function neutralTitle(indicators: readonly IndicatorFinding[], tools: SentenceTools): string {
  const { valued, moved } = valuedOf(indicators);
  const [first] = moved.length > 0 ? moved : valued;
  if (!first) return "No se ha publicado ningún valor para esta meta";
  if (moved.length === 1 || valued.length === 1) return loneTitle(first, tools);
  if (moved.length === 0) return untrackedTitle(valued, tools);
  return largestChange(moved, tools) ?? movements(first, moved, tools);
}

/** Several indicators without a movement: the first that has one value, else the first with groups, else that is said. */
function untrackedTitle(valued: readonly IndicatorFinding[], tools: SentenceTools): string {
  const told = untracked(valued);
  if (told) return loneTitle(told, tools);
  const count = capital(numberWord(valued.length, "masculine"));
  return `${count} indicadores tienen cifras, pero ninguno un total a lo largo del tiempo`;
}

/** The movement in other words than in the title of its figure, never without saying of what. */
function loneTitle(finding: IndicatorFinding, tools: SentenceTools): string {
  const change = changeOf(finding);
  const name = headingName(finding, tools.formats.language);
  const [gap] = finding.gaps;
  if (!change)
    return finding.headline === null && gap
      ? gapTitle(finding, gap, tools, name)
      : trendTitle(finding, tools, name);
  return headed(name, changeClause(change, seedOf(finding.indicator) + 1, tools));
}

/** "Incidencia de la hepatitis B: un 15 % menos que en 2015, el mayor cambio entre dos indicadores" */
function largestChange(moved: readonly IndicatorFinding[], tools: SentenceTools): string | null {
  const strongest = moved.toSorted((a, b) => strengthOf(b) - strengthOf(a))[0];
  const name = strongest ? longPlainName(strongest, tools.formats.language) : null;
  const change = strongest && changeOf(strongest);
  if (name === null || !change || strengthOf(strongest) === 0) return null;
  const clause = changeClause(change, seedOf(strongest.indicator), tools);
  return `${headed(name, clause)}, el mayor cambio entre ${numberWord(moved.length, "masculine")} indicadores`;
}

/** "Indicador 5.3.2: aumento de 3 a 5 desde 2015; de otros dos, uno ha subido y uno ha bajado" */
function movements(
  first: IndicatorFinding,
  moved: readonly IndicatorFinding[],
  tools: SentenceTools,
): string {
  const others = moved.filter((finding) => finding !== first);
  const parts = VERBS.flatMap(({ sign, verbs }) => {
    const count = others.filter(({ trend }) => Math.sign(trend?.change ?? 0) === sign).length;
    return count === 0 ? [] : [{ count, verb: verbs[count === 1 ? 0 : 1] }];
  });
  const [only] = parts;
  const told = `${loneTitle(first, tools)};`;
  if (only && parts.length === 1) {
    const who = only.count === 1 ? "el otro" : `los otros ${numberWord(only.count, "masculine")}`;
    return `${told} ${who} ${only.verb}`;
  }
  const counted = parts.map(({ count, verb }) => `${numberAlone(count, "masculine")} ${verb}`);
  return `${told} de otros ${numberWord(others.length, "masculine")}, ${listOf(counted)}`;
}

const VERBS = [
  { sign: 1, verbs: ["ha subido", "han subido"] },
  { sign: -1, verbs: ["ha bajado", "han bajado"] },
  { sign: 0, verbs: ["no ha cambiado", "no han cambiado"] },
] as const;
