/** Words of the recommendations in English: matrix of a goal, annex, and what is said where there is none. */
import type { ActionStatus, Competence } from "../../../domain/city-rights.ts";
import type { Relevance } from "../../../domain/findings/rights-finding.ts";
import type { Goal } from "../../../domain/goal.ts";
import type { Mechanism, Position } from "../../../domain/recommendation.ts";
import type { JudgmentRow, RecommendationRow } from "../../../domain/released-rights.ts";
import type { DocumentCount, MatrixCounts, SearchedText } from "../../components/matrix-counts.ts";
import type { CountedRows } from "../../components/matrix-plan.ts";
import type { Formats } from "../format.ts";
import { matrixLead, matrixTitle } from "../sentences/matrix.ts";
import { bodyName, searchedText } from "../sentences/recommendation-documents.ts";
import { DOCUMENTS, MATRIX, MECHANISM } from "./matrix-words.ts";
import { one } from "./plural.ts";
import { capital } from "../plain-name.ts";
import { counted, countedRows, unjudgedHead } from "./unjudged-text.ts";

const COMPETENCE: Readonly<Record<Competence, string>> = {
  city: "the city decides",
  shared: "shared with others",
  region: "the region decides",
  state: "the State decides",
};

/** As the owner of an action whose owner is not named. */
const DECIDER: Readonly<Record<Competence, string>> = {
  city: "City",
  shared: "Shared",
  region: "Region",
  state: "State",
};

const RELEVANCE: Readonly<Record<Exclude<Relevance, "disputed" | "not-judged">, string>> = {
  relevant: "relevant",
  partly: "relevant in part",
  "not-relevant": "not relevant",
};

const ACTION_STATUS: Readonly<Record<ActionStatus, string>> = {
  planned: "planned",
  "under-way": "under way",
  finished: "finished",
  stopped: "stopped",
};

const ADDRESS = "https://uhri.ohchr.org";

/** What a city without any source of recommendations says. */
const NO_SOURCE =
  "No source of recommendations was given, so this review does not say what the UN human rights mechanisms have recommended.";

export function recommendationsText(f: Formats) {
  return {
    ...matrixText(f),
    ...cellText(f),
    annex: annexText(f),
    noSource: NO_SOURCE,
    open: (count: number) =>
      `${f.count(count)} open ${one(count, "recommendation", "recommendations")}.`,
  };
}

function matrixText(f: Formats) {
  return {
    kicker: (goal: Goal) => `Goal ${goal} · Recommendations of the UN human rights mechanisms`,
    title: (goal: Goal, country: string, counts: MatrixCounts) =>
      matrixTitle(MATRIX, { goal, country }, counts, f),
    lead: (goal: Goal, counts: MatrixCounts) => matrixLead(MATRIX, goal, counts, f),
    group: {
      "moving-away": "Beside these a figure moves away",
      "goal-only": "Tagged with the goal only",
    },
    columns: {
      recommendation: "Recommendation",
      recommendationSub: "symbol and number, State or body, tag",
      position: (country: string) => `Position of ${country}`,
      action: "Local action",
      actionSub: "who, by when",
      indicator: "Indicator",
      indicatorSub: "first to latest value, trend, status",
    },
    none: (goal: Goal) => `No recommendation carries a tag for goal ${goal}.`,
    searched: (searched: SearchedText) => searchedText(DOCUMENTS, searched, f),
    foot: (searched: SearchedText, origins: readonly RecommendationRow["textOrigin"][]) =>
      [
        searched.publishers.length > 0 && `Recommendations: ${searched.publishers.join("; ")}.`,
        `Positions and tags as published; ${ADDRESS}.`,
        origins.includes("own-rendering") && "Texts rendered in other words for this review.",
        origins.includes("uhri") && "Texts quoted in short.",
      ]
        .filter(Boolean)
        .join(" "),
    counted: (rows: CountedRows) => countedRows(rows, f),
    unjudged: (count: number) => unjudgedHead(count, f),
    awayBeside: (codes: readonly string[]) => `moving away: ${codes.join(", ")}`,
    everyJudgment: "All recommendations with every judgment: annex D.",
  };
}

/** Words inside the cells of the matrix. */
function cellText(f: Formats) {
  return {
    number: (symbol: string, paragraph: string) => `${symbol}, ${paragraph}`,
    states: (joined: string) => f.list(joined.split("; ")),
    body: (row: Pick<RecommendationRow, "body" | "cycle">) => bodyName(DOCUMENTS, row),
    tags: (targets: readonly string[], goalsAlone: readonly string[]) => {
      const goals = goalsAlone.length === 0 ? [] : [goalsWords(goalsAlone, f)];
      if (targets.length === 0) return `tagged with ${goals.join("")}`;
      return `${one(targets.length + goalsAlone.length, "tag", "tags")} ${[...targets, ...goals].join(", ")}`;
    },
    untagged: "no tag",
    linked: (target: string, by: readonly JudgmentRow[]) =>
      `linked to target ${target} by ${signatures(by, f)}`,
    noObligation: "no direct obligation identified",
    concluding: "Concluding observation",
    ofMechanism: (mechanism: Mechanism) => capital(MECHANISM[mechanism]),
    position: (_position: Position | null, published: string) => published,
    noPosition: "No position published",
    noAction: "No action recorded.",
    followedUp: (words: string) => `Follow-up: ${words}`,
    notCompetent: "Not within the competence of the city.",
    notRelevant: (by: readonly JudgmentRow[]) =>
      `Judged not relevant for the city (${signatures(by, f)}).`,
    judgment: ({ reviewer, judgedOn, relevance, competence, target }: JudgmentRow) =>
      `${reviewer}, ${f.date(judgedOn)}${target === null ? "" : `, on ${target}`}: ${RELEVANCE[relevance]}, ${COMPETENCE[competence]}.`,
    decides: (competence: Competence) => capital(COMPETENCE[competence]),
    decider: (competence: Competence) => DECIDER[competence],
    inPart: "relevant in part",
    due: (due: string) => `by ${/^\d{4}-\d{2}-\d{2}$/u.test(due) ? f.date(due) : due}`,
    noDue: "no date",
    actionStatus: ACTION_STATUS,
    range: (first: string, latest: string) => `${first} to ${latest}`,
    oneValue: (value: string, period: string) => `${value} in ${period}`,
    noIndicator: "No indicator of the city shows this.",
    moreIndicators: (codes: readonly string[]) =>
      `${f.count(codes.length)} more ${one(codes.length, "indicator", "indicators")}: ${codes.join(", ")}`,
  };
}

/** "goals 1 and 10 (no target)" */
function goalsWords(goals: readonly string[], f: Formats): string {
  return `${one(goals.length, "goal", "goals")} ${f.list(goals)} (no\u00a0target)`;
}

/** "Planning office, 3 May 2026; Ombudsman, 4 May 2026" */
function signatures(judgments: readonly JudgmentRow[], f: Formats): string {
  const signed = judgments.map(({ reviewer, judgedOn }) => `${reviewer}, ${f.date(judgedOn)}`);
  return [...new Set(signed)].join("; ");
}

function annexText(f: Formats) {
  return {
    kicker: "Annex D",
    name: "Recommendations",
    title: (count: number, country: string) =>
      count === 0
        ? `No recommendation to ${country} stands in the goals of this review`
        : `${capital(counted(count, f))} ${one(count, "recommendation", "recommendations")} to ${country}, with every judgment`,
    lead: (
      tagging: Readonly<Record<RecommendationRow["tagging"], number>>,
      searched: SearchedText,
    ) =>
      `${searchedText(DOCUMENTS, searched, f)} Tagged with a target: ${f.count(tagging.target)}; with a goal only: ${f.count(tagging["goal-only"])}; without a tag: ${f.count(tagging.untagged)}. Tags and positions stand as published; a judgment is that of the person named, on that day.`,
    notListed: (count: number) =>
      `${capital(counted(count, f))} more ${one(count, "recommendation", "recommendations")} of these documents ${one(count, "has", "have")} no tag in the goals of this review and nobody has judged ${one(count, "it", "them")}; not listed.`,
    document: (document: DocumentCount) => {
      const { symbol, count } = document;
      const name = bodyName(DOCUMENTS, document);
      return `${symbol} · ${capital(name)} · ${f.count(count)} listed`;
    },
    source: (publishers: readonly string[]) =>
      `${publishers.length > 0 ? `Publisher: ${publishers.join("; ")}. ` : ""}Each recommendation can be looked up by its symbol in the Universal Human Rights Index: ${ADDRESS}.`,
    columns: {
      number: "Number",
      from: "States or body",
      position: "Position",
      tags: "Tags",
      goals: "In goals",
      judgment: "Judgment, by whom",
    },
    untagged: "untagged",
    goalsAlone: (goals: readonly string[]) => goalsWords(goals, f),
    noGoal: "none of this review",
    reviewers: "Who judged, and when",
    reviewer: ({ reviewer, judgedOn }: Pick<JudgmentRow, "reviewer" | "judgedOn">) =>
      `${reviewer}, ${f.date(judgedOn)}`,
    judgment: ({ relevance, competence, target }: JudgmentRow) =>
      `${capital(RELEVANCE[relevance])}, ${COMPETENCE[competence]}${target === null ? "" : `, target ${target}`}.`,
    notJudged: "Not judged yet.",
  };
}
