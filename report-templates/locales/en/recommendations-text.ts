/** Words of the recommendations in English: matrix of a goal, annex, and what is said where there is none. */
import type { ActionStatus, Competence } from "../../../domain/city-rights.ts";
import type { Relevance } from "../../../domain/findings/rights-finding.ts";
import type { Goal } from "../../../domain/goal.ts";
import type { Mechanism, Position } from "../../../domain/recommendation.ts";
import type { JudgmentRow, RecommendationRow } from "../../../domain/released-rights.ts";
import type { DocumentCount, MatrixCounts, SearchedText } from "../../components/matrix-counts.ts";
import type { CountedRows } from "../../components/matrix-plan.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";
import { capital } from "../plain-name.ts";
import { counted, countedRows, NOT_JUDGED, unjudgedHead } from "./unjudged-text.ts";

/** What a goal is about, as "asked to do on ...". */
const TOPIC: Readonly<Record<Goal, string>> = {
  1: "poverty",
  2: "food",
  3: "health",
  4: "education",
  5: "gender equality",
  6: "water and sanitation",
  7: "energy",
  8: "work",
  9: "industry and infrastructure",
  10: "inequality",
  11: "housing and cities",
  12: "consumption and production",
  13: "the climate",
  14: "the sea",
  15: "nature",
  16: "peace and justice",
  17: "partnerships",
};

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

const MECHANISM: Readonly<Record<Mechanism, string>> = {
  upr: "Universal Periodic Review",
  "treaty-body": "treaty body",
  "special-procedure": "special procedure",
};

const CYCLES = ["first", "second", "third", "fourth", "fifth", "sixth"] as const;

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
    title: (goal: Goal, country: string, counts: MatrixCounts) => title(goal, country, counts, f),
    lead: (goal: Goal, counts: MatrixCounts) => lead(goal, counts, f),
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
    searched: (searched: SearchedText) => searchedSentence(searched, f),
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

/** "18 recommendations to Spain on poverty: beside nine of them a figure moves away" */
function title(
  goal: Goal,
  country: string,
  { rows, away, acting }: MatrixCounts,
  f: Formats,
): string {
  const all = `${capital(counted(rows, f))} ${one(rows, "recommendation", "recommendations")}`;
  const asked = `${all} to ${country} on ${TOPIC[goal]}`;
  const some = (part: number): string =>
    part === rows ? one(rows, "it", "all of them") : `${counted(part, f)} of them`;
  if (away > 0) return `${asked}: beside ${some(away)} a figure moves away`;
  return acting > 0
    ? `${asked}: the city records an action for ${some(acting)}`
    : `${asked}: no action of the city is recorded`;
}

function lead(goal: Goal, counts: MatrixCounts, f: Formats): string {
  const { rows, tagged, byJudgment, linkedBy, withinReach, inPart, awayWithinReach, unjudged } =
    counts;
  const by = `by the judgment of ${namedReviewers(linkedBy, f)}`;
  const many = tagged.reduce((sum, { count }) => sum + count, 0);
  const sentences = [
    many > 0 &&
      `${capital(documentsWords(tagged, f))} ${one(many, "carries", "carry")} a tag in goal ${goal}${byJudgment > 0 ? `; ${counted(byJudgment, f)} more ${one(byJudgment, "stands", "stand")} here ${by}` : ""}.`,
    many === 0 &&
      `${capital(counted(byJudgment, f))} ${one(byJudgment, "recommendation stands", "recommendations stand")} here ${by}; none carries a tag in goal ${goal}.`,
    unjudged < rows && withinReach === 0 && "None was judged to be within the city’s reach.",
    withinReach > 0 &&
      `${capital(counted(withinReach, f))} ${one(withinReach, "was", "were")} judged to be within the city’s reach${inPart > 0 ? `, ${counted(inPart, f)} of them in part` : ""}.`,
    withinReach > 0 &&
      (awayWithinReach > 0
        ? `Beside ${counted(awayWithinReach, f)} of these a figure moves away.`
        : "Beside none of these does a figure move away."),
    unjudged > 0 &&
      (unjudged === rows
        ? `${NOT_JUDGED} on ${one(rows, "it", "any of them")}.`
        : `${capital(counted(unjudged, f))} ${one(unjudged, "is", "are")} not judged yet.`),
  ];
  return sentences.filter((sentence) => sentence !== false).join(" ");
}

/** Documents and reviewers that are named one by one; more are counted. */
const NAMED = 3;

/** "Housing Office, Mayor and Ombudsman" */
function namedReviewers(names: readonly string[], f: Formats): string {
  const others = names.length - NAMED;
  const more = others > 0 ? [`${counted(others, f)} ${one(others, "other", "others")}`] : [];
  return f.list([...names.slice(0, NAMED), ...more]);
}

/** "17 recommendations of A/HRC/60/8 (fourth Universal Periodic Review) and 3 of CRPD/C/ESP/CO/2-3 (CRPD)" */
function documentsWords(documents: readonly DocumentCount[], f: Formats): string {
  const named = documents.slice(0, NAMED).map((document, index) => {
    const { count, symbol } = document;
    const what = index === 0 ? ` ${one(count, "recommendation", "recommendations")}` : "";
    return `${counted(count, f)}${what} of ${symbol} (${bodyName(document)})`;
  });
  const others = documents.slice(NAMED);
  const rest = others.reduce((sum, { count }) => sum + count, 0);
  const more =
    others.length > 0
      ? [
          `${counted(rest, f)} of ${counted(others.length, f)} other ${one(others.length, "document", "documents")}`,
        ]
      : [];
  return f.list([...named, ...more]);
}

function bodyName({ body, cycle }: Pick<DocumentCount, "body" | "cycle">): string {
  if (body !== "UPR") return body;
  const ordinal = cycle === null ? undefined : CYCLES[cycle - 1];
  return ordinal ? `${ordinal} ${MECHANISM.upr}` : MECHANISM.upr;
}

function searchedSentence({ documents, publishers, date }: SearchedText, f: Formats): string {
  const what =
    documents.length > 0
      ? documentsWords(documents, f)
      : `${publishers.length > 0 ? publishers.join("; ") : "the sources of recommendations"}, where none to the State was found`;
  return `Searched: ${what}${date === null ? "" : `, as received on ${f.date(date)}`}.`;
}

/** Words inside the cells of the matrix. */
function cellText(f: Formats) {
  return {
    number: (symbol: string, paragraph: string) => `${symbol}, ${paragraph}`,
    states: (joined: string) => f.list(joined.split("; ")),
    body: (row: Pick<RecommendationRow, "body" | "cycle">) => bodyName(row),
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
      `${searchedSentence(searched, f)} Tagged with a target: ${f.count(tagging.target)}; with a goal only: ${f.count(tagging["goal-only"])}; without a tag: ${f.count(tagging.untagged)}. Tags and positions stand as published; a judgment is that of the person named, on that day.`,
    notListed: (count: number) =>
      `${capital(counted(count, f))} more ${one(count, "recommendation", "recommendations")} of these documents ${one(count, "has", "have")} no tag in the goals of this review and nobody has judged ${one(count, "it", "them")}; not listed.`,
    document: (document: DocumentCount) => {
      const { symbol, count } = document;
      const name = bodyName(document);
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
