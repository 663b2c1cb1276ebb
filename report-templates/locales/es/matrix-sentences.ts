/** Title and lead of a matrix of recommendations in Spanish. */
import type { Goal } from "../../../domain/goal.ts";
import type { MatrixCounts } from "../../components/matrix-counts.ts";
import type { Formats } from "../format.ts";
import { capital } from "../plain-name.ts";
import { documentsWords, namedReviewers } from "./document-words.ts";
import { one } from "./plural.ts";
import { counted, NOT_JUDGED, recommendations } from "./unjudged-text.ts";

/** What a goal is about, as "recomendaciones sobre ...". */
const TOPIC: Readonly<Record<Goal, string>> = {
  1: "la pobreza",
  2: "la alimentación",
  3: "la salud",
  4: "la educación",
  5: "la igualdad de género",
  6: "el agua y el saneamiento",
  7: "la energía",
  8: "el trabajo",
  9: "la industria y las infraestructuras",
  10: "la desigualdad",
  11: "la vivienda y las ciudades",
  12: "el consumo y la producción",
  13: "el clima",
  14: "el mar",
  15: "la naturaleza",
  16: "la paz y la justicia",
  17: "las alianzas",
};

/** "18 recomendaciones a España sobre la pobreza: junto a nueve de ellas se aleja alguna cifra" */
export function matrixTitle(
  goal: Goal,
  country: string,
  { rows, away, acting }: MatrixCounts,
  f: Formats,
): string {
  const asked = `${capital(recommendations(rows, f))} a ${country} sobre ${TOPIC[goal]}`;
  const some = (part: number): string =>
    part === rows ? one(rows, "ella", "todas ellas") : `${counted(part, f)} de ellas`;
  if (away > 0) return `${asked}: junto a ${some(away)} se aleja alguna cifra`;
  return acting > 0
    ? `${asked}: consta una acción de la ciudad para ${some(acting)}`
    : `${asked}: no consta ninguna acción de la ciudad`;
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
  const by = `por la valoración de ${namedReviewers(linkedBy, f)}`;
  const many = tagged.reduce((sum, { count }) => sum + count, 0);
  if (many === 0) {
    const stand = `${capital(recommendations(byJudgment, f))} ${one(byJudgment, "figura", "figuran")} aquí ${by}`;
    return `${stand}; ninguna lleva una etiqueta del Objetivo ${goal}.`;
  }
  const own = `${capital(documentsWords(tagged, f))} ${one(many, "lleva", "llevan")} una etiqueta del Objetivo ${goal}`;
  return byJudgment > 0
    ? `${own}; ${counted(byJudgment, f)} más ${one(byJudgment, "figura", "figuran")} aquí ${by}.`
    : `${own}.`;
}

function reachSentences(
  { rows, withinReach, inPart, awayWithinReach, unjudged }: MatrixCounts,
  f: Formats,
): readonly string[] {
  if (withinReach === 0)
    return unjudged < rows ? ["Ninguna se ha valorado como al alcance de la ciudad."] : [];
  const part = inPart > 0 ? `, ${counted(inPart, f)} de ellas en parte` : "";
  const verb = one(withinReach, "se ha valorado", "se han valorado");
  return [
    `${capital(counted(withinReach, f))} ${verb} como al alcance de la ciudad${part}.`,
    awayWithinReach > 0
      ? `Junto a ${counted(awayWithinReach, f)} de ellas se aleja alguna cifra.`
      : "Junto a ninguna de ellas se aleja una cifra.",
  ];
}

function unjudgedSentence({ rows, unjudged }: MatrixCounts, f: Formats): string {
  if (unjudged === 0) return "";
  if (unjudged === rows) return `${NOT_JUDGED} ${one(rows, "ella", "ninguna de ellas")}.`;
  return `${capital(counted(unjudged, f))} ${one(unjudged, "sigue", "siguen")} sin valorar.`;
}
