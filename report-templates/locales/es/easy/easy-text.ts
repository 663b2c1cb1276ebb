/** Easy-to-read texts in Spanish ("lectura fácil"): short words, one idea in a sentence, at most twelve words in it. */
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

/** "2023"; "los años 2022 a 2023" inside a sentence. */
function years(text: string): string {
  return easyYears(text) ? `los años ${period(text)}` : text;
}

const STATUS: Readonly<Record<AssessedStatus, string>> = {
  met: "La ciudad ha conseguido lo que quería.",
  "on-track": "El cambio es lo bastante rápido.",
  "too-slow": "El cambio es demasiado lento.",
  "moving-away": "La situación empeora.",
};

const TOTALS: Readonly<Record<Status, (targets: string) => string>> = {
  met: (targets) => `La ciudad cumple ${targets}.`,
  "on-track": (targets) => `La ciudad puede cumplir ${targets} a tiempo.`,
  "too-slow": (targets) => `En ${targets}, el cambio es demasiado lento.`,
  "moving-away": (targets) => `En ${targets}, la situación empeora.`,
  "not-assessed": (targets) => `Sobre ${targets}, todavía no podemos decir nada.`,
  "no-data": (targets) => `Sobre ${targets}, no hay datos.`,
};

const UNSEEN: Readonly<Record<StandardDimension, string>> = {
  sex: "No hay datos sobre mujeres y hombres.",
  age: "No hay datos sobre personas jóvenes y mayores.",
  place: "No hay datos sobre los barrios de la ciudad.",
  income: "No hay datos sobre personas ricas y pobres.",
  disability: "No hay datos sobre personas con discapacidad.",
  origin: "No hay datos sobre personas de otros países.",
};

/** "1 meta", "12 metas" */
function targets(count: number, f: Formats): string {
  return `${f.count(count)} ${one(count, "meta", "metas")}`;
}

/** The pages before and behind the goals. */
function pageText(f: Formats) {
  return {
    start: {
      title: "¿Qué es esto?",
      lines: (city: string) => [
        "Los países de las Naciones Unidas han acordado 17 objetivos.",
        "Los objetivos buscan una vida mejor para todas las personas.",
        "Los países quieren cumplir los objetivos para el año 2030.",
        `${city} quiere ayudar.`,
        "Este texto explica cómo está la ciudad.",
      ],
    },
    totals: {
      title: "¿Cómo está la ciudad?",
      goals: (count: number) =>
        `Este texto trata de ${f.count(count)} ${one(count, "objetivo", "objetivos")}.`,
      targets: (count: number) => `Hay ${targets(count, f)}.`,
      line: (status: Status, count: number) => TOTALS[status](targets(count, f)),
    },
    unseen: {
      title: "¿Quién falta en los datos?",
      line: (dimension: StandardDimension) => UNSEEN[dimension],
    },
    otherGoals: {
      title: "Objetivos sin datos fáciles",
      lines: [
        "Estos objetivos también son importantes.",
        "Pero sus datos son demasiado difíciles para este texto.",
        "O la ciudad no tiene datos.",
        "Hay más información en el informe completo.",
      ],
    },
    ...originText(),
  };
}

/** Who has made the text, and from what. */
function originText() {
  return {
    about: {
      title: "Sobre este texto",
      lines: [
        "Un programa de ordenador ha hecho este texto.",
        "El programa usa los datos del informe completo.",
        "El programa elige los datos con reglas fijas.",
        "El programa cambia algunos números por números redondos.",
        "Así son más fáciles de leer.",
      ],
      unchecked: [
        "Lectoras y lectores todavía no han revisado este texto.",
        "Por eso puede tener errores.",
      ],
      checked: "Lectoras y lectores han revisado este texto.",
      checkedBy: (name: string) => `Son: ${name}.`,
    },
    sources: {
      title: "¿De dónde vienen los datos?",
      others: "El informe completo dice de dónde viene cada dato.",
      date: (day: string) => `Recibimos los datos el ${day}.`,
    },
  };
}

/** Sentences about one number. */
function numberText(f: Formats) {
  const number = (value: EasyNumber): string => easyNumber(value, f);
  return {
    picture: (filled: number) =>
      filled === 0
        ? "10 personas: ninguna está coloreada."
        : `10 personas: ${filled} ${one(filled, "está coloreada", "están coloreadas")}.`,
    number,
    caption: (time: string, value: EasyNumber) => `${period(time)}: ${number(value)}`,
    groupCaption: (group: string, value: EasyNumber) => `${group}: ${number(value)}`,
    oneNumber: "Por ahora solo hay un dato.",
    change: {
      more: (time: string) => `Es más que en ${years(time)}.`,
      less: (time: string) => `Es menos que en ${years(time)}.`,
      same: (time: string) => `Es lo mismo que en ${years(time)}.`,
    },
    changeUnclear: "No se sabe si antes era más o menos.",
    status: STATUS,
    metGettingWorse: "Pero la situación empeora.",
    aim: {
      increase: (year: number, value: EasyNumber) =>
        `Para ${year}, la ciudad quiere ${number(value)}${isLimit(value) ? " o más" : ""}.`,
      decrease: (year: number, value: EasyNumber) =>
        `Para ${year}, la ciudad quiere ${number(value)}${isLimit(value) ? " o menos" : ""}.`,
    },
    groups: {
      title: "No es igual para todas las personas",
      same: "Este es el mismo dato en dos grupos:",
      year: (time: string) => `Los datos son de ${years(time)}.`,
      behind: (group: string) => `Este grupo está peor: ${group}.`,
    },
  };
}

export function easyText(f: Formats): EasyText {
  return {
    name: "Lectura fácil",
    draft: "Borrador: todavía sin revisar por lectores",
    checked: "Revisado por lectores",
    title: (city: string) => `${city} y los objetivos`,
    page: "Página",
    skip: "Ir al texto",
    ...pageText(f),
    ...numberText(f),
    goal: (goal: number) => `Objetivo ${goal}`,
    goals: EASY_GOALS,
    people:
      /^(?:personas|gente|residentes|habitantes|vecin[oa]s|población(?= (?:con|sin|que|en|adulta|joven|mayor)(?!\p{L}))|adult[oa]s|niñ[oa]s|jóvenes|(?:mayores|menores) de|alumn[oa]s|alumnado|estudiantes|mujeres|hombres|chic[oa]s|trabajador[ae]s|madres|padres|familias)(?![\p{L}’'])/iu,
    tooHard: wholeWord(
      "proporción|porcentajes?|porcentual(?:es)?|ratios?|razón|tasas?|índices?|prevalencia|incidencia|mortalidad|brut[oa]s?|cápita|pib|coeficiente|emisi(?:ón|ones)|gastos?|intensidad|privación|carencia|mediana|secundari[oa]s?|terciari[oa]s?|municipal(?:es)?|participación|abstención|programas?|red(?:es)?|exclusión|brechas?|umbral(?:es)?",
    ),
    rights: {
      title: "Tus derechos",
      line: (right: string) => `Tienes ${right}.`,
      binding: (country: string) => `${country} ha prometido proteger los derechos aquí.`,
    },
    more: (count: number) =>
      `El informe completo tiene ${f.count(count)} ${one(count, "dato", "datos")} más sobre este objetivo.`,
    hardWords: HARD_WORDS,
  };
}

/** "Casi 10 de cada 10" and "menos de 1 de cada 10" stand alone. */
function isLimit({ kind }: EasyNumber): boolean {
  return kind === "tenths" || kind === "count";
}
