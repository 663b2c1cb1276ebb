/** How an indicator is called: its own title, shortened where nothing is lost. Titles may be in any language of a city. */
import type { IndicatorFinding } from "../../domain/findings/finding.ts";
import { unitKind } from "../../domain/findings/unit.ts";

/** Longer names do not fit into a title; the subtitle says what is measured. */
const TITLE_LENGTH = 58;
/** What can be cut from the end without changing what is measured: the groups by which the data are shown. */
const GROUPS = [
  /,?\s+(?:(?:ventilée?s?|réparties?|répartis?) )?(?:par|selon) (?:(?:le |la |l['’])?(?:sexe|genre|âge|groupe d['’]âge|origine|nationalité|district|quartier|arrondissement|type|secteur|cause|handicap)(?:, | et (?:par )?|$))+$/i,
  /,?\s+(?:broken down |disaggregated |desglosad[oa]s? |desagregad[oa]s? |desglossa(?:t|da|ts|des) )?(?:by|por|per) (?:(?:sex|gender|age|race|ethnicity|district|neighbou?rhood|age group|type|sector|cause|persons with disabilities|origin|nationality|sexo|género|edad|grupos? de edad|distritos?|barrios?|tipo|causa|origen|nacionalidad|sexe|gènere|edat|grups? d['’]edat|districtes?|barris?|tipus|nacionalitat)(?:, (?:and|y|i) |, | (?:and|y|e|i) |\/ ?|$))+$/i,
];

/**
 * Name of the indicator in this language, else in English, else in any; null when none fits, when it would break a sentence
 * or names another quantity than the unit ("Maternal mortality ratio" for a number of deaths).
 */
export function plainName(
  finding: IndicatorFinding,
  language: string,
  longest = TITLE_LENGTH,
): string | null {
  const text = shortTitle(finding, language, longest);
  return text === null ? null : capital(text);
}

/** The same without a capital. */
export function shortTitle(
  finding: IndicatorFinding,
  language: string,
  longest = TITLE_LENGTH,
): string | null {
  const title = clean(publishedTitle(finding, language));
  if (!namesQuantity(title, finding)) return null;
  const text = title.length > longest ? withoutGroups(title) : title;
  const breaks = text === "" || text.length > longest || /[:;?!"“”«»]|\.\s/.test(text);
  return breaks ? null : text;
}

function withoutGroups(title: string): string {
  const short = GROUPS.reduce((text, groups) => text.replace(groups, ""), title);
  return clean(short.replace(/\s*\([^()]*\)/g, ""));
}

/** The title as the city wrote it; "" when there is none. */
export function publishedTitle({ titles }: IndicatorFinding, language: string): string {
  const title = titles[language] ?? titles["en"] ?? Object.values(titles)[0] ?? "";
  return title.replace(/\s+/g, " ").trim();
}

const SHARE =
  /^(?:proportion|part(?= )|pourcentage|percent|percentage|share|proporci[oó]n?|porcentaje|percentatge)(?!\p{L})|(?<!\p{L})(?:percentage|proportion|share)$/iu;
const RATIO =
  /(?<!\p{L})(?:rate|ratio|incidence|prevalence|taux|prévalence|tasa|taxa|razón|raó|incidencia|incidència|prevalencia|prevalència)(?!\p{L})|(?<!\p{L})(?:per|par|pour|por cada) (?:\d|capita|habitant)/iu;
const NUMBER = /^(?:total|nombre|effectif|(?:total )?number of|número (?:total )?de)(?!\p{L})/iu;

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
  return title.replace(/[\s.,:;]+$/, "");
}

/** First letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
