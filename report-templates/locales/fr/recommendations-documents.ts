/** Documents with recommendations in French words. */
import type { Mechanism } from "../../../domain/recommendation.ts";
import type { DocumentCount, SearchedText } from "../../components/matrix-counts.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";
import { counted, recommendations } from "./unjudged-text.ts";
import { numberWord } from "./words.ts";

export const MECHANISM: Readonly<Record<Mechanism, string>> = {
  upr: "Examen périodique universel",
  "treaty-body": "organe conventionnel",
  "special-procedure": "procédure spéciale",
};

const CYCLES = ["premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième"] as const;

/** French abbreviations of the committees; others stand as published. */
const BODIES: Readonly<Record<string, string>> = {
  CESCR: "CDESC",
  CCPR: "Comité des droits de l’homme",
  CEDAW: "CEDEF",
  CRC: "Comité des droits de l’enfant",
  CRPD: "Comité des droits des personnes handicapées",
};

/** Documents that are named one by one; more are counted. */
const NAMED = 3;

/** "quatrième cycle de l’Examen périodique universel" */
export function bodyName({ body, cycle }: Pick<DocumentCount, "body" | "cycle">): string {
  if (body !== "UPR") return BODIES[body] ?? body;
  const ordinal = cycle === null ? undefined : CYCLES[cycle - 1];
  return ordinal ? `${ordinal} cycle de l’${MECHANISM.upr}` : MECHANISM.upr;
}

/** "17 recommandations de A/HRC/60/8 (quatrième cycle ...) et 3 de CRPD/C/ESP/CO/2-3 (...)" */
export function documentsWords(documents: readonly DocumentCount[], f: Formats): string {
  const named = documents.slice(0, NAMED).map((document, index) => {
    const { count, symbol } = document;
    const head = index === 0 ? recommendations(count, f) : counted(count, f);
    return `${head} de ${symbol} (${bodyName(document)})`;
  });
  const others = documents.slice(NAMED);
  const rest = others.reduce((sum, { count }) => sum + count, 0);
  const more =
    others.length === 0
      ? []
      : [
          `${counted(rest, f)} ${one(others.length, "d’un autre document", `de ${numberWord(others.length)} autres documents`)}`,
        ];
  return f.list([...named, ...more]);
}

export function searchedSentence(
  { documents, publishers, date }: SearchedText,
  f: Formats,
): string {
  const what =
    documents.length > 0
      ? documentsWords(documents, f)
      : `${publishers.length > 0 ? publishers.join(" ; ") : "les sources de recommandations"}, sans en trouver à l’adresse de l’État`;
  return `Recherché : ${what}${date === null ? "" : `, données reçues le ${f.date(date)}`}.`;
}
