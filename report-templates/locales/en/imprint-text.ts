/** Sources and imprint: the words in English. */
import type { HumanCheck } from "../../../domain/human-check.ts";
import type { Formats } from "../format.ts";

const TEXTS: Readonly<Record<string, string>> = {
  foreword: "foreword",
  methods: "how this review was made",
  "next-steps": "next steps",
};

/** "goal-04" -> "goal 4", "target-4.1" -> "target 4.1" */
function textName(name: string): string {
  const goal = /^goal-0?(\d+)$/.exec(name)?.[1];
  return goal === undefined ? (TEXTS[name] ?? name.replace("-", " ")) : `goal ${goal}`;
}

/** Words of the page on sources and of the imprint. */
export function imprintText(f: Formats) {
  const named = (checks: readonly HumanCheck[]): string =>
    f.list(checks.map(({ by, on }) => `${by} on ${f.date(on)}`));
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
    accessibility: (checks: readonly HumanCheck[]) =>
      `Accessibility: the document is tagged, every chart has a description, and the PDF is made to the rules of PDF/UA-1. ${
        checks.length === 0 ? "No person has checked this yet." : `Checked by ${named(checks)}.`
      }`,
    translation: (checks: readonly HumanCheck[]) =>
      checks.length === 0
        ? "Language: not yet reviewed by a speaker of English."
        : `Language: English reviewed by ${named(checks)}.`,
    missingTexts: (names: readonly string[]) =>
      `Not written in English by the city: ${f.list(names.map(textName))}.`,
    made: "Made with vlr, free software that turns a city’s indicator data into a voluntary local review.",
  };
}
