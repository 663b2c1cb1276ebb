/** Words of the recommendations in Spanish: matrix of a goal, annex, and what is said where there is none. */
import type { ActionStatus, Competence } from "../../../domain/city-rights.ts";
import type { Goal } from "../../../domain/goal.ts";
import type { Mechanism, Position } from "../../../domain/recommendation.ts";
import type { JudgmentRow } from "../../../domain/released-rights.ts";
import type { DocumentCount, SearchedText } from "../../components/matrix-counts.ts";
import type { DocumentText } from "../language.ts";
import type { Formats } from "../format.ts";
import { capital } from "../plain-name.ts";
import { matrixLead, matrixTitle } from "../sentences/matrix.ts";
import { bodyName, searchedText } from "../sentences/recommendation-documents.ts";
import { DOCUMENTS, MECHANISM } from "./document-words.ts";
import { MATRIX } from "./matrix-sentences.ts";
import { one } from "./plural.ts";
import { countedRows, recommendations, unjudgedHead } from "./unjudged-text.ts";

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

export function recommendationsText(f: Formats): RecommendationsText {
  return {
    ...matrixText(f),
    ...cellText(f),
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
    title: (...[goal, country, counts]: Parameters<RecommendationsText["title"]>) =>
      matrixTitle(MATRIX, { goal, country }, counts, f),
    lead: (...[goal, counts]: Parameters<RecommendationsText["lead"]>) =>
      matrixLead(MATRIX, goal, counts, f),
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
    searched: (searched: SearchedText) => searchedText(DOCUMENTS, searched, f),
    foot: (...[searched, origins]: Parameters<RecommendationsText["foot"]>) =>
      [
        searched.publishers.length > 0 && `Recomendaciones: ${searched.publishers.join("; ")}.`,
        `Posiciones y etiquetas tal como se publicaron; ${ADDRESS}.`,
        origins.includes("own-rendering") &&
          "Textos resumidos con otras palabras para este examen.",
        origins.includes("uhri") && "Textos citados en forma abreviada.",
      ]
        .filter(Boolean)
        .join(" "),
    counted: (rows: Parameters<RecommendationsText["counted"]>[0]) => countedRows(rows, f),
    unjudged: (count: number) => unjudgedHead(count, f),
    awayBeside: (codes: readonly string[]) =>
      `${one(codes.length, "se aleja", "se alejan")}: ${codes.join(", ")}`,
    everyJudgment: "Todas las recomendaciones con cada valoración: anexo D.",
  };
}

/** Words inside the cells of the matrix. */
function cellText(f: Formats) {
  return {
    number: (symbol: string, paragraph: string) => `${symbol}, ${paragraph}`,
    states: (joined: string) => f.list(joined.split("; ")),
    body: (row: Pick<DocumentCount, "body" | "cycle">) => bodyName(DOCUMENTS, row),
    tags: (targets: readonly string[], goalsAlone: readonly string[]) => {
      const goals = goalsAlone.length === 0 ? [] : [goalsWords(goalsAlone, f)];
      if (targets.length === 0) return `etiqueta: ${goals.join("")}`;
      const all = [...targets, ...goals];
      return `${one(targets.length + goalsAlone.length, "etiqueta", "etiquetas")} ${all.join(", ")}`;
    },
    untagged: "sin etiqueta",
    linked: (target: string, by: readonly JudgmentRow[]) =>
      `vinculada a la meta ${target} por ${signatures(by, f)}`,
    noObligation: "no se ha hallado ninguna obligación directa",
    concluding: "Observación final",
    ofMechanism: (mechanism: Mechanism) => capital(MECHANISM[mechanism]),
    position: positionWords,
    noPosition: "Sin posición publicada",
    noAction: "No consta ninguna acción.",
    followedUp: (words: string) => `Seguimiento: ${words}`,
    notCompetent: "Fuera de las competencias de la ciudad.",
    notRelevant: (by: readonly JudgmentRow[]) =>
      `Valorada como no pertinente para la ciudad (${signatures(by, f)}).`,
    judgment: ({ reviewer, judgedOn, relevance, competence, target }: JudgmentRow) =>
      `${reviewer}, ${f.date(judgedOn)}${target === null ? "" : `, sobre ${target}`}: ${RELEVANCE[relevance]}, ${COMPETENCE[competence]}.`,
    decides: (competence: Competence) => capital(COMPETENCE[competence]),
    decider: (competence: Competence) => DECIDER[competence],
    inPart: "pertinente en parte",
    due: (due: string) => `para ${/^\d{4}-\d{2}-\d{2}$/u.test(due) ? `el ${f.date(due)}` : due}`,
    noDue: "sin fecha",
    actionStatus: ACTION_STATUS,
    range: (first: string, latest: string) => `de ${first} a ${latest}`,
    oneValue: (value: string, period: string) => `${value} en ${period}`,
    noIndicator: "Ningún indicador de la ciudad lo muestra.",
    moreIndicators: (codes: readonly string[]) =>
      `${f.count(codes.length)} ${one(codes.length, "indicador", "indicadores")} más: ${codes.join(", ")}`,
  };
}

/** "Objetivos 1 y 10 (sin meta)" */
function goalsWords(goals: readonly string[], f: Formats): string {
  return `${one(goals.length, "Objetivo", "Objetivos")} ${f.list(goals)} (sin\u00a0meta)`;
}

/** "Oficina de Planificación, 3 de mayo de 2026; Defensoría, 4 de mayo de 2026" */
function signatures(judgments: readonly JudgmentRow[], f: Formats): string {
  const signed = judgments.map(({ reviewer, judgedOn }) => `${reviewer}, ${f.date(judgedOn)}`);
  return [...new Set(signed)].join("; ");
}

function annexText(f: Formats): RecommendationsText["annex"] {
  return {
    kicker: "Anexo D",
    name: "Recomendaciones",
    title: (count, country) =>
      count === 0
        ? `Ninguna recomendación a ${country} figura en los Objetivos de este examen`
        : `${capital(recommendations(count, f))} a ${country}, con cada valoración`,
    lead: (tagging, searched) =>
      `${searchedText(DOCUMENTS, searched, f)} Etiquetadas con una meta: ${f.count(tagging.target)}; solo con un Objetivo: ${f.count(tagging["goal-only"])}; sin etiqueta: ${f.count(tagging.untagged)}. Las etiquetas y posiciones figuran tal como se publicaron; cada valoración es de la persona que se nombra, en esa fecha.`,
    notListed: (count) =>
      `${count === 1 ? "Otra recomendación" : `Otras ${recommendations(count, f)}`} de estos documentos no ${one(count, "lleva", "llevan")} etiqueta de los Objetivos de este examen y nadie ${one(count, "la", "las")} ha valorado: no ${one(count, "figura", "figuran")} en la lista.`,
    document: (document) =>
      `${document.symbol} · ${capital(bodyName(DOCUMENTS, document))} · ${f.count(document.count)} en la lista`,
    source: (publishers) =>
      `${publishers.length > 0 ? `Publicado por: ${publishers.join("; ")}. ` : ""}Cada recomendación se puede buscar por su signatura en el Índice Universal de los Derechos Humanos: ${ADDRESS}.`,
    columns: {
      number: "Número",
      from: "Estados u órgano",
      position: "Posición",
      tags: "Etiquetas",
      goals: "En Objetivos",
      judgment: "Valoración y autoría",
    },
    untagged: "sin etiqueta",
    goalsAlone: (goals) => goalsWords(goals, f),
    noGoal: "ninguno de este examen",
    reviewers: "Quién ha valorado y cuándo",
    reviewer: ({ reviewer, judgedOn }) => `${reviewer}, ${f.date(judgedOn)}`,
    judgment: ({ relevance, competence, target }) =>
      `${capital(RELEVANCE[relevance])}, ${COMPETENCE[competence]}${target === null ? "" : `, meta ${target}`}.`,
    notJudged: "Aún sin valorar.",
  };
}
