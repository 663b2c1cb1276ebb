/** Words in the title of an SDG target, from its indicators, in Catalan. */
import { capital } from "../plain-name.ts";
import { headingName } from "../sentences/names.ts";
import type {
  OtherMovement,
  TargetWords,
  ToldCount,
  ToldLevel,
} from "../sentences/sentence-words.ts";
import { de } from "./elision.ts";
import { listOf, one } from "./plural.ts";
import { NAMES } from "./sentences-figure.ts";
import { numberWord } from "./sentences-number.ts";

export const TARGETS: TargetWords<string> = {
  noIndicator: "Cap indicador no mesura encara aquesta fita",
  noValue: "No s’ha publicat cap valor per a aquesta fita",
  level: (told, finding, { language }) =>
    NAMES.headed(headingName(NAMES, finding, language), LEVEL[told.kind](told)),
  count: (told) => COUNT[told.kind](told),
  weakest: (name) => `; el més endarrerit: ${name}`,
  untracked: (count) =>
    `${capital(numberWord(count, "masculine"))} indicadors tenen xifres, però cap no té un total al llarg del temps`,
  largest: (count) => `, el canvi més gran entre ${numberWord(count, "masculine")} indicadors`,
  alike: ({ course, count }) => {
    const verb = one(count, ...VERBS[course]);
    return count === 1
      ? `; l’altre ${verb}`
      : `; els altres ${numberWord(count, "masculine")} ${verb}`;
  },
  apart: (others, count) => {
    const counted = others.map(
      (part) => `${numberWord(part.count, "masculine")} ${one(part.count, ...VERBS[part.course])}`,
    );
    return `; dels altres ${numberWord(count, "masculine")}, ${listOf(counted)}`;
  },
};

const VERBS: Readonly<Record<OtherMovement["course"], readonly [string, string]>> = {
  up: ["ha pujat", "han pujat"],
  down: ["ha baixat", "han baixat"],
  same: ["no ha canviat", "no han canviat"],
  unclear: ["no mostra un canvi clar", "no mostren un canvi clar"],
};

/** "4365 el 2024, enfront d’un valor objectiu per al 2030 de com a màxim 500" */
const LEVEL: Readonly<Record<ToldLevel["kind"], (told: ToldLevel) => string>> = {
  met: ({ value, words }) => `${value}; es compleix el valor objectiu (${words})`,
  "still-met": ({ value, words }) => `${value}; encara es compleix el valor objectiu (${words})`,
  missed: ({ value, words, year }) =>
    `${value}; no s’ha complert el valor objectiu del ${year} (${words})`,
  "on-track": ({ value, words, year }) => `${value}, a bon ritme per al ${year} (${words})`,
  "too-slow": ({ value, side, number, year }) =>
    `${value}, encara per ${side === "below" ? "sota" : "sobre"} del valor objectiu ${de(number)} i amb retard per al ${year}`,
  "moving-away": ({ value, words, year }) =>
    `${value}, enfront d’un valor objectiu per al ${year} ${de(words)}`,
};

function all({ scope, assessed }: ToldCount): string {
  const noun = scope === "all" ? "indicadors" : "indicadors avaluats";
  return `els ${numberWord(assessed, "masculine")} ${noun}`;
}

const COUNT: Readonly<Record<ToldCount["kind"], (told: ToldCount) => string>> = {
  met: (told) => `${capital(all(told))} assoleixen el valor objectiu`,
  "on-track": (told) => `${capital(all(told))} van a bon ritme`,
  "too-slow": (told) => `${capital(all(told))} van amb retard`,
  "moving-away": (told) => `${capital(all(told))} s’allunyen del valor objectiu`,
  "all-on-course": (told) => `${capital(all(told))} es compleixen o van a bon ritme`,
  "none-on-course": (told) =>
    `Cap d${all(told)} no va per bon camí; ${numberWord(told.away, "masculine")} ${told.away === 1 ? "s’allunya" : "s’allunyen"}`,
  "some-on-course": (told) =>
    `${capital(numberWord(told.onCourse, "masculine"))} d${all(told)} ${told.onCourse === 1 ? "es compleix o va" : "es compleixen o van"} a bon ritme`,
};
