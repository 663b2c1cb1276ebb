/** Sources and imprint: the words in English. */
import type { Formats } from "../format.ts";
import {
  checkTexts,
  textNames,
  type CheckWords,
  type TextNameWords,
} from "../sentences/imprint.ts";

/** "goal-04" -> "goal 4", "target-4.1" -> "target 4.1" */
const TEXT_NAMES: TextNameWords = {
  texts: {
    foreword: "foreword",
    methods: "how this review was made",
    "next-steps": "next steps",
  },
  goal: (goal) => `goal ${goal}`,
  target: (target) => `target ${target}`,
};

/** How the document was made, before what is said of a check. */
const MADE =
  "Accessibility: the document is tagged, every chart has a description, and the PDF is made to the rules of PDF/UA-1.";

const CHECKS: CheckWords = {
  signed: (by, date) => `${by} on ${date}`,
  accessibility: {
    pending: `${MADE} No person has checked this yet.`,
    done: (signed) => `${MADE} Checked by ${signed}.`,
  },
  translation: {
    pending: "Language: not yet reviewed by a speaker of English.",
    done: (signed) => `Language: English reviewed by ${signed}.`,
  },
};

/** Words of the page on sources and of the imprint. */
export function imprintText(f: Formats) {
  return {
    title: "Sources and imprint",
    sources: "Sources of the figures",
    columns: {
      source: "Source",
      publisher: "Publisher",
      licence: "Licence",
      date: "As received",
      location: "Where",
    },
    noLicence: "not stated",
    edition: "This edition",
    editionDate: (date: string) => `Printed date: ${date}.`,
    legal: "Legal notes",
    official:
      "Wording of goals and targets: United Nations, Transforming our world: the 2030 Agenda for Sustainable Development (A/RES/70/1). All other sentences were written or computed for this review.",
    originals:
      "What the city wrote in another language stands as it was written, and so do the names of indicators that have none in English.",
    rights:
      "Links between targets and human rights are guidance, not legal advice. An obligation binds the State; a city is a duty bearer as part of it.",
    ...checkTexts(CHECKS, f),
    missingTexts: (names: readonly string[]) =>
      `Not written in English by the city: ${textNames(TEXT_NAMES, names, f)}.`,
    made: "Made with vlr, free software that turns a city’s indicator data into a voluntary local review.",
  };
}
