/** Words of the recommendations in Catalan: matrix of a goal, annex, and what is said where there is none. */
import { al, de } from "./elision.ts";
import type { ActionStatus, Competence } from "../../../domain/city-rights.ts";
import type { Goal } from "../../../domain/goal.ts";
import type { Position } from "../../../domain/recommendation.ts";
import type { JudgmentRow } from "../../../domain/released-rights.ts";
import type { DocumentText } from "../language.ts";
import type { Formats } from "../format.ts";
import { capital } from "../plain-name.ts";
import {
  recommendationAnnexTexts,
  recommendationTexts,
  type RecommendationWords,
} from "../sentences/recommendations.ts";
import { MECHANISM } from "./document-words.ts";
import { MATRIX } from "./matrix-sentences.ts";
import { one } from "./plural.ts";
import { COUNTED, recommendations, unjudgedHead } from "./unjudged-text.ts";

type RecommendationsText = DocumentText["recommendations"];

export const COMPETENCE: Readonly<Record<Competence, string>> = {
  city: "decideix la ciutat",
  shared: "competència compartida",
  region: "decideix la regió",
  state: "decideix l’Estat",
};

/** As the owner of an action whose owner is not named. */
const DECIDER: Readonly<Record<Competence, string>> = {
  city: "Ciutat",
  shared: "Compartida",
  region: "Regió",
  state: "Estat",
};

export const RELEVANCE: Readonly<Record<JudgmentRow["relevance"], string>> = {
  relevant: "pertinent",
  partly: "pertinent en part",
  "not-relevant": "no pertinent",
};

export const ACTION_STATUS: Readonly<Record<ActionStatus, string>> = {
  planned: "prevista",
  "under-way": "en curs",
  finished: "acabada",
  stopped: "aturada",
};

/** As the State's position is published, in Catalan; a word that is not known stays as published. */
const POSITION: Readonly<Record<Position, string>> = {
  supported: "Té suport",
  noted: "Se’n pren nota",
  "partly-supported": "Té suport en part",
};

export function positionWords(position: Position | null, published: string): string {
  return position === null ? published : POSITION[position];
}

const ADDRESS = "https://uhri.ohchr.org";

const WORDS: RecommendationWords = {
  matrix: MATRIX,
  mechanisms: MECHANISM,
  relevance: RELEVANCE,
  competence: COMPETENCE,
  deciders: DECIDER,
  foot: {
    publishers: (names) => `Recomanacions: ${names}.`,
    published: `Posicions i etiquetes tal com es van publicar; ${ADDRESS}.`,
    ownRendering: "Textos resumits amb altres paraules per a aquest examen.",
    quoted: "Textos citats en forma abreujada.",
  },
  counted: COUNTED,
  away: (count) => one(count, "s’allunya", "s’allunyen"),
  tags: {
    all: (tags, count) => `${one(count, "etiqueta", "etiquetes")} ${tags}`,
    goalsOnly: (goals) => `etiqueta: ${goals}`,
  },
  goalsAlone: (goals, count) => `${one(count, "Objectiu", "Objectius")} ${goals} (sense\u00a0fita)`,
  linked: (target, signatures) => `vinculada a la fita ${target} per ${signatures}`,
  notRelevant: (signatures) => `Valorada com a no pertinent per a la ciutat (${signatures}).`,
  onTarget: (target) => `, sobre ${target}`,
  due: { day: (due) => `per ${al(due)}`, other: (due) => `per al ${due}` },
  moreIndicators: (count, f) => `${f.count(count)} ${one(count, "indicador", "indicadors")} més`,
  annex: {
    none: (country) => `Cap recomanació a ${country} no figura en els Objectius d’aquest examen`,
    all: (count, country, f) =>
      `${capital(recommendations(count, f))} a ${country}, amb cada valoració`,
    tagging: ({ target, "goal-only": goalOnly, untagged }) =>
      `Etiquetades amb una fita: ${target}; només amb un Objectiu: ${goalOnly}; sense etiqueta: ${untagged}. Les etiquetes i les posicions figuren tal com es van publicar; cada valoració és de la persona que s’hi anomena, en aquella data.`,
    listed: (count, f) => `${f.count(count)} a la llista`,
    publishers: (names) => `Publicat per: ${names}.`,
    address: `Cada recomanació es pot cercar per la signatura a l’Índex Universal dels Drets Humans: ${ADDRESS}.`,
    atTarget: (target) => `, fita ${target}`,
  },
};

export function recommendationsText(f: Formats): RecommendationsText {
  return {
    ...matrixText(f),
    ...CELLS,
    ...recommendationTexts(WORDS, f),
    annex: annexText(f),
    noSource:
      "No s’ha facilitat cap font de recomanacions, de manera que aquest examen no diu què han recomanat els mecanismes de drets humans de les Nacions Unides.",
    open: (count) =>
      `${f.count(count)} ${one(count, "recomanació oberta", "recomanacions obertes")}.`,
  };
}

function matrixText(f: Formats) {
  return {
    kicker: (goal: Goal) =>
      `Objectiu ${goal} · Recomanacions dels mecanismes de drets humans de les Nacions Unides`,
    group: {
      "moving-away": "Al costat d’aquestes s’allunya alguna xifra",
      "goal-only": "Etiquetades només amb l’Objectiu",
    },
    columns: {
      recommendation: "Recomanació",
      recommendationSub: "signatura i número, Estat o òrgan, etiqueta",
      position: (country: string) => `Posició ${de(country)}`,
      action: "Acció local",
      actionSub: "qui, per a quan",
      indicator: "Indicador",
      indicatorSub: "del primer a l’últim valor, evolució, situació",
    },
    none: (goal: Goal) => `Cap recomanació no porta una etiqueta de l’Objectiu ${goal}.`,
    unjudged: (count: number) => unjudgedHead(count, f),
    everyJudgment: "Totes les recomanacions amb cada valoració: annex D.",
  };
}

/** Words inside the cells of the matrix. */
const CELLS = {
  untagged: "sense etiqueta",
  noObligation: "no s’ha trobat cap obligació directa",
  concluding: "Observació final",
  position: positionWords,
  noPosition: "Sense posició publicada",
  noAction: "No consta cap acció.",
  followedUp: (words: string) => `Seguiment: ${words}`,
  notCompetent: "Fora de les competències de la ciutat.",
  inPart: "pertinent en part",
  noDue: "sense data",
  actionStatus: ACTION_STATUS,
  range: (first: string, latest: string) => `${de(first)} a ${latest}`,
  oneValue: (value: string, period: string) => `${value} el ${period}`,
  noIndicator: "Cap indicador de la ciutat no ho mostra.",
};

function annexText(f: Formats): RecommendationsText["annex"] {
  return {
    ...recommendationAnnexTexts(WORDS, f),
    kicker: "Annex D",
    name: "Recomanacions",
    notListed: (count) =>
      `${count === 1 ? "Una altra recomanació" : `Unes altres ${recommendations(count, f)}`} d’aquests documents no ${one(count, "porta", "porten")} etiqueta dels Objectius d’aquest examen i ningú no ${one(count, "l’ha", "les ha")} valorat: no ${one(count, "figura", "figuren")} a la llista.`,
    columns: {
      number: "Número",
      from: "Estats o òrgan",
      position: "Posició",
      tags: "Etiquetes",
      goals: "En Objectius",
      judgment: "Valoració i autoria",
    },
    untagged: "sense etiqueta",
    noGoal: "cap d’aquest examen",
    reviewers: "Qui ha valorat i quan",
    notJudged: "Encara sense valorar.",
  };
}
