/** The words of the document in Catalan, except the computed sentences. */
import { de } from "./elision.ts";
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

const LANGUAGE_NAME = "català";
const LANGUAGE_NAMES = new Intl.DisplayNames(["ca"], { type: "language" });

/** Words of the running heads, entry pages and imprint. */
function entryText(f: Formats) {
  return {
    documentType: "Examen local voluntari",
    edition: (status: EditionStatus) => editionWords(status, LANGUAGE_NAME, f),
    runningName: (city: string) => `${city} · Examen local voluntari`,
    subtitle:
      "La situació de la ciutat davant dels 17 Objectius de Desenvolupament Sostenible i dels drets humans que els sustenten",
    oneMark: "Cada marca és una fita",
    belowTitle: "Sota els números dels Objectius: el que la ciutat encara no pot dir.",
    below: (noData: number, notAssessed: number) =>
      [
        noData > 0 && `${f.count(noData)} ${one(noData, "fita no té", "fites no tenen")} dades.`,
        notAssessed > 0 &&
          `${f.count(notAssessed)} ${one(notAssessed, "té", "tenen")} dades, però no valor objectiu, sentit desitjat confirmat o prou valors.`,
      ]
        .filter(Boolean)
        .join(" "),
    periodCovered: "Període examinat",
    periodRange: (from: number, to: number) => `${from}–${to}`,
    dataAsReceived: "Dades rebudes",
    editionLanguage: "Edició, llengua",
    approval: "Aprovació",
    contents: "Índex",
    summary: "Resum",
    annexes: "Annexos",
    acrossGoals: "Visió de conjunt",
    beforeGoals: "Abans dels Objectius",
    theGoals: "Els 17 Objectius",
    otherGoals: "Altres Objectius",
    pillar: (name: string) => `Eix: ${name}`,
    notReported: "fora d’aquest examen",
    disclaimer:
      "El contingut d’aquesta publicació no ha estat aprovat per les Nacions Unides i no reflecteix les opinions de les Nacions Unides, dels seus funcionaris ni dels seus Estats membres. Els números i els colors dels Objectius s’han dibuixat per a aquest informe; no s’hi utilitzen les icones oficials.",
    foreword: "Presentació",
    methods: "Com s’ha fet aquest examen",
    nextSteps: "Passos següents",
    onlyIn: (language: string) =>
      `La ciutat ha escrit aquest text només en ${LANGUAGE_NAMES.of(language) ?? language}.`,
    footer: (publishers: string, date: string) => `Xifres: ${publishers}, ${date}.`,
    citySource: (city: string) => `dades de la ciutat ${de(city)}`,
    skip: "Ves a l’informe",
    showNumbers: "Mostra les xifres",
    noValueHidden: "sense valor",
  };
}

/** Words of the goal chapters. */
function chapterText() {
  return {
    status: STATUS,
    metGettingWorse: GETTING_WORSE,
    goal: (goal: number) => `Objectiu ${goal}`,
    goalName: GOAL_NAMES,
    target: (code: string, name: string) => `Fita ${code} · ${name}`,
    figure: (number: string) => `Gràfic ${number}`,
    figureIndicator: (number: string, indicator: string | null) =>
      indicator ? `Gràfic ${number} · Indicador ${indicator}` : `Gràfic ${number}`,
    figureSource: (publisher: string, table: string, indicator: string | null) =>
      `Font: ${publisher}. Taula ${table}${indicator ? `, fila ${indicator}` : ""}.`,
    officialTarget: "Fita oficial: ",
    strip: "Les fites i la seva situació",
    indicatorTable: (goal: number) =>
      `Indicadors de l’Objectiu ${goal}, del primer a l’últim valor`,
    indicatorTableContinued: (goal: number) => `Indicadors de l’Objectiu ${goal}, continuació`,
    columns: {
      indicator: "Indicador",
      first: "Primer",
      latest: "Últim",
      targetValue: "Valor objectiu",
      targetYear: (year: number) => `Objectiu ${year}`,
      trend: "Evolució",
      status: "Situació, certesa",
    },
    notSet: "sense fixar",
    noValue: "–",
    openerNote: (table: string, first: boolean) =>
      `${first ? "Primer i últim valor de cada sèrie principal; un curs escolar compta pel primer any. " : ""}Sèries completes: taula ${table}.`,
    noIndicator: (city: string, goal: number) =>
      `${city} no té cap indicador de l’Objectiu ${goal} en aquest examen. S’hi enumeren les fites amb els drets humans que les sustenten; no consta què preveu mesurar la ciutat.`,
    noHeadline: "sense sèrie total",
    noDrawing: (table: string) =>
      `Amb aquestes sèries no es pot dibuixar cap gràfic; tots els valors són a la taula ${table}.`,
    bareTitle: (count: number) =>
      `${capital(numberWord(count, "feminine"))} ${one(count, "fita no té", "fites no tenen")} encara indicador`,
    bareLead: (country: string) =>
      `Què demana cada fita, quin dret la sustenta i quin valor tenen els instruments per a ${country}. Tots els vincles amb les fonts: annex C.`,
    dimension: DIMENSION,
    otherAreas: "Altres territoris, mateix indicador",
    otherAreasNote:
      "Una altra font i sovint un altre mètode: no s’ha de comparar com una sola sèrie.",
  };
}

const STRAIGHT = "no es pot calcular un creixement anual quan un valor és zero o canvia el signe";

/** Words of the notes beside a target. */
function noteText(f: Formats) {
  return {
    wants: (year: number | null) =>
      year === null ? "Què vol la ciutat" : `Què vol la ciutat per al ${year}`,
    furthest: "Qui queda més enrere",
    furthestItem: (label: string, value: string, indicator: string, period: string) =>
      `${label}: ${value} (${indicator}, ${period})`,
    howSure: "Quina certesa hi ha?",
    sure: (n: number) => `${n} de 3`,
    values: (count: number, broken: "break" | "one-method") =>
      `${f.count(count)} ${one(count, "valor", "valors")}, ${broken === "break" ? "amb un canvi de mètode" : "un sol mètode"}`,
    assessedOf: (assessed: number, all: number) =>
      `${f.count(assessed)} ${de(f.count(all))} ${one(all, "indicador avaluat", "indicadors avaluats")}.`,
    weakest: (indicator: string, status: string) => `El més endarrerit: ${indicator}, ${status}.`,
    straightLineShort: "en línia recta",
    straightLine: `Situació calculada en línia recta: ${STRAIGHT}.`,
    publishedInterval: (course: string, target: "with-target" | "without-target") =>
      `Interval publicat de l’últim valor: ${course}${target === "with-target" ? "; el valor objectiu hi queda dins" : ""}.`,
    byStraightLine: (indicators: readonly string[]) =>
      `En línia recta: ${indicators.join(", ")}, perquè ${STRAIGHT}.`,
    otherFormula: (indicator: string, status: string) =>
      `Amb una línia recta en lloc d’un creixement, ${indicator} passaria a «${status}».`,
    change: "Què ho canviaria",
    tipping: (indicator: string, year: number, comparison: TippingComparison, value: string) =>
      `Si ${indicator} el ${year} és ${TIPPING[comparison]} ${value}, la situació passa a ser: `,
    missing: "Què hi falta",
    noFigureBy: (dimensions: readonly StandardDimension[]) =>
      `Cap xifra per ${eitherOf(dimensions.map((name) => DIMENSION[name]))}.`,
    missingYears: (indicators: readonly string[], years: readonly string[]) =>
      `Sense valor per a ${f.list(years)} (${indicators.join(", ")}).`,
    noTargetValueFor: (indicators: readonly string[]) =>
      `Sense valor objectiu: ${f.list(indicators)}.`,
    nothingMissing: "S’hi mostren tots els grups habituals i no hi falta cap any.",
    more: (count: number) => `${f.count(count)} més a la taula.`,
  };
}

const TIPPING: Readonly<Record<TippingComparison, string>> = {
  "at-least": "almenys",
  "at-most": "com a màxim",
  below: "inferior a",
  above: "superior a",
};

/** All words of the document, with numbers, dates and lists written by `formats`. */
export function documentText(formats: Formats): DocumentText {
  return {
    attachment: {
      table: (name: string) => `Dades publicades: la taula «${name}»`,
      dictionary: "Dades publicades: què signifiquen les columnes de les taules",
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
