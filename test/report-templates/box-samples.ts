/** Reviews with every box of small texts: what the city says of rights, people and itself, and recommendations. */
import type { ReviewInput } from "../../report-templates/editions/review-input.ts";
import { reviewWith } from "./recommendations-sample.ts";
import {
  contribution,
  event,
  item,
  kindsOf41,
  linkReview,
  localRight,
  withRights,
} from "./rights-sample.ts";
import { sampleReview } from "../support/sample-findings.ts"; // prettier-ignore

export const BOX_SAMPLES: readonly (readonly [string, ReviewInput])[] = [
  ["everything of the city", sampleReview({ findings: withRights({ rights: { kinds: [kindsOf41], localRights: [localRight()], linkReviews: [linkReview({ note: "Agreed" })], participation: [event(), event({ people: null })], contributions: [contribution()], selfAssessment: [item(), item({ item: "training", answer: null })] } }) })],
  ["recommendations", reviewWith([{}, { recommendation: { textOrigin: "uhri" } }])],
]; // prettier-ignore
