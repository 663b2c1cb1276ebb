/** Words of the page that says what a newer edition changes, in Catalan. */
import { de } from "./elision.ts";
import type { TargetValue } from "../../../domain/findings/finding.ts";
import type { ErratumText, FigureMatter } from "../language.ts";
import { toldGap } from "../sentences/gap-row.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";
import { statusReason, targetValueWords, VALUES, valueWords } from "./sentences-value.ts";
import { STATUS } from "./status-words.ts";

/** What is a figure or stands with one; texts alone are no matter of an erratum. */
const MATTER: Readonly<Record<FigureMatter, string>> = {
  unit: "Unitat",
  decimals: "Xifres decimals",
  headline: "Sèrie que representa tota la ciutat",
  "target-value": "Valor objectiu",
  reason: "Per què no hi ha avaluació",
  gap: "Bretxa entre grups",
  "furthest-behind": "Grup que queda més enrere",
  comparison: "Xifra d’un altre territori",
  assessed: "Nombre d’indicadors avaluats",
  weakest: "Indicador més endarrerit",
  refused: "Files de dades excloses",
  "small-counts": "Recomptes de menys de deu persones",
};

export function erratumText(f: Formats): ErratumText {
  return {
    formats: f,
    title: (by: number, corrected: number) =>
      `Què canvia l’edició ${f.count(by)} respecte de l’edició ${f.count(corrected)}`,
    review: (city: string, period: { readonly from: number; readonly to: number }) =>
      `Examen local voluntari ${de(city)}, ${period.from}–${period.to}`,
    lead: (by: number, corrected: number) =>
      `L’edició ${f.count(by)} substitueix l’edició ${f.count(corrected)}, que es conserva tal com es va publicar. Aquesta pàgina recull totes les xifres i avaluacions que difereixen. Es calcula a partir dels resultats de totes dues edicions; no s’hi comparen els textos, els vincles amb els drets humans ni la maquetació.`,
    edition: (number: number) => `Edició ${f.count(number)}`,
    count: (rows: number) =>
      `${f.count(rows)} ${one(rows, "canvi", "canvis")}, en l’ordre de l’examen.`,
    onlyTexts: "No ha canviat cap xifra ni cap avaluació: només textos.",
    columns: {
      target: "Fita",
      indicator: "Indicador",
      what: "Què canvia",
      from: (corrected: number) => `Edició ${f.count(corrected)}`,
      to: (by: number) => `Edició ${f.count(by)}`,
      source: "Font",
    },
    status: STATUS,
    statusOf: { target: "Situació de la fita", indicator: "Situació" },
    value: (period: string, series: string | null) =>
      `Valor, ${f.period(period)}${series === null ? "" : `, ${series}`}`,
    interval: (period: string, series: string | null) =>
      `Interval publicat, ${f.period(period)}${series === null ? "" : `, ${series}`}`,
    measured: (value: number, unit: string | null, decimals: number) =>
      valueWords({ unit, decimals }, value, f),
    targetValue: (target: TargetValue, unit: string | null) =>
      `${targetValueWords(target, { unit }, f)} el ${target.year}`,
    matter: (matter: FigureMatter, detail: string | null) =>
      `${MATTER[matter]}${detail === null ? "" : ` (${detail})`}`,
    gap: (gap, finding) => {
      const { difference, period, groups } = toldGap(VALUES, gap, finding, f);
      const named = groups.map(({ label, value }) => `${label} ${value}`).join(", ");
      return `${difference} el ${period}${named === "" ? "" : ` (${named})`}`;
    },
    reason: statusReason,
    indicatorAsWhole: "L’indicador complet",
    there: "hi figura",
    absent: "no hi figura",
    allIndicators: "tots",
    citySource: "dades de la ciutat",
  };
}
