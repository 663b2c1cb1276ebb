/** Words of the extract for a State’s report in French. */
import type { Competence } from "../../../domain/city-rights.ts";
import type { Urgency } from "../../../domain/findings/extract.ts";
import type { Relevance } from "../../../domain/findings/rights-finding.ts";
import type { JudgmentRow } from "../../../domain/released-rights.ts";
import type { BindingStatus } from "../../../domain/rights-link.ts";
import type { ExtractText } from "../language.ts";
import { followUpText, isDay } from "../extract-parts.ts";
import type { Formats } from "../format.ts";
import { bodyName } from "../sentences/recommendation-documents.ts";
import { one } from "./plural.ts";
import { DOCUMENTS } from "./recommendations-documents.ts";
import { statusReason, targetValueWords, valueWords } from "./sentences-value.ts";
import { ofState, toState } from "./state.ts";
import { ACTION_STATUS, capital, positionWord, STATUS } from "./words.ts";

const URGENCY: Readonly<Record<Urgency, string>> = {
  "moving-away": "S’éloigne",
  "too-slow": "Trop lent",
  "no-figure": "Sans chiffre",
  "not-assessed": "Chiffre sans statut",
  "on-track": "En bonne voie",
  met: "Atteint",
};

const RELEVANCE: Readonly<Record<Relevance, string>> = {
  relevant: "Pertinente",
  partly: "Pertinente en partie",
  "not-relevant": "Jugée non pertinente",
  disputed: "Avis divergents",
  "not-judged": "Non jugée",
};

const SAID: Readonly<Record<JudgmentRow["relevance"], string>> = {
  relevant: "pertinente",
  partly: "pertinente en partie",
  "not-relevant": "non pertinente",
};

const COMPETENCE: Readonly<Record<Competence, string>> = {
  city: "la ville décide",
  shared: "compétence partagée",
  region: "la région décide",
  state: "l’État décide",
};

/** Behind the article. */
const BINDING: Readonly<Record<BindingStatus, string>> = {
  binding: "lie l’État",
  applies: "s’applique là où le droit de l’UE s’applique",
  "not-in-data": "ratification absente des données",
  signed: "signé, non ratifié",
  "not-ratified": "non ratifié",
  "not-accepted": "disposition non acceptée",
  "not-a-treaty": "déclaration, non un traité",
};

export function extractText(f: Formats): ExtractText {
  return { ...frontText(f), ...summaryText(f), ...limitsText(f), ...rowText(f) };
}

type Part<K extends keyof ExtractText> = Pick<ExtractText, K>;

function frontText(f: Formats): Part<"title" | "origin" | "edition" | "footer"> {
  return {
    title: ({ body, cycle }, city, country) => {
      const from =
        body === "UPR"
          ? `Examen périodique universel ${ofState(country)}${cycle === null ? "" : `, cycle\u00a0${cycle}`}`
          : `Recommandations ${toState(country)}, ${bodyName(DOCUMENTS, { body, cycle })}`;
      return `${from} : ce que ${city} fait et mesure`;
    },
    origin: (city, period, date) =>
      `Extrait de l’examen local volontaire de la ville (${city}), ${period.from} à ${period.to}, en date du ${f.date(date)}, pour le point focal national.`,
    edition: (status) =>
      status === "draft" ? "Projet, non approuvé." : `Stade de l’édition : ${status}.`,
    footer: (city, body, status) =>
      `${city}, extrait, ${body}${status === "draft" ? " · projet, non approuvé" : ""}`,
  };
}

function summaryText(
  f: Formats,
): Part<"summary" | "held" | "judged" | "followed" | "statusTable" | "urgency" | "all"> {
  return {
    summary: "Résumé",
    held: ({ body, cycle }, { held }, documents) =>
      `L’examen de la ville a repris ${f.count(held)} ${one(held, "recommandation", "recommandations")} (${body === "UPR" ? "Examen périodique universel" : bodyName(DOCUMENTS, { body, cycle })} ; ${f.list(documents)}).`,
    judged: ({ held, relevance }, city) => {
      const open = relevance["not-judged"];
      const head =
        open === 0
          ? `Toutes ont été jugées pour ${city}`
          : `Jugées pour ${city} : ${f.count(held - open)} ; pas encore jugées : ${f.count(open)}`;
      const parts = [
        `concernent la ville : ${f.count(relevance.relevant)}`,
        `la concernent en partie : ${f.count(relevance.partly)}`,
        `ne la concernent pas : ${f.count(relevance["not-relevant"])}`,
        ...(relevance.disputed > 0 ? [`avis divergents : ${f.count(relevance.disputed)}`] : []),
      ];
      return `${head}. ${capital(parts.join(" ; "))}.`;
    },
    followed: ({ rows, withAction, withFigure }) =>
      `Concernent la ville, en tout ou en partie, ou reçoivent une action : ${f.count(rows)} ; dont avec une action locale : ${f.count(withAction)} ; avec un chiffre de la ville : ${f.count(withFigure)}.`,
    statusTable: {
      status: "Chiffre le plus faible à côté de la recommandation",
      recommendations: "Recommandations",
      withAction: "Dont avec une action locale",
    },
    urgency: URGENCY,
    all: "Total",
  };
}

function limitsText(
  f: Formats,
): Part<
  | "limits"
  | "limitSentences"
  | "partOfGoals"
  | "reviewer"
  | "ownWords"
  | "quotedShort"
  | "wordCount"
> {
  return {
    limits: "Limites, et qui a jugé",
    limitSentences: [
      "Qu’une recommandation concerne la ville, et quelle action et quel chiffre s’y rapportent, est le jugement des personnes nommées ici : un élément de dialogue, non une constatation juridique.",
      "Un statut dit à quelle vitesse un chiffre se rapproche de sa valeur cible (méthode : celle de Statistique Canada) ; il ne montre pas qu’une action a causé le changement.",
      "Les chiffres sont tels que leurs sources les publient et décrivent souvent tous les habitants, non le groupe que nomme une recommandation.",
    ],
    partOfGoals: (goals) =>
      `L’examen ne couvre que ${one(goals.length, "l’objectif", "les objectifs")} ${f.list(goals.map(String))} ; les chiffres d’autres objectifs n’y sont pas.`,
    reviewer: ({ reviewer, recommendations, first, last }) =>
      `Jugé par ${reviewer} : ${f.count(recommendations)} ${one(recommendations, "recommandation", "recommandations")}, ${
        first === last ? f.date(first) : `du ${f.date(first)} au ${f.date(last)}`
      }.`,
    ownWords: (documents) =>
      `Les textes sans guillemets sont reformulés ; le texte officiel figure dans ${f.list(documents)}.`,
    quotedShort:
      "Les textes de plus de 40 mots, ou plus longs que ne le permet leur éditeur, sont coupés et finissent par […].",
    wordCount: (words) => `Mots de ce document : ${f.count(words)}.`,
  };
}

function rowText(f: Formats) {
  return {
    recommendations: "Les recommandations, les plus urgentes d’abord",
    order:
      "Ordre : selon le chiffre le plus faible (s’éloigne, trop lent, sans chiffre, chiffre sans statut, en bonne voie, atteint) ; dans chacun, les actions non terminées d’abord, puis le rythme le plus lent. Ce qui n’est pas dit d’une action n’est pas consigné.",
    leftOut: (count: number, most: number) =>
      `${f.count(count)} ${one(count, "recommandation, la moins urgente, a été laissée", "recommandations, les moins urgentes, ont été laissées")} de côté pour tenir en ${f.count(most)} mots ; ${one(count, "elle est", "elles sont")} dans l’examen.`,
    group: (urgency: Urgency, shown: number, all: number) =>
      `${URGENCY[urgency]} : ${f.count(shown)} ${one(shown, "recommandation", "recommandations")}${shown === all ? "" : ` sur ${f.count(all)}`}`,
    position: positionWord,
    columns: {
      recommendation: "Recommandation",
      action: "Action locale",
      figure: "Chiffre de la ville",
      evidence: "Preuve : source, période, tableau de l’examen",
    },
    from: (states: readonly string[]) =>
      states.length > 3
        ? `De : ${states.slice(0, 2).join(", ")} et ${states.length - 2} autres États`
        : `De : ${f.list(states)}`,
    judgment: (relevance: Relevance, competences: readonly Competence[]) =>
      [RELEVANCE[relevance], ...competences.map((word) => COMPETENCE[word])].join(" ; ") + ".",
    said: (judgments: readonly JudgmentRow[]) =>
      `${judgments.map(({ reviewer, relevance }) => `${reviewer} : ${SAID[relevance]}`).join(" ; ")}.`,
    obligation: ({
      instrument,
      article,
      right,
      binding,
    }: Parameters<ExtractText["obligation"]>[0]) =>
      `${instrument}${article === "" ? "" : `, article\u00a0${article}`}${right === null ? "" : `, ${right.charAt(0).toLowerCase()}${right.slice(1)}`} ; ${BINDING[binding]}.`,
    noObligation: "Aucune obligation directe identifiée.",
    noAction: "Aucune action consignée.",
    followedUp: (words: string) => `Suivi : ${words}`,
    ...actionWords(f),
    ...figureWords(f),
  };
}

function actionWords(f: Formats): Part<"followUp"> {
  return {
    followUp: (parts) => {
      const known = followUpText(
        parts,
        (due) => `d’ici : ${isDay(due) ? f.date(due) : due}`,
        ACTION_STATUS,
        f,
      );
      return known === null ? null : `${capital(known)}.`;
    },
  };
}

type FigurePart = "status" | "gettingWorse" | "value" | "valueIn" | "targetValue" | "reason" | "moreFigures" | "source" | "citySource" | "table"; // prettier-ignore

function figureWords(f: Formats): Part<FigurePart> {
  return {
    status: STATUS,
    gettingWorse: "Atteint, mais se dégrade",
    value: (measured, value) => valueWords(measured, value, f),
    valueIn: (value, period) => `${value} (${f.period(period)})`,
    targetValue: (target, measured) =>
      `valeur cible ${targetValueWords(target, measured, f)} d’ici à ${target.year}`,
    reason: statusReason,
    moreFigures: (codes) => `Aussi dans l’examen : ${f.list(codes)}.`,
    source: (publisher, first, latest) =>
      `${publisher}, ${first === latest ? f.period(first) : `${f.period(first)} à ${f.period(latest)}`}`,
    citySource: (city) => `Données de la ville, ${city}`,
    table: (goal) => `tableau B${goal}`,
  };
}
