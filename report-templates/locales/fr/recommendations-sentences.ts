/** Title and lead of the matrix of recommendations of a goal, in French. */
import type { Goal } from "../../../domain/goal.ts";
import type { MatrixWords } from "../sentences/matrix.ts";
import { one } from "./plural.ts";
import { DOCUMENTS } from "./recommendations-documents.ts";
import { toState } from "./state.ts";
import { counted, recommendations } from "./unjudged-text.ts";
import { capital } from "./words.ts";

/** What a goal is about, behind a colon. */
const TOPIC: Readonly<Record<Goal, string>> = {
  1: "pauvreté",
  2: "alimentation",
  3: "santé",
  4: "éducation",
  5: "égalité des sexes",
  6: "eau et assainissement",
  7: "énergie",
  8: "travail",
  9: "industrie et infrastructure",
  10: "inégalités",
  11: "logement et villes",
  12: "consommation et production",
  13: "climat",
  14: "mer",
  15: "nature",
  16: "paix et justice",
  17: "partenariats",
};

/** "Pauvreté, 18 recommandations à l’Espagne : un chiffre s’éloigne à côté de neuf d’entre elles" */
export const MATRIX: MatrixWords = {
  documents: DOCUMENTS,
  asked: (rows, { goal, country }, f) =>
    `${capital(TOPIC[goal])}, ${recommendations(rows, f)} ${toState(country)}`,
  all: (rows) => one(rows, "elle", "chacune"),
  some: (part, f) => (part === 1 ? "l’une d’elles" : `${counted(part, f)} d’entre elles`),
  away: (which) => ` : un chiffre s’éloigne à côté ${which === "elle" ? "d’elle" : `de ${which}`}`,
  acting: (which) => ` : la ville consigne une action pour ${which}`,
  noAction: " : aucune action de la ville n’est consignée",
  tagged: (documents, count, goal) =>
    `${capital(documents)} ${one(count, "porte", "portent")} une étiquette de l’objectif ${goal}`,
  byJudgment: (count, reviewers, f) =>
    ` ; ${counted(count, f)} de plus ${one(count, "figure", "figurent")} ici par le jugement de : ${reviewers}`,
  untagged: (count, { goal, reviewers }, f) =>
    `${capital(recommendations(count, f))} ${one(count, "figure", "figurent")} ici par le jugement de : ${reviewers} ; aucune ne porte d’étiquette de l’objectif ${goal}.`,
  noneWithinReach: "Aucune n’a été jugée à la portée de la ville.",
  withinReach: (count, f) =>
    `${capital(counted(count, f))} ${one(count, "a été jugée", "ont été jugées")} à la portée de la ville`,
  inPart: (count, f) => `, dont ${counted(count, f)} en partie`,
  awayWithinReach: (count, f) => `Parmi elles, avec un chiffre qui s’éloigne : ${f.count(count)}.`,
  noneAway: "Aucun chiffre ne s’éloigne à côté d’elles.",
  unjudged: (count, f) =>
    `${capital(counted(count, f))} ${one(count, "n’est pas encore jugée", "ne sont pas encore jugées")}.`,
  allUnjudged: (rows) =>
    `Personne n’a encore jugé si la ville peut agir sur ${one(rows, "elle", "l’une d’elles")}.`,
};
