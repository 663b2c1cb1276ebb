/** Words of the extract for a State's report in Catalan. */
import { al, de, del } from "./elision.ts";
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
  "moving-away": "S’allunya",
  "too-slow": "Amb retard",
  "no-figure": "Sense xifra",
  "not-assessed": "Xifra sense avaluar",
  "on-track": "A bon ritme",
  met: "Es compleix",
};

const RELEVANCE: Readonly<Record<Relevance, string>> = {
  relevant: "Pertinent",
  partly: "Pertinent en part",
  "not-relevant": "Valorada com a no pertinent",
  disputed: "Qui valora discrepa",
  "not-judged": "Sense valorar",
};

/** Behind the article. */
const BINDING: Readonly<Record<BindingStatus, string>> = {
  binding: "vincula l’Estat",
  applies: "s’aplica amb el dret de la UE",
  "not-in-data": "la ratificació no consta a les dades",
  signed: "amb signatura, sense ratificació",
  "not-ratified": "sense ratificar",
  "not-accepted": "disposició no acceptada",
  "not-a-treaty": "declaració, no tractat",
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

/** "l’Examen Periòdic Universal"; other bodies by their code. */
function bodyWords(body: string): string {
  return body === "UPR" ? "l’Examen Periòdic Universal" : body;
}

function recommendations(count: number, f: Formats): string {
  return `${f.count(count)} ${one(count, "recomanació", "recomanacions")}`;
}

function frontText(f: Formats) {
  return {
    title: ({ body, cycle }: ExtractScope, city: string, country: string) => {
      const from =
        body === "UPR"
          ? `Examen Periòdic Universal ${de(country)}${cycle === null ? "" : `, cicle\u00a0${cycle}`}`
          : `Recomanacions de ${body} a ${country}`;
      return `${from}: què fa i què mesura ${city}`;
    },
    origin: (city: string, period: { readonly from: number; readonly to: number }, date: string) =>
      `Extracte de l’examen local voluntari ${de(city)}, ${period.from}–${period.to}, amb data ${f.date(date)}, per al punt focal nacional.`,
    edition: (status: string) =>
      status === "draft" ? "Esborrany sense aprovar." : `Estat de l’edició: ${status}.`,
    footer: (city: string, body: string, status: string) =>
      `${city}, extracte per a ${bodyWords(body)}${status === "draft" ? " · esborrany sense aprovar" : ""}`,
  };
}

type Counts = Parameters<ExtractText["followed"]>[0];

function summaryText(f: Formats) {
  return {
    summary: "Resum",
    held: ({ body }: ExtractScope, { held }: Counts, documents: readonly string[]) =>
      `L’examen de la ciutat recull ${recommendations(held, f)} ${body === "UPR" ? "de l’Examen Periòdic Universal" : `de ${body}`} (${f.list(documents)}).`,
    judged: ({ held, relevance }: Counts, city: string) =>
      `${judgedHead(held, held - relevance["not-judged"], city, f)} ${judgedParts(relevance, f)}.`,
    followed: ({ rows, withAction, withFigure }: Counts) =>
      `De les ${f.count(rows)} que la concerneixen, del tot o en part, o a les quals respon una acció, ${f.count(withAction)} ${one(withAction, "té", "tenen")} una acció local i ${f.count(withFigure)} una xifra de la ciutat.`,
    statusTable: {
      status: "Xifra més endarrerida al costat de la recomanació",
      recommendations: "Recomanacions",
      withAction: "D’aquestes, amb acció local",
    },
    urgency: URGENCY,
    all: "Totes",
  };
}

function judgedHead(held: number, judged: number, city: string, f: Formats): string {
  if (judged === held) return `Totes s’han valorat per a ${city}:`;
  const verb = one(judged, "s’ha valorat", "s’han valorat");
  return `${f.count(judged)} ${verb} per a ${city}, ${f.count(held - judged)} encara no:`;
}

function judgedParts(relevance: Counts["relevance"], f: Formats): string {
  const concern = (count: number): string => one(count, "concerneix", "concerneixen");
  const parts = [
    `${f.count(relevance.relevant)} ${concern(relevance.relevant)} la ciutat`,
    `${f.count(relevance.partly)} la ${concern(relevance.partly)} en part`,
    `${f.count(relevance["not-relevant"])} no la ${concern(relevance["not-relevant"])}`,
  ];
  if (relevance.disputed > 0)
    parts.push(`sobre ${f.count(relevance.disputed)} hi ha discrepància entre qui valora`);
  return f.list(parts);
}

function limitsText(f: Formats) {
  return {
    limits: "Límits i autoria de les valoracions",
    limitSentences: [
      "Si una recomanació concerneix la ciutat, i quina acció i quina xifra li corresponen, és una valoració de les persones que s’hi anomenen: elements per al diàleg, no una conclusió jurídica.",
      "Una situació diu a quin ritme s’acosta una xifra al seu valor objectiu (mètode de Statistics Canada); no demostra que una acció hagi causat el canvi.",
      "Les xifres són les que publiquen les fonts i sovint descriuen tota la població, no el grup que anomena una recomanació.",
    ],
    partOfGoals: (goals: readonly number[]) =>
      `L’examen abasta només ${one(goals.length, "l’Objectiu", "els Objectius")} ${f.list(goals.map(String))}; no conté xifres dels altres.`,
    reviewer: ({ reviewer, recommendations: count, first, last }: Reviewer) =>
      `Valoració: ${reviewer}, ${recommendations(count, f)}, ${
        first === last ? f.date(first) : `${del(f.date(first))} ${al(f.date(last))}`
      }.`,
    ownWords: (documents: readonly string[]) =>
      `Els textos sense cometes estan redactats amb altres paraules; el text oficial figura a ${f.list(documents)}.`,
    quotedShort:
      "Els textos de més de 40 paraules, o de més de les que permet qui els publica, es tallen i acaben en […].",
    wordCount: (words: number) => `Paraules d’aquest document: ${f.count(words)}.`,
  };
}

function rowText(f: Formats) {
  return {
    recommendations: "Les recomanacions, de més a menys urgents",
    order:
      "Ordre: segons la xifra més endarrerida (s’allunya, amb retard, sense xifra, xifra sense avaluar, a bon ritme, es compleix); dins de cada grup, primer les accions sense acabar i després el ritme més lent. El que no es diu d’una acció no consta.",
    leftOut: (count: number, most: number) =>
      `${one(count, "S’ha exclòs", "S’han exclòs")} ${recommendations(count, f)} de menys urgència per no superar ${f.count(most)} paraules; ${one(count, "figura", "figuren")} a l’examen.`,
    group: (urgency: Urgency, shown: number, all: number) =>
      `${URGENCY[urgency]}: ${shown === all ? "" : `${f.count(shown)} de `}${recommendations(all, f)}`,
    position: positionWords,
    columns: {
      recommendation: "Recomanació",
      action: "Acció local",
      figure: "Xifra de la ciutat",
      evidence: "Prova: font, període, taula de l’examen",
    },
    from: (states: readonly string[]) =>
      states.length > 3
        ? `De ${states.slice(0, 2).join(", ")} i ${states.length - 2} Estats més`
        : `De ${f.list(states)}`,
    judgment: (relevance: Relevance, competences: readonly Competence[]) =>
      [RELEVANCE[relevance], ...competences.map((word) => COMPETENCE[word])].join("; ") + ".",
    said: (judgments: readonly JudgmentRow[]) =>
      `${judgments.map(({ reviewer, relevance }) => `${reviewer}: ${SAID[relevance]}`).join("; ")}.`,
    obligation: ({ instrument, article, right, binding }: ObligationRow) =>
      `${instrument}${article === "" ? "" : ` article\u00a0${article}`}${right === null ? "" : `, ${lowerFirst(right)}`}; ${BINDING[binding]}.`,
    noObligation: "No s’ha trobat cap obligació directa.",
    noAction: "No consta cap acció.",
    followedUp: (words: string) => `Seguiment: ${words}`,
  };
}

function cellText(f: Formats) {
  return {
    followUp: (parts: FollowUp) => {
      const known = followUpText(
        parts,
        (due) => `per ${isDay(due) ? al(f.date(due)) : `al ${due}`}`,
        ACTION_STATUS,
        f,
      );
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
      `objectiu: ${targetValueWords(target, measured, f)} el ${target.year}`,
    moreFigures: (codes: readonly string[]) => `També a l’examen: ${f.list(codes)}.`,
    source: (publisher: string, first: string, latest: string) =>
      `${publisher}, ${first === latest ? f.period(first) : `del ${f.period(first)} al ${f.period(latest)}`}`,
    citySource: (city: string) => `Dades de la ciutat ${de(city)}`,
    table: (goal: number) => `taula B${goal}`,
  };
}
