/** Words of the recommendations in Catalan: matrix of a goal, annex, and what is said where there is none. */
import { al, de } from "./elision.ts";
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

export function recommendationsText(f: Formats): RecommendationsText {
  return {
    ...matrixText(f),
    ...cellText(f),
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
    title: (...[goal, country, counts]: Parameters<RecommendationsText["title"]>) =>
      matrixTitle(MATRIX, { goal, country }, counts, f),
    lead: (...[goal, counts]: Parameters<RecommendationsText["lead"]>) =>
      matrixLead(MATRIX, goal, counts, f),
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
    searched: (searched: SearchedText) => searchedText(DOCUMENTS, searched, f),
    foot: (...[searched, origins]: Parameters<RecommendationsText["foot"]>) =>
      [
        searched.publishers.length > 0 && `Recomanacions: ${searched.publishers.join("; ")}.`,
        `Posicions i etiquetes tal com es van publicar; ${ADDRESS}.`,
        origins.includes("own-rendering") &&
          "Textos resumits amb altres paraules per a aquest examen.",
        origins.includes("uhri") && "Textos citats en forma abreujada.",
      ]
        .filter(Boolean)
        .join(" "),
    counted: (rows: Parameters<RecommendationsText["counted"]>[0]) => countedRows(rows, f),
    unjudged: (count: number) => unjudgedHead(count, f),
    awayBeside: (codes: readonly string[]) =>
      `${one(codes.length, "s’allunya", "s’allunyen")}: ${codes.join(", ")}`,
    everyJudgment: "Totes les recomanacions amb cada valoració: annex D.",
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
      return `${one(targets.length + goalsAlone.length, "etiqueta", "etiquetes")} ${all.join(", ")}`;
    },
    untagged: "sense etiqueta",
    linked: (target: string, by: readonly JudgmentRow[]) =>
      `vinculada a la fita ${target} per ${signatures(by, f)}`,
    noObligation: "no s’ha trobat cap obligació directa",
    concluding: "Observació final",
    ofMechanism: (mechanism: Mechanism) => capital(MECHANISM[mechanism]),
    position: positionWords,
    noPosition: "Sense posició publicada",
    noAction: "No consta cap acció.",
    followedUp: (words: string) => `Seguiment: ${words}`,
    notCompetent: "Fora de les competències de la ciutat.",
    notRelevant: (by: readonly JudgmentRow[]) =>
      `Valorada com a no pertinent per a la ciutat (${signatures(by, f)}).`,
    judgment: ({ reviewer, judgedOn, relevance, competence, target }: JudgmentRow) =>
      `${reviewer}, ${f.date(judgedOn)}${target === null ? "" : `, sobre ${target}`}: ${RELEVANCE[relevance]}, ${COMPETENCE[competence]}.`,
    decides: (competence: Competence) => capital(COMPETENCE[competence]),
    decider: (competence: Competence) => DECIDER[competence],
    inPart: "pertinent en part",
    due: (due: string) => `per ${/^\d{4}-\d{2}-\d{2}$/u.test(due) ? al(f.date(due)) : `al ${due}`}`,
    noDue: "sense data",
    actionStatus: ACTION_STATUS,
    range: (first: string, latest: string) => `${de(first)} a ${latest}`,
    oneValue: (value: string, period: string) => `${value} el ${period}`,
    noIndicator: "Cap indicador de la ciutat no ho mostra.",
    moreIndicators: (codes: readonly string[]) =>
      `${f.count(codes.length)} ${one(codes.length, "indicador", "indicadors")} més: ${codes.join(", ")}`,
  };
}

/** "Objectius 1 i 10 (sense fita)" */
function goalsWords(goals: readonly string[], f: Formats): string {
  return `${one(goals.length, "Objectiu", "Objectius")} ${f.list(goals)} (sense\u00a0fita)`;
}

/** "Oficina de Planificació, 3 de maig del 2026; Sindicatura, 4 de maig del 2026" */
function signatures(judgments: readonly JudgmentRow[], f: Formats): string {
  const signed = judgments.map(({ reviewer, judgedOn }) => `${reviewer}, ${f.date(judgedOn)}`);
  return [...new Set(signed)].join("; ");
}

function annexText(f: Formats): RecommendationsText["annex"] {
  return {
    kicker: "Annex D",
    name: "Recomanacions",
    title: (count, country) =>
      count === 0
        ? `Cap recomanació a ${country} no figura en els Objectius d’aquest examen`
        : `${capital(recommendations(count, f))} a ${country}, amb cada valoració`,
    lead: (tagging, searched) =>
      `${searchedText(DOCUMENTS, searched, f)} Etiquetades amb una fita: ${f.count(tagging.target)}; només amb un Objectiu: ${f.count(tagging["goal-only"])}; sense etiqueta: ${f.count(tagging.untagged)}. Les etiquetes i les posicions figuren tal com es van publicar; cada valoració és de la persona que s’hi anomena, en aquella data.`,
    notListed: (count) =>
      `${count === 1 ? "Una altra recomanació" : `Unes altres ${recommendations(count, f)}`} d’aquests documents no ${one(count, "porta", "porten")} etiqueta dels Objectius d’aquest examen i ningú no ${one(count, "l’ha", "les ha")} valorat: no ${one(count, "figura", "figuren")} a la llista.`,
    document: (document) =>
      `${document.symbol} · ${capital(bodyName(DOCUMENTS, document))} · ${f.count(document.count)} a la llista`,
    source: (publishers) =>
      `${publishers.length > 0 ? `Publicat per: ${publishers.join("; ")}. ` : ""}Cada recomanació es pot cercar per la signatura a l’Índex Universal dels Drets Humans: ${ADDRESS}.`,
    columns: {
      number: "Número",
      from: "Estats o òrgan",
      position: "Posició",
      tags: "Etiquetes",
      goals: "En Objectius",
      judgment: "Valoració i autoria",
    },
    untagged: "sense etiqueta",
    goalsAlone: (goals) => goalsWords(goals, f),
    noGoal: "cap d’aquest examen",
    reviewers: "Qui ha valorat i quan",
    reviewer: ({ reviewer, judgedOn }) => `${reviewer}, ${f.date(judgedOn)}`,
    judgment: ({ relevance, competence, target }) =>
      `${capital(RELEVANCE[relevance])}, ${COMPETENCE[competence]}${target === null ? "" : `, fita ${target}`}.`,
    notJudged: "Encara sense valorar.",
  };
}
