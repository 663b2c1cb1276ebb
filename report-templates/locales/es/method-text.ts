/** How to read and highlights: the words in Spanish, with those of the annexes. */
import type { Status } from "../../../domain/findings/finding.ts";
import type { DocumentText } from "../language.ts";
import type { Formats } from "../format.ts";
import { imprintText, linksText, qualityText, tablesText } from "./annex-text.ts";
import { eitherOf, one } from "./plural.ts";
import { statusVerbOf } from "./status-words.ts";

const STATUS_MEANING: Readonly<Record<Status, string>> = {
  met: "El último valor ya alcanza el valor objetivo.",
  "on-track": "Al ritmo seguido desde el primer valor, se llega al valor objetivo en su año.",
  "too-slow": "No avanza, o va en el sentido deseado pero no lo bastante rápido.",
  "moving-away": "Va en el sentido contrario al deseado.",
  "not-assessed":
    "Hay datos, pero falta el valor objetivo, el sentido deseado confirmado o un segundo valor. Se indica el motivo.",
  "no-data": "La ciudad no tiene ningún indicador para esta meta.",
};

const READING: DocumentText["reading"] = {
  title: "Cómo leer este informe",
  lead: "Cada meta tiene una sola situación. Una forma y unas palabras la dicen siempre juntas; el color solo ayuda. Las mismas formas aparecen en las tablas, en los gráficos y en la web.",
  statuses: "Seis situaciones",
  meaning: STATUS_MEANING,
  rule: "Una meta recibe la situación de la puntuación mediana de sus indicadores evaluados; se nombra el más rezagado. Umbrales y fórmula: anexo A.",
  chart: "Cómo leer un gráfico",
  statusSure: "¿Qué certeza tiene una situación?",
  statusSureness: {
    3: "Cinco valores o más, un solo método",
    2: "Tres o cuatro valores, o un cambio de método",
    1: "Solo dos valores",
  },
  linkSure: "¿Qué certeza tiene un vínculo?",
  linkSureness: {
    3: "En una tabla oficial, o citado en la meta",
    2: "En una tabla oficial, por confirmar",
    1: "Lectura propia del texto",
  },
  signs: "Signos en las tablas",
  signList: [
    ["–", "sin valor"],
    ["b", "ruptura: nuevo método"],
    ["c", "oculto, para proteger a personas"],
    ["e", "estimación"],
    ["p", "provisional"],
    ["u", "poca fiabilidad"],
  ],
  numbers: "Los signos del gráfico",
  entries: {
    status: "La situación, con forma y palabras.",
    title: "El título: qué muestra el gráfico.",
    gap: "Los años sin valor quedan vacíos.",
    pace: "La línea de puntos: el ritmo necesario hasta el valor objetivo.",
    targetValue: "La línea discontinua: el valor objetivo.",
    source: "De dónde vienen las cifras y en qué tabla están.",
  },
  samples: { gap: "banda rayada", pace: "línea de puntos", target: "línea discontinua" },
};

function highlightsText(f: Formats): DocumentText["highlights"] {
  return {
    title: "Lo esencial: todos los Objetivos en una página",
    goal: "Objetivo",
    all: (count) => (count === 1 ? "La única meta" : `Las ${f.count(count)} metas`),
    assessed: (assessed, all, parts) =>
      assessed === 0
        ? `Aún no se puede evaluar ninguna de las ${f.count(all)} metas.`
        : `${one(assessed, "Se puede", "Se pueden")} evaluar ${f.count(assessed)} de ${f.count(all)} metas: ${parts.join(", ")}.`,
    part: (count, status) => `${f.count(count)} ${statusVerbOf(status, count)}`,
    fastest: "Los avances más rápidos",
    fastestRule:
      "Se cumple o va a buen ritmo, por crecimiento y en línea recta; mayor cambio relativo, uno por meta",
    gaps: "Obligaciones más urgentes",
    gapsRule: (country) =>
      `Primero con una recomendación abierta, luego lo que se aleja y luego el menor ritmo; vínculo directo con un tratado que vincula a ${country}`,
    leftBehind: { judged: "Quién se queda atrás", neutral: "Las mayores brechas" },
    leftBehindRule: {
      judged: "Mayores brechas relativas entre grupos, una por desglose, y lo que no se ve",
      neutral: "Mayores brechas relativas; sin sentido deseado confirmado, ningún extremo es mejor",
    },
    none: "Ninguna.",
    range: (first, latest) => `de ${first} a ${latest}`,
    pair: (first, second) => `${first} y ${second}`,
    periods: (first, latest) => `${first} y ${latest}.`,
    targetValue: (words, year) => ` Objetivo para ${year}: ${words}.`,
    groups: {
      judged: (title, worst, best) =>
        `${title}. Queda más atrás: ${worst}; en mejor posición: ${best}.`,
      neutral: (title, highest, lowest) => `${title}. Más alto: ${highest}; más bajo: ${lowest}.`,
    },
    indicator: (code) => `indicador ${code}`,
    noFigure: "Ninguna cifra",
    unseen: (dimensions) =>
      `muestra a los habitantes de la ciudad por ${eitherOf(dimensions)}, en ningún Objetivo.`,
    obligation: (instrument, article, since) =>
      `${instrument} ${article}: vinculante${since === null ? "" : ` desde ${since}`}.`,
  };
}

export function methodText(formats: Formats) {
  return {
    reading: READING,
    highlights: highlightsText(formats),
    quality: qualityText(formats),
    tables: tablesText(),
    links: linksText(formats),
    imprint: imprintText(formats),
  };
}
