/** Easy-to-read texts in French ("facile à lire et à comprendre"): everyday words, at most twelve in a sentence. */
import type { StandardDimension } from "../../../../domain/findings/dimension.ts";
import type { AssessedStatus, Status } from "../../../../domain/findings/finding.ts";
import type { EasyNumber } from "../../../easy/easy-number.ts";
import type { EasyText } from "../../language.ts";
import type { Formats } from "../../format.ts";
import { wholeWord } from "../../whole-word.ts";
import { one } from "../plural.ts";
import { capital } from "../words.ts";
import { EASY_GOALS } from "./easy-goals.ts";
import { easyNumber, easyPeriod, inPeriod, wantedNumber } from "./easy-number.ts";
import { HARD_WORDS } from "./hard-words.ts";

const STATUS: Readonly<Record<AssessedStatus, string>> = {
  met: "C’est aussi bien que la ville le voulait.",
  "on-track": "Le changement va assez vite.",
  "too-slow": "Le changement est trop lent.",
  "moving-away": "La situation devient pire.",
};

/** Behind "3 cibles". */
const TOTALS: Readonly<Record<Status, (targets: string, count: number) => string>> = {
  met: (targets, count) => `${targets} ${one(count, "est atteinte", "sont atteintes")}.`,
  "on-track": (targets, count) =>
    `${targets} ${one(count, "peut être atteinte", "peuvent être atteintes")} à temps.`,
  "too-slow": (targets) => `Pour ${targets}, le changement est trop lent.`,
  "moving-away": (targets) => `Pour ${targets}, la situation devient pire.`,
  "not-assessed": (targets) => `Pour ${targets}, nous ne savons pas encore.`,
  "no-data": (targets) => `Pour ${targets}, il n’y a pas de chiffres.`,
};

const UNSEEN: Readonly<Record<StandardDimension, string>> = {
  sex: "Nous n’avons pas de chiffres pour les femmes et les hommes.",
  age: "Nous n’avons pas de chiffres pour les jeunes et les personnes âgées.",
  place: "Nous n’avons pas de chiffres pour les quartiers de la ville.",
  income: "Nous n’avons pas de chiffres pour les riches et les pauvres.",
  disability: "Nous n’avons pas de chiffres pour les personnes handicapées.",
  origin: "Nous n’avons pas de chiffres pour les personnes d’autres pays.",
};

/** The pages before the goals, and the goals that are only named. */
function pageText(f: Formats) {
  const targets = (count: number): string => `${f.count(count)} ${one(count, "cible", "cibles")}`;
  return {
    start: {
      title: "De quoi parle ce texte ?",
      lines: (city: string) => [
        "Les pays des Nations Unies ont choisi 17 objectifs.",
        "Un objectif est une chose que l’on veut réussir.",
        "Avec ces objectifs, tout le monde doit mieux vivre.",
        "Les pays veulent réussir avant la fin de 2030.",
        `${city} veut aider.`,
        "Ce texte montre où en est la ville.",
      ],
    },
    totals: {
      title: "Où en est la ville ?",
      goals: (count: number) =>
        `Ce texte parle de ${f.count(count)} ${one(count, "objectif", "objectifs")}.`,
      targets: (count: number) => `Il y a ${targets(count)}.`,
      line: (status: Status, count: number) => TOTALS[status](targets(count), count),
    },
    unseen: {
      title: "Qui manque dans les chiffres ?",
      line: (dimension: StandardDimension) => UNSEEN[dimension],
    },
    otherGoals: {
      title: "Objectifs sans chiffres faciles",
      lines: [
        "Ces objectifs sont importants aussi.",
        "Mais leurs chiffres sont trop difficiles pour ce texte.",
        "Ou bien la ville n’a pas de chiffres.",
        "Vous pouvez en lire plus dans le rapport complet.",
      ],
    },
  };
}

/** Who has made the text, and from what. */
const ORIGIN = {
  about: {
    title: "À propos de ce texte",
    lines: [
      "Un programme d’ordinateur a fait ce texte.",
      "Il a utilisé les chiffres du rapport complet.",
      "Il a pris les chiffres avec des règles fixes.",
      "Il en a fait des chiffres ronds.",
      "Ces chiffres sont plus faciles à lire.",
    ],
    unchecked: ["Aucun lecteur n’a encore relu ce texte.", "Il peut donc y avoir des erreurs."],
    checked: "Des lecteurs ont relu ce texte.",
    checkedBy: (name: string) => `Voici leurs noms : ${name}.`,
  },
  sources: {
    title: "D’où viennent les chiffres ?",
    others: "Le rapport complet dit d’où vient chaque chiffre.",
    date: (day: string) => `Nous avons reçu les chiffres le ${day}.`,
  },
};

/** Sentences about one number. */
function numberText(f: Formats) {
  const number = (value: EasyNumber): string => easyNumber(value, f);
  return {
    picture: (filled: number) =>
      filled === 0
        ? "10 personnes : aucune n’est en couleur."
        : `10 personnes : ${filled} ${one(filled, "est", "sont")} en couleur.`,
    number,
    caption: (time: string, value: EasyNumber) => `${easyPeriod(time)} : ${number(value)}`,
    groupCaption: (group: string, value: EasyNumber) => `${group} : ${number(value)}`,
    oneNumber: "Il y a un seul chiffre pour le moment.",
    change: {
      more: (time: string) => `C’est plus qu’${inPeriod(time)}.`,
      less: (time: string) => `C’est moins qu’${inPeriod(time)}.`,
      same: (time: string) => `C’est comme ${inPeriod(time)}.`,
    },
    changeUnclear: "On ne sait pas si c’était plus ou moins avant.",
    status: STATUS,
    metGettingWorse: "Mais la situation devient pire.",
    aim: {
      increase: (year: number, value: EasyNumber) => aim(year, value, "plus"),
      decrease: (year: number, value: EasyNumber) => aim(year, value, "moins"),
    },
    groups: {
      title: "Pas pareil pour tout le monde",
      same: "Voici le même chiffre pour deux groupes :",
      year: (time: string) => `Ce sont les chiffres de ${easyPeriod(time)}.`,
      behind: (group: string) => `C’est pire pour ce groupe : ${group}.`,
    },
  };

  function aim(year: number, value: EasyNumber, limit: "plus" | "moins"): string {
    const isLimit = value.kind === "tenths" || value.kind === "count";
    const words = `${wantedNumber(value, f)}${isLimit ? ` ou ${limit}` : ""}`;
    return `En ${year}, la ville veut arriver à ${words}.`;
  }
}

export function easyText(f: Formats): EasyText {
  return {
    name: "Facile à lire",
    draft: "Brouillon : pas encore relu par des lecteurs",
    checked: "Relu par des lecteurs",
    title: (city: string) => `${city} et les objectifs`,
    page: "Page",
    skip: "Aller au texte",
    ...pageText(f),
    ...ORIGIN,
    ...numberText(f),
    goal: (goal: number) => `Objectif ${goal}`,
    goals: EASY_GOALS,
    people:
      /^(?:les )?(?:personnes|gens|habitante?s|résidente?s|adultes|enfants|jeunes|aînée?s|élèves|étudiante?s|femmes|hommes|filles|garçons|travailleurs|travailleuses|salariée?s|mères|pères|parents|familles)(?![\p{L}’'])/iu,
    tooHard: wholeWord(
      "proportions?|pourcentages?|pour ?cent|taux|ratios?|rapport|indices?|prévalence|incidence|mortalité|morbidité|brute?s?|par habitant|pib|coefficients?|émissions?|dépenses?|intensité|privations?|médiane?s?|secondaires?|tertiaires?|supérieure?s?|municipa(?:l|le|les|ux)|abstention|suffrages?|programmes?|réseaux?|exclusion",
    ),
    rights: {
      title: "Vos droits",
      line: (right: string) => `Vous avez ${right}.`,
      binding: (country: string) =>
        `${capital(country)} ${country.startsWith("les ") ? "ont" : "a"} promis de protéger des droits ici.`,
    },
    more: (count: number) =>
      `Le rapport complet donne ${f.count(count)} ${one(count, "autre chiffre", "autres chiffres")} pour cet objectif.`,
    hardWords: HARD_WORDS,
  };
}
