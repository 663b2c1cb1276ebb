/** Words of the city's side in English: what it can decide, who was heard, what others say, how it judges itself. */
import type { Contribution, ContributorKind, SelfAssessment } from "../../../domain/city-rights.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";

const CONTRIBUTOR: Readonly<Record<ContributorKind, string>> = {
  nhri: "National human rights institution",
  ombuds: "Ombuds institution",
  "national-mechanism": "National body for reporting and follow-up",
  "civil-society": "Civil society",
  academia: "Research",
  other: "Other",
};

const STANCE: Readonly<Record<Contribution["stance"], string>> = {
  agrees: "Agrees",
  dissents: "Dissent",
  adds: "Adds",
};

const ANSWER: Readonly<Record<SelfAssessment["answer"], string>> = {
  yes: "Yes",
  partly: "Partly",
  no: "No",
};

const SCHEME: Readonly<Record<SelfAssessment["scheme"], string>> = {
  "human-rights-city": "Structure of a human rights city",
  "data-approach": "Six principles of the human rights-based approach to data",
};

/** Parts of the lists of items, by the code in the list. */
const PART: Readonly<Record<string, string>> = {
  foundations: "Foundations",
  structures: "Structures",
  tools: "Tools",
  participation: "Participation",
  disaggregation: "Disaggregation",
  "self-identification": "Self-identification",
  transparency: "Transparency",
  privacy: "Privacy",
  accountability: "Accountability",
};

/** Publishers of the lists, by their mark in the list of items. */
const ITEM_SOURCE: Readonly<Record<string, string>> = {
  "FRA 2021": "the European Union Agency for Fundamental Rights (2021)",
  "OHCHR 2018": "the United Nations Human Rights Office (2018)",
};

export function peopleText(f: Formats) {
  return {
    decides: {
      title: "What the city can decide and what it cannot",
      lead: "By right, as the city itself states it. A city is not judged on what it cannot decide; it can still ask for it, and help people to claim it.",
      right: "Right",
      target: (target: string) => `At target ${target}`,
      city: "The city decides",
      others: "Others decide",
      who: "Competence",
      notStated: "not stated by the city",
    },
    title: "Who was heard, and how the city judges itself",
    place: (goal: number | null, target: string | null) =>
      target !== null ? `Target ${target}` : goal !== null ? `Goal ${goal}` : "Whole review",
    participation: participationText(f),
    contributions: {
      title: "What others say",
      lead: "Printed as written, with the consent of the author. Dissent stands here as dissent.",
      empty: "No contribution with consent to be printed is recorded for this review.",
      kind: CONTRIBUTOR,
      stance: STANCE,
      reply: "Reply of the city: ",
      noReply: "No reply of the city is recorded.",
    },
    assessment: assessmentText(f),
  };
}

function participationText(f: Formats) {
  return {
    title: "Who took part",
    empty: "No participation is recorded for this review.",
    count: (events: number) =>
      `${f.count(events)} ${one(events, "occasion is", "occasions are")} recorded.`,
    columns: {
      when: "When",
      who: "Who",
      how: "How",
      accessibility: "Accessibility",
      changed: "What changed because of it",
    },
    people: (count: number) => `${f.count(count)} ${one(count, "person", "people")}`,
    notCounted: "people not counted",
    noAccessibility: "none recorded",
    noChange: "No change is recorded.",
  };
}

function assessmentText(f: Formats) {
  return {
    title: "The city’s own assessment",
    lead: "Answers of the city about itself. Nobody else has checked them.",
    empty:
      "The city has not assessed itself against the structure of a human rights city or the six principles of the human rights-based approach to data.",
    emptyScheme: {
      "human-rights-city": "The city has not assessed its structure as a human rights city.",
      "data-approach":
        "The city has not assessed itself against the six principles of the human rights-based approach to data.",
    },
    scheme: SCHEME,
    part: (code: string) => PART[code] ?? code,
    answer: ANSWER,
    summary: (answered: number, all: number, counts: readonly (readonly [string, number])[]) =>
      `${f.count(answered)} of ${f.count(all)} items answered: ${f.list(
        counts.map(([word, count]) => `${word.toLowerCase()} ${f.count(count)}`),
      )}.`,
    columns: { item: "Item", answer: "Answer", evidence: "Evidence", by: "Assessed by" },
    noEvidence: "none given",
    by: (who: string, date: string) => `${who}, ${date}`,
    unanswered: (count: number) =>
      `${f.count(count)} ${one(count, "item", "items")} without an answer`,
    source: (names: readonly string[]) =>
      `Items after ${f.list(names.map((name) => ITEM_SOURCE[name] ?? name))}, in our words.`,
  };
}
