/**
 * How an indicator is called inside an Arabic sentence. Its name was written by the city, in any language and gender: it
 * always stands before a colon, and what follows are nouns, so that nothing has to agree with it.
 */
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import { longName, nameOf } from "../en/sentences-name.ts";
import { arabicTargetCode, isolated } from "../arabic-order.ts";

const LANGUAGE = "ar";

/** The name in a title; null when it has none that fits. */
export function shortName(finding: IndicatorFinding, longest?: number): string | null {
  const name = nameOf(finding, LANGUAGE, longest);
  return name && isolated(name.text);
}

/** The name in a heading, which has room for a longer one; the code where there is none. */
export function headingName(finding: IndicatorFinding): string {
  return longHeading(finding) ?? codeName(finding);
}

export function longHeading(finding: IndicatorFinding): string | null {
  const name = longName(finding, LANGUAGE);
  return name && isolated(name.text);
}

/** "المؤشر 4.1.2" */
export function codeName({ indicator }: Pick<IndicatorFinding, "indicator">): string {
  return `المؤشر ${arabicTargetCode(indicator)}`;
}

/** Name and clause as one title without a full stop. */
export function sentence(name: string | null, clause: string): string {
  return name === null ? clause : `${name}: ${clause}`;
}
