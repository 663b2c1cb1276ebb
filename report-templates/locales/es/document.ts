/** The words of the document in Spanish, except the computed sentences. */
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type { EditionStatus } from "../../../domain/edition.ts";
import type { RefusalCode } from "../../../domain/observation.ts";
import type { DocumentText, TippingComparison } from "../language.ts";
import type { Formats } from "../format.ts";
import { DIMENSION } from "./dimension-words.ts";
import { editionWords } from "./edition-text.ts";
import { GOAL_NAMES } from "./goal-names.ts";
import { leftBehindText } from "./left-behind-text.ts";
import { methodText } from "./method-text.ts";
import { peopleText } from "./people-text.ts";
import { eitherOf, one } from "./plural.ts";
import { problem } from "./problem-words.ts";
import { recommendationsText } from "./recommendations-text.ts";
import { rightsText } from "./rights-text.ts";
import { capital } from "../plain-name.ts";
import { numberWord } from "./sentences-number.ts";
import { GETTING_WORSE, STATUS } from "./status-words.ts";

const LANGUAGE_NAME = "español";

const LANGUAGE_NAMES = new Intl.DisplayNames(["es"], { type: "language" });

/** Words of the running heads, entry pages and imprint. */
function entryText(f: Formats) {
  return {
    documentType: "Examen local voluntario",
    edition: (status: EditionStatus) => editionWords(status, LANGUAGE_NAME, f),
    runningName: (city: string) => `${city} · Examen local voluntario`,
    subtitle:
      "La situación de la ciudad ante los 17 Objetivos de Desarrollo Sostenible y los derechos humanos que los sustentan",
    oneMark: "Cada marca es una meta",
    belowTitle: "Bajo los números de los Objetivos: lo que la ciudad aún no puede decir.",
    below: (noData: number, notAssessed: number) =>
      [
        noData > 0 &&
          `${f.count(noData)} ${one(noData, "meta no tiene", "metas no tienen")} datos.`,
        notAssessed > 0 &&
          `${f.count(notAssessed)} ${one(notAssessed, "tiene", "tienen")} datos, pero no valor objetivo, sentido deseado confirmado o valores suficientes.`,
      ]
        .filter(Boolean)
        .join(" "),
    periodCovered: "Período examinado",
    periodRange: (from: number, to: number) => `${from}–${to}`,
    dataAsReceived: "Datos recibidos",
    editionLanguage: "Edición, idioma",
    approval: "Aprobación",
    contents: "Índice",
    summary: "Resumen",
    annexes: "Anexos",
    acrossGoals: "Visión de conjunto",
    beforeGoals: "Antes de los Objetivos",
    theGoals: "Los 17 Objetivos",
    otherGoals: "Otros Objetivos",
    pillar: (name: string) => `Eje: ${name}`,
    notReported: "fuera de este examen",
    disclaimer:
      "El contenido de esta publicación no ha sido aprobado por las Naciones Unidas y no refleja las opiniones de las Naciones Unidas, de sus funcionarios ni de sus Estados Miembros. Los números y colores de los Objetivos se han dibujado para este informe; no se utilizan los iconos oficiales.",
    foreword: "Presentación",
    methods: "Cómo se ha hecho este examen",
    nextSteps: "Próximos pasos",
    onlyIn: (language: string) =>
      `La ciudad ha escrito este texto solo en ${LANGUAGE_NAMES.of(language) ?? language}.`,
    footer: (publishers: string, date: string) => `Cifras: ${publishers}, ${date}.`,
    citySource: (city: string) => `datos de la ciudad de ${city}`,
    skip: "Ir al informe",
    showNumbers: "Ver las cifras",
    noValueHidden: "sin valor",
  };
}

/** Words of the goal chapters. */
function chapterText() {
  return {
    status: STATUS,
    metGettingWorse: GETTING_WORSE,
    goal: (goal: number) => `Objetivo ${goal}`,
    goalName: GOAL_NAMES,
    target: (code: string, name: string) => `Meta ${code} · ${name}`,
    figure: (number: string) => `Gráfico ${number}`,
    figureIndicator: (number: string, indicator: string | null) =>
      indicator ? `Gráfico ${number} · Indicador ${indicator}` : `Gráfico ${number}`,
    figureSource: (publisher: string, table: string, indicator: string | null) =>
      `Fuente: ${publisher}. Tabla ${table}${indicator ? `, fila ${indicator}` : ""}.`,
    officialTarget: "Meta oficial: ",
    strip: "Las metas y su situación",
    indicatorTable: (goal: number) =>
      `Indicadores del Objetivo ${goal}, del primer al último valor`,
    indicatorTableContinued: (goal: number) => `Indicadores del Objetivo ${goal}, continuación`,
    columns: {
      indicator: "Indicador",
      first: "Primero",
      latest: "Último",
      targetValue: "Valor objetivo",
      targetYear: (year: number) => `Objetivo ${year}`,
      trend: "Evolución",
      status: "Situación, certeza",
    },
    notSet: "sin fijar",
    noValue: "–",
    openerNote: (table: string, first: boolean) =>
      `${first ? "Primer y último valor de cada serie principal; un curso escolar cuenta por su primer año. " : ""}Series completas: tabla ${table}.`,
    noIndicator: (city: string, goal: number) =>
      `${city} no tiene ningún indicador del Objetivo ${goal} en este examen. Se enumeran las metas con los derechos humanos que las sustentan; no consta qué prevé medir la ciudad.`,
    noHeadline: "sin serie total",
    noDrawing: (table: string) =>
      `Con estas series no se puede dibujar ningún gráfico; todos sus valores están en la tabla ${table}.`,
    bareTitle: (count: number) =>
      `${capital(numberWord(count, "feminine"))} ${one(count, "meta no tiene", "metas no tienen")} indicador todavía`,
    bareLead: (country: string) =>
      `Qué pide cada meta, qué derecho la sustenta y qué valor tienen los instrumentos para ${country}. Todos los vínculos con sus fuentes: anexo C.`,
    dimension: DIMENSION,
    otherAreas: "Otros territorios, mismo indicador",
    otherAreasNote: "Otra fuente y a menudo otro método: no debe compararse como una sola serie.",
  };
}

const STRAIGHT =
  "no se puede calcular un crecimiento anual cuando un valor es cero o cambia el signo";

/** Words of the notes beside a target. */
function noteText(f: Formats) {
  return {
    wants: (year: number | null) =>
      year === null ? "Qué quiere la ciudad" : `Qué quiere la ciudad para ${year}`,
    furthest: "Quién queda más atrás",
    furthestItem: (label: string, value: string, indicator: string, period: string) =>
      `${label}: ${value} (${indicator}, ${period})`,
    howSure: "¿Qué certeza hay?",
    sure: (n: number) => `${n} de 3`,
    values: (count: number, broken: "break" | "one-method") =>
      `${f.count(count)} ${one(count, "valor", "valores")}, ${broken === "break" ? "con un cambio de método" : "un solo método"}`,
    assessedOf: (assessed: number, all: number) =>
      `${f.count(assessed)} de ${f.count(all)} ${one(all, "indicador evaluado", "indicadores evaluados")}.`,
    weakest: (indicator: string, status: string) => `El más rezagado: ${indicator}, ${status}.`,
    straightLineShort: "en línea recta",
    straightLine: `Situación calculada en línea recta: ${STRAIGHT}.`,
    publishedInterval: (course: string, target: "with-target" | "without-target") =>
      `Intervalo publicado del último valor: ${course}${target === "with-target" ? "; el valor objetivo queda dentro" : ""}.`,
    byStraightLine: (indicators: readonly string[]) =>
      `En línea recta: ${indicators.join(", ")}, porque ${STRAIGHT}.`,
    otherFormula: (indicator: string, status: string) =>
      `Con una línea recta en lugar de un crecimiento, ${indicator} pasaría a «${status}».`,
    change: "Qué lo cambiaría",
    tipping: (indicator: string, year: number, comparison: TippingComparison, value: string) =>
      `Si ${indicator} en ${year} es ${TIPPING[comparison]} ${value}, su situación pasa a: `,
    missing: "Qué falta",
    noFigureBy: (dimensions: readonly StandardDimension[]) =>
      `Ninguna cifra por ${eitherOf(dimensions.map((name) => DIMENSION[name]))}.`,
    missingYears: (indicators: readonly string[], years: readonly string[]) =>
      `Sin valor para ${f.list(years)} (${indicators.join(", ")}).`,
    noTargetValueFor: (indicators: readonly string[]) =>
      `Sin valor objetivo: ${f.list(indicators)}.`,
    nothingMissing: "Se muestran todos los grupos habituales y no falta ningún año.",
    more: (count: number) => `${f.count(count)} más en la tabla.`,
  };
}

const TIPPING: Readonly<Record<TippingComparison, string>> = {
  "at-least": "al menos",
  "at-most": "como máximo",
  below: "menos de",
  above: "más de",
};

/** All words of the document, with numbers, dates and lists written by `formats`. */
export function documentText(formats: Formats): DocumentText {
  return {
    attachment: {
      table: (name: string) => `Datos publicados: la tabla «${name}»`,
      dictionary: "Datos publicados: qué significan las columnas de las tablas",
    },
    ...entryText(formats),
    ...chapterText(),
    ...noteText(formats),
    rights: rightsText(formats),
    leftBehind: leftBehindText(formats),
    people: peopleText(formats),
    recommendations: recommendationsText(formats),
    ...methodText(formats),
    problem: (code: RefusalCode, count: number) => problem(code, count, formats),
  };
}
