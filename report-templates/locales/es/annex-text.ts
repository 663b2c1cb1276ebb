/** Words of the annexes and the imprint in Spanish. */
import type { DocumentText } from "../language.ts";
import type { Formats } from "../format.ts";
import { capital } from "../plain-name.ts";
import {
  checkTexts,
  sourceWords,
  textNames,
  type CheckWords,
  type SourceWords,
  type TextNameWords,
} from "../sentences/imprint.ts";
import { one } from "./plural.ts";

export function qualityText(f: Formats): DocumentText["quality"] {
  return {
    kicker: "Anexo A",
    name: "Calidad de los datos y método",
    lead: ({ all, target, five, recent, from }) =>
      `Este examen lee ${f.count(all)} ${one(all, "indicador", "indicadores")}. ${target === 0 ? "Ninguno tiene" : `${f.count(target)} ${one(target, "tiene", "tienen")}`} sentido deseado y valor objetivo confirmados; ${f.count(five)} ${one(five, "tiene", "tienen")} cinco valores o más, y ${f.count(recent)} un valor de ${from} o posterior.`,
    columns: {
      goal: "Objetivo",
      indicators: "N.º indic.",
      targetValue: "Valor objetivo",
      five: "5 o más valores",
      recent: (year) => `Valor desde ${year}`,
      missing: "Años sin valor",
      noData: "Metas sin datos",
      bar: "Metas por situación",
    },
    of: (part, all) => `${f.count(part)} de ${f.count(all)}`,
    allGoals: "Todos los Objetivos",
    caption: "Indicadores, valores y metas por Objetivo",
    how: "Cómo se determina una situación",
    found: "Qué se ha hallado en los datos",
    checked:
      "No se ha hallado ningún problema. Se ha comprobado en cada fila el año, que el número sea legible, la unidad, que el indicador sea conocido y que no haya duplicados.",
    moreFound: (count) =>
      `${f.count(count)} ${one(count, "hallazgo", "hallazgos")} más en la descarga.`,
    disclosure:
      "Todavía no se aplica control del secreto estadístico: las cifras se publican como las dan las fuentes.",
    smallCounts: (indicators) =>
      `Hay recuentos de menos de 10 personas en ${f.list(indicators)}: deben revisarse antes de publicar.`,
    method:
      "Método: el de Statistics Canada, tal como lo usa Open SDG; sus dos clases intermedias se han unido. Otros métodos pueden dar otras clases.",
    otherMethod: (count) =>
      ` Con una línea recta, ${f.count(count)} ${one(count, "indicador cambia", "indicadores cambian")} de clase.`,
    place: (file, line) => (line === null ? file : `${file}, línea ${line}`),
    steps: methodSteps,
  };
}

/** Five steps of the method, in the order in which they apply. */
function methodSteps(baseline: number): ReturnType<DocumentText["quality"]["steps"]> {
  return [
    [
      `El valor de partida es el primero desde ${baseline}, o el primero tras un cambio de método; los períodos de dos años cuentan por el primero.`,
    ],
    ["Último valor igual o mejor que el valor objetivo: ", { strong: "se cumple" }, "."],
    [
      "Si no, el crecimiento anual desde el valor de partida se divide entre el necesario hasta el año del objetivo. Desde 0,95: ",
      { strong: "a buen ritmo" },
      ". De 0 a 0,95: ",
      { strong: "con retraso" },
      ". Por debajo de 0: ",
      { strong: "se aleja" },
      ".",
    ],
    ["Cuando un valor es cero o cambia el signo, una línea recta ocupa el lugar del crecimiento."],
    [
      "Sin valor objetivo, sin sentido deseado confirmado o con un solo valor: ",
      { strong: "sin evaluar" },
      ", con el motivo.",
    ],
  ];
}

export function tablesText(): DocumentText["tables"] {
  return {
    kicker: (table) => `Anexo B · Tabla ${table}`,
    name: "Tablas estadísticas",
    title: (goal, name) => `Objetivo ${goal}, ${name}: todos los valores`,
    table: (goal) => `B${goal}`,
    group: "Indicador, grupo",
    total: "Total",
    targetColumn: "Objetivo",
    earlier: (name) => `${name}, valores anteriores`,
    intervals: (name) => `${name}, intervalos publicados`,
    allValues: (name) => `${name}, todos los valores`,
    noValues: "No hay ningún valor en los datos.",
    flagNotes: {
      b: "ruptura de la serie",
      c: "oculto para proteger a las personas",
      e: "estimación",
      p: "provisional",
      u: "poca fiabilidad",
    },
    noValue: "sin valor",
    schoolYear: "Los períodos que abarcan dos años figuran en el primero.",
    publisher: (name) => name,
    targetSetBy: (value, year, by) =>
      by === null
        ? `Objetivo para ${year}: ${value}`
        : `Objetivo para ${year}: ${value}, fijado por ${by}`,
    snapshot: (file, date, hash) => `Archivo ${file}, recibido el ${date}, SHA-256 ${hash}…`,
    everyRow: (file, model) => `Cada valor con su archivo y su línea: ${file} (modelo ${model}).`,
    read: (files, date) => `Leído de ${files}; datos recibidos el ${date}.`,
    lastColumn: "Última columna: valor objetivo.",
    notesTitle: "Notas",
  };
}

export function linksText(f: Formats): DocumentText["links"] {
  return {
    kicker: "Anexo C",
    name: "Vínculos entre metas y derechos",
    title: "Vínculos entre las metas y los instrumentos de derechos humanos",
    lead: (links, targets) =>
      `${f.count(links)} ${one(links, "vínculo", "vínculos")} para ${f.count(targets)} ${one(targets, "meta", "metas")}. Entre paréntesis: d = directo, n = la meta cita el instrumento, p = propicio, c = solo contexto. El número pequeño remite a la fuente, al final.`,
    sourcesTitle: "Fuentes de los vínculos",
    source: (source) => capital(sourceWords(SOURCE_WORDS, source, f)),
  };
}

/** What the tags of the table of links stand for. */
const SOURCE_WORDS: SourceWords = {
  "OHCHR-GOAL-TABLE[checked]": "tabla de Objetivos y derechos del ACNUDH",
  "OHCHR-GOAL-TABLE[recalled]": "tabla de Objetivos y derechos del ACNUDH, por confirmar",
  "DIHR-GUIDE[checked]":
    "Guía de derechos humanos para los ODS del Instituto Danés de Derechos Humanos",
  "DIHR-CRPD-SDG[checked]":
    "Instituto Danés de Derechos Humanos, la Convención sobre las personas con discapacidad y los ODS",
  "UNICEF-CRC-SDG[via CRIN]":
    "UNICEF, la Convención sobre los Derechos del Niño y los ODS, citado por CRIN",
  "A/RES/70/1 target text[names the instrument]": "la propia meta cita el instrumento (A/RES/70/1)",
  "treaty text[analyst reading]": "lectura propia del tratado",
  "instrument text[analyst reading]": "lectura propia del instrumento",
};

/** "goal-04" -> "Objetivo 4", "target-4.1" -> "meta 4.1" */
const TEXT_NAMES: TextNameWords = {
  texts: {
    foreword: "presentación",
    methods: "cómo se ha hecho este examen",
    "next-steps": "próximos pasos",
  },
  goal: (goal) => `Objetivo ${goal}`,
  target: (target) => `meta ${target}`,
};

/** How the document was made, before what is said of a check. */
const MADE =
  "Accesibilidad: el documento está etiquetado, cada gráfico tiene una descripción y el PDF se elabora según las reglas de PDF/UA-1.";

const CHECKS: CheckWords = {
  signed: (by, date) => `${by} (${date})`,
  accessibility: {
    pending: `${MADE} Ninguna persona lo ha comprobado todavía.`,
    done: (signed) => `${MADE} Comprobado por ${signed}.`,
  },
  translation: {
    pending: "Lengua: pendiente de revisión por una persona de habla española.",
    done: (signed) => `Lengua: español, revisado por ${signed}.`,
  },
};

export function imprintText(f: Formats): DocumentText["imprint"] {
  return {
    title: "Fuentes y créditos",
    sources: "Fuentes de las cifras",
    columns: {
      source: "Fuente",
      publisher: "Publicado por",
      licence: "Licencia",
      date: "Recibido",
      location: "Dónde",
    },
    noLicence: "no se indica",
    edition: "Esta edición",
    editionDate: (date) => `Fecha impresa: ${date}.`,
    legal: "Aviso legal",
    official:
      "Redacción de los Objetivos y las metas: Naciones Unidas, Transformar nuestro mundo: la Agenda 2030 para el Desarrollo Sostenible (A/RES/70/1). Todas las demás frases se han escrito o calculado para este examen.",
    rights:
      "Los vínculos entre metas y derechos humanos son una orientación, no asesoramiento jurídico. La obligación recae en el Estado; la ciudad es titular de deberes como parte de él.",
    originals:
      "Lo que la ciudad ha escrito en otra lengua se reproduce tal como se escribió, igual que los nombres de indicadores que no lo tienen en español.",
    ...checkTexts(CHECKS, f),
    missingTexts: (names) =>
      `La ciudad no ha escrito en español: ${textNames(TEXT_NAMES, names, f)}.`,
    made: "Hecho con vlr, software libre que convierte los datos de indicadores de una ciudad en un examen local voluntario.",
  };
}
