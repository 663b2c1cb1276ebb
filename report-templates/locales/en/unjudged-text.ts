/** Words for recommendations that are counted or listed, because nobody judged them or they were judged not relevant. */
import type { Formats } from "../format.ts";
import type { RecommendationWords } from "../sentences/recommendations.ts";
import { one } from "./plural.ts";
import { capital } from "../plain-name.ts";
import { numberWord } from "./sentences-number.ts";

/** Goes on with "on it", "on any of them". */
export const NOT_JUDGED = "Nobody has judged yet whether the city can act";

/** "three"; from 13 in figures. */
export function counted(count: number, f: Formats): string {
  return count > 12 ? f.count(count) : numberWord(count);
}

/** "three recommendations", "13 recommendations" */
export function recommendations(count: number, f: Formats): string {
  return `${counted(count, f)} ${one(count, "recommendation", "recommendations")}`;
}

/** Above the list of those that nobody judged. */
export function unjudgedHead(count: number, f: Formats): string {
  return `${NOT_JUDGED} on ${one(count, "this recommendation", `these ${counted(count, f)} recommendations`)}`;
}

/** Those not printed, by the reason. */
export const COUNTED: RecommendationWords["counted"] = {
  unjudged: (count, f) =>
    `${moreOfGoal(count, f)}: nobody has judged yet whether the city can act on ${one(count, "it", "them")}; annex D.`,
  notRelevant: (count, f) => `${moreOfGoal(count, f)}, judged not relevant for the city: annex D.`,
};

/** "13 more recommendations of this goal" */
function moreOfGoal(count: number, f: Formats): string {
  return `${capital(counted(count, f))} more ${one(count, "recommendation", "recommendations")} of this goal`;
}
