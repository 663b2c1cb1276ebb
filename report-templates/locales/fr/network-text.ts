/** Words of the report of a network in French. */
import type { Fact } from "../../../domain/findings/comparability.ts";
import type { CityFailure } from "../../../domain/network-review.ts";
import type { NetworkText } from "../language.ts";
import type { Formats } from "../format.ts";
import { GOAL_NAMES } from "./goal-names.ts";
import { one } from "./plural.ts";
import { STATUS } from "./words.ts";

const FACT: Readonly<Record<Fact | "indicators", string>> = {
  series: "autre série",
  unit: "autre unité",
  year: "autre dernière année",
  method: "autre méthode",
  baseline: "autre année de départ",
  "target-value": "autre valeur cible",
  "target-year": "autre année cible",
  "target-origin": "valeur cible d’une autre origine, ou d’une origine non nommée",
  indicators: "son statut repose sur d’autres indicateurs",
};

const REASON: Readonly<Record<CityFailure["code"], string>> = {
  "invalid-config": "Le dossier de la ville contient des erreurs",
  "invalid-data": "Les données ne sont pas utilisables",
  "source-unavailable": "Une source n’a pas pu être obtenue",
  "render-failed": "Le document n’a pas pu être dessiné",
  "check-failed": "Une vérification des tableaux a échoué",
  "engine-unavailable": "Le travail n’a pas pu être achevé",
  "store-failed": "Le dépôt n’a pas pu être utilisé",
  "not-approved": "L’examen n’a pas été approuvé",
  bug: "Le programme a échoué",
};

export function networkText(f: Formats): NetworkText {
  const cities = (count: number): string => `${f.count(count)} ${one(count, "ville", "villes")}`;
  return { ...frontWords(f, cities), ...tableWords(f), ...comparisonWords(f), cities };
}

function frontWords(f: Formats, cities: (count: number) => string) {
  return {
    status: STATUS,
    goalName: GOAL_NAMES,
    documentType: "Rapport de réseau",
    title: (name: string) => `${name} : examens des objectifs de développement durable`,
    subtitle: (period: { readonly from: number; readonly to: number }, count: number) =>
      `${cities(count)}, ${period.from} à ${period.to}`,
    noRanking:
      "Les villes sont dans l’ordre alphabétique. Ce rapport ne les classe pas : un statut dit où en est une ville par rapport à sa propre valeur cible.",
    oneMethod: ({ progress, baseline }: Parameters<NetworkText["oneMethod"]>[0]) =>
      `Une méthode pour toutes les villes : ${progress}, progrès mesuré à partir de ${baseline}.`,
    ownMethods:
      "Chaque ville garde sa propre méthode. Des statuts établis par des méthodes différentes ne sont pas comparables, et ce rapport le dit là où c’est le cas.",
    skip: "Aller aux villes",
    citiesTitle: "Villes",
    goalsTitle: "Objectifs",
    failedTitle: "Villes sans examen",
    noFailed: "Toutes les villes du réseau ont un examen.",
    failedLead: (count: number) =>
      `${cities(count)} du réseau ${one(count, "n’a", "n’ont")} pas d’examen pour cette période.`,
    reason: REASON,
    hashesTitle: "De quoi ce rapport est fait",
    hashesLead:
      "SHA-256 du paquet de chaque ville, et du contenu que les personnes approuvent. Un examen modifié donne une autre empreinte.",
    date: (date: string) => f.date(date),
  };
}

function tableWords(f: Formats) {
  return {
    city: "Ville",
    country: "État",
    editionDate: "Édition du",
    period: "Période",
    method: "Méthode",
    methodCell: ({ progress, baseline }: Parameters<NetworkText["methodCell"]>[0]) =>
      `${progress}, à partir de ${baseline}`,
    coverage: "Cibles avec chiffres",
    assessedTargets: "Cibles avec statut",
    indicators: "Indicateurs",
    of: (count: number, all: number) => `${f.count(count)} sur ${f.count(all)}`,
    draft: { ended: "Projet", waits: "Projet, attend l’approbation" },
    state: "Stade de l’édition",
    bundle: "Paquet",
    content: "Contenu",
    goalsLead:
      "Nombre de cibles de chaque objectif avec chaque statut. Les cibles sans données ne sont pas montrées.",
    goalColumn: (goal: number) => `Objectif ${goal}`,
    target: (code: string) => `Cible ${code}`,
    notCovered: "Hors de l’examen",
    counted: (status: keyof typeof STATUS, count: number) =>
      `${STATUS[status].toLowerCase()} : ${f.count(count)}`,
  };
}

function comparisonWords(f: Formats) {
  return {
    comparabilityLead:
      "Les chiffres sont comparables quand la série, l’unité et la dernière année sont les mêmes ; les statuts quand le sont aussi la méthode, l’année de départ, la valeur cible, l’année cible et l’origine de la valeur cible. Chaque liste nomme d’abord le plus grand groupe.",
    nobody: "Aucune paire de villes",
    group: (names: readonly string[]) => f.list(names),
    apart: (name: string, differs: readonly (Fact | "indicators")[]) =>
      `${name} : ${differs.map((fact) => FACT[fact]).join(" ; ")}`,
    figures: "Chiffres comparables",
    statuses: "Statuts comparables",
    apartColumn: "Ce qui écarte les autres",
    indicator: "Indicateur",
    atMostOne: "Une ville au plus en a un",
  };
}
