/** Words in the messages for the opener of a goal in Spanish, which go on from a number. */
import { unitKind } from "../../../domain/findings/unit.ts";
import type { MessageWords } from "../sentences/sentence-words.ts";

const SHORT_UNITS = /^(?:euros?|años?|días?|km2?|m2|m3|hm3|kg|toneladas?|gwh|kwh|minutos|horas)$/i;

export const MESSAGES: MessageWords<string> = {
  subject: (name, code, period) =>
    name === null
      ? `es el valor del ${code.charAt(0).toLowerCase()}${code.slice(1)} en ${period}`
      : `${name}, ${period}`,
  moved: (course, { value, year }, { unit }) => {
    if (course === "same") return `, igual que en ${year}`;
    const the = unitKind(unit) === "percent" ? "el " : "";
    return `, ${course === "up" ? "aumento" : "descenso"} desde ${the}${value} en ${year}`;
  },
  aim: (kind, words, year) =>
    ({
      met: `Se cumple el valor objetivo (${words}).`,
      "still-met": `El valor objetivo (${words}) aún se cumple, pero la cifra empeora.`,
      missed: `No se ha cumplido el valor objetivo de ${year} (${words}).`,
      "on-track": `Va a buen ritmo para ${year} (${words}).`,
      "too-slow": `Va con retraso para ${year} (${words}).`,
      "moving-away": `El valor debería ser ${words} en ${year}.`,
    })[kind],
  points: () => "puntos",
  shortUnit: (unit) => (SHORT_UNITS.test(unit) ? unit : null),
  gap: ({ kind, highest, lowest, name, period }) =>
    `${kind === "times" ? "el valor más bajo:" : "entre"} ${highest} y ${lowest}. ${name}, ${period}.`,
  times: "veces",
};
