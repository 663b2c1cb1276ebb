/** How an indicator is called inside a sentence: its own title, shortened where nothing is lost, and what fits around it. */
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import { unitKind } from "../../../domain/findings/unit.ts";

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

/** Longer names do not fit into a title; the subtitle says what is measured. */
const TITLE_LENGTH = 58;

/** What can be cut from the end without changing what is measured: the groups by which the data are shown. */
const GROUPS =
  /,?\s+(?:broken down |disaggregated )?by (?:(?:sex|gender|age|race|ethnicity|district|neighbou?rhood|age group|type|sector|cause|persons with disabilities|origin|nationality)(?:, and |, | and |\/ ?|$))+$/i;

/**
 * Name of the indicator in this language; null when it has none that fits, one that would break a sentence, or one that
 * names another quantity than the unit ("Maternal mortality ratio" for a number of deaths).
 */
export function nameOf(
  finding: IndicatorFinding,
  language: string,
  longest = TITLE_LENGTH,
): Name | null {
  const { titles } = finding;
  const own = titles[language];
  const title = clean(own ?? titles["en"] ?? Object.values(titles)[0] ?? "");
  const text = namesQuantity(title, finding) ? shortened(title, longest) : null;
  if (text === null) return null;
  const grammar = own === undefined && language !== "en" ? "plain" : grammarOf(text);
  return { text: capital(text), grammar, subject: subjectOf(text, grammar) };
}

/** Without groups and brackets where it is too long; null when that is not enough, or when it would break a sentence. */
function shortened(full: string, longest: number): string | null {
  const text =
    full.length > longest ? clean(full.replace(GROUPS, "").replace(/\s*\([^()]*\)/g, "")) : full;
  return text === "" || text.length > longest || /[:;?!"“”«»]|\.\s/.test(text) ? null : text;
}

/** Headings of targets have room for more of a name. */
const HEADING_LENGTH = 80;

/** Name for a heading, which has room for a longer one; null as in `nameOf`. */
export function longName(finding: IndicatorFinding, language: string): Name | null {
  return nameOf(finding, language) ?? nameOf(finding, language, HEADING_LENGTH);
}

/** Name for a heading that must not stand without its subject: the code where there is no name. */
export function headingName(finding: IndicatorFinding, language: string): Name {
  const name = longName(finding, language);
  if (name) return name;
  const text = `Indicator ${finding.indicator}`;
  return { text, grammar: "plain", subject: text };
}

const SHARE = /^(?:proportion|percent|percentage|share)\b|\b(?:percentage|proportion|share)$/i;
const RATIO = /\b(?:rate|ratio|incidence|prevalence)\b|\bper (?:\d|capita)/i;
const NUMBER = /^(?:total|(?:total )?number of)\b/i;

/** True unless the title promises a share, a rate or a number, and the unit or the values are another kind of quantity. */
function namesQuantity(title: string, { unit, assessment }: IndicatorFinding): boolean {
  const kind = unitKind(unit);
  if (SHARE.test(title)) {
    const tooLarge = kind !== "percent" && Math.abs(assessment.latest?.value ?? 0) > 100;
    return kind !== "count" && kind !== "amount" && !tooLarge;
  }
  if (NUMBER.test(title)) return kind !== "percent" && kind !== "points";
  return !RATIO.test(title) || kind !== "count";
}

/** Blanks joined, no stop or comma at the end. */
function clean(title: string): string {
  return title
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\s.,:;]+$/, "");
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

/** First letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
