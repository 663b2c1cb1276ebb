/** Easy-to-read texts in Catalan ("lectura fàcil"): short words, one idea in a sentence, at most twelve words in it. */
import type { StandardDimension } from "../../../../domain/findings/dimension.ts";
import type { AssessedStatus, Status } from "../../../../domain/findings/finding.ts";
import type { EasyNumber } from "../../../easy/easy-number.ts";
import type { EasyText } from "../../language.ts";
import { easyYears } from "../../easy-numbers.ts";
import type { Formats } from "../../format.ts";
import { wholeWord } from "../../whole-word.ts";
import { one } from "../plural.ts";
import { EASY_GOALS } from "./easy-goals.ts";
import { easyNumber } from "./easy-number.ts";
import { HARD_WORDS } from "./hard-words.ts";

/** "2023"; "2022 a 2023" for periods of more years. */
function period(text: string): string {
  return easyYears(text)?.join(" a ") ?? text;
}

/** "l’any 2023", "els anys 2022 a 2023" */
function inYears(text: string): string {
  return easyYears(text) ? `els anys ${period(text)}` : `l’any ${text}`;
}

/** "de l’any 2023", "dels anys 2022 a 2023" */
function ofYears(text: string): string {
  return easyYears(text) ? `dels anys ${period(text)}` : `de l’any ${text}`;
}

const STATUS: Readonly<Record<AssessedStatus, string>> = {
  met: "La ciutat ha aconseguit el que volia.",
  "on-track": "El canvi és prou ràpid.",
  "too-slow": "El canvi és massa lent.",
  "moving-away": "La situació empitjora.",
};

const TOTALS: Readonly<Record<Status, (targets: string) => string>> = {
  met: (targets) => `La ciutat compleix ${targets}.`,
  "on-track": (targets) => `La ciutat pot complir ${targets} a temps.`,
  "too-slow": (targets) => `En ${targets}, el canvi és massa lent.`,
  "moving-away": (targets) => `En ${targets}, la situació empitjora.`,
  "not-assessed": (targets) => `Sobre ${targets}, encara no podem dir res.`,
  "no-data": (targets) => `Sobre ${targets}, no hi ha dades.`,
};

const UNSEEN: Readonly<Record<StandardDimension, string>> = {
  sex: "No hi ha dades sobre dones i homes.",
  age: "No hi ha dades sobre persones joves i grans.",
  place: "No hi ha dades sobre els barris de la ciutat.",
  income: "No hi ha dades sobre persones riques i pobres.",
  disability: "No hi ha dades sobre persones amb discapacitat.",
  origin: "No hi ha dades sobre persones d’altres països.",
};

/** "1 fita", "12 fites" */
function targets(count: number, f: Formats): string {
  return `${f.count(count)} ${one(count, "fita", "fites")}`;
}

/** The pages before and behind the goals. */
function pageText(f: Formats) {
  return {
    start: {
      title: "Què és això?",
      lines: (city: string) => [
        "Els països de les Nacions Unides han acordat 17 objectius.",
        "Els objectius busquen una vida millor per a tothom.",
        "Els països volen complir els objectius per a l’any 2030.",
        `${city} vol ajudar.`,
        "Aquest text explica com està la ciutat.",
      ],
    },
    totals: {
      title: "Com està la ciutat?",
      goals: (count: number) =>
        `Aquest text parla de ${f.count(count)} ${one(count, "objectiu", "objectius")}.`,
      targets: (count: number) => `Hi ha ${targets(count, f)}.`,
      line: (status: Status, count: number) => TOTALS[status](targets(count, f)),
    },
    unseen: {
      title: "Qui falta a les dades?",
      line: (dimension: StandardDimension) => UNSEEN[dimension],
    },
    otherGoals: {
      title: "Objectius sense dades fàcils",
      lines: [
        "Aquests objectius també són importants.",
        "Però les seves dades són massa difícils per a aquest text.",
        "O la ciutat no té dades.",
        "Hi ha més informació a l’informe complet.",
      ],
    },
    ...originText(),
  };
}

/** Who has made the text, and from what. */
function originText() {
  return {
    about: {
      title: "Sobre aquest text",
      lines: [
        "Un programa d’ordinador ha fet aquest text.",
        "El programa fa servir les dades de l’informe complet.",
        "El programa tria les dades amb regles fixes.",
        "El programa canvia alguns números per números rodons.",
        "Així són més fàcils de llegir.",
      ],
      unchecked: [
        "Lectores i lectors encara no han revisat aquest text.",
        "Per això hi pot haver errors.",
      ],
      checked: "Lectores i lectors han revisat aquest text.",
      checkedBy: (name: string) => `Són: ${name}.`,
    },
    sources: {
      title: "D’on venen les dades?",
      others: "L’informe complet diu d’on ve cada dada.",
      date: (day: string) => `Vam rebre les dades el ${day}.`,
    },
  };
}

/** Sentences about one number. */
function numberText(f: Formats) {
  const number = (value: EasyNumber): string => easyNumber(value, f);
  return {
    picture: (filled: number) =>
      filled === 0
        ? "10 persones: cap no està acolorida."
        : `10 persones: ${filled} ${one(filled, "està acolorida", "estan acolorides")}.`,
    number,
    caption: (time: string, value: EasyNumber) => `${period(time)}: ${number(value)}`,
    groupCaption: (group: string, value: EasyNumber) => `${group}: ${number(value)}`,
    oneNumber: "De moment només hi ha una dada.",
    change: {
      more: (time: string) => `És més que ${inYears(time)}.`,
      less: (time: string) => `És menys que ${inYears(time)}.`,
      same: (time: string) => `És el mateix que ${inYears(time)}.`,
    },
    changeUnclear: "No se sap si abans era més o menys.",
    status: STATUS,
    metGettingWorse: "Però la situació empitjora.",
    aim: {
      increase: (year: number, value: EasyNumber) =>
        `Per al ${year}, la ciutat vol ${number(value)}${isLimit(value) ? " o més" : ""}.`,
      decrease: (year: number, value: EasyNumber) =>
        `Per al ${year}, la ciutat vol ${number(value)}${isLimit(value) ? " o menys" : ""}.`,
    },
    groups: {
      title: "No és igual per a tothom",
      same: "Aquesta és la mateixa dada en dos grups:",
      year: (time: string) => `Les dades són ${ofYears(time)}.`,
      behind: (group: string) => `Aquest grup està pitjor: ${group}.`,
    },
  };
}

export function easyText(f: Formats): EasyText {
  return {
    name: "Lectura fàcil",
    draft: "Esborrany: encara sense revisar per lectors",
    checked: "Revisat per lectors",
    title: (city: string) => `${city} i els objectius`,
    page: "Pàgina",
    skip: "Ves al text",
    ...pageText(f),
    ...numberText(f),
    goal: (goal: number) => `Objectiu ${goal}`,
    goals: EASY_GOALS,
    people:
      /^(?:persones|gent|residents|habitants|veï(?:ns|nes)|població(?= (?:amb|sense|que|en|adulta|jove|gran)(?!\p{L}))|adult(?:s|es)|nens|nenes|infants|joves|(?:majors|menors) de|alumn(?:es|at)|estudiants|dones|homes|noi(?:s|es)|treballador(?:s|es)|mares|pares|famílies)(?![\p{L}’'])/iu,
    tooHard: wholeWord(
      "proporció|percentatges?|percentual(?:s)?|ràtios?|raó|tax(?:a|es)|índexs?|prevalença|prevalència|incidència|mortalitat|brut(?:a|s|es)?|càpita|pib|coeficient|emissi(?:ó|ons)|despes(?:a|es)|intensitat|privació|mancança|mediana|secund[aà]ri(?:a|s|es)?|terci[aà]ri(?:a|s|es)?|municipals?|participació|abstenció|program(?:a|es)|xarx(?:a|es)|exclusió|bretx(?:a|es)|llindars?",
    ),
    rights: {
      title: "Els teus drets",
      line: (right: string) => `Tens ${right}.`,
      binding: (country: string) => `${country} ha promès protegir els drets aquí.`,
    },
    more: (count: number) =>
      `L’informe complet té ${f.count(count)} ${one(count, "dada", "dades")} més sobre aquest objectiu.`,
    hardWords: HARD_WORDS,
  };
}

/** "Gairebé 10 de cada 10" and "menys d’1 de cada 10" stand alone. */
function isLimit({ kind }: EasyNumber): boolean {
  return kind === "tenths" || kind === "count";
}
