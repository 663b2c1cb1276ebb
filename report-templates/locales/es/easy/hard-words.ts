/** Hard words and what they mean in Spanish, for the framed boxes of easy-to-read pages. */
import type { HardWord } from "../../language.ts";
import { wholeWord } from "../../whole-word.ts";

export const HARD_WORDS: readonly HardWord[] = [
  {
    title: "Naciones Unidas",
    match: wholeWord("Naciones Unidas"),
    lines: ["Son casi todos los países del mundo.", "Trabajan juntos por la paz."],
  },
  {
    title: "Meta",
    match: wholeWord("metas?"),
    lines: ["Cada objetivo tiene partes más pequeñas.", "Estas partes se llaman metas."],
  },
  {
    title: "Derecho",
    match: wholeWord("derechos?"),
    lines: ["Un derecho es algo que debes tener siempre.", "Nadie te lo puede quitar."],
  },
  {
    title: "Escuela obligatoria",
    match: wholeWord("(?:escuela|escolarización|educación|enseñanza) obligatoria"),
    lines: ["Todas las niñas y los niños deben ir a esta escuela."],
  },
  {
    title: "Medio ambiente",
    match: wholeWord("medio ?ambiente|(?:medio)?ambiental(?:es)?"),
    lines: ["Es el aire, el agua, las plantas y los animales."],
  },
  {
    title: "Cambio climático",
    match: wholeWord("clima|climátic[oa]s?"),
    lines: ["Cada vez hace más calor en el mundo.", "Esto daña a las personas y a la naturaleza."],
  },
  {
    title: "Pobreza",
    match: wholeWord("pobreza"),
    lines: ["Es no tener bastante dinero."],
  },
  {
    title: "Obesidad",
    match: wholeWord("obesidad|obes[oa]s?"),
    lines: ["Una persona con obesidad pesa demasiado.", "Eso puede causar enfermedades."],
  },
  {
    title: "Discriminación",
    match: wholeWord("discriminación|discriminad[oa]s?"),
    lines: ["Discriminar es tratar peor a unas personas que a otras."],
  },
  {
    title: "Salud mental",
    match: wholeWord("salud mental"),
    lines: ["Es cómo están nuestros sentimientos y pensamientos."],
  },
];
