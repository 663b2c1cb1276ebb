/** Words of the city's side in Catalan: what it can decide, who was heard, what others say, how it judges itself. */
import { de } from "./elision.ts";
import type { Contribution, ContributorKind, SelfAssessment } from "../../../domain/city-rights.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";

const CONTRIBUTOR: Readonly<Record<ContributorKind, string>> = {
  nhri: "Institució nacional de drets humans",
  ombuds: "Sindicatura o defensoria de greuges",
  "national-mechanism": "Mecanisme nacional de presentació d’informes i seguiment",
  "civil-society": "Societat civil",
  academia: "Recerca",
  other: "Altres",
};

const STANCE: Readonly<Record<Contribution["stance"], string>> = {
  agrees: "D’acord",
  dissents: "Discrepància",
  adds: "Hi afegeix",
};

const ANSWER: Readonly<Record<SelfAssessment["answer"], string>> = {
  yes: "Sí",
  partly: "En part",
  no: "No",
};

const SCHEME: Readonly<Record<SelfAssessment["scheme"], string>> = {
  "human-rights-city": "Estructura d’una ciutat dels drets humans",
  "data-approach": "Sis principis de l’enfocament de les dades basat en els drets humans",
};

/** Parts of the lists of items, by the code in the list. */
const PART: Readonly<Record<string, string>> = {
  foundations: "Fonaments",
  structures: "Estructures",
  tools: "Eines",
  participation: "Participació",
  disaggregation: "Desglossament",
  "self-identification": "Autoidentificació",
  transparency: "Transparència",
  privacy: "Privacitat",
  accountability: "Rendició de comptes",
};

/** Publishers of the lists, by their mark in the list of items. */
const ITEM_SOURCE: Readonly<Record<string, string>> = {
  "FRA 2021": "l’Agència dels Drets Fonamentals de la Unió Europea (2021)",
  "OHCHR 2018": "l’Oficina de l’Alt Comissionat de les Nacions Unides per als Drets Humans (2018)",
};

export function peopleText(f: Formats) {
  return {
    decides: {
      title: "Què pot decidir la ciutat i què no",
      lead: "Per dret, segons el que declara la mateixa ciutat. No es jutja una ciutat pel que no pot decidir; sí que ho pot demanar i ajudar les persones a reclamar-ho.",
      right: "Dret",
      target: (target: string) => `A la fita ${target}`,
      city: "La ciutat decideix",
      others: "Altres decideixen",
      who: "Competència",
      notStated: "la ciutat no ho indica",
    },
    title: "A qui s’ha escoltat i com es valora la ciutat",
    place: (goal: number | null, target: string | null) =>
      target !== null ? `Fita ${target}` : goal !== null ? `Objectiu ${goal}` : "Tot l’examen",
    participation: participationText(f),
    contributions: {
      title: "Què diuen altres",
      lead: "Es reprodueix tal com es va escriure, amb el consentiment de l’autoria. Les discrepàncies hi figuren com a tals.",
      empty: "En aquest examen no consta cap contribució amb consentiment per publicar-se.",
      kind: CONTRIBUTOR,
      stance: STANCE,
      reply: "Resposta de la ciutat: ",
      noReply: "No consta resposta de la ciutat.",
    },
    assessment: assessmentText(f),
  };
}

function participationText(f: Formats) {
  return {
    title: "Qui hi ha participat",
    empty: "En aquest examen no consta cap participació.",
    count: (events: number) =>
      `${one(events, "Consta", "Consten")} ${f.count(events)} ${one(events, "ocasió", "ocasions")}.`,
    columns: {
      when: "Quan",
      who: "Qui",
      how: "Com",
      accessibility: "Accessibilitat",
      changed: "Què ha canviat gràcies a això",
    },
    people: (count: number) => `${f.count(count)} ${one(count, "persona", "persones")}`,
    notCounted: "persones sense comptar",
    noAccessibility: "no consta",
    noChange: "No consta cap canvi.",
  };
}

function assessmentText(f: Formats) {
  return {
    title: "La valoració de la mateixa ciutat",
    lead: "Respostes de la ciutat sobre ella mateixa. Ningú més no les ha comprovades.",
    empty:
      "La ciutat no s’ha valorat segons l’estructura d’una ciutat dels drets humans ni segons els sis principis de l’enfocament de les dades basat en els drets humans.",
    emptyScheme: {
      "human-rights-city":
        "La ciutat no ha valorat la seva estructura com a ciutat dels drets humans.",
      "data-approach":
        "La ciutat no s’ha valorat segons els sis principis de l’enfocament de les dades basat en els drets humans.",
    },
    scheme: SCHEME,
    part: (code: string) => PART[code] ?? code,
    answer: ANSWER,
    summary: (answered: number, all: number, counts: readonly (readonly [string, number])[]) =>
      `${f.count(answered)} ${de(f.count(all))} elements responts: ${f.list(
        counts.map(([word, count]) => `${f.count(count)} «${word.toLowerCase()}»`),
      )}.`,
    columns: {
      item: "Element",
      answer: "Resposta",
      evidence: "Prova",
      by: "Valorat per",
    },
    noEvidence: "no s’aporta",
    by: (who: string, date: string) => `${who}, ${date}`,
    unanswered: (count: number) =>
      `${f.count(count)} ${one(count, "element", "elements")} sense resposta`,
    source: (names: readonly string[]) =>
      `Elements segons ${f.list(names.map((name) => ITEM_SOURCE[name] ?? name))}, amb paraules nostres.`,
  };
}
