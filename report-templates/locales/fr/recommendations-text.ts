/** Words of the recommendations in French: matrix of a goal, annex, and what is said where there is none. */
import type { Competence } from "../../../domain/city-rights.ts";
import type { Relevance } from "../../../domain/findings/rights-finding.ts";
import type { JudgmentRow } from "../../../domain/released-rights.ts";
import type { DocumentText } from "../language.ts";
import type { Formats } from "../format.ts";
import { matrixLead, matrixTitle } from "../sentences/matrix.ts";
import { bodyName, searchedText } from "../sentences/recommendation-documents.ts";
import { one } from "./plural.ts";
import { DOCUMENTS, MECHANISM } from "./recommendations-documents.ts";
import { MATRIX } from "./recommendations-sentences.ts";
import { toState } from "./state.ts";
import { counted, countedRows, recommendations, unjudgedHead } from "./unjudged-text.ts";
import { ACTION_STATUS, capital, COMPETENCE, positionWord } from "./words.ts";

type RecommendationsText = DocumentText["recommendations"];

/** As the owner of an action whose owner is not named. */
const DECIDER: Readonly<Record<Competence, string>> = {
  city: "Ville",
  shared: "Partagée",
  region: "Région",
  state: "État",
};

const RELEVANCE: Readonly<Record<Exclude<Relevance, "disputed" | "not-judged">, string>> = {
  relevant: "pertinente",
  partly: "pertinente en partie",
  "not-relevant": "non pertinente",
};

const ADDRESS = "https://uhri.ohchr.org";

export function recommendationsText(f: Formats): RecommendationsText {
  return {
    ...matrixText(f),
    ...cellText(f),
    annex: annexText(f),
    noSource:
      "Aucune source de recommandations n’a été donnée : cet examen ne dit donc pas ce que les mécanismes des droits de l’homme de l’ONU ont recommandé.",
    open: (count) =>
      `${f.count(count)} ${one(count, "recommandation", "recommandations")} en suspens.`,
  };
}

type MatrixText = Pick<
  RecommendationsText,
  "kicker" | "title" | "lead" | "group" | "columns" | "none" | "searched" | "foot" | "counted" | "unjudged" | "awayBeside" | "everyJudgment"
>; // prettier-ignore

function matrixText(f: Formats): MatrixText {
  return {
    kicker: (goal) =>
      `Objectif ${goal} · Recommandations des mécanismes des droits de l’homme de l’ONU`,
    title: (goal, country, counts) => matrixTitle(MATRIX, { goal, country }, counts, f),
    lead: (goal, counts) => matrixLead(MATRIX, goal, counts, f),
    group: {
      "moving-away": "À côté de celles-ci, un chiffre s’éloigne",
      "goal-only": "Étiquetées avec l’objectif seulement",
    },
    columns: {
      recommendation: "Recommandation",
      recommendationSub: "cote et numéro, État ou organe, étiquette",
      position: (country) => `Position, pour ${country}`,
      action: "Action locale",
      actionSub: "qui, pour quand",
      indicator: "Indicateur",
      indicatorSub: "première et dernière valeur, évolution, statut",
    },
    none: (goal) => `Aucune recommandation ne porte d’étiquette de l’objectif ${goal}.`,
    searched: (searched) => searchedText(DOCUMENTS, searched, f),
    foot: (searched, origins) =>
      [
        searched.publishers.length > 0 && `Recommandations : ${searched.publishers.join(" ; ")}.`,
        `Étiquettes et positions telles que publiées, positions traduites ; ${ADDRESS}.`,
        origins.includes("own-rendering") && "Textes reformulés pour cet examen.",
        origins.includes("uhri") && "Textes cités en bref.",
      ]
        .filter(Boolean)
        .join(" "),
    counted: (rows) => countedRows(rows, f),
    unjudged: (count) => unjudgedHead(count, f),
    awayBeside: (codes) => `s’éloigne : ${codes.join(", ")}`,
    everyJudgment: "Toutes les recommandations avec chaque jugement : annexe D.",
  };
}

/** Words inside the cells of the matrix. */
function cellText(
  f: Formats,
): Omit<RecommendationsText, keyof MatrixText | "annex" | "noSource" | "open"> {
  return {
    number: (symbol, paragraph) => `${symbol}, ${paragraph}`,
    states: (joined) => f.list(joined.split("; ")),
    body: (row) => bodyName(DOCUMENTS, row),
    tags: (targets, goalsAlone) => {
      const goals = goalsAlone.length === 0 ? [] : [goalsWords(goalsAlone, f)];
      if (targets.length === 0) return `étiquette : ${goals.join("")}`;
      return `${one(targets.length + goalsAlone.length, "étiquette", "étiquettes")} ${[...targets, ...goals].join(", ")}`;
    },
    untagged: "sans étiquette",
    linked: (target, by) => `liée à la cible ${target} par ${signatures(by, f)}`,
    noObligation: "aucune obligation directe identifiée",
    concluding: "Observation finale",
    ofMechanism: (mechanism) => capital(MECHANISM[mechanism]),
    position: positionWord,
    noPosition: "Aucune position publiée",
    noAction: "Aucune action consignée.",
    followedUp: (words) => `Suivi : ${words}`,
    notCompetent: "Hors de la compétence de la ville.",
    notRelevant: (by) => `Jugée non pertinente pour la ville (${signatures(by, f)}).`,
    judgment: ({ reviewer, judgedOn, relevance, competence, target }) =>
      `${reviewer}, ${f.date(judgedOn)}${target === null ? "" : `, sur ${target}`} : ${RELEVANCE[relevance]}, ${COMPETENCE[competence]}.`,
    decides: (competence) => capital(COMPETENCE[competence]),
    decider: (competence) => DECIDER[competence],
    inPart: "pertinente en partie",
    due: (due) => `d’ici : ${/^\d{4}-\d{2}-\d{2}$/u.test(due) ? f.date(due) : due}`,
    noDue: "sans date",
    actionStatus: ACTION_STATUS,
    range: (first, latest) => `${first} à ${latest}`,
    oneValue: (value, period) => `${value} en ${period}`,
    noIndicator: "Aucun indicateur de la ville ne le montre.",
    moreIndicators: (codes) =>
      `${f.count(codes.length)} ${one(codes.length, "autre indicateur", "autres indicateurs")} : ${codes.join(", ")}`,
  };
}

/** "objectifs 1 et 10 (sans cible)" */
function goalsWords(goals: readonly string[], f: Formats): string {
  return `${one(goals.length, "objectif", "objectifs")} ${f.list(goals)} (sans\u00a0cible)`;
}

/** "Service du plan, 3 mai 2026 ; Médiateur, 4 mai 2026" */
function signatures(judgments: readonly JudgmentRow[], f: Formats): string {
  const signed = judgments.map(({ reviewer, judgedOn }) => `${reviewer}, ${f.date(judgedOn)}`);
  return [...new Set(signed)].join(" ; ");
}

function annexText(f: Formats): RecommendationsText["annex"] {
  return {
    kicker: "Annexe D",
    name: "Recommandations",
    title: (count, country) =>
      count === 0
        ? `Aucune recommandation ${toState(country)} ne figure dans les objectifs de cet examen`
        : `${capital(recommendations(count, f))} ${toState(country)}, avec chaque jugement`,
    lead: (tagging, searched) =>
      `${searchedText(DOCUMENTS, searched, f)} Étiquetées avec une cible : ${f.count(tagging.target)} ; avec un objectif seulement : ${f.count(tagging["goal-only"])} ; sans étiquette : ${f.count(tagging.untagged)}. Les étiquettes sont celles qui ont été publiées ; un jugement est celui de la personne nommée, ce jour-là.`,
    notListed: (count) =>
      `${capital(counted(count, f))} ${one(count, "autre recommandation de ces documents n’a pas d’étiquette dans les objectifs de cet examen et n’a été jugée par personne ; elle n’est pas listée", "autres recommandations de ces documents n’ont pas d’étiquette dans les objectifs de cet examen et n’ont été jugées par personne ; elles ne sont pas listées")}.`,
    document: (document) =>
      `${document.symbol} · ${capital(bodyName(DOCUMENTS, document))} · ${f.count(document.count)} ${one(document.count, "listée", "listées")}`,
    source: (publishers) =>
      `${publishers.length > 0 ? `Éditeur : ${publishers.join(" ; ")}. ` : ""}Chaque recommandation se retrouve par sa cote dans l’Index universel des droits de l’homme : ${ADDRESS}.`,
    columns: {
      number: "Numéro",
      from: "États ou organe",
      position: "Position",
      tags: "Étiquettes",
      goals: "Objectifs",
      judgment: "Jugement, par qui",
    },
    untagged: "sans étiquette",
    goalsAlone: (goals) => goalsWords(goals, f),
    noGoal: "aucun",
    reviewers: "Qui a jugé, et quand",
    reviewer: ({ reviewer, judgedOn }) => `${reviewer}, ${f.date(judgedOn)}`,
    judgment: ({ relevance, competence, target }) =>
      `${capital(RELEVANCE[relevance])}, ${COMPETENCE[competence]}${target === null ? "" : `, cible ${target}`}.`,
    notJudged: "Pas encore jugée.",
  };
}
