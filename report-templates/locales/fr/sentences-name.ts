/** How an indicator is called inside a French sentence: its title before a colon, because its gender is not known. */
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import { unitKind } from "../../../domain/findings/unit.ts";
import type { Measured } from "../en/sentences-value.ts";
import { capital } from "./words.ts";

/** Longer names do not fit into a title; the subtitle says what is measured. */
const TITLE_LENGTH = 58;
/** Headings of targets have room for more of a name. */
const HEADING_LENGTH = 80;

/** What can be cut from the end without changing what is measured: the groups by which the data are shown. */
const GROUPS = [
  /,?\s+(?:(?:ventilée?s?|réparties?|répartis?) )?(?:par|selon) (?:(?:le |la |l['’])?(?:sexe|genre|âge|groupe d['’]âge|origine|nationalité|district|quartier|arrondissement|type|secteur|cause|handicap)(?:, | et (?:par )?|$))+$/i,
  /,?\s+(?:broken down |disaggregated )?by (?:(?:sex|gender|age|race|ethnicity|district|neighbou?rhood|age group|type|sector|cause|persons with disabilities|origin|nationality)(?:, and |, | and |\/ ?|$))+$/i,
];

/**
 * The title in French, else in another language, shortened; null when it is too long, would break a sentence, or names
 * another quantity than the unit.
 */
export function nameOf(finding: IndicatorFinding, longest = TITLE_LENGTH): string | null {
  const { titles } = finding;
  const title = clean(titles["fr"] ?? titles["en"] ?? Object.values(titles)[0] ?? "");
  const text = namesQuantity(title, finding) ? shortened(title, longest) : null;
  return text === null ? null : capital(text);
}

/** For a heading, which has room for a longer name; null as above. */
export function longName(finding: IndicatorFinding): string | null {
  return nameOf(finding) ?? nameOf(finding, HEADING_LENGTH);
}

/** For a heading that must not stand without its subject: the code where there is no name. */
export function headingName(finding: IndicatorFinding): string {
  return longName(finding) ?? `Indicateur ${finding.indicator}`;
}

/** "Nom : proposition", or the clause alone. */
export function sentence(name: string | null, clause: string): string {
  return name === null ? capital(clause) : `${name} : ${clause}`;
}

function shortened(full: string, longest: number): string | null {
  const short = (): string =>
    clean(
      GROUPS.reduce((text, groups) => text.replace(groups, ""), full).replace(/\s*\([^()]*\)/g, ""),
    );
  const text = full.length > longest ? short() : full;
  return text === "" || text.length > longest || /[:;?!"“”«»]|\.\s/.test(text) ? null : text;
}

const SHARE =
  /^(?:proportion|part|pourcentage|percent|percentage|share)\b|\b(?:percentage|proportion|share)$/i;
const RATIO =
  /\b(?:taux|ratio|rate|incidence|prévalence|prevalence)\b|\b(?:par|pour|per) (?:\d|capita|habitant)/i;
const NUMBER = /^(?:total|nombre|effectif|(?:total )?number of)\b/i;

/** True unless the title promises a share, a rate or a number, and unit or value are another kind of quantity. */
function namesQuantity(title: string, { unit, assessment }: IndicatorFinding): boolean {
  const kind = unitKind(unit);
  if (SHARE.test(title)) {
    const tooLarge = kind !== "percent" && Math.abs(assessment.latest?.value ?? 0) > 100;
    return kind !== "count" && kind !== "amount" && !tooLarge;
  }
  if (NUMBER.test(title)) return kind !== "percent" && kind !== "points";
  return !RATIO.test(title) || kind !== "count";
}

/** True when a change in per cent could be read as percentage points. */
export function soundsLikeShare({ titles, unit }: Measured): boolean {
  const kind = unitKind(unit);
  if (kind === "percent" || kind === "points") return true;
  const share = /\b(?:taux|proportion|pourcentage|part|rate|percent\w*|share|completion)\b/i;
  return kind === "other" && Object.values(titles).some((title) => share.test(title));
}

/** Blanks joined, no stop or comma at the end. */
function clean(title: string): string {
  return title
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\s.,:;]+$/, "");
}
