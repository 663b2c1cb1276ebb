/** Words of the chapter on who is left behind, in French. */
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type { DocumentText } from "../language.ts";
import type { Formats } from "../format.ts";
import { gapRowWords, pairWords, type GapRowWords } from "../sentences/gap-row.ts";
import { leftBehindLead, leftBehindTitle } from "../sentences/left-behind.ts";
import type { GapGroup } from "../sentences/sentence-words.ts";
import { LEFT_BEHIND } from "./left-behind-sentences.ts";
import { one } from "./plural.ts";
import { VALUES } from "./sentences-value.ts";
import { DIMENSION } from "./words.ts";

type LeftBehindText = DocumentText["leftBehind"];

const ROWS: Readonly<Record<StandardDimension, string>> = {
  sex: "Femmes et hommes",
  age: "Âge",
  place: "Lieu",
  income: "Revenu",
  disability: "Handicap",
  origin: "Origine, nationalité",
};

export function leftBehindText(f: Formats): LeftBehindText {
  return {
    name: "Qui est laissé de côté",
    title: (finding) => leftBehindTitle(LEFT_BEHIND, finding),
    lead: (finding) => leftBehindLead(LEFT_BEHIND, finding, f),
    figure: (position) => `L.${position}`,
    sexes: { women: "Femmes", men: "Hommes" },
    indicator: "Indicateur, %",
    year: "Année",
    coverage: coverageText(f),
    rights: rightsTableText(f),
  };
}

function coverageText(f: Formats): LeftBehindText["coverage"] {
  return {
    title: "Quels groupes sont visibles dans les données ?",
    caption: "Indicateurs avec une valeur pour au moins un groupe, par objectif",
    shownBy: "Présenté par",
    indicators: "Indicateurs",
    row: ROWS,
    all: "Total",
    note: (finding) =>
      [
        "Comptés : les indicateurs avec une valeur pour au moins un groupe.",
        "Le cadre mondial demande les six là où ils importent.",
        "Ne sont comparées que les valeurs qui disent comment se porte un groupe : ni effectifs, ni parts d’un même tout, ni indicateurs qui mesurent eux-mêmes une différence, ni groupes qui ne peuvent être des parties du total.",
        ...(finding.older === 0
          ? []
          : [
              `${f.count(finding.older)} ${one(finding.older, "comparaison a été laissée", "comparaisons ont été laissées")} de côté, car les dernières valeurs sont antérieures à ${finding.recentFrom}.`,
            ]),
        "Les valeurs que l’éditeur masque pour protéger les personnes ne comptent pas comme valeurs.",
      ].join(" "),
  };
}

function rightsTableText(f: Formats): LeftBehindText["rights"] {
  return {
    title: {
      judged: "Les droits de qui cela concerne",
      neutral: "Où les groupes diffèrent, et quel droit cela concerne",
    },
    rule: {
      judged: (shown, all, from) =>
        `Groupes les plus en retard selon un sens confirmé, écart relatif le plus large d’abord : ${f.count(shown)} sur ${f.count(all)}, dernière année ${from} ou plus tard.`,
      neutral: (shown, all, from) =>
        `Aucun sens n’est confirmé, donc aucun côté n’est meilleur. Écart relatif le plus large d’abord : ${f.count(shown)} sur ${f.count(all)}, dernière année ${from} ou plus tard.`,
    },
    heads: {
      group: { judged: "Le plus en retard", neutral: "Valeur la plus haute" },
      indicator: "Indicateur, année",
      gap: "Valeurs et écart",
      right: "Droit derrière la cible",
      treaty: (country) => `Traité, pour ${country}`,
    },
    by: (count, dimension) =>
      count === 2
        ? `par ${DIMENSION[dimension]}`
        : `dernier de ${f.count(count)} par ${DIMENSION[dimension]}`,
    groups: (count, dimension) => `${f.count(count)} groupes par ${DIMENSION[dimension]}`,
    values: (finding, ends: readonly [GapGroup, GapGroup]) => pairWords(GAP, finding, ends, f),
    gap: (finding: IndicatorFinding, gap: GapFinding) => gapRowWords(GAP, finding, gap, f),
    noRight: "La liste des liens ne nomme aucun droit",
    noTreaty: "Aucun traité directement lié à ce droit ne couvre le groupe",
    more: (count) =>
      `${f.count(count)} ${one(count, "autre comparaison", "autres comparaisons")} : annexe B.`,
    open: (count) =>
      `Pour ${f.count(count)} ${one(count, "comparaison", "comparaisons")}, aucun sens n’est confirmé : personne n’est dit moins bien loti.`,
    foot: "Un écart n’est pas un constat de discrimination : il montre où demander qui est laissé de côté, et pourquoi. Une obligation lie l’État ; une ville en est débitrice en tant que partie de l’État.",
  };
}

const GAP: GapRowWords = {
  values: VALUES,
  against: (own, other, label) => `${own} contre ${other} (${label})`,
  sexes: { women: "femmes", men: "hommes" },
  label: (label) => label,
  equal: "aucune différence",
  times: (difference, times) => `${difference}, ${times} fois`,
  earlier: (period, difference) => `en ${period} : ${difference}`,
};
