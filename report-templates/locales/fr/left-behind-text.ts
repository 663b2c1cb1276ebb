/** Words of the chapter on who is left behind, in French. */
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import { sexOf } from "../../../domain/findings/sexes.ts";
import { printable } from "../../charts/wrap-text.ts";
import type { DocumentText } from "../en/document.ts";
import type { GapGroup } from "../en/left-behind-text.ts";
import type { Formats } from "../format.ts";
import { leftBehindLead, leftBehindTitle } from "./left-behind-sentences.ts";
import { one } from "./plural.ts";
import { numberText } from "../sentences/values.ts";
import { differenceWords, valueWords } from "./sentences-value.ts";
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

/** Ratios below this need a second digit, so that no difference looks like none. */
const CLOSE = 1.2;

export function leftBehindText(f: Formats): LeftBehindText {
  return {
    name: "Qui est laissé de côté",
    title: leftBehindTitle,
    lead: (finding) => leftBehindLead(finding, f),
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
    values: (finding, ends) => valuesWords(finding, ends, f),
    gap: (finding, gap) =>
      [gapWords(finding, gap, f), earlierWords(finding, gap, f)]
        .filter((part) => part !== null)
        .join(" ; "),
    noRight: "La liste des liens ne nomme aucun droit",
    noTreaty: "Aucun traité directement lié à ce droit ne couvre le groupe",
    more: (count) =>
      `${f.count(count)} ${one(count, "autre comparaison", "autres comparaisons")} : annexe B.`,
    open: (count) =>
      `Pour ${f.count(count)} ${one(count, "comparaison", "comparaisons")}, aucun sens n’est confirmé : personne n’est dit moins bien loti.`,
    foot: "Un écart n’est pas un constat de discrimination : il montre où demander qui est laissé de côté, et pourquoi. Une obligation lie l’État ; une ville en est débitrice en tant que partie de l’État.",
  };
}

const SEX = { women: "femmes", men: "hommes" } as const;

/** "31,4 % contre 21,6 % (hommes)": the group of the row first. */
function valuesWords(
  finding: IndicatorFinding,
  [own, other]: readonly [GapGroup, GapGroup],
  f: Formats,
): string {
  const [first, second] = [own, other].map(({ value }) => valueWords(finding, value, f));
  const sex = sexOf(other.label);
  return `${first ?? ""} contre ${second ?? ""} (${sex === null ? printable(other.label) : SEX[sex]})`;
}

/** "en 2016 : 5,1 points": the absolute gap of the same groups before; null when there is none. */
function earlierWords(
  finding: IndicatorFinding,
  { earlier }: GapFinding,
  f: Formats,
): string | null {
  if (earlier === null) return null;
  const difference =
    differenceWords(finding, [earlier.absolute, 0], f) ??
    numberText(earlier.absolute, finding.decimals, f);
  return `en ${f.period(earlier.period)} : ${difference}`;
}

/** "9,8 points, 1,5 fois": the absolute and the relative gap; the second is left out where it is not defined. */
function gapWords(
  finding: IndicatorFinding,
  { groups, relative, absolute }: GapFinding,
  f: Formats,
): string {
  if (absolute === 0) return "aucune différence";
  const values = groups.map(({ value }) => value);
  const ends = [Math.max(...values), Math.min(...values)] as const;
  const printed = ends.map((value) => Number(value.toFixed(finding.decimals)));
  const difference =
    differenceWords(finding, ends, f) ??
    numberText((printed[0] ?? 0) - (printed[1] ?? 0), finding.decimals, f);
  if (relative === null) return difference;
  return `${difference}, ${f.number(relative, relative < CLOSE ? 2 : 1)} fois`;
}
