/** French words inside charts. */
import type { ChartText } from "../../charts/chart-text.ts";
import { isUnitSaid } from "../unit-said.ts";
import { leftBehindFigure } from "./left-behind-figure.ts";
import { dimensionWord } from "./words.ts";

export const chartsFr: ChartText = {
  paceNeeded: "rythme nécessaire",
  noValue: "pas de valeur",
  hidden: "masqué pour protéger les personnes",
  hiddenNote: (what) => `c : masqué pour protéger les personnes (${what}).`,
  intervalNote: "Traits fins : intervalle publié avec la valeur.",
  newMethod: "nouvelle méthode",
  target: ({ value, bound, year }) => `Cible pour ${year} : ${BOUND[bound]}${value}`,
  targetPassed: ({ value, bound, year }) => `Cible pour ${year}, échue : ${BOUND[bound]}${value}`,
  targetShort: ({ value, bound }) => `Cible : ${BOUND[bound]}${value}`,
  scaleStartsAt: (value) => `L’échelle commence à ${value}.`,
  breakNote: (periods) =>
    `Nouvelle méthode à partir de ${periods} ; les valeurs antérieures ne sont pas comparables.`,
  moreInTable: (count) => `${count} de plus au tableau B`,
  city: (value) => `Ville ${value}`,
  measured: (title, unit) =>
    unit === null || isUnitSaid(title, unit) ? title : `${title}, ${unit}`,
  byGroup: (period, dimension) => {
    const by = `par ${dimensionWord(dimension)}`;
    return period === null ? by : `${period}, ${by}`;
  },
  leftBehind: leftBehindFigure,
  statusOf: (group) => `Statut : ${group}.`,
  coverAlt: ({ assessed, all, onCourse }) =>
    `${assessed} cibles sur ${all} peuvent être évaluées ; ${onCourse} d’entre elles : atteintes ou en bonne voie.`,
};

const BOUND = { "at-least": "au moins ", "at-most": "au plus ", exactly: "" } as const;
