/** Released tables and findings of a city without recommendations and tables on human rights. */
import type { RightsFindings } from "../../domain/findings/rights-finding.ts";
import type { ReleasedRights } from "../../domain/released-rights.ts";

export const NO_RELEASED_RIGHTS: ReleasedRights = {
  recommendations: [],
  chain: [],
  judgments: [],
  actions: [],
  localRights: [],
  targetRights: [],
  linkReviews: [],
  contributions: [],
  participation: [],
  selfAssessment: [],
  indicatorKinds: [],
};

export const NO_RIGHTS_FINDINGS: RightsFindings = {
  recommendations: [],
  searched: [],
  tagging: { target: 0, "goal-only": 0, untagged: 0 },
  matrices: [],
  judgments: [],
  obligationGaps: [],
  actions: [],
  localRights: [],
  kinds: [],
  linkReviews: [],
  contributions: [],
  participation: [],
  selfAssessment: [],
};
