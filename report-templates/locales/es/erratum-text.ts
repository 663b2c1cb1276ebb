/** Words of the page that says what a newer edition changes, in Spanish. */
import type { TargetValue } from "../../../domain/findings/finding.ts";
import type { ErratumText, FigureMatter } from "../language.ts";
import { toldGap } from "../sentences/gap-row.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";
import { statusReason, targetValueWords, VALUES, valueWords } from "./sentences-value.ts";
import { STATUS } from "./status-words.ts";

/** What is a figure or stands with one; texts alone are no matter of an erratum. */
const MATTER: Readonly<Record<FigureMatter, string>> = {
  unit: "Unidad",
  decimals: "Cifras decimales",
  headline: "Serie que representa a toda la ciudad",
  "target-value": "Valor objetivo",
  reason: "Por qué no hay evaluación",
  gap: "Brecha entre grupos",
  "furthest-behind": "Grupo que queda más atrás",
  comparison: "Cifra de otro territorio",
  assessed: "Número de indicadores evaluados",
  weakest: "Indicador más rezagado",
  refused: "Filas de datos excluidas",
  "small-counts": "Recuentos de menos de diez personas",
};

export function erratumText(f: Formats): ErratumText {
  return {
    formats: f,
    title: (by: number, corrected: number) =>
      `Qué cambia la edición ${f.count(by)} respecto a la edición ${f.count(corrected)}`,
    review: (city: string, period: { readonly from: number; readonly to: number }) =>
      `Examen local voluntario de ${city}, ${period.from}–${period.to}`,
    lead: (by: number, corrected: number) =>
      `La edición ${f.count(by)} sustituye a la edición ${f.count(corrected)}, que se conserva tal como se publicó. Esta página recoge todas las cifras y evaluaciones que difieren. Se calcula a partir de los resultados de ambas ediciones; no se comparan los textos, los vínculos con los derechos humanos ni la maquetación.`,
    edition: (number: number) => `Edición ${f.count(number)}`,
    count: (rows: number) =>
      `${f.count(rows)} ${one(rows, "cambio", "cambios")}, en el orden del examen.`,
    onlyTexts: "No ha cambiado ninguna cifra ni evaluación: solo textos.",
    columns: {
      target: "Meta",
      indicator: "Indicador",
      what: "Qué cambia",
      from: (corrected: number) => `Edición ${f.count(corrected)}`,
      to: (by: number) => `Edición ${f.count(by)}`,
      source: "Fuente",
    },
    status: STATUS,
    statusOf: { target: "Situación de la meta", indicator: "Situación" },
    value: (period: string, series: string | null) =>
      `Valor, ${f.period(period)}${series === null ? "" : `, ${series}`}`,
    interval: (period: string, series: string | null) =>
      `Intervalo publicado, ${f.period(period)}${series === null ? "" : `, ${series}`}`,
    measured: (value: number, unit: string | null, decimals: number) =>
      valueWords({ unit, decimals }, value, f),
    targetValue: (target: TargetValue, unit: string | null) =>
      `${targetValueWords(target, { unit }, f)} en ${target.year}`,
    matter: (matter: FigureMatter, detail: string | null) =>
      `${MATTER[matter]}${detail === null ? "" : ` (${detail})`}`,
    gap: (gap, finding) => {
      const { difference, period, groups } = toldGap(VALUES, gap, finding, f);
      const named = groups.map(({ label, value }) => `${label} ${value}`).join(", ");
      return `${difference} en ${period}${named === "" ? "" : ` (${named})`}`;
    },
    reason: statusReason,
    indicatorAsWhole: "El indicador completo",
    there: "figura",
    absent: "no figura",
    allIndicators: "todos",
    citySource: "datos de la ciudad",
  };
}
