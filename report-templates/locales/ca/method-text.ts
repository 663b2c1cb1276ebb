/** How to read and highlights: the words in Catalan, with those of the annexes. */
import { de } from "./elision.ts";
import type { Status } from "../../../domain/findings/finding.ts";
import type { DocumentText } from "../language.ts";
import type { Formats } from "../format.ts";
import { imprintText, linksText, qualityText, tablesText } from "./annex-text.ts";
import { eitherOf, one } from "./plural.ts";
import { statusVerbOf } from "./status-words.ts";

const STATUS_MEANING: Readonly<Record<Status, string>> = {
  met: "L’últim valor ja assoleix el valor objectiu.",
  "on-track": "Al ritme seguit des del primer valor, s’arriba al valor objectiu l’any previst.",
  "too-slow": "No avança, o va en el sentit desitjat però no prou de pressa.",
  "moving-away": "Va en el sentit contrari al desitjat.",
  "not-assessed":
    "Hi ha dades, però falta el valor objectiu, el sentit desitjat confirmat o un segon valor. Se n’indica el motiu.",
  "no-data": "La ciutat no té cap indicador per a aquesta fita.",
};

const READING: DocumentText["reading"] = {
  title: "Com llegir aquest informe",
  lead: "Cada fita té una sola situació. Una forma i unes paraules la diuen sempre juntes; el color només ajuda. Les mateixes formes apareixen a les taules, als gràfics i al web.",
  statuses: "Sis situacions",
  meaning: STATUS_MEANING,
  rule: "Una fita rep la situació de la puntuació mediana dels seus indicadors avaluats; s’hi anomena el més endarrerit. Llindars i fórmula: annex A.",
  chart: "Com llegir un gràfic",
  statusSure: "Quina certesa té una situació?",
  statusSureness: {
    3: "Cinc valors o més, un sol mètode",
    2: "Tres o quatre valors, o un canvi de mètode",
    1: "Només dos valors",
  },
  linkSure: "Quina certesa té un vincle?",
  linkSureness: {
    3: "En una taula oficial, o citat a la fita",
    2: "En una taula oficial, per confirmar",
    1: "Lectura pròpia del text",
  },
  signs: "Signes a les taules",
  signList: [
    ["–", "sense valor"],
    ["b", "ruptura: mètode nou"],
    ["c", "ocult, per protegir persones"],
    ["e", "estimació"],
    ["p", "provisional"],
    ["u", "poca fiabilitat"],
  ],
  numbers: "Els signes del gràfic",
  entries: {
    status: "La situació, amb forma i paraules.",
    title: "El títol: què mostra el gràfic.",
    gap: "Els anys sense valor queden buits.",
    pace: "La línia de punts: el ritme necessari fins al valor objectiu.",
    targetValue: "La línia discontínua: el valor objectiu.",
    source: "D’on venen les xifres i a quina taula són.",
  },
  samples: { gap: "banda ratllada", pace: "línia de punts", target: "línia discontínua" },
};

function highlightsText(f: Formats): DocumentText["highlights"] {
  return {
    title: "L’essencial: tots els Objectius en una pàgina",
    goal: "Objectiu",
    all: (count) => (count === 1 ? "L’única fita" : `Les ${f.count(count)} fites`),
    assessed: (assessed, all, parts) =>
      assessed === 0
        ? `Encara no es pot avaluar cap de les ${f.count(all)} fites.`
        : `${one(assessed, "Es pot", "Es poden")} avaluar ${f.count(assessed)} ${de(f.count(all))} fites: ${parts.join(", ")}.`,
    part: (count, status) => `${f.count(count)} ${statusVerbOf(status, count)}`,
    fastest: "Els avenços més ràpids",
    fastestRule:
      "Es compleix o va a bon ritme, per creixement i en línia recta; canvi relatiu més gran, un per fita",
    gaps: "Obligacions més urgents",
    gapsRule: (country) =>
      `Primer amb una recomanació oberta, després el que s’allunya i després el ritme més baix; vincle directe amb un tractat que vincula ${country}`,
    leftBehind: { judged: "Qui es queda enrere", neutral: "Les bretxes més grans" },
    leftBehindRule: {
      judged: "Bretxes relatives més grans entre grups, una per desglossament, i el que no es veu",
      neutral:
        "Bretxes relatives més grans; sense sentit desitjat confirmat, cap extrem no és millor",
    },
    none: "Cap.",
    range: (first, latest) => `${de(first)} a ${latest}`,
    pair: (first, second) => `${first} i ${second}`,
    periods: (first, latest) => `${first} i ${latest}.`,
    targetValue: (words, year) => ` Objectiu per al ${year}: ${words}.`,
    groups: {
      judged: (title, worst, best) =>
        `${title}. Queda més enrere: ${worst}; en millor posició: ${best}.`,
      neutral: (title, highest, lowest) => `${title}. Més alt: ${highest}; més baix: ${lowest}.`,
    },
    indicator: (code) => `indicador ${code}`,
    noFigure: "Cap xifra",
    unseen: (dimensions) =>
      `no mostra els habitants de la ciutat per ${eitherOf(dimensions)}, en cap Objectiu.`,
    obligation: (instrument, article, since) =>
      `${instrument} ${article}: vinculant${since === null ? "" : ` des del ${since}`}.`,
  };
}

export function methodText(formats: Formats) {
  return {
    reading: READING,
    highlights: highlightsText(formats),
    quality: qualityText(formats),
    tables: tablesText(),
    links: linksText(formats),
    imprint: imprintText(formats),
  };
}
