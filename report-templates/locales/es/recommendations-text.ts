/** Words of the recommendations in Spanish: matrix of a goal, annex, and what is said where there is none. */
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
  city: "decide la ciudad",
  shared: "competencia compartida",
  region: "decide la región",
  state: "decide el Estado",
};

/** As the owner of an action whose owner is not named. */
const DECIDER: Readonly<Record<Competence, string>> = {
  city: "Ciudad",
  shared: "Compartida",
  region: "Región",
  state: "Estado",
};

export const RELEVANCE: Readonly<Record<JudgmentRow["relevance"], string>> = {
  relevant: "pertinente",
  partly: "pertinente en parte",
  "not-relevant": "no pertinente",
};

export const ACTION_STATUS: Readonly<Record<ActionStatus, string>> = {
  planned: "prevista",
  "under-way": "en curso",
  finished: "terminada",
  stopped: "detenida",
};

/** As the State's position is published, in Spanish; a word that is not known stays as published. */
const POSITION: Readonly<Record<Position, string>> = {
  supported: "Apoyada",
  noted: "Se toma nota",
  "partly-supported": "Apoyada en parte",
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
    publishers: (names) => `Recomendaciones: ${names}.`,
    published: `Posiciones y etiquetas tal como se publicaron; ${ADDRESS}.`,
    ownRendering: "Textos resumidos con otras palabras para este examen.",
    quoted: "Textos citados en forma abreviada.",
  },
  counted: COUNTED,
  away: (count) => one(count, "se aleja", "se alejan"),
  tags: {
    all: (tags, count) => `${one(count, "etiqueta", "etiquetas")} ${tags}`,
    goalsOnly: (goals) => `etiqueta: ${goals}`,
  },
  goalsAlone: (goals, count) => `${one(count, "Objetivo", "Objetivos")} ${goals} (sin\u00a0meta)`,
  linked: (target, signatures) => `vinculada a la meta ${target} por ${signatures}`,
  notRelevant: (signatures) => `Valorada como no pertinente para la ciudad (${signatures}).`,
  onTarget: (target) => `, sobre ${target}`,
  due: { day: (due) => `para el ${due}`, other: (due) => `para ${due}` },
  moreIndicators: (count, f) => `${f.count(count)} ${one(count, "indicador", "indicadores")} más`,
  annex: {
    none: (country) => `Ninguna recomendación a ${country} figura en los Objetivos de este examen`,
    all: (count, country, f) =>
      `${capital(recommendations(count, f))} a ${country}, con cada valoración`,
    tagging: ({ target, "goal-only": goalOnly, untagged }) =>
      `Etiquetadas con una meta: ${target}; solo con un Objetivo: ${goalOnly}; sin etiqueta: ${untagged}. Las etiquetas y posiciones figuran tal como se publicaron; cada valoración es de la persona que se nombra, en esa fecha.`,
    listed: (count, f) => `${f.count(count)} en la lista`,
    publishers: (names) => `Publicado por: ${names}.`,
    address: `Cada recomendación se puede buscar por su signatura en el Índice Universal de los Derechos Humanos: ${ADDRESS}.`,
    atTarget: (target) => `, meta ${target}`,
  },
};

export function recommendationsText(f: Formats): RecommendationsText {
  return {
    ...matrixText(f),
    ...CELLS,
    ...recommendationTexts(WORDS, f),
    annex: annexText(f),
    noSource:
      "No se ha facilitado ninguna fuente de recomendaciones, por lo que este examen no dice qué han recomendado los mecanismos de derechos humanos de las Naciones Unidas.",
    open: (count) =>
      `${f.count(count)} ${one(count, "recomendación abierta", "recomendaciones abiertas")}.`,
  };
}

function matrixText(f: Formats) {
  return {
    kicker: (goal: Goal) =>
      `Objetivo ${goal} · Recomendaciones de los mecanismos de derechos humanos de las Naciones Unidas`,
    group: {
      "moving-away": "Junto a estas se aleja alguna cifra",
      "goal-only": "Etiquetadas solo con el Objetivo",
    },
    columns: {
      recommendation: "Recomendación",
      recommendationSub: "signatura y número, Estado u órgano, etiqueta",
      position: (country: string) => `Posición de ${country}`,
      action: "Acción local",
      actionSub: "quién, para cuándo",
      indicator: "Indicador",
      indicatorSub: "del primer al último valor, evolución, situación",
    },
    none: (goal: Goal) => `Ninguna recomendación lleva una etiqueta del Objetivo ${goal}.`,
    unjudged: (count: number) => unjudgedHead(count, f),
    everyJudgment: "Todas las recomendaciones con cada valoración: anexo D.",
  };
}

/** Words inside the cells of the matrix. */
const CELLS = {
  untagged: "sin etiqueta",
  noObligation: "no se ha hallado ninguna obligación directa",
  concluding: "Observación final",
  position: positionWords,
  noPosition: "Sin posición publicada",
  noAction: "No consta ninguna acción.",
  followedUp: (words: string) => `Seguimiento: ${words}`,
  notCompetent: "Fuera de las competencias de la ciudad.",
  inPart: "pertinente en parte",
  noDue: "sin fecha",
  actionStatus: ACTION_STATUS,
  range: (first: string, latest: string) => `de ${first} a ${latest}`,
  oneValue: (value: string, period: string) => `${value} en ${period}`,
  noIndicator: "Ningún indicador de la ciudad lo muestra.",
};

function annexText(f: Formats): RecommendationsText["annex"] {
  return {
    ...recommendationAnnexTexts(WORDS, f),
    kicker: "Anexo D",
    name: "Recomendaciones",
    notListed: (count) =>
      `${count === 1 ? "Otra recomendación" : `Otras ${recommendations(count, f)}`} de estos documentos no ${one(count, "lleva", "llevan")} etiqueta de los Objetivos de este examen y nadie ${one(count, "la", "las")} ha valorado: no ${one(count, "figura", "figuran")} en la lista.`,
    columns: {
      number: "Número",
      from: "Estados u órgano",
      position: "Posición",
      tags: "Etiquetas",
      goals: "En Objetivos",
      judgment: "Valoración y autoría",
    },
    untagged: "sin etiqueta",
    noGoal: "ninguno de este examen",
    reviewers: "Quién ha valorado y cuándo",
    notJudged: "Aún sin valorar.",
  };
}
