/** What the laws of computed sentences look for, one entry a language. A new language adds itself here. */
import type { AssessedStatus } from "../../domain/findings/finding.ts";
import { en } from "../../report-templates/locales/en/language.ts";
import { fr } from "../../report-templates/locales/fr/language.ts";
import { ARABIC } from "./sentence-words-ar.ts";
import { CATALAN, SPANISH } from "./sentence-words-es-ca.ts";
import type { Language } from "../../report-templates/locales/language.ts";

export interface SentenceLanguage {
  readonly tag: string;
  readonly language: Language;
  /** Words of a movement, and of none. */
  readonly up: RegExp;
  readonly down: RegExp;
  readonly same: RegExp;
  /** Any word that judges, or names a target value. */
  readonly judged: RegExp;
  readonly targetValue: RegExp;
  /** Words that only one status may use. */
  readonly ownWords: readonly (readonly [words: RegExp, status: AssessedStatus])[];
  /** A change in per cent, and a number of points. */
  readonly byPercent: RegExp;
  readonly points: RegExp;
  /** Said of all assessed indicators; that a target value is not met. */
  readonly allOnTrack: RegExp;
  readonly notMet: RegExp;
  /** Plural after one, "all" of one. */
  readonly wrongCount: RegExp;
}

export const SENTENCE_LANGUAGES: readonly SentenceLanguage[] = [
  {
    tag: "en",
    language: en,
    up: /\b(?:up|risen|rose|doubled|tripled|quadrupled|twice|times as)\b/i,
    down: /\b(?:(?<!broken )down|fallen|fell|halved)\b/i,
    same: /the same/,
    judged: /fast enough|slow|on track|away|wrong|better|worse|course|wanted|should/i,
    targetValue: /target value/,
    ownWords: [
      [/not fast enough|too slow/, "too-slow"],
      [/on track|(?<!not )fast enough/, "on-track"],
      [/away|wrong direction|should be/, "moving-away"],
      [/(?:already|still) meet|is (?:already |still )?met/, "met"],
    ],
    byPercent: /by [\d.,]+\u00a0%/,
    points: /\d points?\b/,
    allOnTrack: /(?:All|Both) .* on track/,
    notMet: /is not met/,
    wrongCount: /\b(?:one|1) indicators\b|All (?:one|two)\b/,
  },
  {
    tag: "fr",
    language: fr,
    up: /en hausse|doublée|triplée|quadruplée|multipliée/,
    down: /en baisse/,
    same: /même valeur/,
    judged: /assez vite|trop lent|bonne voie|éloign|opposé|mauvais sens|atteint|dégrade|faudrait/i,
    targetValue: /valeur cible/,
    ownWords: [
      [/pas assez vite|trop lent/i, "too-slow"],
      [/bonne voie|(?<!pas )assez vite/i, "on-track"],
      [/éloign|opposé|mauvais sens|faudrait/i, "moving-away"],
      [/(?:est|est déjà|reste) atteinte/, "met"],
    ],
    byPercent: /de [\d\u202f,]+\u202f% (?:depuis|entre)/,
    points: /\d points?\b/,
    allOnTrack: /Les .* en bonne voie/,
    notMet: /n’est pas atteinte/,
    wrongCount: /\b(?:un|1) indicateurs\b|Les un\b|\bLes 1\b/,
  },
  SPANISH,
  CATALAN,
  ARABIC,
];

/** What no language says: a value that was not there, doubled or stray signs. */
export const ACCIDENT = /undefined|\bnull\b|NaN|Infinity|\[object| {2}|\.\.|\s[,.]/;
