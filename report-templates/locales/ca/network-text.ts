/** Words of the report of a network in Catalan. */
import { de } from "./elision.ts";
import type { Fact } from "../../../domain/findings/comparability.ts";
import type { NetworkCity } from "../../../domain/findings/network-city.ts";
import type { Status } from "../../../domain/findings/finding.ts";
import type { NetworkText } from "../language.ts";
import type { Formats } from "../format.ts";
import { GOAL_NAMES } from "./goal-names.ts";
import { one } from "./plural.ts";
import { STATUS, statusVerb } from "./status-words.ts";

const FACT: Readonly<Record<Fact | "indicators", string>> = {
  series: "una altra sèrie",
  unit: "una altra unitat",
  year: "un altre últim any",
  method: "un altre mètode",
  baseline: "un altre any de partida",
  "target-value": "un altre valor objectiu",
  "target-year": "un altre any de l’objectiu",
  "target-origin": "valor objectiu d’un altre origen, o d’un que no s’indica",
  indicators: "la seva situació es basa en altres indicadors",
};

const REASON: NetworkText["reason"] = {
  "invalid-config": "La carpeta de la ciutat conté errors",
  "invalid-data": "Les dades no es poden fer servir",
  "source-unavailable": "No s’ha pogut obtenir una font",
  "render-failed": "No s’ha pogut compondre el document",
  "check-failed": "Ha fallat una comprovació de les taules",
  "engine-unavailable": "No s’ha pogut acabar la feina",
  "store-failed": "No s’ha pogut fer servir el magatzem",
  "not-approved": "L’examen no s’ha aprovat",
  bug: "Ha fallat el programa",
};

export function networkText(f: Formats): NetworkText {
  const cities = (count: number): string => `${f.count(count)} ${one(count, "ciutat", "ciutats")}`;
  return { ...frontWords(f, cities), ...tableWords(f), ...comparisonWords(f), cities };
}

function frontWords(f: Formats, cities: (count: number) => string) {
  return {
    status: STATUS,
    goalName: GOAL_NAMES,
    documentType: "Informe de xarxa",
    title: (name: string) => `${name}: exàmens dels Objectius de Desenvolupament Sostenible`,
    subtitle: (period: { readonly from: number; readonly to: number }, count: number) =>
      `${cities(count)}, ${period.from}–${period.to}`,
    noRanking:
      "Les ciutats figuren per ordre alfabètic. Aquest informe no les classifica: una situació diu on és una ciutat respecte del seu propi valor objectiu.",
    oneMethod: ({ progress, baseline }: NetworkCity["method"]) =>
      `Un mateix mètode per a totes les ciutats: ${progress}, amb el progrés mesurat des del ${baseline}.`,
    ownMethods:
      "Cada ciutat manté el seu propi mètode. Les situacions trobades amb mètodes diferents no són comparables, i aquest informe ho diu on correspon.",
    skip: "Ves a les ciutats",
    citiesTitle: "Ciutats",
    goalsTitle: "Objectius",
    failedTitle: "Ciutats sense examen",
    noFailed: "Totes les ciutats de la xarxa tenen examen.",
    failedLead: (count: number) =>
      `${cities(count)} de la xarxa no ${one(count, "té", "tenen")} examen d’aquest període.`,
    reason: REASON,
    hashesTitle: "A partir de què s’ha fet aquest informe",
    hashesLead:
      "SHA-256 del paquet de cada ciutat i del contingut que s’aprova. Un examen modificat dona una altra empremta.",
    date: (date: string) => f.date(date),
  };
}

function tableWords(f: Formats) {
  return {
    city: "Ciutat",
    country: "Estat",
    editionDate: "Edició del",
    period: "Període",
    method: "Mètode",
    methodCell: ({ progress, baseline }: NetworkCity["method"]) =>
      `${progress}, des del ${baseline}`,
    coverage: "Fites amb xifres",
    assessedTargets: "Fites avaluades",
    indicators: "Indicadors",
    of: (count: number, all: number) => `${f.count(count)} ${de(f.count(all))}`,
    draft: { ended: "Esborrany", waits: "Esborrany pendent d’aprovació" },
    state: "Estat de l’edició",
    bundle: "Paquet",
    content: "Contingut",
    goalsLead:
      "Nombre de fites de cada Objectiu en cada situació. No es mostren les fites sense dades.",
    goalColumn: (goal: number) => `Objectiu ${goal}`,
    target: (code: string) => `Fita ${code}`,
    notCovered: "Fora de l’examen",
    counted: (status: Status, count: number) => `${f.count(count)} ${statusVerb(status, count)}`,
  };
}

function comparisonWords(f: Formats) {
  return {
    comparabilityLead:
      "Les xifres són comparables quan coincideixen la sèrie, la unitat i l’últim any; les situacions, quan coincideixen a més el mètode, l’any de partida, el valor objectiu, el seu any i el seu origen. Cada llista anomena primer el grup més nombrós.",
    nobody: "No hi ha dues ciutats comparables",
    group: (names: readonly string[]) => f.list(names),
    apart: (name: string, differs: readonly (Fact | "indicators")[]) =>
      `${name}: ${differs.map((fact) => FACT[fact]).join("; ")}`,
    figures: "Xifres comparables",
    statuses: "Situacions comparables",
    apartColumn: "Què separa les altres",
    indicator: "Indicador",
    atMostOne: "Com a màxim una ciutat el té",
  };
}
