/** The marts of the human rights chain as findings read them. */
import type {
  ActionStatus,
  CityAction,
  CityRight,
  Competence,
  Contribution,
  FollowUp,
  LinkReview,
  ParticipationEvent,
  RelevanceJudgment,
  SelfAssessment,
} from "./city-rights.ts";
import type { IndicatorKind } from "./city.ts";
import type { Position, Recommendation } from "./recommendation.ts";
import type { BindingStatus, LinkBasis, LinkStrength } from "./rights-link.ts";

type OfRecommendation =
  | "symbol"
  | "paragraph"
  | "mechanism"
  | "body"
  | "kind"
  | "cycle"
  | "session"
  | "text"
  | "textOrigin"
  | "position"
  | "positionPublished";

/** `marts.recommendation`: one row per recommendation to the State, tags as published. */
export interface RecommendationRow extends Pick<Recommendation, OfRecommendation> {
  readonly recommendation: string;
  readonly publishedOn: string | null;
  /** Joined with "; ", as are themes, groups, goals and targets. */
  readonly recommendingStates: string | null;
  readonly themes: string | null;
  readonly groups: string | null;
  readonly goals: string | null;
  readonly targets: string | null;
  readonly tagging: "target" | "goal-only" | "untagged";
  readonly sourceId: string;
  readonly file: string;
  readonly line: number;
}

/** On whose word a recommendation stands at a place: the publisher's tag, its tag of the goal alone, or the city's dated judgment. */
export type RecommendationLink = "published-tag" | "published-goal-tag" | "city-judgment";

export type MissingLink =
  "target" | "obligation" | "recommendation" | "judgment" | "action" | "indicator";

/** `marts.chain`: target, obligation, recommendation, judgment, action and indicators in one row. */
export interface ChainRow {
  readonly goal: number;
  /** Null: the recommendation is tagged with the goal alone. */
  readonly target: string | null;
  /** Strongest obligation: "ICESCR 13(2)(a)". */
  readonly obligation: string | null;
  readonly obligationBinding: BindingStatus | null;
  readonly obligationStrength: LinkStrength | null;
  readonly obligationBasis: LinkBasis | null;
  /** Treaties that bind the State by a direct link. */
  readonly directBinding: number;
  readonly recommendation: string | null;
  readonly linkBasis: RecommendationLink | null;
  readonly position: Position | null;
  readonly relevance: RelevanceJudgment["relevance"] | null;
  readonly competence: Competence | null;
  readonly reviewer: string | null;
  readonly judgedOn: string | null;
  /** Line of the judgment in `recommendations.csv`. */
  readonly judgmentLine: number | null;
  readonly action: string | null;
  readonly actionStatus: ActionStatus | null;
  readonly actionDue: string | null;
  /** Codes joined with "; ". */
  readonly indicators: string | null;
  readonly indicatorsBy: "judgment" | "action" | "target" | null;
  /** `MissingLink`s joined with "; "; empty when the chain is whole. */
  readonly missing: string;
}

type OfJudgment =
  "relevance" | "competence" | "reviewer" | "judgedOn" | "reason" | "action" | "line";

/** `marts.judgment`: empty cells of the follow-up are filled from the action. */
export interface JudgmentRow extends FollowUp, Pick<RelevanceJudgment, OfJudgment> {
  readonly recommendation: string;
  readonly target: string | null;
}

/** `marts.action` with its titles and targets. */
export interface ActionRow extends Omit<CityAction, "file" | "indicators" | "targets"> {
  /** Targets in the scope of the run. */
  readonly targets: readonly string[];
}

/** `marts.local_right` */
export interface LocalRightRow extends Omit<CityRight, "file" | "target"> {
  readonly target: string | null;
}

/** `marts.target_right`: the rights that stand behind a target most of all, in order. */
export interface TargetRightRow {
  readonly target: string;
  readonly position: number;
  readonly right: string;
}

/** `marts.link_review` */
export interface LinkReviewRow extends Omit<LinkReview, "file" | "line" | "target"> {
  readonly target: string;
}

/** `marts.contribution`: those with consent only. */
export interface ContributionRow extends Omit<
  Contribution,
  "file" | "date" | "goal" | "target" | "consent"
> {
  readonly contributedOn: string;
  readonly goal: number | null;
  readonly target: string | null;
}

/** `marts.participation` */
export interface ParticipationRow extends Omit<
  ParticipationEvent,
  "file" | "date" | "goal" | "target"
> {
  readonly heldOn: string;
  readonly goal: number | null;
  readonly target: string | null;
}

/** `marts.self_assessment`: items of the schemes that the city has answered; items without an answer have nulls. */
export interface SelfAssessmentRow {
  readonly scheme: SelfAssessment["scheme"];
  readonly item: string;
  readonly part: string;
  readonly title: string;
  readonly source: string;
  readonly answer: SelfAssessment["answer"] | null;
  readonly evidence: string | null;
  readonly url: string | null;
  readonly assessedBy: string | null;
  readonly assessedOn: string | null;
}

/** `marts.indicator_kind` */
export interface IndicatorKindRow {
  readonly indicator: string;
  readonly kind: IndicatorKind;
  readonly kindBasis: "city" | "own-reading";
}

export interface ReleasedRights {
  readonly recommendations: readonly RecommendationRow[];
  readonly chain: readonly ChainRow[];
  readonly judgments: readonly JudgmentRow[];
  readonly actions: readonly ActionRow[];
  readonly localRights: readonly LocalRightRow[];
  readonly targetRights: readonly TargetRightRow[];
  readonly linkReviews: readonly LinkReviewRow[];
  readonly contributions: readonly ContributionRow[];
  readonly participation: readonly ParticipationRow[];
  readonly selfAssessment: readonly SelfAssessmentRow[];
  readonly indicatorKinds: readonly IndicatorKindRow[];
}
