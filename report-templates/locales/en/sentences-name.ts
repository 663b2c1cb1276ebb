/** How an indicator is called inside a sentence: its own title, shortened where nothing is lost, and what fits around it. */
import { capital, shortTitle } from "../plain-name.ts";
import type { NameWords } from "../sentences/sentence-words.ts";

/**
 * "singular" and "plural" names can be the subject of "has fallen" ("The unemployment rate", "Adolescent births"); every
 * other name stands before a colon, so that no title can break the grammar.
 */
export interface Name {
  readonly text: string;
  readonly grammar: "singular" | "plural" | "plain";
  /** As the subject of a sentence, with article where English wants one. */
  readonly subject: string;
}

/** "singular" and "plural" clauses have a verb, "plain" ones stand after a colon or alone. */
export type Voice = Name["grammar"];

/** Names in English sentences. */
export const NAMES: NameWords<Name> = {
  nameOf: (finding, language, longest) => {
    const text = shortTitle(finding, language, longest);
    if (text === null) return null;
    const grammar = grammarOf(text);
    return { text: capital(text), grammar, subject: subjectOf(text, grammar) };
  },
  textOf: ({ text }) => text,
  codeName: (code) => {
    const text = `Indicator ${code}`;
    return { text, grammar: "plain", subject: text };
  },
  headed: (name, clause) => sentence(name, "plain", clause),
  asPublished: capital,
};

/** Subject and clause as one title without a full stop. */
export function sentence(name: Name | null, voice: Voice, clause: string): string {
  if (!name) return capital(clause);
  return voice === "plain" ? `${name.text}: ${clause}` : `${name.subject} ${clause}`;
}

/** Words that name one measured quantity. */
const SINGULAR = new Set(
  (
    "rate ratio proportion percentage share index number prevalence incidence intensity density coverage consumption " +
    "production expenditure spending gap coefficient expectancy level mortality unemployment employment turnout " +
    "enrolment enrollment capacity footprint productivity efficiency concentration volume income rent revenue value score average"
  ).split(" "),
);

/** Words that name things which are counted or measured, and which rise and fall. */
const PLURAL = new Set(
  (
    "emissions deaths births injuries visits crimes arrests exports imports costs prices evictions homicides accidents " +
    "expenditures revenues subscriptions rates infections suicides complaints collisions offences offenses assaults " +
    "earnings fatalities casualties levels concentrations"
  ).split(" "),
);

/** What follows the head of a noun phrase: "death rate due to ...". */
const TAIL =
  /\s(?:of|in|for|among|due|attributed|per|by|with|from|at|to|who|that|on|between|under|aged|as|within|without|after|before|during|linked|related|caused)\s/i;

function grammarOf(text: string): Name["grammar"] {
  const phrase = (text.split(/[,(]/)[0] ?? "").trim();
  const [head = ""] = phrase.split(TAIL);
  const word = (head.split(/[\s/]+/).at(-1) ?? "").toLowerCase();
  if (/\band\b|&|\//.test(head))
    return PLURAL.has(word) && !text.includes(",") ? "plural" : "plain";
  if (text.includes(",") || text.includes("(")) return "plain";
  if (SINGULAR.has(word)) return "singular";
  return PLURAL.has(word) ? "plural" : "plain";
}

/** First words that are no names, so that they can stand in lower case after "The". */
const COMMON = new Set(
  (
    "rate ratio proportion percentage share index number prevalence incidence density coverage consumption production " +
    "expenditure spending gap average mean median total annual suicide maternal unemployment mortality neonatal infant " +
    "child childhood poverty death birth fertility energy water waste air greenhouse carbon gas electricity road traffic " +
    "employment youth adult household income gender school early material severe recycling renewable public private " +
    "municipal urban green life housing rent voter crime violent property premature tuberculosis malaria hepatitis " +
    "infection disability obesity smoking alcohol drug unintentional under-five adolescent pupil student teacher " +
    "graduation dropout enrolment participation activity vacancy ownership literacy immunisation immunization vaccination " +
    "homicide injury accident noise particulate domestic food fresh child-care overall general crude gross net wage pay " +
    "labour labor job temporary part-time long-term relative absolute local completion financial diversification estimated tax debt investment budget"
  ).split(" "),
);

function subjectOf(text: string, grammar: Name["grammar"]): string {
  if (grammar !== "singular") return capital(text);
  const [first = "", second = ""] = text.split(" ");
  // "Gender Equality Index" is a name of its own.
  if (/^\p{Lu}\p{Ll}/u.test(second) && COMMON.has(first.toLowerCase())) return `The ${text}`;
  return COMMON.has(first.toLowerCase()) && /^[A-Z]?[a-z-]+$/.test(first)
    ? `The ${first.toLowerCase()}${text.slice(first.length)}`
    : capital(text);
}
