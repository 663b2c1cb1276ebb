/** Title and lead of the matrix of recommendations of a goal, in French. */
import type { Goal } from "../../../domain/goal.ts";
import type { MatrixCounts } from "../../components/matrix-counts.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";
import { documentsWords } from "./recommendations-documents.ts";
import { toState } from "./state.ts";
import { counted, recommendations } from "./unjudged-text.ts";
import { capital, numberWord } from "./words.ts";

/** What a goal is about, behind a colon. */
const TOPIC: Readonly<Record<Goal, string>> = {
  1: "pauvreté",
  2: "alimentation",
  3: "santé",
  4: "éducation",
  5: "égalité des sexes",
  6: "eau et assainissement",
  7: "énergie",
  8: "travail",
  9: "industrie et infrastructure",
  10: "inégalités",
  11: "logement et villes",
  12: "consommation et production",
  13: "climat",
  14: "mer",
  15: "nature",
  16: "paix et justice",
  17: "partenariats",
};

/** "Pauvreté, 18 recommandations à l’Espagne : un chiffre s’éloigne à côté de neuf d’entre elles" */
export function matrixTitle(
  { goal, country }: { readonly goal: Goal; readonly country: string },
  { rows, away, acting }: MatrixCounts,
  f: Formats,
): string {
  const asked = `${capital(TOPIC[goal])}, ${recommendations(rows, f)} ${toState(country)}`;
  const some = (part: number): string =>
    part === rows
      ? one(rows, "elle", "chacune")
      : part === 1
        ? "l’une d’elles"
        : `${counted(part, f)} d’entre elles`;
  if (away > 0) return `${asked} : un chiffre s’éloigne à côté ${of(some(away))}`;
  return acting > 0
    ? `${asked} : la ville consigne une action pour ${some(acting)}`
    : `${asked} : aucune action de la ville n’est consignée`;
}

/** "de deux", "d’elle", "de l’une d’elles" */
function of(words: string): string {
  return words === "elle" ? "d’elle" : `de ${words}`;
}

export function matrixLead(goal: Goal, counts: MatrixCounts, f: Formats): string {
  return [...taggedSentences(goal, counts, f), ...judgedSentences(counts, f)].join(" ");
}

/** Who tagged the recommendations, or linked them by a judgment. */
function taggedSentences(
  goal: Goal,
  { tagged, byJudgment, linkedBy }: MatrixCounts,
  f: Formats,
): readonly string[] {
  const by = `par le jugement de : ${namedReviewers(linkedBy, f)}`;
  const many = tagged.reduce((sum, { count }) => sum + count, 0);
  if (many === 0) {
    return [
      `${capital(recommendations(byJudgment, f))} ${one(byJudgment, "figure", "figurent")} ici ${by} ; aucune ne porte d’étiquette de l’objectif ${goal}.`,
    ];
  }
  const more =
    byJudgment > 0
      ? ` ; ${counted(byJudgment, f)} de plus ${one(byJudgment, "figure", "figurent")} ici ${by}`
      : "";
  return [
    `${capital(documentsWords(tagged, f))} ${one(many, "porte", "portent")} une étiquette de l’objectif ${goal}${more}.`,
  ];
}

/** What the city can do about them, as it judged. */
function judgedSentences(counts: MatrixCounts, f: Formats): readonly string[] {
  const { rows, withinReach, inPart, awayWithinReach, unjudged } = counts;
  const sentences = [
    unjudged < rows && withinReach === 0 && "Aucune n’a été jugée à la portée de la ville.",
    withinReach > 0 &&
      `${capital(counted(withinReach, f))} ${one(withinReach, "a été jugée", "ont été jugées")} à la portée de la ville${inPart > 0 ? `, dont ${counted(inPart, f)} en partie` : ""}.`,
    withinReach > 0 &&
      (awayWithinReach > 0
        ? `Parmi elles, avec un chiffre qui s’éloigne : ${f.count(awayWithinReach)}.`
        : "Aucun chiffre ne s’éloigne à côté d’elles."),
    unjudged > 0 &&
      (unjudged === rows
        ? `Personne n’a encore jugé si la ville peut agir sur ${one(rows, "elle", "l’une d’elles")}.`
        : `${capital(counted(unjudged, f))} ${one(unjudged, "n’est pas encore jugée", "ne sont pas encore jugées")}.`),
  ];
  return sentences.filter((sentence) => sentence !== false);
}

/** Reviewers that are named one by one; more are counted. */
const NAMED = 3;

function namedReviewers(names: readonly string[], f: Formats): string {
  const others = names.length - NAMED;
  const more = others > 0 ? [`${numberWord(others)} ${one(others, "autre", "autres")}`] : [];
  return f.list([...names.slice(0, NAMED), ...more]);
}
