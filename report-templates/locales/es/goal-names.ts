/** The goals in Spanish. Names and aims are the official wording of the United Nations (A/RES/70/1). */
import type { Goal } from "../../../domain/goal.ts";
import type { GoalNames } from "../language.ts";

export const GOAL_NAMES: Readonly<Record<Goal, GoalNames>> = {
  1: names("Fin de la pobreza", "Poner fin a la pobreza en todas sus formas y en todo el mundo"),
  2: names(
    "Hambre cero",
    "Poner fin al hambre, lograr la seguridad alimentaria y la mejora de la nutrición y promover la agricultura sostenible",
  ),
  3: names(
    "Salud y bienestar",
    "Garantizar una vida sana y promover el bienestar de todos a todas las edades",
  ),
  4: names(
    "Educación de calidad",
    "Garantizar una educación inclusiva y equitativa de calidad y promover oportunidades de aprendizaje permanente para todos",
  ),
  5: names(
    "Igualdad de género",
    "Lograr la igualdad de género y empoderar a todas las mujeres y las niñas",
  ),
  6: names(
    "Agua limpia y saneamiento",
    "Garantizar la disponibilidad y la gestión sostenible del agua y el saneamiento para todos",
  ),
  7: names(
    "Energía asequible y no contaminante",
    "Garantizar el acceso a una energía asequible, fiable, sostenible y moderna para todos",
    "Energía no contaminante",
  ),
  8: names(
    "Trabajo decente y crecimiento económico",
    "Promover el crecimiento económico sostenido, inclusivo y sostenible, el empleo pleno y productivo y el trabajo decente para todos",
    "Trabajo y crecimiento",
  ),
  9: names(
    "Industria, innovación e infraestructura",
    "Construir infraestructuras resilientes, promover la industrialización inclusiva y sostenible y fomentar la innovación",
    "Industria e innovación",
  ),
  10: names(
    "Reducción de las desigualdades",
    "Reducir la desigualdad en los países y entre ellos",
    "Menos desigualdades",
  ),
  11: names(
    "Ciudades y comunidades sostenibles",
    "Lograr que las ciudades y los asentamientos humanos sean inclusivos, seguros, resilientes y sostenibles",
    "Ciudades sostenibles",
  ),
  12: names(
    "Producción y consumo responsables",
    "Garantizar modalidades de consumo y producción sostenibles",
    "Producción y consumo",
  ),
  13: names(
    "Acción por el clima",
    "Adoptar medidas urgentes para combatir el cambio climático y sus efectos",
  ),
  14: names(
    "Vida submarina",
    "Conservar y utilizar sosteniblemente los océanos, los mares y los recursos marinos para el desarrollo sostenible",
  ),
  15: names(
    "Vida de ecosistemas terrestres",
    "Proteger, restablecer y promover el uso sostenible de los ecosistemas terrestres, gestionar sosteniblemente los bosques, luchar contra la desertificación, detener e invertir la degradación de las tierras y detener la pérdida de biodiversidad",
    "Ecosistemas terrestres",
  ),
  16: names(
    "Paz, justicia e instituciones sólidas",
    "Promover sociedades pacíficas e inclusivas para el desarrollo sostenible, facilitar el acceso a la justicia para todos y construir a todos los niveles instituciones eficaces e inclusivas que rindan cuentas",
    "Paz y justicia",
  ),
  17: names(
    "Alianzas para lograr los Objetivos",
    "Fortalecer los medios de implementación y revitalizar la Alianza Mundial para el Desarrollo Sostenible",
    "Alianzas",
  ),
};

function names(name: string, aim: string, short: string = name): GoalNames {
  return { name, short, aim };
}
