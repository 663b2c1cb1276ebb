/** How documents with recommendations and the bodies behind them are named in Spanish. */
import type { Mechanism } from "../../../domain/recommendation.ts";
import type { DocumentWords } from "../sentences/recommendation-documents.ts";
import { one } from "./plural.ts";
import { counted, recommendations } from "./unjudged-text.ts";

export const MECHANISM: Readonly<Record<Mechanism, string>> = {
  upr: "Examen Periódico Universal",
  "treaty-body": "órgano de tratado",
  "special-procedure": "procedimiento especial",
};

export const DOCUMENTS: DocumentWords = {
  recommendations,
  counted,
  from: (what, symbol, body) => `${what} de ${symbol} (${body})`,
  others: (count, documents, f) =>
    `${counted(count, f)} de ${documents === 1 ? "otro documento" : `otros ${f.count(documents)} documentos`}`,
  review: MECHANISM.upr,
  cycles: ["primer", "segundo", "tercer", "cuarto", "quinto", "sexto"],
  // "Examen Periódico Universal, cuarto ciclo"
  reviewOf: (cycle) => `${MECHANISM.upr}, ${cycle} ciclo`,
  bodies: {},
  otherReviewers: (count, f) => `${counted(count, f)} ${one(count, "persona más", "personas más")}`,
  sources: "las fuentes de recomendaciones",
  nothingFound: (where) => `${where}, sin hallar ninguna dirigida al Estado`,
  searched: (what, received) =>
    `Consultado: ${what}${received === null ? "" : ` (datos recibidos el ${received})`}.`,
};
