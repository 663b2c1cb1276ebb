/** What only a person can check, and who has done it. */

export const CHECKS = ["translation", "accessibility", "easy-to-read"] as const;

/** "translation": a speaker has read the texts of this program; "accessibility": with assistive technology. */
export type Checked = (typeof CHECKS)[number];

export interface HumanCheck {
  readonly what: Checked;
  readonly language: string;
  readonly by: string;
  /** YYYY-MM-DD */
  readonly on: string;
}

/** Checks of one matter in one language, oldest first; empty as long as nobody is recorded. */
export function checksOf(
  { humanChecks = [] }: { readonly humanChecks?: readonly HumanCheck[] },
  what: Checked,
  language: string,
): readonly HumanCheck[] {
  return humanChecks
    .filter((check) => check.what === what && check.language === language)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
