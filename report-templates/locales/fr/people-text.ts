/** Words of the city’s side in French: what it can decide, who was heard, what others say, how it judges itself. */
import type { Contribution, ContributorKind, SelfAssessment } from "../../../domain/city-rights.ts";
import type { DocumentText } from "../language.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";

type PeopleText = DocumentText["people"];

const CONTRIBUTOR: Readonly<Record<ContributorKind, string>> = {
  nhri: "Institution nationale des droits de l’homme",
  ombuds: "Médiateur ou défenseur des droits",
  "national-mechanism": "Organe national d’établissement de rapports et de suivi",
  "civil-society": "Société civile",
  academia: "Recherche",
  other: "Autre",
};

const STANCE: Readonly<Record<Contribution["stance"], string>> = {
  agrees: "D’accord",
  dissents: "Désaccord",
  adds: "Complément",
};

const ANSWER: Readonly<Record<SelfAssessment["answer"], string>> = {
  yes: "Oui",
  partly: "En partie",
  no: "Non",
};

const SCHEME: Readonly<Record<SelfAssessment["scheme"], string>> = {
  "human-rights-city": "Structure d’une ville des droits humains",
  "data-approach": "Six principes de l’approche des données fondée sur les droits humains",
};

const PART: Readonly<Record<string, string>> = {
  foundations: "Fondements",
  structures: "Structures",
  tools: "Outils",
  participation: "Participation",
  disaggregation: "Ventilation",
  "self-identification": "Auto-identification",
  transparency: "Transparence",
  privacy: "Vie privée",
  accountability: "Responsabilité",
};

const ITEM_SOURCE: Readonly<Record<string, string>> = {
  "FRA 2021": "l’Agence des droits fondamentaux de l’Union européenne (2021)",
  "OHCHR 2018": "le Haut-Commissariat des Nations Unies aux droits de l’homme (2018)",
};

export function peopleText(f: Formats): PeopleText {
  return {
    decides: {
      title: "Ce que la ville peut décider et ce qu’elle ne peut pas",
      lead: "Par droit, selon la ville elle-même. Une ville n’est pas jugée sur ce qu’elle ne peut pas décider ; elle peut néanmoins le demander et aider les personnes à le faire valoir.",
      right: "Droit",
      target: (target) => `À la cible ${target}`,
      city: "La ville décide",
      others: "D’autres décident",
      who: "Compétence",
      notStated: "non précisé par la ville",
    },
    title: "Qui a été entendu, et comment la ville se juge",
    place: (goal, target) =>
      target !== null ? `Cible ${target}` : goal !== null ? `Objectif ${goal}` : "Tout l’examen",
    participation: participationText(f),
    contributions: {
      title: "Ce que disent les autres",
      lead: "Imprimé tel qu’écrit, avec l’accord de l’auteur. Un désaccord figure ici comme désaccord.",
      empty: "Aucune contribution dont l’impression est autorisée n’est consignée pour cet examen.",
      kind: CONTRIBUTOR,
      stance: STANCE,
      reply: "Réponse de la ville : ",
      noReply: "Aucune réponse de la ville n’est consignée.",
    },
    assessment: assessmentText(f),
  };
}

function participationText(f: Formats): PeopleText["participation"] {
  return {
    title: "Qui a participé",
    empty: "Aucune participation n’est consignée pour cet examen.",
    count: (events) =>
      `${f.count(events)} ${one(events, "rencontre est consignée", "rencontres sont consignées")}.`,
    columns: {
      when: "Quand",
      who: "Qui",
      how: "Comment",
      accessibility: "Accessibilité",
      changed: "Ce qui a changé grâce à cela",
    },
    people: (count) => `${f.count(count)} ${one(count, "personne", "personnes")}`,
    notCounted: "personnes non comptées",
    noAccessibility: "rien de consigné",
    noChange: "Aucun changement n’est consigné.",
  };
}

function assessmentText(f: Formats): PeopleText["assessment"] {
  return {
    title: "L’évaluation de la ville par elle-même",
    lead: "Réponses de la ville sur elle-même. Personne d’autre ne les a vérifiées.",
    empty:
      "La ville ne s’est pas évaluée au regard de la structure d’une ville des droits humains, ni des six principes de l’approche des données fondée sur les droits humains.",
    emptyScheme: {
      "human-rights-city": "La ville n’a pas évalué sa structure de ville des droits humains.",
      "data-approach":
        "La ville ne s’est pas évaluée au regard des six principes de l’approche des données fondée sur les droits humains.",
    },
    scheme: SCHEME,
    part: (code) => PART[code] ?? code,
    answer: ANSWER,
    summary: (answered, all, counts) =>
      `${f.count(answered)} ${one(answered, "point traité", "points traités")} sur ${f.count(all)} : ${f.list(
        counts.map(([word, count]) => `${word.toLowerCase()} ${f.count(count)}`),
      )}.`,
    columns: { item: "Point", answer: "Réponse", evidence: "Preuve", by: "Évalué par" },
    noEvidence: "aucune",
    by: (who, date) => `${who}, ${date}`,
    unanswered: (count) => `${f.count(count)} ${one(count, "point", "points")} sans réponse`,
    source: (names) =>
      `Points d’après ${f.list(names.map((name) => ITEM_SOURCE[name] ?? name))}, dans nos mots.`,
  };
}
