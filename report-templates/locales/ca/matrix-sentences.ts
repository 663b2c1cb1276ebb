/** Title and lead of a matrix of recommendations in Catalan. */
import { de } from "./elision.ts";
import type { Goal } from "../../../domain/goal.ts";
import type { MatrixCounts } from "../../components/matrix-counts.ts";
import type { Formats } from "../format.ts";
import { capital } from "../plain-name.ts";
import { documentsWords, namedReviewers } from "./document-words.ts";
import { one } from "./plural.ts";
import { counted, NOT_JUDGED, recommendations } from "./unjudged-text.ts";

/** What a goal is about, as "recomanacions sobre ...". */
const TOPIC: Readonly<Record<Goal, string>> = {
  1: "la pobresa",
  2: "l’alimentació",
  3: "la salut",
  4: "l’educació",
  5: "la igualtat de gènere",
  6: "l’aigua i el sanejament",
  7: "l’energia",
  8: "el treball",
  9: "la indústria i les infraestructures",
  10: "la desigualtat",
  11: "l’habitatge i les ciutats",
  12: "el consum i la producció",
  13: "el clima",
  14: "el mar",
  15: "la natura",
  16: "la pau i la justícia",
  17: "les aliances",
};

/** "18 recomanacions a Espanya sobre la pobresa: al costat de nou s’allunya alguna xifra" */
export function matrixTitle(
  goal: Goal,
  country: string,
  { rows, away, acting }: MatrixCounts,
  f: Formats,
): string {
  const asked = `${capital(recommendations(rows, f))} a ${country} sobre ${TOPIC[goal]}`;
  const some = (part: number): string =>
    part === rows ? one(rows, "aquesta", "totes") : counted(part, f);
  if (away > 0) return `${asked}: al costat ${de(some(away))} s’allunya alguna xifra`;
  return acting > 0
    ? `${asked}: consta una acció de la ciutat per a ${some(acting)}`
    : `${asked}: no consta cap acció de la ciutat`;
}

export function matrixLead(goal: Goal, counts: MatrixCounts, f: Formats): string {
  return [
    taggedSentence(goal, counts, f),
    ...reachSentences(counts, f),
    unjudgedSentence(counts, f),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function taggedSentence(
  goal: Goal,
  { tagged, byJudgment, linkedBy }: MatrixCounts,
  f: Formats,
): string {
  const by = `per la valoració: ${namedReviewers(linkedBy, f)}`;
  const many = tagged.reduce((sum, { count }) => sum + count, 0);
  if (many === 0) {
    const stand = `${capital(recommendations(byJudgment, f))} ${one(byJudgment, "figura", "figuren")} aquí ${by}`;
    return `${stand}; cap no porta una etiqueta de l’Objectiu ${goal}.`;
  }
  const own = `${capital(documentsWords(tagged, f))} ${one(many, "porta", "porten")} una etiqueta de l’Objectiu ${goal}`;
  return byJudgment > 0
    ? `${own}; ${counted(byJudgment, f)} més ${one(byJudgment, "figura", "figuren")} aquí ${by}.`
    : `${own}.`;
}

function reachSentences(
  { rows, withinReach, inPart, awayWithinReach, unjudged }: MatrixCounts,
  f: Formats,
): readonly string[] {
  if (withinReach === 0)
    return unjudged < rows ? ["Cap no s’ha valorat com a l’abast de la ciutat."] : [];
  const part = inPart > 0 ? `, ${counted(inPart, f)} d’aquestes en part` : "";
  const verb = one(withinReach, "s’ha valorat", "s’han valorat");
  return [
    `${capital(counted(withinReach, f))} ${verb} com a l’abast de la ciutat${part}.`,
    awayWithinReach > 0
      ? `Al costat ${de(counted(awayWithinReach, f))} d’aquestes s’allunya alguna xifra.`
      : "Al costat de cap d’aquestes no s’allunya una xifra.",
  ];
}

function unjudgedSentence({ rows, unjudged }: MatrixCounts, f: Formats): string {
  if (unjudged === 0) return "";
  if (unjudged === rows)
    return `${NOT_JUDGED} de ${one(rows, "la recomanació", "cap d’aquestes")}.`;
  return `${capital(counted(unjudged, f))} ${one(unjudged, "continua", "continuen")} sense valorar.`;
}
