/** Title and lead of a matrix of recommendations in Spanish. */
import type { Goal } from "../../../domain/goal.ts";
import { capital } from "../plain-name.ts";
import type { MatrixWords } from "../sentences/matrix.ts";
import { DOCUMENTS } from "./document-words.ts";
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
export const MATRIX: MatrixWords = {
  documents: DOCUMENTS,
  asked: (rows, { goal, country }, f) =>
    `${capital(recommendations(rows, f))} a ${country} sobre ${TOPIC[goal]}`,
  all: (rows) => one(rows, "ella", "todas ellas"),
  some: (part, f) => `${counted(part, f)} de ellas`,
  away: (which) => `: junto a ${which} se aleja alguna cifra`,
  acting: (which) => `: consta una acción de la ciudad para ${which}`,
  noAction: ": no consta ninguna acción de la ciudad",
  tagged: (documents, count, goal) =>
    `${capital(documents)} ${one(count, "lleva", "llevan")} una etiqueta del Objetivo ${goal}`,
  byJudgment: (count, reviewers, f) =>
    `; ${counted(count, f)} más ${one(count, "figura", "figuran")} aquí por la valoración de ${reviewers}`,
  untagged: (count, { goal, reviewers }, f) =>
    `${capital(recommendations(count, f))} ${one(count, "figura", "figuran")} aquí por la valoración de ${reviewers}; ninguna lleva una etiqueta del Objetivo ${goal}.`,
  noneWithinReach: "Ninguna se ha valorado como al alcance de la ciudad.",
  withinReach: (count, f) =>
    `${capital(counted(count, f))} ${one(count, "se ha valorado", "se han valorado")} como al alcance de la ciudad`,
  inPart: (count, f) => `, ${counted(count, f)} de ellas en parte`,
  awayWithinReach: (count, f) => `Junto a ${counted(count, f)} de ellas se aleja alguna cifra.`,
  noneAway: "Junto a ninguna de ellas se aleja una cifra.",
  unjudged: (count, f) =>
    `${capital(counted(count, f))} ${one(count, "sigue", "siguen")} sin valorar.`,
  allUnjudged: (rows) => `${NOT_JUDGED} ${one(rows, "ella", "ninguna de ellas")}.`,
};
