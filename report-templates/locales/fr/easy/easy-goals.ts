/** The 17 goals in easy French: what each is about, a heading for its page, and a right that stands behind it. */
import type { Goal } from "../../../../domain/goal.ts";
import type { EasyGoal } from "../../language.ts";

/** `right` completes "Vous avez ...". */
const goal = (name: string, title: string, right: string): EasyGoal => ({ name, title, right });

const EQUALITY = "le droit à l’égalité";
const HOME = "le droit à un bon logement";
const ENVIRONMENT = "le droit à un environnement propre";

export const EASY_GOALS: Readonly<Record<Goal, EasyGoal>> = {
  1: goal(
    "Personne n’est pauvre",
    "L’argent pour bien vivre",
    "le droit de vivre dans de bonnes conditions",
  ),
  2: goal("Personne n’a faim", "À manger pour tout le monde", "le droit de bien manger"),
  3: goal("Tout le monde est en bonne santé", "La santé dans notre ville", "le droit à la santé"),
  4: goal(
    "De bonnes écoles pour tout le monde",
    "L’école dans notre ville",
    "le droit d’aller à l’école",
  ),
  5: goal("Les femmes et les hommes sont égaux", "Les femmes et les hommes", EQUALITY),
  6: goal(
    "De l’eau propre pour tout le monde",
    "L’eau dans notre ville",
    "le droit à l’eau propre",
  ),
  7: goal("De l’énergie propre pour tout le monde", "L’énergie dans notre ville", HOME),
  8: goal(
    "Un bon travail pour tout le monde",
    "Le travail dans la ville",
    "le droit de travailler",
  ),
  9: goal(
    "De bonnes routes, des usines et des idées nouvelles",
    "De nouvelles idées",
    "le droit de profiter des nouvelles découvertes",
  ),
  10: goal("Les mêmes chances pour tout le monde", "Les mêmes chances", EQUALITY),
  11: goal("Une bonne ville pour tout le monde", "Vivre dans notre ville", HOME),
  12: goal("Moins de déchets", "Acheter et jeter", ENVIRONMENT),
  13: goal("Arrêter le changement du climat", "Il fait plus chaud en ville", ENVIRONMENT),
  14: goal("Des mers propres", "La mer", ENVIRONMENT),
  15: goal("Protéger la nature", "Les plantes et les animaux", ENVIRONMENT),
  16: goal(
    "La paix et des règles justes",
    "La sécurité dans notre ville",
    "le droit de vivre en sécurité",
  ),
  17: goal("Travailler ensemble", "Nous travaillons ensemble", "le droit de participer"),
};
