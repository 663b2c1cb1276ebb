/** Words of the extract for a State's report in Spanish. */
import type { Competence } from "../../../domain/city-rights.ts";
import type { ExtractScope, Reviewer, Urgency } from "../../../domain/findings/extract.ts";
import type { Relevance } from "../../../domain/findings/rights-finding.ts";
import type { ObligationRow } from "../../../domain/released-data.ts";
import type { JudgmentRow } from "../../../domain/released-rights.ts";
import type { BindingStatus } from "../../../domain/rights-link.ts";
import type { ExtractText } from "../language.ts";
import { figureTexts, followUpText, isDay, type FollowUp } from "../extract-parts.ts";
import type { Formats } from "../format.ts";
import { capital } from "../plain-name.ts";
import { one } from "./plural.ts";
import {
  ACTION_STATUS,
  COMPETENCE,
  positionWords,
  RELEVANCE as SAID,
} from "./recommendations-text.ts";
import { targetValueWords, VALUES } from "./sentences-value.ts";
import { GETTING_WORSE, STATUS } from "./status-words.ts";

const URGENCY: Readonly<Record<Urgency, string>> = {
  "moving-away": "Se aleja",
  "too-slow": "Con retraso",
  "no-figure": "Sin cifra",
  "not-assessed": "Cifra sin evaluar",
  "on-track": "A buen ritmo",
  met: "Se cumple",
};

const RELEVANCE: Readonly<Record<Relevance, string>> = {
  relevant: "Pertinente",
  partly: "Pertinente en parte",
  "not-relevant": "Valorada como no pertinente",
  disputed: "Quienes valoran discrepan",
  "not-judged": "Sin valorar",
};

/** Behind the article. */
const BINDING: Readonly<Record<BindingStatus, string>> = {
  binding: "vincula al Estado",
  applies: "se aplica con el Derecho de la UE",
  "not-in-data": "la ratificación no consta en los datos",
  signed: "con firma, sin ratificación",
  "not-ratified": "sin ratificar",
  "not-accepted": "disposición no aceptada",
  "not-a-treaty": "declaración, no tratado",
};

export function extractText(f: Formats): ExtractText {
  return {
    ...frontText(f),
    ...summaryText(f),
    ...limitsText(f),
    ...rowText(f),
    ...cellText(f),
    ...figureWords(f),
  };
}

/** "el Examen Periódico Universal"; other bodies by their code. */
function bodyWords(body: string): string {
  return body === "UPR" ? "el Examen Periódico Universal" : body;
}

function recommendations(count: number, f: Formats): string {
  return `${f.count(count)} ${one(count, "recomendación", "recomendaciones")}`;
}

function frontText(f: Formats) {
  return {
    title: ({ body, cycle }: ExtractScope, city: string, country: string) => {
      const from =
        body === "UPR"
          ? `Examen Periódico Universal de ${country}${cycle === null ? "" : `, ciclo\u00a0${cycle}`}`
          : `Recomendaciones de ${body} a ${country}`;
      return `${from}: qué hace y qué mide ${city}`;
    },
    origin: (city: string, period: { readonly from: number; readonly to: number }, date: string) =>
      `Extracto del examen local voluntario de ${city}, ${period.from}–${period.to}, con fecha ${f.date(date)}, para el punto focal nacional.`,
    edition: (status: string) =>
      status === "draft" ? "Borrador sin aprobar." : `Estado de la edición: ${status}.`,
    footer: (city: string, body: string, status: string) =>
      `${city}, extracto para ${bodyWords(body)}${status === "draft" ? " · borrador sin aprobar" : ""}`,
  };
}

type Counts = Parameters<ExtractText["followed"]>[0];

function summaryText(f: Formats) {
  return {
    summary: "Resumen",
    held: ({ body }: ExtractScope, { held }: Counts, documents: readonly string[]) =>
      `El examen de la ciudad recoge ${recommendations(held, f)} ${body === "UPR" ? "del Examen Periódico Universal" : `de ${body}`} (${f.list(documents)}).`,
    judged: ({ held, relevance }: Counts, city: string) =>
      `${judgedHead(held, held - relevance["not-judged"], city, f)} ${judgedParts(relevance, f)}.`,
    followed: ({ rows, withAction, withFigure }: Counts) =>
      `De las ${f.count(rows)} que le conciernen, total o parcialmente, o a las que responde una acción, ${f.count(withAction)} ${one(withAction, "tiene", "tienen")} una acción local y ${f.count(withFigure)} una cifra de la ciudad.`,
    statusTable: {
      status: "Cifra más rezagada junto a la recomendación",
      recommendations: "Recomendaciones",
      withAction: "De ellas, con acción local",
    },
    urgency: URGENCY,
    all: "Todas",
  };
}

function judgedHead(held: number, judged: number, city: string, f: Formats): string {
  if (judged === held) return `Todas se han valorado para ${city}:`;
  const verb = one(judged, "se ha valorado", "se han valorado");
  return `${f.count(judged)} ${verb} para ${city}, ${f.count(held - judged)} todavía no:`;
}

function judgedParts(relevance: Counts["relevance"], f: Formats): string {
  const concern = (count: number): string => one(count, "concierne", "conciernen");
  const parts = [
    `${f.count(relevance.relevant)} ${concern(relevance.relevant)} a la ciudad`,
    `${f.count(relevance.partly)} le ${concern(relevance.partly)} en parte`,
    `${f.count(relevance["not-relevant"])} no le ${concern(relevance["not-relevant"])}`,
  ];
  if (relevance.disputed > 0)
    parts.push(`sobre ${f.count(relevance.disputed)} hay discrepancia entre quienes valoran`);
  return f.list(parts);
}

function limitsText(f: Formats) {
  return {
    limits: "Límites y autoría de las valoraciones",
    limitSentences: [
      "Si una recomendación concierne a la ciudad, y qué acción y qué cifra le corresponden, es una valoración de las personas que aquí se nombran: elementos para el diálogo, no una conclusión jurídica.",
      "Una situación dice a qué ritmo se acerca una cifra a su valor objetivo (método de Statistics Canada); no demuestra que una acción haya causado el cambio.",
      "Las cifras son las que publican sus fuentes y a menudo describen a toda la población, no al grupo que nombra una recomendación.",
    ],
    partOfGoals: (goals: readonly number[]) =>
      `El examen abarca solo ${one(goals.length, "el Objetivo", "los Objetivos")} ${f.list(goals.map(String))}; no contiene cifras de los demás.`,
    reviewer: ({ reviewer, recommendations: count, first, last }: Reviewer) =>
      `Valoración de ${reviewer}: ${recommendations(count, f)}, ${
        first === last ? f.date(first) : `del ${f.date(first)} al ${f.date(last)}`
      }.`,
    ownWords: (documents: readonly string[]) =>
      `Los textos sin comillas están redactados con otras palabras; el texto oficial figura en ${f.list(documents)}.`,
    quotedShort:
      "Los textos de más de 40 palabras, o de más de las que permite quien los publica, se cortan y terminan en […].",
    wordCount: (words: number) => `Palabras de este documento: ${f.count(words)}.`,
  };
}

function rowText(f: Formats) {
  return {
    recommendations: "Las recomendaciones, de más a menos urgentes",
    order:
      "Orden: según la cifra más rezagada (se aleja, con retraso, sin cifra, cifra sin evaluar, a buen ritmo, se cumple); dentro de cada grupo, primero las acciones sin terminar y luego el ritmo más lento. Lo que no se dice de una acción no consta.",
    leftOut: (count: number, most: number) =>
      `${one(count, "Se ha excluido", "Se han excluido")} ${recommendations(count, f)} de menor urgencia para no superar ${f.count(most)} palabras; ${one(count, "figura", "figuran")} en el examen.`,
    group: (urgency: Urgency, shown: number, all: number) =>
      `${URGENCY[urgency]}: ${shown === all ? "" : `${f.count(shown)} de `}${recommendations(all, f)}`,
    position: positionWords,
    columns: {
      recommendation: "Recomendación",
      action: "Acción local",
      figure: "Cifra de la ciudad",
      evidence: "Prueba: fuente, período, tabla del examen",
    },
    from: (states: readonly string[]) =>
      states.length > 3
        ? `De ${states.slice(0, 2).join(", ")} y ${states.length - 2} Estados más`
        : `De ${f.list(states)}`,
    judgment: (relevance: Relevance, competences: readonly Competence[]) =>
      [RELEVANCE[relevance], ...competences.map((word) => COMPETENCE[word])].join("; ") + ".",
    said: (judgments: readonly JudgmentRow[]) =>
      `${judgments.map(({ reviewer, relevance }) => `${reviewer}: ${SAID[relevance]}`).join("; ")}.`,
    obligation: ({ instrument, article, right, binding }: ObligationRow) =>
      `${instrument}${article === "" ? "" : ` artículo\u00a0${article}`}${right === null ? "" : `, ${lowerFirst(right)}`}; ${BINDING[binding]}.`,
    noObligation: "No se ha hallado ninguna obligación directa.",
    noAction: "No consta ninguna acción.",
    followedUp: (words: string) => `Seguimiento: ${words}`,
  };
}

function cellText(f: Formats) {
  return {
    followUp: (parts: FollowUp) => {
      const by = (due: string): string => `para ${isDay(due) ? `el ${f.date(due)}` : due}`;
      const known = followUpText(parts, by, ACTION_STATUS, f);
      return known === null ? null : `${capital(known)}.`;
    },
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function figureWords(f: Formats) {
  return {
    status: STATUS,
    gettingWorse: GETTING_WORSE,
    ...figureTexts(VALUES, f),
    targetValue: (...[target, measured]: Parameters<ExtractText["targetValue"]>) =>
      `objetivo: ${targetValueWords(target, measured, f)} en ${target.year}`,
    moreFigures: (codes: readonly string[]) => `También en el examen: ${f.list(codes)}.`,
    source: (publisher: string, first: string, latest: string) =>
      `${publisher}, ${first === latest ? f.period(first) : `de ${f.period(first)} a ${f.period(latest)}`}`,
    citySource: (city: string) => `Datos de la ciudad de ${city}`,
    table: (goal: number) => `tabla B${goal}`,
  };
}
