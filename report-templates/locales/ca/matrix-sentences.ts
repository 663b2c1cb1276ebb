/** Title and lead of a matrix of recommendations in Catalan. */
import { de } from "./elision.ts";
import type { Goal } from "../../../domain/goal.ts";
import { capital } from "../plain-name.ts";
import type { MatrixWords } from "../sentences/matrix.ts";
import { DOCUMENTS } from "./document-words.ts";
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
export const MATRIX: MatrixWords = {
  documents: DOCUMENTS,
  asked: (rows, { goal, country }, f) =>
    `${capital(recommendations(rows, f))} a ${country} sobre ${TOPIC[goal]}`,
  all: (rows) => one(rows, "aquesta", "totes"),
  some: counted,
  away: (which) => `: al costat ${de(which)} s’allunya alguna xifra`,
  acting: (which) => `: consta una acció de la ciutat per a ${which}`,
  noAction: ": no consta cap acció de la ciutat",
  tagged: (documents, count, goal) =>
    `${capital(documents)} ${one(count, "porta", "porten")} una etiqueta de l’Objectiu ${goal}`,
  byJudgment: (count, reviewers, f) =>
    `; ${counted(count, f)} més ${one(count, "figura", "figuren")} aquí per la valoració: ${reviewers}`,
  untagged: (count, { goal, reviewers }, f) =>
    `${capital(recommendations(count, f))} ${one(count, "figura", "figuren")} aquí per la valoració: ${reviewers}; cap no porta una etiqueta de l’Objectiu ${goal}.`,
  noneWithinReach: "Cap no s’ha valorat com a l’abast de la ciutat.",
  withinReach: (count, f) =>
    `${capital(counted(count, f))} ${one(count, "s’ha valorat", "s’han valorat")} com a l’abast de la ciutat`,
  inPart: (count, f) => `, ${counted(count, f)} d’aquestes en part`,
  awayWithinReach: (count, f) =>
    `Al costat ${de(counted(count, f))} d’aquestes s’allunya alguna xifra.`,
  noneAway: "Al costat de cap d’aquestes no s’allunya una xifra.",
  unjudged: (count, f) =>
    `${capital(counted(count, f))} ${one(count, "continua", "continuen")} sense valorar.`,
  allUnjudged: (rows) => `${NOT_JUDGED} de ${one(rows, "la recomanació", "cap d’aquestes")}.`,
};
