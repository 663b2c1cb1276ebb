/** Words of the recommendations in French: matrix of a goal, annex, and what is said where there is none. */
import type { Competence } from "../../../domain/city-rights.ts";
import type { Relevance } from "../../../domain/findings/rights-finding.ts";
import type { DocumentText } from "../language.ts";
import type { Formats } from "../format.ts";
import {
  recommendationAnnexTexts,
  recommendationTexts,
  type RecommendationWords,
} from "../sentences/recommendations.ts";
import { one } from "./plural.ts";
import { MECHANISM } from "./recommendations-documents.ts";
import { MATRIX } from "./recommendations-sentences.ts";
import { toState } from "./state.ts";
import { counted, COUNTED, recommendations, unjudgedHead } from "./unjudged-text.ts";
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

const WORDS: RecommendationWords = {
  matrix: MATRIX,
  mechanisms: MECHANISM,
  relevance: RELEVANCE,
  competence: COMPETENCE,
  deciders: DECIDER,
  foot: {
    publishers: (names) => `Recommandations : ${names}.`,
    published: `Étiquettes et positions telles que publiées, positions traduites ; ${ADDRESS}.`,
    ownRendering: "Textes reformulés pour cet examen.",
    quoted: "Textes cités en bref.",
  },
  counted: COUNTED,
  away: () => "s’éloigne",
  tags: {
    all: (tags, count) => `${one(count, "étiquette", "étiquettes")} ${tags}`,
    goalsOnly: (goals) => `étiquette : ${goals}`,
  },
  goalsAlone: (goals, count) => `${one(count, "objectif", "objectifs")} ${goals} (sans\u00a0cible)`,
  linked: (target, signatures) => `liée à la cible ${target} par ${signatures}`,
  notRelevant: (signatures) => `Jugée non pertinente pour la ville (${signatures}).`,
  onTarget: (target) => `, sur ${target}`,
  due: { day: (due) => `d’ici : ${due}`, other: (due) => `d’ici : ${due}` },
  moreIndicators: (count, f) =>
    `${f.count(count)} ${one(count, "autre indicateur", "autres indicateurs")}`,
  annex: {
    none: (country) =>
      `Aucune recommandation ${toState(country)} ne figure dans les objectifs de cet examen`,
    all: (count, country, f) =>
      `${capital(recommendations(count, f))} ${toState(country)}, avec chaque jugement`,
    tagging: ({ target, "goal-only": goalOnly, untagged }) =>
      `Étiquetées avec une cible : ${target} ; avec un objectif seulement : ${goalOnly} ; sans étiquette : ${untagged}. Les étiquettes sont celles qui ont été publiées ; un jugement est celui de la personne nommée, ce jour-là.`,
    listed: (count, f) => `${f.count(count)} ${one(count, "listée", "listées")}`,
    publishers: (names) => `Éditeur : ${names}.`,
    address: `Chaque recommandation se retrouve par sa cote dans l’Index universel des droits de l’homme : ${ADDRESS}.`,
    atTarget: (target) => `, cible ${target}`,
  },
};

export function recommendationsText(f: Formats): RecommendationsText {
  return {
    ...matrixText(f),
    ...CELLS,
    ...recommendationTexts(WORDS, f),
    annex: annexText(f),
    noSource:
      "Aucune source de recommandations n’a été donnée : cet examen ne dit donc pas ce que les mécanismes des droits de l’homme de l’ONU ont recommandé.",
    open: (count) =>
      `${f.count(count)} ${one(count, "recommandation", "recommandations")} en suspens.`,
  };
}

function matrixText(f: Formats) {
  return {
    kicker: (goal) =>
      `Objectif ${goal} · Recommandations des mécanismes des droits de l’homme de l’ONU`,
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
    unjudged: (count) => unjudgedHead(count, f),
    everyJudgment: "Toutes les recommandations avec chaque jugement : annexe D.",
  } satisfies Partial<RecommendationsText>;
}

/** Words inside the cells of the matrix. */
const CELLS = {
  untagged: "sans étiquette",
  noObligation: "aucune obligation directe identifiée",
  concluding: "Observation finale",
  position: positionWord,
  noPosition: "Aucune position publiée",
  noAction: "Aucune action consignée.",
  followedUp: (words) => `Suivi : ${words}`,
  notCompetent: "Hors de la compétence de la ville.",
  inPart: "pertinente en partie",
  noDue: "sans date",
  actionStatus: ACTION_STATUS,
  range: (first, latest) => `${first} à ${latest}`,
  oneValue: (value, period) => `${value} en ${period}`,
  noIndicator: "Aucun indicateur de la ville ne le montre.",
} satisfies Partial<RecommendationsText>;

function annexText(f: Formats): RecommendationsText["annex"] {
  return {
    ...recommendationAnnexTexts(WORDS, f),
    kicker: "Annexe D",
    name: "Recommandations",
    notListed: (count) =>
      `${capital(counted(count, f))} ${one(count, "autre recommandation de ces documents n’a pas d’étiquette dans les objectifs de cet examen et n’a été jugée par personne ; elle n’est pas listée", "autres recommandations de ces documents n’ont pas d’étiquette dans les objectifs de cet examen et n’ont été jugées par personne ; elles ne sont pas listées")}.`,
    columns: {
      number: "Numéro",
      from: "États ou organe",
      position: "Position",
      tags: "Étiquettes",
      goals: "Objectifs",
      judgment: "Jugement, par qui",
    },
    untagged: "sans étiquette",
    noGoal: "aucun",
    reviewers: "Qui a jugé, et quand",
    notJudged: "Pas encore jugée.",
  };
}
