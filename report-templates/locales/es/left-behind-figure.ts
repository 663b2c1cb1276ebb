/** Spanish words of the figure of women and men across the goals. */
import type { LeftBehindWords, PairsShown } from "../../charts/left-behind-words.ts";
import type { Formats } from "../format.ts";
import { capital } from "../plain-name.ts";
import { one } from "./plural.ts";
import { numberWord } from "./sentences-number.ts";

export const leftBehindFigure: LeftBehindWords = {
  sexes: { women: "Mujeres", men: "Hombres" },
  rowName: (title, period) => `${title} (${period})`,
  pairsTitle: (shown, formats) => capital(finding(shown, formats)),
  pairsSubtitle: ({ rows, worse, equal, bold }) => {
    const open = rows - worse.women - worse.men - equal;
    return [
      "Último valor de mujeres y hombres, %; primero la mayor brecha relativa.",
      ...(bold === null ? [] : [`En negrita: peor para ${SEX[bold]}.`]),
      ...(open === 0 ? [] : [openSentence(open, rows)]),
    ].join(" ");
  },
  pairsAlt: (shown, formats) =>
    `Dos marcas para cada uno de ${numberWord(shown.rows, "masculine")} ${one(shown.rows, "indicador", "indicadores")}: ${finding(shown, formats)}.`,
  pairsNote: (goals, formats) =>
    `Año entre paréntesis; solo indicadores en %. ${one(goals.length, "Tabla", "Tablas")} ${formats.list(goals.map((goal) => `B${goal}`))}.`,
  noMargins: {
    all: "Los datos no incluyen márgenes de error: una brecha pequeña puede deberse al azar.",
    some: "Donde no hay línea fina, los datos no incluyen márgenes de error: una brecha pequeña puede deberse al azar.",
  },
};

const SEX = { women: "las mujeres", men: "los hombres" } as const;

function openSentence(open: number, rows: number): string {
  if (open === rows)
    return "No hay ningún sentido deseado confirmado: no se dice de nadie que esté peor.";
  return `En ${numberWord(open, "feminine")} ${one(open, "fila", "filas")} el sentido deseado no está confirmado.`;
}

/** "las mujeres están peor que los hombres en seis de diez indicadores": never a side without a confirmed direction. */
function finding({ rows, worse, points, decimals }: PairsShown, formats: Formats): string {
  const all = `${numberWord(rows, "masculine")} ${one(rows, "indicador", "indicadores")}`;
  const of = (count: number): string =>
    rows === 1 ? all : `${numberWord(count, "masculine")} de ${all}`;
  if (worse.women > worse.men)
    return `las mujeres están peor que los hombres en ${of(worse.women)}`;
  if (worse.men > worse.women) return `los hombres están peor que las mujeres en ${of(worse.men)}`;
  if (worse.women > 0) return `mujeres y hombres están peor en ${of(worse.women)}, respectivamente`;
  if (points === 0) return `sin diferencia entre mujeres y hombres en ${all}`;
  const gap = formats.number(points, decimals);
  return `hasta ${gap} ${gap === "1" ? "punto" : "puntos"} entre mujeres y hombres en ${all}`;
}
