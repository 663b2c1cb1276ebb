/** Spanish words for recommendations that are counted or listed, because nobody judged them or they were judged not relevant. */
import type { Formats } from "../format.ts";
import type { RecommendationWords } from "../sentences/recommendations.ts";
import { one } from "./plural.ts";
import { numberAlone, numberWord } from "./sentences-number.ts";

/** Goes on with "esta recomendación", "ninguna de ellas". */
export const NOT_JUDGED = "Nadie ha valorado aún si la ciudad puede actuar respecto a";

/** "tres recomendaciones", "13 recomendaciones" */
export function recommendations(count: number, f: Formats): string {
  return `${count > 12 ? f.count(count) : numberWord(count, "feminine")} ${one(count, "recomendación", "recomendaciones")}`;
}

/** "una", "tres"; from 13 in figures. */
export function counted(count: number, f: Formats): string {
  return count > 12 ? f.count(count) : numberAlone(count, "feminine");
}

/** Above the list of those that nobody judged. */
export function unjudgedHead(count: number, f: Formats): string {
  return `${NOT_JUDGED} ${count === 1 ? "esta recomendación" : `estas ${recommendations(count, f)}`}`;
}

/** Those not printed, by the reason. */
export const COUNTED: RecommendationWords["counted"] = {
  unjudged: (count, f) => `${moreOfGoal(count, f)} que nadie ha valorado aún: anexo D.`,
  notRelevant: (count, f) =>
    `${moreOfGoal(count, f)} ${one(count, "valorada como no pertinente", "valoradas como no pertinentes")} para la ciudad: anexo D.`,
};

/** "Otras 13 recomendaciones de este Objetivo" */
function moreOfGoal(count: number, f: Formats): string {
  return `${count === 1 ? "Otra recomendación" : `Otras ${recommendations(count, f)}`} de este Objetivo`;
}
