/** Words of the recommendations in English: matrix of a goal, annex, and what is said where there is none. */
import type { ActionStatus, Competence } from "../../../domain/city-rights.ts";
import type { Relevance } from "../../../domain/findings/rights-finding.ts";
import type { Goal } from "../../../domain/goal.ts";
import type { Position } from "../../../domain/recommendation.ts";
import type { Formats } from "../format.ts";
import {
  recommendationAnnexTexts,
  recommendationTexts,
  type RecommendationWords,
} from "../sentences/recommendations.ts";
import { MATRIX, MECHANISM } from "./matrix-words.ts";
import { one } from "./plural.ts";
import { capital } from "../plain-name.ts";
import { counted, COUNTED, unjudgedHead } from "./unjudged-text.ts";

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

const WORDS: RecommendationWords = {
  matrix: MATRIX,
  mechanisms: MECHANISM,
  relevance: RELEVANCE,
  competence: COMPETENCE,
  deciders: DECIDER,
  foot: {
    publishers: (names) => `Recommendations: ${names}.`,
    published: `Positions and tags as published; ${ADDRESS}.`,
    ownRendering: "Texts rendered in other words for this review.",
    quoted: "Texts quoted in short.",
  },
  counted: COUNTED,
  away: () => "moving away",
  tags: {
    all: (tags, count) => `${one(count, "tag", "tags")} ${tags}`,
    goalsOnly: (goals) => `tagged with ${goals}`,
  },
  goalsAlone: (goals, count) => `${one(count, "goal", "goals")} ${goals} (no\u00a0target)`,
  linked: (target, signatures) => `linked to target ${target} by ${signatures}`,
  notRelevant: (signatures) => `Judged not relevant for the city (${signatures}).`,
  onTarget: (target) => `, on ${target}`,
  due: { day: (due) => `by ${due}`, other: (due) => `by ${due}` },
  moreIndicators: (count, f) => `${f.count(count)} more ${one(count, "indicator", "indicators")}`,
  annex: {
    none: (country) => `No recommendation to ${country} stands in the goals of this review`,
    all: (count, country, f) =>
      `${capital(counted(count, f))} ${one(count, "recommendation", "recommendations")} to ${country}, with every judgment`,
    tagging: ({ target, "goal-only": goalOnly, untagged }) =>
      `Tagged with a target: ${target}; with a goal only: ${goalOnly}; without a tag: ${untagged}. Tags and positions stand as published; a judgment is that of the person named, on that day.`,
    listed: (count, f) => `${f.count(count)} listed`,
    publishers: (names) => `Publisher: ${names}.`,
    address: `Each recommendation can be looked up by its symbol in the Universal Human Rights Index: ${ADDRESS}.`,
    atTarget: (target) => `, target ${target}`,
  },
};

export function recommendationsText(f: Formats) {
  return {
    ...matrixText(f),
    ...CELLS,
    ...recommendationTexts(WORDS, f),
    annex: annexText(f),
    noSource: NO_SOURCE,
    open: (count: number) =>
      `${f.count(count)} open ${one(count, "recommendation", "recommendations")}.`,
  };
}

function matrixText(f: Formats) {
  return {
    kicker: (goal: Goal) => `Goal ${goal} · Recommendations of the UN human rights mechanisms`,
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
    unjudged: (count: number) => unjudgedHead(count, f),
    everyJudgment: "All recommendations with every judgment: annex D.",
  };
}

/** Words inside the cells of the matrix. */
const CELLS = {
  untagged: "no tag",
  noObligation: "no direct obligation identified",
  concluding: "Concluding observation",
  position: (_position: Position | null, published: string) => published,
  noPosition: "No position published",
  noAction: "No action recorded.",
  followedUp: (words: string) => `Follow-up: ${words}`,
  notCompetent: "Not within the competence of the city.",
  inPart: "relevant in part",
  noDue: "no date",
  actionStatus: ACTION_STATUS,
  range: (first: string, latest: string) => `${first} to ${latest}`,
  oneValue: (value: string, period: string) => `${value} in ${period}`,
  noIndicator: "No indicator of the city shows this.",
};

function annexText(f: Formats) {
  return {
    ...recommendationAnnexTexts(WORDS, f),
    kicker: "Annex D",
    name: "Recommendations",
    notListed: (count: number) =>
      `${capital(counted(count, f))} more ${one(count, "recommendation", "recommendations")} of these documents ${one(count, "has", "have")} no tag in the goals of this review and nobody has judged ${one(count, "it", "them")}; not listed.`,
    columns: {
      number: "Number",
      from: "States or body",
      position: "Position",
      tags: "Tags",
      goals: "In goals",
      judgment: "Judgment, by whom",
    },
    untagged: "untagged",
    noGoal: "none of this review",
    reviewers: "Who judged, and when",
    notJudged: "Not judged yet.",
  };
}
