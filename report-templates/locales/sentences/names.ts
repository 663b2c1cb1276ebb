/** How an indicator is called, for languages whose sentences never take its name as their subject, and in headings of all. */
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import { capital, plainName } from "../plain-name.ts";
import type { NameWords } from "./sentence-words.ts";

/** Headings of targets have room for more of a name than titles of figures. */
const HEADING_LENGTH = 80;

/** Name for a heading, which has room for a longer one; null where none fits. */
export function longName<Name>(
  { nameOf }: NameWords<Name>,
  finding: IndicatorFinding,
  language: string,
): Name | null {
  return nameOf(finding, language) ?? nameOf(finding, language, HEADING_LENGTH);
}

/** Name for a heading that must not stand without its subject: the code where there is no name. */
export function headingName<Name>(
  names: NameWords<Name>,
  finding: IndicatorFinding,
  language: string,
): Name {
  return longName(names, finding, language) ?? names.codeName(finding.indicator);
}

/** Names as plain texts before a colon. */
export function namesBeforeColon(
  codeName: (code: string) => string,
  colon = ": ",
): NameWords<string> {
  return {
    nameOf: plainName,
    textOf: (name) => name,
    codeName,
    headed: (name, clause) => (name === null ? capital(clause) : `${name}${colon}${clause}`),
    asPublished: capital,
  };
}
