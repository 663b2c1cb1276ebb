/** Catalan words for recommendations that are counted or listed, because nobody judged them or they were judged not relevant. */
import type { Formats } from "../format.ts";
import type { RecommendationWords } from "../sentences/recommendations.ts";
import { one } from "./plural.ts";
import { numberWord } from "./sentences-number.ts";

/** Goes on with "d’aquesta recomanació", "de cap d’aquestes". */
export const NOT_JUDGED = "Ningú no ha valorat encara si la ciutat pot actuar respecte";

/** "tres recomanacions", "13 recomanacions" */
export function recommendations(count: number, f: Formats): string {
  return `${counted(count, f)} ${one(count, "recomanació", "recomanacions")}`;
}

/** "una", "tres"; from 13 in figures. */
export function counted(count: number, f: Formats): string {
  return count > 12 ? f.count(count) : numberWord(count, "feminine");
}

/** Above the list of those that nobody judged. */
export function unjudgedHead(count: number, f: Formats): string {
  return `${NOT_JUDGED} d’${count === 1 ? "aquesta recomanació" : `aquestes ${recommendations(count, f)}`}`;
}

/** Those not printed, by the reason. */
export const COUNTED: RecommendationWords["counted"] = {
  unjudged: (count, f) => `${moreOfGoal(count, f)} que ningú no ha valorat encara: annex D.`,
  notRelevant: (count, f) =>
    `${moreOfGoal(count, f)} ${one(count, "valorada com a no pertinent", "valorades com a no pertinents")} per a la ciutat: annex D.`,
};

/** "Unes altres 13 recomanacions d’aquest Objectiu" */
function moreOfGoal(count: number, f: Formats): string {
  return `${count === 1 ? "Una altra recomanació" : `Unes altres ${recommendations(count, f)}`} d’aquest Objectiu`;
}
