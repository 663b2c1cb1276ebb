/** Words of the highlights page in French. */
import type { DocumentText } from "../language.ts";
import type { Formats } from "../format.ts";
import { eitherOf } from "./plural.ts";
import { groupLabel } from "./sentences-gap.ts";

export function highlightsText(f: Formats): DocumentText["highlights"] {
  return {
    title: "L’essentiel : tous les objectifs en une page",
    goal: "Objectif",
    all: (count) => `Les ${f.count(count)} cibles`,
    assessed: (assessed, all, parts) =>
      assessed === 0
        ? `Aucune des ${f.count(all)} cibles ne peut encore être évaluée.`
        : `Cibles évaluables : ${f.count(assessed)} sur ${f.count(all)} (${parts.join(" ; ")}).`,
    part: (count, status) => `${status.toLowerCase()} : ${f.count(count)}`,
    fastest: "Ce qui avance le plus vite",
    fastestRule:
      "Atteint ou en bonne voie, par la croissance et en ligne droite ; plus grand changement relatif, un par cible",
    gaps: "Obligations les plus urgentes",
    gapsRule: (country) =>
      `D’abord avec une recommandation en suspens, puis ce qui s’éloigne, puis le rapport le plus bas ; lien direct avec un traité qui lie ${country}`,
    leftBehind: { judged: "Laissés de côté", neutral: "Écarts les plus larges" },
    leftBehindRule: {
      judged:
        "Écarts relatifs les plus larges entre groupes, un par type de groupe, et ce que l’on ne peut pas voir",
      neutral:
        "Écarts relatifs les plus larges ; aucun sens n’est confirmé, donc aucun côté n’est meilleur",
    },
    none: "Aucun.",
    range: (first, latest) => `${first} à ${latest}`,
    pair: (first, second) => `${first} et ${second}`,
    periods: (first, latest) => `${first} et ${latest}.`,
    targetValue: (words, year) => ` Valeur cible pour ${year} : ${words}.`,
    groups: {
      judged: (title, worst, best) =>
        `${title}. Le plus en retard : ${groupLabel(worst)} ; le mieux placé : ${groupLabel(best)}.`,
      neutral: (title, highest, lowest) =>
        `${title}. Valeur la plus haute : ${groupLabel(highest)} ; la plus basse : ${groupLabel(lowest)}.`,
    },
    indicator: (code) => `indicateur ${code}`,
    noFigure: "Aucun chiffre",
    unseen: (dimensions) =>
      `ne montre les habitants de la ville par ${eitherOf(dimensions)}, pour aucun objectif.`,
    obligation: (instrument, article, since) =>
      `${instrument} ${article} : contraignant${since === null ? "" : ` depuis ${since}`}.`,
  };
}
