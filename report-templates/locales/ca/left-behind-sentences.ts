/** Words in title and lead of the chapter on who is left behind in Catalan. */
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type { Leaders, LeftBehindWords, NamedGroup, WhoCase } from "../sentences/left-behind.ts";
import { capital } from "../plain-name.ts";
import { DIMENSION } from "./dimension-words.ts";
import { de } from "./elision.ts";
import { eitherOf, listOf, one } from "./plural.ts";
import { numberWord } from "./sentences-number.ts";

const SEXES = { women: "les dones", men: "els homes" } as const;

const either = (dimensions: readonly StandardDimension[]): string =>
  eitherOf(dimensions.map((dimension) => DIMENSION[dimension]));

export const LEFT_BEHIND: LeftBehindWords = {
  nothingSeen: "Les dades no mostren cap grup",
  mostUnseen: "la majoria dels grups no es veu a les dades",
  unseen: (dimensions) => `cap indicador no es desglossa per ${either(dimensions)}`,
  who: whoClause,
  noIndicators: "Aquest examen no té indicadors.",
  shown: ({ all, shown, none }, f) => {
    const parts = shown.map(({ dimension, count }, index) => {
      const verb = index === 0 ? ` ${one(count, "es desglossa", "es desglossen")}` : "";
      return `${f.count(count)}${verb} per ${DIMENSION[dimension]}`;
    });
    const verb = shown.length === 0 ? " no es desglossa" : "";
    const rest = none.length === 0 ? [] : [`cap${verb} per ${either(none)}`];
    return `${capital(de(f.count(all)))} ${one(all, "indicador", "indicadors")}, ${f.list([...parts, ...rest])}.`;
  },
  unclear: (count, f) =>
    `En ${f.count(count)} ${one(count, "comparació", "comparacions")} els intervals publicats se superposen: no es diu de ningú que estigui pitjor.`,
  noPair: "No es pot comparar cap parella de grups.",
  compared: ({ kind, compared, judged }, f) => {
    const end = {
      "none-judged": "; en cap no està confirmat qui està pitjor",
      "all-judged": ", i un sentit desitjat confirmat diu qui està pitjor",
      "some-judged": `; en ${f.count(judged)} d’aquests un sentit desitjat confirmat diu qui està pitjor`,
    }[kind];
    return `Es poden comparar grups en ${f.count(compared)} ${one(compared, "indicador", "indicadors")}${end}.`;
  },
};

function whoClause(told: WhoCase): string {
  switch (told.kind) {
    case "not-comparable":
      return "hi ha grups a les dades, però no es poden comparar";
    case "no-difference":
      return `cap grup no difereix d’un altre en ${indicators(told.count)}`;
    case "not-confirmed":
      return `els grups difereixen en ${indicators(told.count)}; qui està pitjor no està confirmat`;
    case "women-as-men":
      return `les dones estan pitjor en ${indicators(told.count)} i els homes en uns altres tants`;
    case "women-or-men": {
      const [first, second] = [SEXES[told.worse], SEXES[told.better]];
      const other = told.less === 0 ? "cap" : numberWord(told.less, "masculine");
      return `${first} estan pitjor que ${second} en ${indicators(told.more)} i ${second}, en ${other}`;
    }
    case "leaders": {
      const verb = told.number === "singular" ? "queda" : "queden";
      return `${listOf(told.leaders.map(leadersWords))} ${verb} més enrere més sovint`;
    }
  }
}

function indicators(count: number): string {
  return `${numberWord(count, "masculine")} ${one(count, "indicador", "indicadors")}`;
}

function leadersWords(told: Leaders): string {
  if (told.kind === "named") return listOf(told.groups.map(groupName));
  const noun =
    told.dimension === "place"
      ? one(told.count, "lloc", "llocs")
      : `${one(told.count, "grup", "grups")} per ${DIMENSION[told.dimension]}`;
  return `${numberWord(told.count, "masculine")} ${noun}`;
}

/** How a group is called inside a sentence. */
function groupName(group: NamedGroup): string {
  if (group.sex !== null) return SEXES[group.sex];
  if (group.dimension === "place") return group.label;
  return group.dimension === "age" ? `el grup d’edat ${group.label}` : `el grup ${group.label}`;
}
