/** How documents with recommendations and the bodies behind them are named in Catalan. */
import { de } from "./elision.ts";
import type { Mechanism } from "../../../domain/recommendation.ts";
import type { DocumentWords } from "../sentences/recommendation-documents.ts";
import { one } from "./plural.ts";
import { counted, recommendations } from "./unjudged-text.ts";

export const MECHANISM: Readonly<Record<Mechanism, string>> = {
  upr: "Examen Periòdic Universal",
  "treaty-body": "òrgan de tractat",
  "special-procedure": "procediment especial",
};

export const DOCUMENTS: DocumentWords = {
  recommendations,
  counted,
  from: (what, symbol, body) => `${what} ${de(symbol)} (${body})`,
  others: (count, documents, f) =>
    `${counted(count, f)} ${documents === 1 ? "d’un altre document" : `d’uns altres ${f.count(documents)} documents`}`,
  review: MECHANISM.upr,
  cycles: ["primer", "segon", "tercer", "quart", "cinquè", "sisè"],
  // "Examen Periòdic Universal, quart cicle"
  reviewOf: (cycle) => `${MECHANISM.upr}, ${cycle} cicle`,
  bodies: {},
  otherReviewers: (count, f) => `${counted(count, f)} ${one(count, "persona més", "persones més")}`,
  sources: "les fonts de recomanacions",
  nothingFound: (where) => `${where}, sense trobar-n’hi cap d’adreçada a l’Estat`,
  searched: (what, received) =>
    `Consultat: ${what}${received === null ? "" : ` (dades rebudes: ${received})`}.`,
};
