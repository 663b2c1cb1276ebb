/** Words of the documents that are made beside the full review, in Spanish. */
import type { DocumentsText } from "../language.ts";
import type { Formats } from "../format.ts";
import { capital } from "../plain-name.ts";
import { one } from "./plural.ts";

export function documentsText(f: Formats): DocumentsText {
  return {
    name: {
      highlights: "Lo esencial",
      annex: "Anexo estadístico",
      changes: "Qué ha cambiado",
    },
    skip: "Ir al texto",
    part: "Hecho con los mismos resultados que el examen completo, que recoge todas las fuentes y los métodos.",
    annexLead:
      "Todos los valores de este examen, Objetivo por Objetivo, con su año, sus notas y quién los publica.",
    notShown: "Lo que este examen no muestra",
    about: "Sobre este documento",
    indicators: (all, withTargetValue) =>
      `${f.count(withTargetValue)} de ${f.count(all)} ${one(all, "indicador", "indicadores")} ${one(withTargetValue, "tiene", "tienen")} sentido deseado y valor objetivo confirmados; los demás quedan sin evaluar.`,
    problems: (count) =>
      count === 0
        ? "No se ha encontrado ningún problema en los datos."
        : `${one(count, "Se ha encontrado", "Se han encontrado")} ${f.count(count)} ${one(count, "tipo de problema", "tipos de problemas")} en los datos; ${one(count, "figura", "figuran")} en el anexo A del examen completo.`,
    changes: {
      lead: (edition) =>
        `Comparado con la ${earlierName(edition, f)}, la última publicada con otras cifras. Se calcula a partir de los resultados de ambas; no se comparan los textos de la ciudad, los vínculos con los derechos humanos ni la maquetación.`,
      none: "No se ha publicado ninguna edición anterior con otras cifras, así que no hay con qué comparar.",
      textsOnly: "No ha cambiado ninguna cifra ni evaluación.",
      earlier: (edition) => capital(earlierName(edition, f)),
      now: "Este examen",
      kinds: {
        status: "Situaciones que han cambiado",
        new: "Cifras nuevas",
        gone: "Cifras que ya no están",
        corrected: "Cifras corregidas",
        other: "Otros cambios",
      },
      count: (rows) => `${f.count(rows)} ${one(rows, "cambio", "cambios")}`,
      ofGroups: (count) =>
        `${f.count(count)} ${one(count, "valor nuevo", "valores nuevos")} de grupos y de otras series ${one(count, "figura", "figuran")} en el anexo B del examen completo.`,
    },
  };
}

/** "edición 2 del examen hasta 2023"; `period` is null for an edition of the same review. */
function earlierName(
  { number, period }: { readonly number: number; readonly period: string | null },
  f: Formats,
): string {
  const edition = `edición ${f.count(number)}`;
  return period === null ? edition : `${edition} del examen hasta ${period}`;
}
