/** Words in the title of an SDG target in French, from its indicators. */
import { capital } from "../plain-name.ts";
import type { TargetWords, ToldCount, ToldLevel } from "../sentences/sentence-words.ts";
import { one } from "./plural.ts";
import { NAMES } from "./sentences-name.ts";
import { numberWord } from "./words.ts";

export const TARGETS: TargetWords<string> = {
  noIndicator: "Aucun indicateur ne mesure encore cette cible",
  noValue: "Aucune valeur n’a été publiée pour cette cible",
  level: (told, finding, { language }) =>
    NAMES.headed(NAMES.nameOf(finding, language), LEVEL[told.kind](told)),
  count: (told) => COUNT[told.kind](told),
  weakest: (name) => ` ; le plus faible : ${name}`,
  untracked: (count) =>
    `${capital(numberWord(count))} indicateurs ont des chiffres, mais aucun n’a de total dans le temps`,
  largest: (count) => `, le plus grand changement de ${numberWord(count)} indicateurs`,
  alike: ({ course, count }) =>
    ` ; ${count === 1 ? "l’autre indicateur" : `les ${numberWord(count)} autres`} : ${OTHERS[course]}`,
  apart: (others, count, formats) => {
    const told = others.map((part) => `${numberWord(part.count)} ${OTHERS[part.course]}`);
    return ` ; les ${numberWord(count)} autres : ${formats.list(told)}`;
  },
};

const OTHERS = {
  up: "en hausse",
  down: "en baisse",
  same: "sans changement",
  unclear: "sans évolution nette",
} as const;

/** "4 365 en 2024, il faudrait au plus 500 d’ici à 2030" */
const LEVEL: Readonly<Record<ToldLevel["kind"], (told: ToldLevel) => string>> = {
  met: ({ value, words }) => `${value}, la valeur cible (${words}) est atteinte`,
  "still-met": ({ value, words }) => `${value}, la valeur cible (${words}) reste atteinte`,
  missed: ({ value, words, year }) =>
    `${value}, la valeur cible (${words} d’ici à ${year}) n’est pas atteinte`,
  "on-track": ({ value, words, year }) => `${value}, en bonne voie pour ${words} d’ici à ${year}`,
  "too-slow": ({ value, side, number, year }) =>
    `${value}, encore ${side === "below" ? "au-dessous" : "au-dessus"} de la valeur cible de ${number}, trop lent pour ${year}`,
  "moving-away": ({ value, words, year }) => `${value}, il faudrait ${words} d’ici à ${year}`,
};

/** "trois indicateurs évalués" without the number. */
function nouns({ scope }: ToldCount, count: number): string {
  const noun = one(count, "indicateur", "indicateurs");
  return scope === "all" ? noun : `${noun} ${one(count, "évalué", "évalués")}`;
}

function every(told: ToldCount): string {
  return `${numberWord(told.assessed)} ${nouns(told, told.assessed)}`;
}

const COUNT: Readonly<Record<ToldCount["kind"], (told: ToldCount) => string>> = {
  met: (told) => `Les ${every(told)} atteignent leur valeur cible`,
  "on-track": (told) => `Les ${every(told)} sont en bonne voie`,
  "too-slow": (told) => `Les ${every(told)} avancent trop lentement`,
  "moving-away": (told) => `Les ${every(told)} s’éloignent de leur valeur cible`,
  "all-on-course": (told) => `Les ${every(told)} sont atteints ou en bonne voie`,
  "none-on-course": (told) =>
    `Aucun des ${every(told)} n’est en bonne voie, ${numberWord(told.away)} ${one(told.away, "s’éloigne", "s’éloignent")}`,
  "some-on-course": (told) =>
    `${capital(numberWord(told.onCourse))} ${nouns(told, told.onCourse)} sur ${numberWord(told.assessed)} ${one(told.onCourse, "est atteint ou en bonne voie", "sont atteints ou en bonne voie")}`,
};
