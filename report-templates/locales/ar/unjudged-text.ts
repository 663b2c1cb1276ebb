/** Words for recommendations that are counted or listed, because nobody judged them or they were judged not relevant. */
import type { Formats } from "../format.ts";
import type { RecommendationWords } from "../sentences/recommendations.ts";
import { NOUN } from "./nouns.ts";
import { agree, counted } from "./plural.ts";
import { ANNEX } from "./references.ts";

/** Goes on with what it is about. */
export const NOT_JUDGED = "لم يحكم أحد بعد على ما إذا كانت المدينة تستطيع التصرف";

/** Above the list of those that nobody judged. */
export function unjudgedHead(count: number, f: Formats): string {
  const these = agree(count, "هذه التوصية", "هاتين التوصيتين", `هذه التوصيات (${f.count(count)})`);
  return `${NOT_JUDGED} بشأن ${these}`;
}

/** Those not printed, by the reason. */
export const COUNTED: RecommendationWords["counted"] = {
  unjudged: (count, f) =>
    `${moreOfGoal(count, f)}، ولم يحكم أحد بعد على ما إذا كانت المدينة تستطيع التصرف بشأن ذلك: ${ANNEX.d}.`,
  notRelevant: (count, f) => `${moreOfGoal(count, f)}، والحكم: لا صلة لذلك بالمدينة: ${ANNEX.d}.`,
};

function moreOfGoal(count: number, f: Formats): string {
  return `${counted(count, NOUN.recommendation, f)} أيضاً تخص هذا الهدف`;
}
