/** What the laws of computed sentences look for in Spanish and Catalan. */
import type { AssessedStatus } from "../../domain/findings/finding.ts";
import { ca } from "../../report-templates/locales/ca/language.ts";
import { es } from "../../report-templates/locales/es/language.ts";

type OwnWords = readonly (readonly [words: RegExp, status: AssessedStatus])[];

export const SPANISH = {
  tag: "es",
  language: es,
  up: /\b(?:aumento|doble|triple|cuádruple|veces)\b| más (?:en \S+ )?que en |el valor más alto/i,
  down: /\b(?:descenso|mitad)\b| menos (?:en \S+ )?que en |el valor más bajo desde/i,
  same: /igual que/,
  judged: /ritmo|retraso|sentido contrario|lejos|cumpl|camino|peor|debería/i,
  targetValue: /valor objetivo/,
  ownWords: [
    [/con retraso|ritmo insuficiente/, "too-slow"],
    [/a buen ritmo|ritmo suficiente/, "on-track"],
    [/sentido contrario|más lejos|se aleja|debería ser/, "moving-away"],
    [/(?:ya|aún) se cumple|\d; el valor objetivo de \d+ se cumple|; se cumple$/, "met"],
  ] satisfies OwnWords,
  byPercent: /\bun [\d.,]+\u00a0% (?:más|menos)|del [\d.,]+\u00a0% (?:desde|entre)/i,
  points: /\d puntos?\b/,
  allOnTrack: /^Los (?!.* de los ).* a buen ritmo/,
  notMet: /no se ha cumplido/,
  wrongCount: /\b(?:un|1) indicadores\b|Los (?:un|1)\b/,
};

export const CATALAN = {
  tag: "ca",
  language: ca,
  up: /\b(?:augment|doble|triple|quàdruple|vegades)\b| més (?:el \S+ )?que el |el valor més alt/i,
  down: /\b(?:descens|meitat)\b| menys (?:el \S+ )?que el |el valor més baix des/i,
  same: /igual que/,
  judged: /ritme|retard|sentit contrari|lluny|complei|complert|camí|pitjor|hauria/i,
  targetValue: /valor objectiu/,
  ownWords: [
    [/amb retard|ritme insuficient/, "too-slow"],
    [/a bon ritme|ritme suficient/, "on-track"],
    [/sentit contrari|més lluny|s’allunya|hauria de ser/, "moving-away"],
    [/(?:ja|encara) es compleix|\d; el valor objectiu del \d+ es compleix|; es compleix$/, "met"],
  ] satisfies OwnWords,
  byPercent: /\bun [\d.,]+\u00a0% (?:més|menys)|(?:del |de l’)[\d.,]+\u00a0% (?:des|entre)/i,
  points: /\d punts?\b/,
  allOnTrack: /^Els (?!.* dels ).* a bon ritme/,
  notMet: /no s’ha complert/,
  wrongCount: /\b(?:un|1) indicadors\b|Els (?:un|1)\b/,
};
