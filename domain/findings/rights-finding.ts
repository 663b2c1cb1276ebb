/** Findings of the human rights chain: recommendations beside the city's actions and figures. */
import type { IndicatorKind } from "../city.ts";
import type { Goal } from "../goal.ts";
import type {
  ActionRow,
  ContributionRow,
  JudgmentRow,
  LinkReviewRow,
  LocalRightRow,
  MissingLink,
  ParticipationRow,
  RecommendationLink,
  RecommendationRow,
  SelfAssessmentRow,
} from "../released-rights.ts";
import type { ObligationRow } from "../released-data.ts";
import type { TargetCode } from "../target-code.ts";

/** What the reviewers together say. "disputed": they differ, and each is printed. */
export type Relevance = JudgmentRow["relevance"] | "disputed" | "not-judged";

/** One row of the matrix of a goal: a recommendation, what the city does about it, and the figures beside it. */
export interface MatrixRow {
  readonly recommendation: string;
  /** Where it stands in this goal, by target; the target is null for a tag of the goal alone. */
  readonly places: readonly {
    readonly target: TargetCode | null;
    readonly link: RecommendationLink;
  }[];
  readonly relevance: Relevance;
  /** Of the reviewers, in the order of the table. */
  readonly judgments: readonly JudgmentRow[];
  /** Id in `actions`; null when no action is recorded. */
  readonly action: string | null;
  /** Indicators of the city that show the matter. */
  readonly indicators: readonly string[];
  readonly missing: readonly MissingLink[];
}

export interface GoalMatrix {
  readonly goal: Goal;
  readonly rows: readonly MatrixRow[];
}

/** A target that is off course although a treaty binds the State to what it protects. */
export interface ObligationGap {
  readonly target: TargetCode;
  readonly status: "moving-away" | "too-slow";
  /** The weakest indicator of the target, and its observed pace over the needed one. */
  readonly indicator: string;
  readonly ratio: number;
  /** The surest direct link to a treaty that binds the State. */
  readonly obligation: ObligationRow;
  /** Recommendations that the State has not refused and that no finished action answers. */
  readonly openRecommendations: readonly string[];
}

/** Indicators of a target by what they measure; those not classified are counted. */
export interface TargetKinds {
  readonly target: TargetCode;
  readonly kinds: Readonly<Record<IndicatorKind, readonly string[]>>;
  readonly unclassified: readonly string[];
  /** Those whose kind the city has named itself; the other kinds are our reading. */
  readonly namedByCity: readonly string[];
}

/** Documents that were searched for recommendations to the State. */
export interface SearchedDocument {
  readonly symbol: string;
  readonly body: string;
  readonly cycle: number | null;
  readonly recommendations: number;
}

export interface RightsFindings {
  /** Recommendations that stand in a matrix or that the city has judged, by id. */
  readonly recommendations: readonly RecommendationRow[];
  readonly searched: readonly SearchedDocument[];
  /** Recommendations of the searched documents by how the publisher tagged them. */
  readonly tagging: Readonly<Record<RecommendationRow["tagging"], number>>;
  readonly matrices: readonly GoalMatrix[];
  /** Every judgment of the city, also those on recommendations that stand in no matrix. */
  readonly judgments: readonly JudgmentRow[];
  /** All of them, most urgent first. */
  readonly obligationGaps: readonly ObligationGap[];
  readonly actions: readonly ActionRow[];
  readonly localRights: readonly LocalRightRow[];
  readonly kinds: readonly TargetKinds[];
  readonly linkReviews: readonly LinkReviewRow[];
  readonly contributions: readonly ContributionRow[];
  readonly participation: readonly ParticipationRow[];
  readonly selfAssessment: readonly SelfAssessmentRow[];
}
