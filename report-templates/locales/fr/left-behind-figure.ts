/** French words of the figure of women and men across the goals. */
import type { LeftBehindWords, PairsShown } from "../../charts/left-behind-words.ts";
import type { Formats } from "../format.ts";
import { one } from "./plural.ts";
import { capital, feminineNumber, numberWord } from "./words.ts";

const SEX = { women: "femmes", men: "hommes" } as const;

export const leftBehindFigure: LeftBehindWords = {
  sexes: { women: "Femmes", men: "Hommes" },
  rowName: (title, period) => `${title} (${period})`,
  pairsTitle: (shown, formats) => capital(finding(shown, formats)),
  pairsSubtitle: ({ rows, worse, equal, bold }) => {
    const open = rows - worse.women - worse.men - equal;
    return [
      "Dernière valeur pour les femmes et les hommes, en %, écart relatif le plus large d’abord.",
      ...(bold === null ? [] : [`En gras : moins bon résultat pour les ${SEX[bold]}.`]),
      ...(open === 0 ? [] : [openWords(open, rows)]),
    ].join(" ");
  },
  pairsAlt: (shown, formats) =>
    `Deux signes pour chacun des indicateurs (${formats.count(shown.rows)}) : ${finding(shown, formats)}.`,
  pairsNote: (goals, formats) =>
    `Année entre parenthèses ; indicateurs en pour cent seulement. ${one(goals.length, "Tableau", "Tableaux")} ${formats.list(goals.map((goal) => `B${goal}`))}.`,
  noMargins: {
    all: "Les marges d’erreur ne sont pas dans les données : un petit écart peut être dû au hasard.",
    some: "Sans trait fin, les marges d’erreur ne sont pas dans les données : un petit écart peut être dû au hasard.",
  },
};

function openWords(open: number, rows: number): string {
  return open === rows
    ? "Aucun sens n’est confirmé, donc aucun côté n’est dit moins bien loti."
    : `Pour ${feminineNumber(open)} ${one(open, "ligne", "lignes")}, aucun sens n’est confirmé.`;
}

/** Never a side without a confirmed direction. */
function finding({ rows, worse, points, decimals }: PairsShown, formats: Formats): string {
  const of = (count: number): string =>
    rows === 1
      ? "pour un indicateur"
      : `pour ${numberWord(count)} ${one(count, "indicateur", "indicateurs")} sur ${numberWord(rows)}`;
  if (worse.women > worse.men)
    return `les femmes sont moins bien loties que les hommes ${of(worse.women)}`;
  if (worse.men > worse.women)
    return `les hommes sont moins bien lotis que les femmes ${of(worse.men)}`;
  if (worse.women > 0) return `femmes et hommes sont chacun moins bien lotis ${of(worse.women)}`;
  const on = `pour ${numberWord(rows)} ${one(rows, "indicateur", "indicateurs")}`;
  if (points === 0) return `aucune différence entre femmes et hommes ${on}`;
  const gap = formats.number(points, decimals);
  return `femmes et hommes sont séparés de ${gap} ${one(points, "point", "points")} au plus ${on}`;
}
