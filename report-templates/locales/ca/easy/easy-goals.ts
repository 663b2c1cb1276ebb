/** The 17 goals in easy Catalan words: what each is about, a heading for its page, and a right that stands behind it. */
import type { Goal } from "../../../../domain/goal.ts";
import type { EasyGoal } from "../../language.ts";

/** `right` goes on after "Tens dret". */
const goal = (name: string, title: string, right: string): EasyGoal => ({
  name,
  title,
  right: `dret ${right}`,
});

const EQUAL = "a rebre el mateix tracte que altres persones";
const HOME = "a un bon habitatge";
const CLEAN = "a un medi ambient net";

export const EASY_GOALS: Readonly<Record<Goal, EasyGoal>> = {
  1: goal("Que ningú no sigui pobre", "Diners per viure bé", "a tenir el que cal per viure"),
  2: goal("Que ningú no passi gana", "Menjar per a tothom", "a una bona alimentació"),
  3: goal("Bona salut per a tothom", "La salut a la nostra ciutat", "a la salut"),
  4: goal("Bones escoles per a tothom", "L’escola a la nostra ciutat", "a anar a l’escola"),
  5: goal("Igualtat entre dones i homes", "Dones i homes a la nostra ciutat", EQUAL),
  6: goal("Aigua neta per a tothom", "L’aigua a la nostra ciutat", "a l’aigua neta"),
  7: goal("Energia neta per a tothom", "L’energia a la nostra ciutat", HOME),
  8: goal("Una bona feina per a tothom", "La feina a la nostra ciutat", "a treballar"),
  9: goal(
    "Bons carrers, fàbriques i idees noves",
    "Idees noves a la nostra ciutat",
    "a gaudir dels avenços de la ciència",
  ),
  10: goal("Les mateixes oportunitats per a tothom", "Les oportunitats a la nostra ciutat", EQUAL),
  11: goal("Una bona ciutat per a tothom", "Viure a la nostra ciutat", HOME),
  12: goal("Menys escombraries", "Comprar i llençar", CLEAN),
  13: goal("Aturar el canvi climàtic", "Fa més calor a la nostra ciutat", CLEAN),
  14: goal("Mars nets", "El mar", CLEAN),
  15: goal("Protegir la natura", "Plantes i animals a la nostra ciutat", CLEAN),
  16: goal("Pau i normes justes", "La seguretat a la nostra ciutat", "a viure amb seguretat"),
  17: goal("Col·laborar", "Treballar en equip", "a participar"),
};
