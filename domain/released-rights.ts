/** The marts of the human rights chain as findings read them. */
import type {
  ActionStatus,
  Competence,
  Contribution,
  ContributorKind,
  LinkReview,
  RelevanceJudgment,
  SelfAssessment,
} from "./city-rights.ts";
import type { IndicatorKind } from "./city.ts";
import type { Mechanism, Position, Recommendation, TextOrigin } from "./recommendation.ts";
import type { BindingStatus, LinkBasis, LinkStrength } from "./rights-link.ts";

/** `marts.recommendation`: one row per recommendation to the State, tags as published. */
export interface RecommendationRow {
  readonly recommendation: string;
  readonly symbol: string;
  readonly paragraph: string | null;
  readonly mechanism: Mechanism;
  readonly body: string;
  readonly kind: Recommendation["kind"];
  readonly publishedOn: string | null;
  readonly cycle: number | null;
  readonly session: string | null;
  readonly text: string;
  readonly textOrigin: TextOrigin;
  readonly position: Position | null;
  readonly positionPublished: string | null;
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

/** `marts.judgment`: empty cells of the follow-up are filled from the action. */
export interface JudgmentRow {
  readonly recommendation: string;
  readonly target: string | null;
  readonly relevance: RelevanceJudgment["relevance"];
  readonly competence: Competence;
  readonly reviewer: string;
  readonly judgedOn: string;
  readonly reason: string | null;
  readonly action: string | null;
  readonly owner: string | null;
  readonly budget: string | null;
  readonly due: string | null;
  readonly status: ActionStatus | null;
  readonly line: number;
}

/** `marts.action` with its titles and targets. */
export interface ActionRow {
  readonly action: string;
  readonly titles: Readonly<Record<string, string>>;
  /** Targets in the scope of the run. */
  readonly targets: readonly string[];
  readonly owner: string | null;
  readonly budget: string | null;
  readonly due: string | null;
  readonly status: ActionStatus | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly line: number;
}

/** `marts.local_right` */
export interface LocalRightRow {
  readonly right: string;
  readonly target: string | null;
  readonly holders: string | null;
  readonly competence: Competence | null;
  readonly cityDecides: string | null;
  readonly othersDecide: string | null;
  readonly complainTo: string | null;
  readonly complainUrl: string | null;
  readonly line: number;
}

/** `marts.target_right`: the rights that stand behind a target most of all, in order. */
export interface TargetRightRow {
  readonly target: string;
  readonly position: number;
  readonly right: string;
}

/** `marts.link_review` */
export interface LinkReviewRow {
  readonly target: string;
  readonly instrument: string;
  readonly article: string;
  readonly decision: LinkReview["decision"];
  readonly reviewer: string;
  readonly reviewedOn: string;
  readonly note: string | null;
}

/** `marts.contribution`: those with consent only. */
export interface ContributionRow {
  readonly contributor: string;
  readonly kind: ContributorKind;
  readonly contributedOn: string;
  readonly goal: number | null;
  readonly target: string | null;
  readonly text: string;
  readonly language: string;
  readonly stance: Contribution["stance"];
  readonly reply: string | null;
  readonly line: number;
}

/** `marts.participation` */
export interface ParticipationRow {
  readonly heldOn: string;
  readonly who: string;
  readonly people: number | null;
  readonly how: string;
  readonly accessibility: string | null;
  readonly goal: number | null;
  readonly target: string | null;
  readonly changed: string | null;
  readonly line: number;
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
