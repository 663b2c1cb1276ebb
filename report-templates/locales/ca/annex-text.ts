/** Words of the annexes and the imprint in Catalan. */
import { de } from "./elision.ts";
import type { DocumentText } from "../language.ts";
import type { Formats } from "../format.ts";
import { capital } from "../plain-name.ts";
import {
  checkTexts,
  sourceWords,
  textNames,
  type CheckWords,
  type SourceWords,
  type TextNameWords,
} from "../sentences/imprint.ts";
import { one } from "./plural.ts";

export function qualityText(f: Formats): DocumentText["quality"] {
  return {
    kicker: "Annex A",
    name: "Qualitat de les dades i mètode",
    lead: ({ all, target, five, recent, from }) =>
      `Aquest examen llegeix ${f.count(all)} ${one(all, "indicador", "indicadors")}. ${target === 0 ? "Cap no té" : `${f.count(target)} ${one(target, "té", "tenen")}`} sentit desitjat i valor objectiu confirmats; ${f.count(five)} ${one(five, "té", "tenen")} cinc valors o més, i ${f.count(recent)} un valor del ${from} o posterior.`,
    columns: {
      goal: "Objectiu",
      indicators: "Indicadors",
      targetValue: "Valor objectiu",
      five: "5 o més valors",
      recent: (year) => `Valor des del ${year}`,
      missing: "Anys sense valor",
      noData: "Fites sense dades",
      bar: "Fites per situació",
    },
    of: (part, all) => `${f.count(part)} ${de(f.count(all))}`,
    allGoals: "Tots els Objectius",
    caption: "Indicadors, valors i fites per Objectiu",
    how: "Com es determina una situació",
    found: "Què s’ha trobat a les dades",
    checked:
      "No s’ha trobat cap problema. S’ha comprovat en cada fila l’any, que el número sigui llegible, la unitat, que l’indicador sigui conegut i que no hi hagi duplicats.",
    moreFound: (count) =>
      `${f.count(count)} ${one(count, "troballa", "troballes")} més a la descàrrega.`,
    disclosure:
      "Encara no s’aplica control del secret estadístic: les xifres es publiquen com les donen les fonts.",
    smallCounts: (indicators) =>
      `Hi ha recomptes de menys de 10 persones a ${f.list(indicators)}: cal revisar-los abans de publicar.`,
    method:
      "Mètode: el de Statistics Canada, tal com el fa servir Open SDG; les dues classes intermèdies s’han unit. Altres mètodes poden donar altres classes.",
    otherMethod: (count) =>
      ` Amb una línia recta, ${f.count(count)} ${one(count, "indicador canvia", "indicadors canvien")} de classe.`,
    place: (file, line) => (line === null ? file : `${file}, línia ${line}`),
    steps: methodSteps,
  };
}

/** Five steps of the method, in the order in which they apply. */
function methodSteps(baseline: number): ReturnType<DocumentText["quality"]["steps"]> {
  return [
    [
      `El valor de partida és el primer des del ${baseline}, o el primer després d’un canvi de mètode; els períodes de dos anys compten pel primer.`,
    ],
    ["Últim valor igual o millor que el valor objectiu: ", { strong: "es compleix" }, "."],
    [
      "Si no, el creixement anual des del valor de partida es divideix pel necessari fins a l’any de l’objectiu. Des de 0,95: ",
      { strong: "a bon ritme" },
      ". De 0 a 0,95: ",
      { strong: "amb retard" },
      ". Per sota de 0: ",
      { strong: "s’allunya" },
      ".",
    ],
    ["Quan un valor és zero o canvia el signe, una línia recta ocupa el lloc del creixement."],
    [
      "Sense valor objectiu, sense sentit desitjat confirmat o amb un sol valor: ",
      { strong: "sense avaluar" },
      ", amb el motiu.",
    ],
  ];
}

export function tablesText(): DocumentText["tables"] {
  return {
    kicker: (table) => `Annex B · Taula ${table}`,
    name: "Taules estadístiques",
    title: (goal, name) => `Objectiu ${goal}, ${name}: tots els valors`,
    table: (goal) => `B${goal}`,
    group: "Indicador, grup",
    total: "Total",
    targetColumn: "Objectiu",
    earlier: (name) => `${name}, valors anteriors`,
    intervals: (name) => `${name}, intervals publicats`,
    allValues: (name) => `${name}, tots els valors`,
    noValues: "No hi ha cap valor a les dades.",
    flagNotes: {
      b: "ruptura de la sèrie",
      c: "ocult per protegir les persones",
      e: "estimació",
      p: "provisional",
      u: "poca fiabilitat",
    },
    noValue: "sense valor",
    schoolYear: "Els períodes que abasten dos anys figuren en el primer.",
    publisher: (name) => name,
    targetSetBy: (value, year, by) =>
      by === null
        ? `Objectiu per al ${year}: ${value}`
        : `Objectiu per al ${year}: ${value}, fixat per ${by}`,
    snapshot: (file, date, hash) => `Fitxer ${file}, rebut: ${date}, SHA-256 ${hash}…`,
    everyRow: (file, model) =>
      `Cada valor amb el seu fitxer i la seva línia: ${file} (model ${model}).`,
    read: (files, date) => `Llegit de ${files}; dades rebudes: ${date}.`,
    lastColumn: "Última columna: valor objectiu.",
    notesTitle: "Notes",
  };
}

export function linksText(f: Formats): DocumentText["links"] {
  return {
    kicker: "Annex C",
    name: "Vincles entre fites i drets",
    title: "Vincles entre les fites i els instruments de drets humans",
    lead: (links, targets) =>
      `${f.count(links)} ${one(links, "vincle", "vincles")} per a ${f.count(targets)} ${one(targets, "fita", "fites")}. Entre parèntesis: d = directe, n = la fita cita l’instrument, p = propici, c = només context. El número petit remet a la font, al final.`,
    sourcesTitle: "Fonts dels vincles",
    source: (source) => capital(sourceWords(SOURCE_WORDS, source, f)),
  };
}

/** What the tags of the table of links stand for. */
const SOURCE_WORDS: SourceWords = {
  "OHCHR-GOAL-TABLE[checked]": "taula d’Objectius i drets de l’ACNUDH",
  "OHCHR-GOAL-TABLE[recalled]": "taula d’Objectius i drets de l’ACNUDH, per confirmar",
  "DIHR-GUIDE[checked]": "Guia de drets humans per als ODS de l’Institut Danès de Drets Humans",
  "DIHR-CRPD-SDG[checked]":
    "Institut Danès de Drets Humans, la Convenció sobre les persones amb discapacitat i els ODS",
  "UNICEF-CRC-SDG[via CRIN]":
    "UNICEF, la Convenció sobre els drets de l’infant i els ODS, citat per CRIN",
  "A/RES/70/1 target text[names the instrument]": "la mateixa fita cita l’instrument (A/RES/70/1)",
  "treaty text[analyst reading]": "lectura pròpia del tractat",
  "instrument text[analyst reading]": "lectura pròpia de l’instrument",
};

/** "goal-04" -> "Objectiu 4", "target-4.1" -> "fita 4.1" */
const TEXT_NAMES: TextNameWords = {
  texts: {
    foreword: "presentació",
    methods: "com s’ha fet aquest examen",
    "next-steps": "passos següents",
  },
  goal: (goal) => `Objectiu ${goal}`,
  target: (target) => `fita ${target}`,
};

/** How the document was made, before what is said of a check. */
const MADE =
  "Accessibilitat: el document està etiquetat, cada gràfic té una descripció i el PDF s’elabora segons les regles de PDF/UA-1.";

const CHECKS: CheckWords = {
  signed: (by, date) => `${by} (${date})`,
  accessibility: {
    pending: `${MADE} Encara no ho ha comprovat cap persona.`,
    done: (signed) => `${MADE} Comprovat per: ${signed}.`,
  },
  translation: {
    pending: "Llengua: pendent de revisió per una persona de parla catalana.",
    done: (signed) => `Llengua: català, revisat per ${signed}.`,
  },
};

export function imprintText(f: Formats): DocumentText["imprint"] {
  return {
    title: "Fonts i crèdits",
    sources: "Fonts de les xifres",
    columns: {
      source: "Font",
      publisher: "Publicat per",
      licence: "Llicència",
      date: "Rebut",
      location: "On",
    },
    noLicence: "no s’indica",
    edition: "Aquesta edició",
    editionDate: (date) => `Data impresa: ${date}.`,
    legal: "Avís legal",
    official:
      "Redacció dels Objectius i les fites: Nacions Unides, Transformar el nostre món: l’Agenda 2030 per al Desenvolupament Sostenible (A/RES/70/1); els Objectius, en la traducció catalana habitual. Totes les altres frases s’han escrit o calculat per a aquest examen.",
    rights:
      "Els vincles entre fites i drets humans són una orientació, no assessorament jurídic. L’obligació recau en l’Estat; la ciutat és titular de deures com a part d’aquest.",
    originals:
      "El que la ciutat ha escrit en una altra llengua es reprodueix tal com es va escriure, igual que els noms d’indicadors que no en tenen en català. Els textos oficials de les fites figuren en anglès.",
    ...checkTexts(CHECKS, f),
    missingTexts: (names) =>
      `La ciutat no ha escrit en català: ${textNames(TEXT_NAMES, names, f)}.`,
    made: "Fet amb vlr, programari lliure que converteix les dades d’indicadors d’una ciutat en un examen local voluntari.",
  };
}
