/** French words for recommendations that are counted or listed, because nobody judged them or they were judged not relevant. */
import type { Formats } from "../format.ts";
import type { RecommendationWords } from "../sentences/recommendations.ts";
import { one } from "./plural.ts";
import { capital, feminineNumber } from "./words.ts";

/** "trois"; from 13 in figures. Of a recommendation, hence feminine. */
export function counted(count: number, f: Formats): string {
  return count > 12 ? f.count(count) : feminineNumber(count);
}

/** "trois recommandations" */
export function recommendations(count: number, f: Formats): string {
  return `${counted(count, f)} ${one(count, "recommandation", "recommandations")}`;
}

/** Above the list of those that nobody judged. */
export function unjudgedHead(count: number, f: Formats): string {
  return `Personne n’a encore jugé si la ville peut agir sur ${one(count, "cette recommandation", `ces ${counted(count, f)} recommandations`)}`;
}

/** Those not printed, by the reason. */
export const COUNTED: RecommendationWords["counted"] = {
  unjudged: (count, f) =>
    `${moreOfGoal(count, f)} : personne n’a encore jugé si la ville peut agir ; annexe D.`,
  notRelevant: (count, f) =>
    `${moreOfGoal(count, f)}, ${one(count, "jugée non pertinente", "jugées non pertinentes")} pour la ville : annexe D.`,
};

/** "13 autres recommandations de cet objectif" */
function moreOfGoal(count: number, f: Formats): string {
  return `${capital(counted(count, f))} ${one(count, "autre recommandation", "autres recommandations")} de cet objectif`;
}
