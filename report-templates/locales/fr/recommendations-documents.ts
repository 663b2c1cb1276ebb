/** Documents with recommendations in French words. */
import type { Mechanism } from "../../../domain/recommendation.ts";
import type { DocumentWords } from "../sentences/recommendation-documents.ts";
import { one } from "./plural.ts";
import { counted, recommendations } from "./unjudged-text.ts";
import { numberWord } from "./words.ts";

export const MECHANISM: Readonly<Record<Mechanism, string>> = {
  upr: "Examen périodique universel",
  "treaty-body": "organe conventionnel",
  "special-procedure": "procédure spéciale",
};

/** French abbreviations of the committees; others stand as published. */
const BODIES: DocumentWords["bodies"] = {
  CESCR: "CDESC",
  CCPR: "Comité des droits de l’homme",
  CEDAW: "CEDEF",
  CRC: "Comité des droits de l’enfant",
  CRPD: "Comité des droits des personnes handicapées",
};

export const DOCUMENTS: DocumentWords = {
  recommendations,
  counted,
  from: (what, symbol, body) => `${what} de ${symbol} (${body})`,
  others: (count, documents, f) =>
    `${counted(count, f)} ${one(documents, "d’un autre document", `de ${numberWord(documents)} autres documents`)}`,
  review: MECHANISM.upr,
  cycles: ["premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième"],
  // "quatrième cycle de l’Examen périodique universel"
  reviewOf: (cycle) => `${cycle} cycle de l’${MECHANISM.upr}`,
  bodies: BODIES,
  otherReviewers: (count) => `${numberWord(count)} ${one(count, "autre", "autres")}`,
  sources: "les sources de recommandations",
  nothingFound: (where) => `${where}, sans en trouver à l’adresse de l’État`,
  searched: (what, received) =>
    `Recherché : ${what}${received === null ? "" : `, données reçues le ${received}`}.`,
};
