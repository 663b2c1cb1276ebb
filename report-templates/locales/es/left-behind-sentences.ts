/** Words in title and lead of the chapter on who is left behind in Spanish. */
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type { Leaders, LeftBehindWords, NamedGroup, WhoCase } from "../sentences/left-behind.ts";
import { DIMENSION } from "./dimension-words.ts";
import { eitherOf, listOf, one } from "./plural.ts";
import { numberAlone, numberWord } from "./sentences-number.ts";

const SEXES = { women: "las mujeres", men: "los hombres" } as const;

const either = (dimensions: readonly StandardDimension[]): string =>
  eitherOf(dimensions.map((dimension) => DIMENSION[dimension]));

export const LEFT_BEHIND: LeftBehindWords = {
  nothingSeen: "Los datos no muestran ningún grupo",
  mostUnseen: "la mayoría de los grupos no se ve en los datos",
  unseen: (dimensions) => `ningún indicador se desglosa por ${either(dimensions)}`,
  who: whoClause,
  noIndicators: "Este examen no tiene indicadores.",
  shown: ({ all, shown, none }, f) => {
    const parts = shown.map(({ dimension, count }, index) => {
      const verb = index === 0 ? ` ${one(count, "se desglosa", "se desglosan")}` : "";
      return `${f.count(count)}${verb} por ${DIMENSION[dimension]}`;
    });
    const verb = shown.length === 0 ? " se desglosa" : "";
    const rest = none.length === 0 ? [] : [`ninguno${verb} por ${either(none)}`];
    return `De ${f.count(all)} ${one(all, "indicador", "indicadores")}, ${f.list([...parts, ...rest])}.`;
  },
  unclear: (count, f) =>
    `En ${f.count(count)} ${one(count, "comparación", "comparaciones")} los intervalos publicados se solapan: no se dice de nadie que esté peor.`,
  noPair: "No se puede comparar ningún par de grupos.",
  compared: ({ kind, compared, judged }, f) => {
    const end = {
      "none-judged": "; en ninguno está confirmado quién está peor",
      "all-judged": ", y un sentido deseado confirmado dice quién está peor",
      "some-judged": `; en ${f.count(judged)} de ellos un sentido deseado confirmado dice quién está peor`,
    }[kind];
    return `Se pueden comparar grupos en ${f.count(compared)} ${one(compared, "indicador", "indicadores")}${end}.`;
  },
};

function whoClause(told: WhoCase): string {
  switch (told.kind) {
    case "not-comparable":
      return "hay grupos en los datos, pero no se pueden comparar";
    case "no-difference":
      return `ningún grupo difiere de otro en ${indicators(told.count)}`;
    case "not-confirmed":
      return `los grupos difieren en ${indicators(told.count)}; quién está peor no está confirmado`;
    case "women-as-men":
      return `las mujeres están peor en ${indicators(told.count)} y los hombres en otros tantos`;
    case "women-or-men": {
      const [first, second] = [SEXES[told.worse], SEXES[told.better]];
      const other = told.less === 0 ? "ninguno" : numberAlone(told.less, "masculine");
      return `${first} están peor que ${second} en ${indicators(told.more)} y ${second}, en ${other}`;
    }
    case "leaders": {
      const verb = told.number === "singular" ? "queda" : "quedan";
      return `${listOf(told.leaders.map(leadersWords))} ${verb} más atrás con mayor frecuencia`;
    }
  }
}

function indicators(count: number): string {
  return `${numberWord(count, "masculine")} ${one(count, "indicador", "indicadores")}`;
}

function leadersWords(told: Leaders): string {
  if (told.kind === "named") return listOf(told.groups.map(groupName));
  const noun =
    told.dimension === "place"
      ? one(told.count, "lugar", "lugares")
      : `${one(told.count, "grupo", "grupos")} por ${DIMENSION[told.dimension]}`;
  return `${numberWord(told.count, "masculine")} ${noun}`;
}

/** How a group is called inside a sentence. */
function groupName(group: NamedGroup): string {
  if (group.sex !== null) return SEXES[group.sex];
  if (group.dimension === "place") return group.label;
  return group.dimension === "age" ? `el grupo de edad ${group.label}` : `el grupo ${group.label}`;
}
