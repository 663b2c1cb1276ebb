/** French sentences about the whole review: cover, highlights, data quality, obligations. */
import type { ReviewFindings, Status } from "../../../domain/findings/finding.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";
import { shareWords } from "./sentences-number.ts";
import { capital, feminineNumber, numberWord } from "./words.ts";

interface Totals {
  readonly all: number;
  readonly assessed: number;
  readonly onCourse: number;
  readonly notAssessed: number;
}

function totalsOf({ targets }: ReviewFindings): Totals {
  const count = (...wanted: readonly Status[]): number =>
    targets.filter(({ status }) => wanted.includes(status)).length;
  return {
    all: targets.length,
    assessed: count("met", "on-track", "too-slow", "moving-away"),
    onCourse: count("met", "on-track"),
    notAssessed: count("not-assessed"),
  };
}

/** "74 cibles sur 169 peuvent être évaluées." - "19 sont atteintes ou en bonne voie, 55 ne le sont pas." */
export function coverSentence(
  findings: ReviewFindings,
  f: Formats,
): { readonly strong: string; readonly rest: string } {
  const { all, assessed, onCourse, notAssessed } = totalsOf(findings);
  if (assessed === 0) {
    const rest =
      notAssessed === 0
        ? "Aucun indicateur n’a de valeur."
        : `${f.count(notAssessed)} ${one(notAssessed, "a", "ont")} des données.`;
    return { strong: `Aucune cible sur ${f.count(all)} ne peut encore être évaluée.`, rest };
  }
  const strong = `${f.count(assessed)} ${one(assessed, "cible", "cibles")} sur ${f.count(all)} ${one(assessed, "peut être évaluée", "peuvent être évaluées")}.`;
  return { strong, rest: courseWords(assessed, onCourse, f) };
}

function courseWords(assessed: number, onCourse: number, f: Formats): string {
  const off = assessed - onCourse;
  if (assessed === 1)
    return off === 0
      ? "Elle est atteinte ou en bonne voie."
      : "Elle n’est ni atteinte ni en bonne voie.";
  if (off === 0) return "Toutes sont atteintes ou en bonne voie.";
  if (onCourse === 0) return "Aucune n’est atteinte ou en bonne voie.";
  return `${f.count(onCourse)} ${one(onCourse, "est atteinte ou en bonne voie", "sont atteintes ou en bonne voie")}, ${f.count(off)} ne ${one(off, "l’est", "le sont")} pas.`;
}

/** Below this many a share is told as a count. */
const FEW = 10;

/** "Trois cibles évaluées sur quatre ne sont pas en bonne voie", or the same of those that are when they are more. */
export function highlightsTitle(findings: ReviewFindings): string {
  const { assessed, onCourse, notAssessed } = totalsOf(findings);
  if (assessed === 0) return withoutStatus(findings, notAssessed);
  const off = assessed - onCourse;
  if (assessed === 1)
    return `La seule cible évaluée ${off === 1 ? "n’est pas" : "est"} en bonne voie`;
  const both = assessed === 2 ? "deux" : numberWord(assessed);
  if (onCourse === 0) return `Aucune des ${both} cibles évaluées n’est en bonne voie`;
  if (off === 0) return `Les ${both} cibles évaluées sont en bonne voie`;
  return off >= onCourse
    ? partTitle(off, assessed, ["n’est pas", "ne sont pas"])
    : partTitle(onCourse, assessed, ["est", "sont"]);
}

function partTitle(
  count: number,
  all: number,
  [single, several]: readonly [string, string],
): string {
  const share = all >= FEW ? shareWords(count / all) : null;
  const isOne = share === null ? count === 1 : /^(?:plus d’|près d’)?une /.test(share);
  return `${capital(shareOfTargets(share, count, all))} ${isOne ? single : several} en bonne voie`;
}

/** "trois cibles évaluées sur quatre", "la moitié des cibles évaluées", "sept des treize cibles évaluées" */
function shareOfTargets(share: string | null, count: number, all: number): string {
  if (share === null) return `${feminineNumber(count)} des ${numberWord(all)} cibles évaluées`;
  if (share.endsWith("moitié")) return `${share} des cibles évaluées`;
  const noun = /une sur/.test(share) ? "cible évaluée" : "cibles évaluées";
  return share.replace(" sur ", ` ${noun} sur `);
}

function withoutStatus({ indicators }: ReviewFindings, shown: number): string {
  if (shown === 0) return "Aucune cible n’a encore de données";
  const values = indicators.filter(({ targetValue }) => targetValue !== null).length;
  const why =
    values === 0
      ? "aucune valeur cible n’est encore confirmée"
      : "aucune série ne peut encore être comparée à sa valeur cible";
  return `${capital(feminineNumber(shown))} ${one(shown, "cible a", "cibles ont")} des données ; ${why}`;
}

/** "Indicateurs avec cinq valeurs ou plus : sept sur dix ; sans valeur cible : plus d’un sur trois" */
export function qualityTitle({ quality }: ReviewFindings): string {
  const sum = (key: "indicators" | "withFiveValues" | "withTargetValue"): number =>
    quality.perGoal.reduce((total, goal) => total + goal[key], 0);
  const all = sum("indicators");
  if (all === 0) return "Aucun indicateur n’a encore de données";
  if (all === 1) {
    const values = sum("withFiveValues") === 1 ? "cinq valeurs ou plus" : "moins de cinq valeurs";
    return `Le seul indicateur a ${values} et ${sum("withTargetValue") === 1 ? "une" : "aucune"} valeur cible`;
  }
  const long = part(sum("withFiveValues"), all);
  const without = part(all - sum("withTargetValue"), all);
  return `Indicateurs avec cinq valeurs ou plus : ${long} ; sans valeur cible : ${without}`;
}

/** Of indicators: a share in words from ten on, else a count. */
function part(count: number, all: number): string {
  if (count === 0) return `aucun sur ${numberWord(all)}`;
  if (count === all) return all === 2 ? "les deux" : `tous les ${numberWord(all)}`;
  const share = all >= FEW ? shareWords(count / all) : null;
  return (share ?? `${numberWord(count)} sur ${numberWord(all)}`).replace("une sur", "un sur");
}
