/** The city's side of the human rights chain: what its tables say about recommendations, actions, rights and people. */
import type { Goal } from "./goal.ts";
import type { TargetCode } from "./target-code.ts";

/** Who decides. Cities are not judged on what they cannot decide. */
export type Competence = "city" | "shared" | "region" | "state";

export type ActionStatus = "planned" | "under-way" | "finished" | "stopped";

/** Place of a row in its table, for messages and evidence. */
export interface TablePlace {
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
}

/** What is done, by whom, with what, by when. Empty cells are null. */
export interface FollowUp {
  readonly owner: string | null;
  /** As printed: "1.2 million euros a year". */
  readonly budget: string | null;
  /** Year, or day as YYYY-MM-DD. */
  readonly due: string | null;
  readonly status: ActionStatus | null;
}

/** One row of `recommendations.csv`: a person's dated judgment whether a recommendation concerns the city. */
export interface RelevanceJudgment extends TablePlace, FollowUp {
  readonly symbol: string;
  readonly paragraph: string;
  /** Null: the judgment speaks of the recommendation as a whole. */
  readonly target: TargetCode | null;
  readonly relevance: "relevant" | "partly" | "not-relevant";
  readonly competence: Competence;
  /** Role or organisation that judged. */
  readonly reviewer: string;
  /** YYYY-MM-DD */
  readonly judgedOn: string;
  readonly reason: string | null;
  /** Id of an action in `actions.csv`; its cells fill empty ones of the follow-up. Null: no action recorded. */
  readonly action: string | null;
  /** Indicators of the city that show the matter; empty: those of the target. */
  readonly indicators: readonly string[];
}

/** One row of `actions.csv`. */
export interface CityAction extends TablePlace, FollowUp {
  /** Chosen by the city: "housing-plan". */
  readonly action: string;
  /** Language tag to title, from the `title_<lang>` columns. */
  readonly titles: Readonly<Record<string, string>>;
  readonly targets: readonly TargetCode[];
  readonly indicators: readonly string[];
  /** Publication in which the city states it. */
  readonly source: string | null;
  readonly url: string | null;
}

/** One row of `rights.csv`: what a right means in this city. */
export interface CityRight extends TablePlace {
  /** Name of the right as in the list of rights. */
  readonly right: string;
  /** Null: for all targets that the right stands behind. */
  readonly target: TargetCode | null;
  readonly holders: string | null;
  readonly competence: Competence | null;
  /** What the city can decide itself. */
  readonly cityDecides: string | null;
  /** What others decide, and who. */
  readonly othersDecide: string | null;
  readonly complainTo: string | null;
  readonly complainUrl: string | null;
}

export type ContributorKind =
  "nhri" | "ombuds" | "national-mechanism" | "civil-society" | "academia" | "other";

/** One row of `contributions.csv`: what somebody outside the administration says. Never printed without consent. */
export interface Contribution extends TablePlace {
  readonly contributor: string;
  readonly kind: ContributorKind;
  readonly date: string;
  readonly goal: Goal | null;
  readonly target: TargetCode | null;
  readonly text: string;
  /** Language of the text. */
  readonly language: string;
  readonly consent: "yes" | "no";
  readonly stance: "agrees" | "dissents" | "adds";
  readonly reply: string | null;
}

/** One row of `participation.csv`: who was heard, and what changed because of it. */
export interface ParticipationEvent extends TablePlace {
  readonly date: string;
  readonly who: string;
  /** Number of people; null when nobody counted. */
  readonly people: number | null;
  readonly how: string;
  readonly accessibility: string | null;
  readonly goal: Goal | null;
  readonly target: TargetCode | null;
  /** Null: nothing has changed, and the report says so. */
  readonly changed: string | null;
}

/** One row of `self-assessment.csv`: an item of a published framework, answered by the city. */
export interface SelfAssessment extends TablePlace {
  readonly scheme: "human-rights-city" | "data-approach";
  /** Code from the list of items. */
  readonly item: string;
  readonly answer: "yes" | "partly" | "no";
  readonly evidence: string | null;
  readonly url: string | null;
  readonly assessedBy: string;
  readonly assessedOn: string;
}

/** One row of `rights-reviews.csv`: somebody confirms or objects to the link between a target and an article. */
export interface LinkReview extends TablePlace {
  readonly target: TargetCode;
  readonly instrument: string;
  readonly article: string;
  readonly decision: "confirms" | "objects";
  readonly reviewer: string;
  readonly reviewedOn: string;
  readonly note: string | null;
}

/** One row of `ratification.csv`: newer facts about the State than the table that comes with the program. */
export interface NewerRatification extends TablePlace {
  readonly instrument: string;
  readonly status: "state-party" | "signatory-state" | "no-action";
  /** Year in which the status began; null for no action. */
  readonly since: number | null;
  /** Month to which the row speaks, YYYY-MM. */
  readonly asOf: string;
  /** The State's reservation or declaration in short; null when none is recorded. */
  readonly reservation: string | null;
  readonly source: string;
}

/** All of it. A table that the city does not keep is empty. */
export interface CityRights {
  readonly judgments: readonly RelevanceJudgment[];
  readonly actions: readonly CityAction[];
  readonly rights: readonly CityRight[];
  readonly contributions: readonly Contribution[];
  readonly participation: readonly ParticipationEvent[];
  readonly selfAssessment: readonly SelfAssessment[];
  readonly linkReviews: readonly LinkReview[];
  readonly ratification: readonly NewerRatification[];
}
