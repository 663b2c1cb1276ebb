/** Catalan words of the figure of women and men across the goals. */
import { de } from "./elision.ts";
import type { LeftBehindWords, PairsShown } from "../../charts/left-behind-words.ts";
import type { Formats } from "../format.ts";
import { capital } from "../plain-name.ts";
import { one } from "./plural.ts";
import { numberWord } from "./sentences-number.ts";

export const leftBehindFigure: LeftBehindWords = {
  sexes: { women: "Dones", men: "Homes" },
  rowName: (title, period) => `${title} (${period})`,
  pairsTitle: (shown, formats) => capital(finding(shown, formats)),
  pairsSubtitle: ({ rows, worse, equal, bold }) => {
    const open = rows - worse.women - worse.men - equal;
    return [
      "Últim valor de dones i homes, %; primer la bretxa relativa més gran.",
      ...(bold === null ? [] : [`En negreta: pitjor per ${SEX[bold]}.`]),
      ...(open === 0 ? [] : [openSentence(open, rows)]),
    ].join(" ");
  },
  pairsAlt: (shown, formats) =>
    `Dues marques per a cadascun ${de(numberWord(shown.rows, "masculine"))} ${one(shown.rows, "indicador", "indicadors")}: ${finding(shown, formats)}.`,
  pairsNote: (goals, formats) =>
    `Any entre parèntesis; només indicadors en %. ${one(goals.length, "Taula", "Taules")} ${formats.list(goals.map((goal) => `B${goal}`))}.`,
  noMargins: {
    all: "Les dades no inclouen marges d’error: una bretxa petita pot ser deguda a l’atzar.",
    some: "On no hi ha línia fina, les dades no inclouen marges d’error: una bretxa petita pot ser deguda a l’atzar.",
  },
};

const SEX = { women: "a les dones", men: "als homes" } as const;

function openSentence(open: number, rows: number): string {
  if (open === rows)
    return "No hi ha cap sentit desitjat confirmat: no es diu de ningú que estigui pitjor.";
  return `En ${numberWord(open, "feminine")} ${one(open, "fila", "files")} el sentit desitjat no està confirmat.`;
}

/** "les dones estan pitjor que els homes en sis de deu indicadors": never a side without a confirmed direction. */
function finding({ rows, worse, points, decimals }: PairsShown, formats: Formats): string {
  const all = `${numberWord(rows, "masculine")} ${one(rows, "indicador", "indicadors")}`;
  const of = (count: number): string =>
    rows === 1 ? all : `${numberWord(count, "masculine")} ${de(all)}`;
  if (worse.women > worse.men) return `les dones estan pitjor que els homes en ${of(worse.women)}`;
  if (worse.men > worse.women) return `els homes estan pitjor que les dones en ${of(worse.men)}`;
  if (worse.women > 0) return `dones i homes estan pitjor en ${of(worse.women)}, respectivament`;
  if (points === 0) return `sense diferència entre dones i homes en ${all}`;
  const gap = formats.number(points, decimals);
  return `fins a ${gap} ${gap === "1" ? "punt" : "punts"} entre dones i homes en ${all}`;
}
