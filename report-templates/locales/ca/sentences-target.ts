/** The finding of an SDG target, from its indicators, in Catalan. */
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
import { de } from "./elision.ts";
import { numberWord } from "./sentences-number.ts";
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
  if (indicators.length === 0) return "Cap indicador no mesura encara aquesta fita";
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

/** "Persones sense llar: 4365 el 2024, enfront d’un valor objectiu per al 2030 de com a màxim 500" */
function levelTitle(finding: IndicatorFinding, assessment: Assessed, tools: SentenceTools): string {
  const { formats } = tools;
  const { target, latest, status, gettingWorse } = assessment;
  const words = targetValueWords(target, finding, formats);
  const value = `${valueWords(finding, latest.value, formats)} el ${formats.period(latest.period)}`;
  const missed =
    latest.year >= target.year && status !== "met"
      ? `${value}; no s’ha complert el valor objectiu del ${target.year} (${words})`
      : null;
  const side = target.direction === "increase" ? "sota" : "sobre";
  const number = targetNumber(target, finding.unit, formats);
  const clauses: Readonly<Record<AssessedStatus, string>> = {
    met: `${value}; ${gettingWorse ? "encara es compleix" : "es compleix"} el valor objectiu (${words})`,
    "on-track": `${value}, a bon ritme per al ${target.year} (${words})`,
    "too-slow": `${value}, encara per ${side} del valor objectiu ${de(number)} i amb retard per al ${target.year}`,
    "moving-away": `${value}, enfront d’un valor objectiu per al ${target.year} ${de(words)}`,
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
  const noun = assessed === indicators.length ? "indicadors" : "indicadors avaluats";
  const all = `els ${numberWord(assessed, "masculine")} ${noun}`;
  const finding = indicators.find(({ indicator }) => indicator === weakest);
  const name = finding ? plainName(finding, formats.language, SHORT) : null;
  const behind = name === null ? "" : `; el més endarrerit: ${name}`;
  const same = uniform(statusCounts, assessed);
  if (same !== null) return `${capital(all)} ${same}${onCourse === assessed ? "" : behind}`;
  if (onCourse === assessed) return `${capital(all)} es compleixen o van a bon ritme`;
  if (onCourse === 0)
    return `Cap d${all} no va per bon camí; ${numberWord(away, "masculine")} ${away === 1 ? "s’allunya" : "s’allunyen"}${behind}`;
  const verb = onCourse === 1 ? "es compleix o va" : "es compleixen o van";
  return `${capital(numberWord(onCourse, "masculine"))} d${all} ${verb} a bon ritme${behind}`;
}

function uniform(
  counts: Readonly<Record<AssessedStatus, number>>,
  assessed: number,
): string | null {
  if (counts.met === assessed) return "assoleixen el valor objectiu";
  if (counts["on-track"] === assessed) return "van a bon ritme";
  if (counts["too-slow"] === assessed) return "van amb retard";
  return counts["moving-away"] === assessed ? "s’allunyen del valor objectiu" : null;
}

/** Relative changes are compared by size; the one that has none is left to the counts. */
function neutralTitle(indicators: readonly IndicatorFinding[], tools: SentenceTools): string {
  const { valued, moved } = valuedOf(indicators);
  const [first] = moved.length > 0 ? moved : valued;
  if (!first) return "No s’ha publicat cap valor per a aquesta fita";
  if (moved.length === 1 || valued.length === 1) return loneTitle(first, tools);
  if (moved.length === 0) return untrackedTitle(valued, tools);
  return largestChange(moved, tools) ?? movements(first, moved, tools);
}

/** Several indicators without a movement: the first that has one value, else the first with groups, else that is said. */
function untrackedTitle(valued: readonly IndicatorFinding[], tools: SentenceTools): string {
  const told = untracked(valued);
  if (told) return loneTitle(told, tools);
  const count = capital(numberWord(valued.length, "masculine"));
  return `${count} indicadors tenen xifres, però cap no té un total al llarg del temps`;
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

/** "Incidència de l’hepatitis B: un 15 % menys que el 2015, el canvi més gran entre dos indicadors" */
function largestChange(moved: readonly IndicatorFinding[], tools: SentenceTools): string | null {
  const strongest = moved.toSorted((a, b) => strengthOf(b) - strengthOf(a))[0];
  const name = strongest ? longPlainName(strongest, tools.formats.language) : null;
  const change = strongest && changeOf(strongest);
  if (name === null || !change || strengthOf(strongest) === 0) return null;
  const clause = changeClause(change, seedOf(strongest.indicator), tools);
  return `${headed(name, clause)}, el canvi més gran entre ${numberWord(moved.length, "masculine")} indicadors`;
}

/** "Indicador 5.3.2: augment de 3 a 5 des del 2015; dels altres dos, un ha pujat i un ha baixat" */
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
    const who = only.count === 1 ? "l’altre" : `els altres ${numberWord(only.count, "masculine")}`;
    return `${told} ${who} ${only.verb}`;
  }
  const counted = parts.map(({ count, verb }) => `${numberWord(count, "masculine")} ${verb}`);
  return `${told} dels altres ${numberWord(others.length, "masculine")}, ${listOf(counted)}`;
}

const VERBS = [
  { sign: 1, verbs: ["ha pujat", "han pujat"] },
  { sign: -1, verbs: ["ha baixat", "han baixat"] },
  { sign: 0, verbs: ["no ha canviat", "no han canviat"] },
] as const;
