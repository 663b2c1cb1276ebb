/** Words of the page that says what a newer edition changes, in French. */
import type { ErratumText, FigureMatter } from "../language.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";
import { toldGap } from "../sentences/gap-row.ts";
import { statusReason, targetValueWords, VALUES, valueWords } from "./sentences-value.ts";
import { STATUS } from "./words.ts";

const MATTER: Readonly<Record<FigureMatter, string>> = {
  unit: "Unité",
  decimals: "Chiffres après la virgule",
  headline: "Série qui vaut pour toute la ville",
  "target-value": "Valeur cible",
  reason: "Pourquoi il n’y a pas de statut",
  gap: "Écart entre groupes",
  "furthest-behind": "Groupe le plus en retard",
  comparison: "Chiffre d’un autre territoire",
  assessed: "Nombre d’indicateurs évalués",
  weakest: "Indicateur le plus faible",
  refused: "Lignes de données écartées",
  "small-counts": "Effectifs de moins de dix personnes",
};

export function erratumText(f: Formats): ErratumText {
  return {
    formats: f,
    title: (by, corrected) =>
      `Ce que l’édition ${f.count(by)} change à l’édition ${f.count(corrected)}`,
    review: (city, period) => `Examen local volontaire : ${city}, ${period.from} à ${period.to}`,
    lead: (by, corrected) =>
      `L’édition ${f.count(by)} remplace l’édition ${f.count(corrected)}, qui reste telle que publiée. Cette page énumère chaque chiffre et chaque statut qui diffère. Elle est calculée à partir des constats des deux éditions ; les textes n’y figurent pas.`,
    edition: (number) => `Édition ${f.count(number)}`,
    count: (rows) =>
      `${f.count(rows)} ${one(rows, "changement", "changements")}, dans l’ordre de l’examen.`,
    onlyTexts: "Aucun chiffre ni aucun statut n’a changé : seuls des textes ont changé.",
    columns: {
      target: "Cible",
      indicator: "Indicateur",
      what: "Quoi",
      from: (corrected) => `Édition ${f.count(corrected)}`,
      to: (by) => `Édition ${f.count(by)}`,
      source: "Source",
    },
    status: STATUS,
    statusOf: { target: "Statut de la cible", indicator: "Statut" },
    value: (period, series) => `Valeur, ${f.period(period)}${series === null ? "" : `, ${series}`}`,
    interval: (period, series) =>
      `Intervalle publié, ${f.period(period)}${series === null ? "" : `, ${series}`}`,
    measured: (value, unit, decimals) => valueWords({ unit, decimals }, value, f),
    targetValue: (target, unit) =>
      `${targetValueWords(target, { unit }, f)} d’ici à ${target.year}`,
    matter: (matter, detail) => `${MATTER[matter]}${detail === null ? "" : ` (${detail})`}`,
    gap: (gap, finding) => {
      const { difference, period, groups } = toldGap(VALUES, gap, finding, f);
      const named = groups.map(({ label, value }) => `${label} ${value}`).join(", ");
      return `${difference} en ${period}${named === "" ? "" : ` (${named})`}`;
    },
    reason: statusReason,
    indicatorAsWhole: "L’indicateur dans son ensemble",
    there: "présent",
    absent: "aucun",
    allIndicators: "tous",
    citySource: "données de la ville",
  };
}
