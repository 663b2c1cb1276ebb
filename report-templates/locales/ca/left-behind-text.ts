/** Words of the chapter on who is left behind, in Catalan. */
import { de } from "./elision.ts";
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import type { LeftBehindFinding } from "../../../domain/findings/left-behind-finding.ts";
import type { Formats } from "../format.ts";
import { gapRowWords, pairWords, type GapRowWords } from "../sentences/gap-row.ts";
import { leftBehindLead, leftBehindTitle } from "../sentences/left-behind.ts";
import type { GapGroup } from "../sentences/sentence-words.ts";
import { DIMENSION } from "./dimension-words.ts";
import { LEFT_BEHIND } from "./left-behind-sentences.ts";
import { one } from "./plural.ts";
import { VALUES } from "./sentences-value.ts";

const ROWS: Readonly<Record<StandardDimension, string>> = {
  sex: "Dones i homes",
  age: "Edat",
  place: "Lloc",
  income: "Renda",
  disability: "Discapacitat",
  origin: "Origen, nacionalitat",
};

export function leftBehindText(f: Formats) {
  return {
    name: "Qui es queda enrere",
    title: (finding: LeftBehindFinding) => leftBehindTitle(LEFT_BEHIND, finding),
    lead: (finding: LeftBehindFinding) => leftBehindLead(LEFT_BEHIND, finding, f),
    figure: (position: number) => `L.${position}`,
    sexes: { women: "Dones", men: "Homes" },
    indicator: "Indicador, %",
    year: "Any",
    coverage: coverageText(f),
    rights: rightsTableText(f),
  };
}

function coverageText(f: Formats) {
  return {
    title: "Quins grups es veuen a les dades?",
    caption: "Indicadors amb valor per a almenys un grup, per Objectiu",
    shownBy: "Desglossament",
    indicators: "Indicadors",
    row: ROWS,
    all: "Tots",
    note: (finding: LeftBehindFinding) =>
      [
        "Es compten els indicadors amb valor per a almenys un grup.",
        "El marc mundial demana els sis desglossaments quan són pertinents.",
        "Només es comparen valors que diuen com està un grup: no es comparen recomptes, parts d’un mateix total, indicadors que ja mesuren una diferència ni grups que no poden formar part del total.",
        ...(finding.older === 0 ? [] : [olderSentence(finding, f)]),
        "Els valors que la font amaga per protegir les persones no compten com a valors.",
      ].join(" "),
  };
}

function olderSentence({ older, recentFrom }: LeftBehindFinding, f: Formats): string {
  const verb = one(older, "S’ha exclòs", "S’han exclòs");
  const noun = one(older, "comparació", "comparacions");
  return `${verb} ${f.count(older)} ${noun} perquè els últims valors són anteriors al ${recentFrom}.`;
}

function rightsTableText(f: Formats) {
  return {
    title: {
      judged: "A qui afecta i en quin dret",
      neutral: "On difereixen els grups i a quin dret afecta",
    },
    rule: {
      judged: (shown: number, all: number, from: number) =>
        `Grups que queden més enrere segons un sentit desitjat confirmat; primer la bretxa relativa més gran: ${f.count(shown)} ${de(f.count(all))}, últim any ${from} o posterior.`,
      neutral: (shown: number, all: number, from: number) =>
        `No hi ha cap sentit desitjat confirmat: cap extrem no és millor. Primer la bretxa relativa més gran: ${f.count(shown)} ${de(f.count(all))}, últim any ${from} o posterior.`,
    },
    heads: {
      group: { judged: "Queda més enrere", neutral: "Valor més alt" },
      indicator: "Indicador, any",
      gap: "Valors i bretxa",
      right: "Dret darrere de la fita",
      treaty: (country: string) => `Tractat, per a ${country}`,
    },
    by: (count: number, dimension: StandardDimension) =>
      count === 2
        ? `per ${DIMENSION[dimension]}`
        : `últim ${de(f.count(count))} per ${DIMENSION[dimension]}`,
    groups: (count: number, dimension: StandardDimension) =>
      `${f.count(count)} grups per ${DIMENSION[dimension]}`,
    values: (finding: IndicatorFinding, ends: readonly [GapGroup, GapGroup]) =>
      pairWords(GAP, finding, ends, f),
    gap: (finding: IndicatorFinding, gap: GapFinding) => gapRowWords(GAP, finding, gap, f),
    noRight: "La llista de vincles no anomena cap dret",
    noTreaty: "Cap tractat vinculat directament a aquest dret no empara aquest grup",
    more: (count: number) =>
      `${f.count(count)} ${one(count, "comparació", "comparacions")} més: annex B.`,
    open: (count: number) =>
      `En ${f.count(count)} ${one(count, "comparació", "comparacions")} no hi ha sentit desitjat confirmat: no es diu de ningú que estigui pitjor.`,
    foot: "Una bretxa no demostra discriminació: indica on preguntar qui es queda enrere i per què. L’obligació recau en l’Estat; la ciutat és titular de deures com a part d’aquest.",
  };
}

const GAP: GapRowWords = {
  values: VALUES,
  against: (own, other, label) => `${own} enfront ${de(other)} (${label})`,
  sexes: { women: "dones", men: "homes" },
  label: (label) => label,
  equal: "sense diferència",
  times: (difference, times) => `${difference}, ${times} vegades`,
  earlier: (period, difference) => `el ${period}: ${difference}`,
};
