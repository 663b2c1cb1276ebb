/** The 17 goals in easy Spanish words: what each is about, a heading for its page, and a right that stands behind it. */
import type { Goal } from "../../../../domain/goal.ts";
import type { EasyGoal } from "../../language.ts";

/** `right` goes on after "Tienes derecho". */
const goal = (name: string, title: string, right: string): EasyGoal => ({
  name,
  title,
  right: `derecho ${right}`,
});

const EQUAL = "a recibir el mismo trato que otras personas";
const HOME = "a una buena vivienda";
const CLEAN = "a un medio ambiente limpio";

export const EASY_GOALS: Readonly<Record<Goal, EasyGoal>> = {
  1: goal("Que nadie sea pobre", "Dinero para vivir bien", "a tener lo necesario para vivir"),
  2: goal("Que nadie pase hambre", "Comida para todas las personas", "a una buena alimentación"),
  3: goal("Buena salud para todas las personas", "La salud en nuestra ciudad", "a la salud"),
  4: goal(
    "Buenas escuelas para todas las personas",
    "La escuela en nuestra ciudad",
    "a ir a la escuela",
  ),
  5: goal("Igualdad entre mujeres y hombres", "Mujeres y hombres en nuestra ciudad", EQUAL),
  6: goal("Agua limpia para todas las personas", "El agua en nuestra ciudad", "al agua limpia"),
  7: goal("Energía limpia para todas las personas", "La energía en nuestra ciudad", HOME),
  8: goal("Un buen trabajo para todas las personas", "El trabajo en nuestra ciudad", "a trabajar"),
  9: goal(
    "Buenas calles, fábricas e ideas nuevas",
    "Ideas nuevas en nuestra ciudad",
    "a disfrutar de los avances de la ciencia",
  ),
  10: goal(
    "Las mismas oportunidades para todas las personas",
    "Las oportunidades en nuestra ciudad",
    EQUAL,
  ),
  11: goal("Una buena ciudad para todas las personas", "Vivir en nuestra ciudad", HOME),
  12: goal("Menos basura", "Comprar y tirar", CLEAN),
  13: goal("Parar el cambio climático", "Hace más calor en nuestra ciudad", CLEAN),
  14: goal("Mares limpios", "El mar", CLEAN),
  15: goal("Proteger la naturaleza", "Plantas y animales en nuestra ciudad", CLEAN),
  16: goal("Paz y normas justas", "La seguridad en nuestra ciudad", "a vivir con seguridad"),
  17: goal("Colaborar", "Trabajar en equipo", "a participar"),
};
