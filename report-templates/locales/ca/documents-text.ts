/** Words of the documents that are made beside the full review, in Catalan. */
import type { DocumentsText } from "../language.ts";
import type { Formats } from "../format.ts";
import { capital } from "../plain-name.ts";
import { de } from "./elision.ts";
import { one } from "./plural.ts";

export function documentsText(f: Formats): DocumentsText {
  return {
    name: {
      highlights: "L’essencial",
      annex: "Annex estadístic",
      changes: "Què ha canviat",
    },
    skip: "Ves al text",
    part: "Fet amb els mateixos resultats que l’examen complet, que recull totes les fonts i els mètodes.",
    annexLead:
      "Tots els valors d’aquest examen, Objectiu per Objectiu, amb l’any, les notes i qui els publica.",
    notShown: "El que aquest examen no mostra",
    about: "Sobre aquest document",
    indicators: (all, withTargetValue) =>
      `${f.count(withTargetValue)} ${de(f.count(all))} ${one(all, "indicador", "indicadors")} ${one(withTargetValue, "té", "tenen")} sentit desitjat i valor objectiu confirmats; els altres queden sense avaluar.`,
    problems: (count) =>
      count === 0
        ? "No s’ha trobat cap problema a les dades."
        : `${one(count, "S’ha trobat", "S’han trobat")} ${f.count(count)} ${one(count, "tipus de problema", "tipus de problemes")} a les dades; ${one(count, "consta", "consten")} a l’annex A de l’examen complet.`,
    changes: {
      lead: (edition) =>
        `Comparat amb l’${earlierName(edition, f)}, l’última publicada amb altres xifres. Es calcula a partir dels resultats de totes dues; no s’hi comparen els textos de la ciutat, els vincles amb els drets humans ni la maquetació.`,
      none: "No s’ha publicat cap edició anterior amb altres xifres; per tant, no hi ha res amb què comparar.",
      textsOnly: "No ha canviat cap xifra ni cap avaluació.",
      earlier: (edition) => capital(earlierName(edition, f)),
      now: "Aquest examen",
      kinds: {
        status: "Situacions que han canviat",
        new: "Xifres noves",
        gone: "Xifres que ja no hi són",
        corrected: "Xifres corregides",
        other: "Altres canvis",
      },
      count: (rows) => `${f.count(rows)} ${one(rows, "canvi", "canvis")}`,
      ofGroups: (count) =>
        `${f.count(count)} ${one(count, "valor nou", "valors nous")} de grups i d’altres sèries ${one(count, "consta", "consten")} a l’annex B de l’examen complet.`,
    },
  };
}

/** "edició 2 de l’examen fins al 2023"; `period` is null for an edition of the same review. */
function earlierName(
  { number, period }: { readonly number: number; readonly period: string | null },
  f: Formats,
): string {
  const edition = `edició ${f.count(number)}`;
  return period === null ? edition : `${edition} de l’examen fins al ${period}`;
}
