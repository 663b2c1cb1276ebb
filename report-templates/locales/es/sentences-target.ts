/** Words in the title of an SDG target, from its indicators, in Spanish. */
import { capital } from "../plain-name.ts";
import { headingName } from "../sentences/names.ts";
import type {
  OtherMovement,
  TargetWords,
  ToldCount,
  ToldLevel,
} from "../sentences/sentence-words.ts";
import { listOf, one } from "./plural.ts";
import { NAMES } from "./sentences-figure.ts";
import { numberAlone, numberWord } from "./sentences-number.ts";

export const TARGETS: TargetWords<string> = {
  noIndicator: "Ningún indicador mide todavía esta meta",
  noValue: "No se ha publicado ningún valor para esta meta",
  level: (told, finding, { language }) =>
    NAMES.headed(headingName(NAMES, finding, language), LEVEL[told.kind](told)),
  count: (told) => COUNT[told.kind](told),
  weakest: (name) => `; el más rezagado: ${name}`,
  untracked: (count) =>
    `${capital(numberWord(count, "masculine"))} indicadores tienen cifras, pero ninguno un total a lo largo del tiempo`,
  largest: (count) => `, el mayor cambio entre ${numberWord(count, "masculine")} indicadores`,
  alike: ({ course, count }) => {
    const verb = one(count, ...VERBS[course]);
    return count === 1
      ? `; el otro ${verb}`
      : `; los otros ${numberWord(count, "masculine")} ${verb}`;
  },
  apart: (others, count) => {
    const counted = others.map(
      (part) => `${numberAlone(part.count, "masculine")} ${one(part.count, ...VERBS[part.course])}`,
    );
    return `; de otros ${numberWord(count, "masculine")}, ${listOf(counted)}`;
  },
};

const VERBS: Readonly<Record<OtherMovement["course"], readonly [string, string]>> = {
  up: ["ha subido", "han subido"],
  down: ["ha bajado", "han bajado"],
  unclear: ["no muestra un cambio claro", "no muestran un cambio claro"],
  same: ["no ha cambiado", "no han cambiado"],
};

/** "4365 en 2024, frente a un valor objetivo para 2030 de como máximo 500" */
const LEVEL: Readonly<Record<ToldLevel["kind"], (told: ToldLevel) => string>> = {
  met: ({ value, words }) => `${value}; se cumple el valor objetivo (${words})`,
  "still-met": ({ value, words }) => `${value}; aún se cumple el valor objetivo (${words})`,
  missed: ({ value, words, year }) =>
    `${value}; no se ha cumplido el valor objetivo de ${year} (${words})`,
  "on-track": ({ value, words, year }) => `${value}, a buen ritmo para ${year} (${words})`,
  "too-slow": ({ value, side, number, year }) =>
    `${value}, aún por ${side === "below" ? "debajo" : "encima"} del valor objetivo de ${number} y con retraso para ${year}`,
  "moving-away": ({ value, words, year }) =>
    `${value}, frente a un valor objetivo para ${year} de ${words}`,
};

function all({ scope, assessed }: ToldCount): string {
  const noun = scope === "all" ? "indicadores" : "indicadores evaluados";
  return `los ${numberWord(assessed, "masculine")} ${noun}`;
}

const COUNT: Readonly<Record<ToldCount["kind"], (told: ToldCount) => string>> = {
  met: (told) => `${capital(all(told))} alcanzan su valor objetivo`,
  "on-track": (told) => `${capital(all(told))} van a buen ritmo`,
  "too-slow": (told) => `${capital(all(told))} van con retraso`,
  "moving-away": (told) => `${capital(all(told))} se alejan de su valor objetivo`,
  "all-on-course": (told) => `${capital(all(told))} se cumplen o van a buen ritmo`,
  "none-on-course": (told) =>
    `Ninguno de ${all(told)} va por buen camino; ${numberAlone(told.away, "masculine")} se ${told.away === 1 ? "aleja" : "alejan"}`,
  "some-on-course": (told) =>
    `${capital(numberAlone(told.onCourse, "masculine"))} de ${all(told)} ${told.onCourse === 1 ? "se cumple o va" : "se cumplen o van"} a buen ritmo`,
};
