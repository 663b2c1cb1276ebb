/** The goals in Catalan, as usual in public administration: the United Nations publish no official Catalan text. */
import type { Goal } from "../../../domain/goal.ts";
import type { GoalNames } from "../language.ts";

export const GOAL_NAMES: Readonly<Record<Goal, GoalNames>> = {
  1: names("Fi de la pobresa", "Posar fi a la pobresa en totes les seves formes i a tot arreu"),
  2: names(
    "Fam zero",
    "Posar fi a la fam, assolir la seguretat alimentària i la millora de la nutrició, i promoure l’agricultura sostenible",
  ),
  3: names(
    "Salut i benestar",
    "Garantir una vida sana i promoure el benestar per a totes les persones a totes les edats",
  ),
  4: names(
    "Educació de qualitat",
    "Garantir una educació inclusiva, equitativa i de qualitat i promoure oportunitats d’aprenentatge durant tota la vida per a tothom",
  ),
  5: names(
    "Igualtat de gènere",
    "Aconseguir la igualtat de gènere i apoderar totes les dones i nenes",
  ),
  6: names(
    "Aigua neta i sanejament",
    "Garantir la disponibilitat i una gestió sostenible de l’aigua i el sanejament per a totes les persones",
  ),
  7: names(
    "Energia neta i assequible",
    "Garantir l’accés a una energia assequible, segura, sostenible i moderna per a totes les persones",
  ),
  8: names(
    "Treball decent i creixement econòmic",
    "Promoure el creixement econòmic sostingut, inclusiu i sostenible, l’ocupació plena i productiva i el treball digne per a tothom",
    "Treball i creixement",
  ),
  9: names(
    "Indústria, innovació i infraestructures",
    "Construir infraestructures resilients, promoure la industrialització inclusiva i sostenible i fomentar la innovació",
    "Indústria i innovació",
  ),
  10: names(
    "Reducció de les desigualtats",
    "Reduir la desigualtat en i entre els països",
    "Menys desigualtats",
  ),
  11: names(
    "Ciutats i comunitats sostenibles",
    "Aconseguir que les ciutats i els assentaments humans siguin inclusius, segurs, resilients i sostenibles",
    "Ciutats sostenibles",
  ),
  12: names(
    "Producció i consum responsables",
    "Garantir modalitats de consum i producció sostenibles",
    "Producció i consum",
  ),
  13: names(
    "Acció climàtica",
    "Adoptar mesures urgents per combatre el canvi climàtic i els seus efectes",
  ),
  14: names(
    "Vida submarina",
    "Conservar i utilitzar de forma sostenible els oceans, els mars i els recursos marins per al desenvolupament sostenible",
  ),
  15: names(
    "Vida d’ecosistemes terrestres",
    "Protegir, restaurar i promoure l’ús sostenible dels ecosistemes terrestres, gestionar els boscos de manera sostenible, combatre la desertificació, aturar i revertir la degradació del sòl, i aturar la pèrdua de la biodiversitat",
    "Ecosistemes terrestres",
  ),
  16: names(
    "Pau, justícia i institucions sòlides",
    "Promoure societats pacífiques i inclusives per tal d’aconseguir un desenvolupament sostenible, proporcionar accés a la justícia per a totes les persones i desenvolupar institucions eficaces, responsables i inclusives a tots els nivells",
    "Pau i justícia",
  ),
  17: names(
    "Aliança per assolir els Objectius",
    "Enfortir els mitjans per implementar i revitalitzar l’Aliança Mundial per al Desenvolupament Sostenible",
    "Aliances",
  ),
};

function names(name: string, aim: string, short: string = name): GoalNames {
  return { name, short, aim };
}
