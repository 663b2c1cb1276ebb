/** Words of the extract for a State's report in English. */
import type { ActionStatus, Competence } from "../../../domain/city-rights.ts";
import type { ExtractScope, Reviewer, Urgency } from "../../../domain/findings/extract.ts";
import type { Status, TargetValue } from "../../../domain/findings/finding.ts";
import type { Relevance } from "../../../domain/findings/rights-finding.ts";
import type { ObligationRow } from "../../../domain/released-data.ts";
import type { JudgmentRow } from "../../../domain/released-rights.ts";
import type { Position } from "../../../domain/recommendation.ts";
import type { BindingStatus } from "../../../domain/rights-link.ts";
import { figureTexts, followUpText, isDay, type FollowUp } from "../extract-parts.ts";
import type { Formats } from "../format.ts";
import type { Measured } from "../size-of-change.ts";
import { one } from "./plural.ts";
import { targetValueWords, VALUES } from "./sentences-value.ts";

export type ExtractText = ReturnType<typeof extractText>;

const URGENCY: Readonly<Record<Urgency, string>> = {
  "moving-away": "Moving away",
  "too-slow": "Too slow",
  "no-figure": "No figure",
  "not-assessed": "Figure without status",
  "on-track": "On track",
  met: "Met",
};

const STATUS: Readonly<Record<Status, string>> = {
  met: "Met",
  "on-track": "On track",
  "too-slow": "Too slow",
  "moving-away": "Moving away",
  "not-assessed": "Not assessed",
  "no-data": "No data",
};

const RELEVANCE: Readonly<Record<Relevance, string>> = {
  relevant: "Relevant",
  partly: "Relevant in part",
  "not-relevant": "Judged not relevant",
  disputed: "Reviewers disagree",
  "not-judged": "Not judged",
};

const SAID: Readonly<Record<JudgmentRow["relevance"], string>> = {
  relevant: "relevant",
  partly: "relevant in part",
  "not-relevant": "not relevant",
};

const COMPETENCE: Readonly<Record<Competence, string>> = {
  city: "the city decides",
  shared: "shared competence",
  region: "the region decides",
  state: "the State decides",
};

/** Behind the article. */
const BINDING: Readonly<Record<BindingStatus, string>> = {
  binding: "binds the State",
  applies: "applies where EU law is applied",
  "not-in-data": "ratification not in the data",
  signed: "signed, not ratified",
  "not-ratified": "not ratified",
  "not-accepted": "provision not accepted",
  "not-a-treaty": "a declaration, not a treaty",
};

const ACTION_STATUS: Readonly<Record<ActionStatus, string>> = {
  planned: "planned",
  "under-way": "under way",
  finished: "finished",
  stopped: "stopped",
};

export function extractText(f: Formats) {
  return { ...frontText(f), ...summaryText(f), ...limitsText(f), ...rowText(f) };
}

function frontText(f: Formats) {
  return {
    title: ({ body, cycle }: ExtractScope, city: string, country: string) => {
      const from =
        body === "UPR"
          ? `Universal Periodic Review of ${country}${cycle === null ? "" : `, cycle\u00a0${cycle}`}`
          : `Recommendations of ${body} to ${country}`;
      return `${from}: what ${city} does and measures`;
    },
    origin: (city: string, period: { readonly from: number; readonly to: number }, date: string) =>
      `Extract from the voluntary local review of ${city}, ${period.from} to ${period.to}, dated ${f.date(date)}, for the national focal point.`,
    edition: (status: string) =>
      status === "draft" ? "Draft, not approved." : `Status of the edition: ${status}.`,
    footer: (city: string, body: string, status: string) =>
      `${city}, extract for ${body}${status === "draft" ? " · draft, not approved" : ""}`,
  };
}

interface Counts {
  readonly held: number;
  readonly relevance: Readonly<Record<Relevance, number>>;
  readonly rows: number;
  readonly withAction: number;
  readonly withFigure: number;
}

function summaryText(f: Formats) {
  return {
    summary: "Summary",
    held: ({ body }: ExtractScope, { held }: Counts, documents: readonly string[]) =>
      `The city’s review took up ${f.count(held)} ${one(held, "recommendation", "recommendations")} of ${body === "UPR" ? "the Universal Periodic Review" : body} (${f.list(documents)}).`,
    judged: ({ held, relevance }: Counts, city: string) =>
      `${judgedHead(held, held - relevance["not-judged"], city, f)} ${judgedParts(relevance, f)}.`,
    followed: ({ rows, withAction, withFigure }: Counts) =>
      `Of the ${f.count(rows)} that concern it, wholly or in part, or that an action answers, ${f.count(withAction)} ${one(withAction, "has", "have")} a local action and ${f.count(withFigure)} a figure of the city.`,
    statusTable: {
      status: "Weakest figure beside the recommendation",
      recommendations: "Recommendations",
      withAction: "Of these with a local action",
    },
    urgency: URGENCY,
    all: "All",
  };
}

function judgedHead(held: number, judged: number, city: string, f: Formats): string {
  return judged === held
    ? `All were judged for ${city}:`
    : `${f.count(judged)} were judged for ${city}, ${f.count(held - judged)} not yet:`;
}

function judgedParts(relevance: Counts["relevance"], f: Formats): string {
  const parts = [
    `${f.count(relevance.relevant)} ${one(relevance.relevant, "concerns", "concern")} the city`,
    `${f.count(relevance.partly)} ${one(relevance.partly, "concerns", "concern")} it in part`,
    `${f.count(relevance["not-relevant"])} ${one(relevance["not-relevant"], "does", "do")} not`,
  ];
  if (relevance.disputed > 0)
    parts.push(`on ${f.count(relevance.disputed)} the reviewers disagree`);
  return f.list(parts);
}

function limitsText(f: Formats) {
  return {
    limits: "Limits, and who judged",
    limitSentences: [
      "Whether a recommendation concerns the city, and which action and figure belong to it, is the judgment of the reviewers named here: evidence for dialogue, not a legal finding.",
      "A status says how fast a figure moves towards its target value (method: Statistics Canada’s); it does not show that an action caused the change.",
      "Figures are as published by their sources and often describe all residents, not the group that a recommendation names.",
    ],
    partOfGoals: (goals: readonly number[]) =>
      `The review covers ${one(goals.length, "goal", "goals")} ${f.list(goals.map(String))} only; figures of other goals are not in it.`,
    reviewer: ({ reviewer, recommendations, first, last }: Reviewer) =>
      `Judged by ${reviewer}: ${f.count(recommendations)} ${one(recommendations, "recommendation", "recommendations")}, ${
        first === last ? f.date(first) : `${f.date(first)} to ${f.date(last)}`
      }.`,
    ownWords: (documents: readonly string[]) =>
      `Texts without quotation marks are in other words; the official wording stands in ${f.list(documents)}.`,
    quotedShort:
      "Texts longer than 40 words, or than their publisher allows, are cut and end in […].",
    wordCount: (words: number) => `Words in this document: ${f.count(words)}.`,
  };
}

function rowText(f: Formats) {
  return {
    recommendations: "The recommendations, most urgent first",
    order:
      "Order: by the weakest figure (moving away, too slow, no figure, figure without status, on track, met); within each, actions not finished first, then the slowest pace. What is not said of an action is not recorded.",
    leftOut: (count: number, most: number) =>
      `${f.count(count)} ${one(count, "recommendation", "recommendations")}, the least urgent, ${one(count, "was", "were")} left out to keep to ${f.count(most)} words; the review has ${one(count, "it", "them")}.`,
    group: (urgency: Urgency, shown: number, all: number) =>
      `${URGENCY[urgency]}: ${shown === all ? "" : `${f.count(shown)} of `}${f.count(all)} ${one(all, "recommendation", "recommendations")}`,
    position: (_position: Position | null, published: string) => published,
    columns: {
      recommendation: "Recommendation",
      action: "Local action",
      figure: "Figure of the city",
      evidence: "Evidence: source, period, table in the review",
    },
    from: (states: readonly string[]) =>
      states.length > 3
        ? `From ${states.slice(0, 2).join(", ")} and ${states.length - 2} more States`
        : `From ${f.list(states)}`,
    judgment: (relevance: Relevance, competences: readonly Competence[]) =>
      [RELEVANCE[relevance], ...competences.map((word) => COMPETENCE[word])].join("; ") + ".",
    said: (judgments: readonly JudgmentRow[]) =>
      `${judgments.map(({ reviewer, relevance }) => `${reviewer}: ${SAID[relevance]}`).join("; ")}.`,
    obligation: ({ instrument, article, right, binding }: ObligationRow) =>
      `${instrument}${article === "" ? "" : ` article\u00a0${article}`}${right === null ? "" : `, ${lowerFirst(right)}`}; ${BINDING[binding]}.`,
    noObligation: "No direct obligation identified.",
    noAction: "No action recorded.",
    followedUp: (words: string) => `Follow-up: ${words}`,
    ...actionWords(f),
    ...figureWords(f),
  };
}

function actionWords(f: Formats) {
  return {
    followUp: (parts: FollowUp) => {
      const by = (due: string): string => `by ${isDay(due) ? f.date(due) : due}`;
      const known = followUpText(parts, by, ACTION_STATUS, f);
      return known === null ? null : `${capital(known)}.`;
    },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function figureWords(f: Formats) {
  return {
    status: STATUS,
    gettingWorse: "Met, getting worse",
    ...figureTexts(VALUES, f),
    targetValue: (...[target, measured]: readonly [TargetValue, Pick<Measured, "unit">]) =>
      `target ${targetValueWords(target, measured, f)} by ${target.year}`,
    moreFigures: (codes: readonly string[]) => `Also in the review: ${f.list(codes)}.`,
    source: (publisher: string, first: string, latest: string) =>
      [
        publisher,
        first === latest ? f.period(first) : `${f.period(first)} to ${f.period(latest)}`,
      ].join(", "),
    citySource: (city: string) => `Data of the city of ${city}`,
    table: (goal: number) => `table B${goal}`,
  };
}
