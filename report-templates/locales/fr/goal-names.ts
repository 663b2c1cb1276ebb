/** The goals in French. Names and aims are the official wording of the 2030 Agenda (A/RES/70/1); short names are ours. */
import type { Goal } from "../../../domain/goal.ts";
import type { GoalNames } from "../language.ts";

export const GOAL_NAMES: Readonly<Record<Goal, GoalNames>> = {
  1: names("Pas de pauvreté", "Éliminer la pauvreté sous toutes ses formes et partout dans le monde"),
  2: names("Faim « zéro »", "Éliminer la faim, assurer la sécurité alimentaire, améliorer la nutrition et promouvoir l’agriculture durable"),
  3: names("Bonne santé et bien-être", "Permettre à tous de vivre en bonne santé et promouvoir le bien-être de tous à tout âge"),
  4: names("Éducation de qualité", "Assurer à tous une éducation équitable, inclusive et de qualité et des possibilités d’apprentissage tout au long de la vie"),
  5: names("Égalité entre les sexes", "Parvenir à l’égalité des sexes et autonomiser toutes les femmes et les filles"),
  6: names("Eau propre et assainissement", "Garantir l’accès de tous à des services d’alimentation en eau et d’assainissement gérés de façon durable", "Eau et assainissement"),
  7: names("Énergie propre et d’un coût abordable", "Garantir l’accès de tous à des services énergétiques fiables, durables et modernes, à un coût abordable", "Énergie propre"),
  8: names("Travail décent et croissance économique", "Promouvoir une croissance économique soutenue, partagée et durable, le plein emploi productif et un travail décent pour tous", "Travail et croissance"),
  9: names("Industrie, innovation et infrastructure", "Bâtir une infrastructure résiliente, promouvoir une industrialisation durable qui profite à tous et encourager l’innovation", "Industrie et innovation"),
  10: names("Inégalités réduites", "Réduire les inégalités dans les pays et d’un pays à l’autre"),
  11: names("Villes et communautés durables", "Faire en sorte que les villes et les établissements humains soient ouverts à tous, sûrs, résilients et durables", "Villes durables"),
  12: names("Consommation et production responsables", "Établir des modes de consommation et de production durables", "Consommation, production"),
  13: names("Mesures relatives à la lutte contre les changements climatiques", "Prendre d’urgence des mesures pour lutter contre les changements climatiques et leurs répercussions", "Climat"),
  14: names("Vie aquatique", "Conserver et exploiter de manière durable les océans, les mers et les ressources marines aux fins du développement durable"),
  15: names("Vie terrestre", "Préserver et restaurer les écosystèmes terrestres, en veillant à les exploiter de façon durable, gérer durablement les forêts, lutter contre la désertification, enrayer et inverser le processus de dégradation des terres et mettre fin à l’appauvrissement de la biodiversité"),
  16: names("Paix, justice et institutions efficaces", "Promouvoir l’avènement de sociétés pacifiques et inclusives aux fins du développement durable, assurer l’accès de tous à la justice et mettre en place, à tous les niveaux, des institutions efficaces, responsables et ouvertes à tous", "Paix et justice"),
  17: names("Partenariats pour la réalisation des objectifs", "Renforcer les moyens de mettre en œuvre le Partenariat mondial pour le développement durable et le revitaliser", "Partenariats"),
}; // prettier-ignore

function names(name: string, aim: string, short: string = name): GoalNames {
  return { name, short, aim };
}
