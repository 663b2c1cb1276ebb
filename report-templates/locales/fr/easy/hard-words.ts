/** Hard words of French and what they mean, for the framed boxes of easy-to-read pages. */
import type { HardWord } from "../../language.ts";
import { wholeWord } from "../../whole-word.ts";

export const HARD_WORDS: readonly HardWord[] = [
  {
    title: "Nations Unies",
    match: wholeWord("Nations Unies"),
    lines: [
      "Presque tous les pays du monde en font partie.",
      "Ils travaillent ensemble pour la paix.",
    ],
  },
  {
    title: "Cible",
    match: wholeWord("cibles?"),
    lines: ["Chaque objectif a des parties plus petites.", "Ces parties s’appellent des cibles."],
  },
  {
    title: "Droit",
    match: wholeWord("droits?"),
    lines: ["Un droit est une chose que tout le monde doit avoir.", "Personne ne peut l’enlever."],
  },
  {
    title: "Égalité",
    match: wholeWord("égalité"),
    lines: ["L’égalité, c’est être traité aussi bien que les autres."],
  },
  {
    title: "École obligatoire",
    match: wholeWord("(?:école|scolarité) obligatoire"),
    lines: ["Tous les enfants doivent aller à l’école obligatoire."],
  },
  {
    title: "Environnement",
    match: wholeWord("environnement"),
    lines: ["L’environnement, c’est l’air, l’eau, les plantes et les animaux."],
  },
  {
    title: "Changement du climat",
    match: wholeWord("climat(?:iques?)?"),
    lines: [
      "Il fait de plus en plus chaud dans le monde.",
      "Cela fait du mal aux gens et à la nature.",
    ],
  },
  {
    title: "Pauvreté",
    match: wholeWord("pauvreté"),
    lines: ["La pauvreté, c’est ne pas avoir assez d’argent."],
  },
  {
    title: "Obésité",
    match: wholeWord("obésité"),
    lines: ["L’obésité, c’est peser beaucoup trop.", "Cela peut rendre malade."],
  },
  {
    title: "Discrimination",
    match: wholeWord("discriminations?"),
    lines: ["Des personnes sont moins bien traitées que les autres."],
  },
  {
    title: "Santé mentale",
    match: wholeWord("santé mentale"),
    lines: ["La santé mentale, c’est aller bien dans sa tête."],
  },
];
