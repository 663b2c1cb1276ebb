/** Words in title and lead of the chapter on who is left behind, in French. */
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type { Leaders, LeftBehindWords, NamedGroup, WhoCase } from "../sentences/left-behind.ts";
import { eitherOf, one } from "./plural.ts";
import { DIMENSION, numberWord } from "./words.ts";

const either = (dimensions: readonly StandardDimension[]): string =>
  eitherOf(dimensions.map((dimension) => DIMENSION[dimension]));

export const LEFT_BEHIND: LeftBehindWords = {
  nothingSeen: "Aucun groupe n’est visible dans les données",
  mostUnseen: "la plupart des groupes restent invisibles",
  unseen: (dimensions) => `aucun indicateur n’est présenté par ${either(dimensions)}`,
  who: whoClause,
  noIndicators: "Cet examen n’a pas d’indicateurs.",
  shown: ({ all, shown, none }, f) => {
    const by = shown.map(({ dimension, count }) => `${f.count(count)} par ${DIMENSION[dimension]}`);
    const rest = none.length === 0 ? [] : [`aucun par ${either(none)}`];
    const parts = by.length === 0 ? rest : [by.join(", "), ...rest];
    return `Indicateurs présentés par groupe, sur ${f.count(all)} : ${parts.join(" ; ")}.`;
  },
  unclear: (count, f) =>
    `Pour ${f.count(count)} ${one(count, "comparaison", "comparaisons")}, les intervalles publiés se recoupent : personne n’est dit moins bien loti.`,
  noPair: "Aucun groupe ne peut être comparé à un autre.",
  compared: ({ kind, compared, judged }, f) => {
    const end = {
      "none-judged": " ; pour aucun, il n’est confirmé qui est moins bien loti",
      "all-judged": ", et un sens confirmé dit qui est moins bien loti",
      "some-judged": ` ; pour ${f.count(judged)}, un sens confirmé dit qui est moins bien loti`,
    }[kind];
    return `Des groupes peuvent être comparés pour ${f.count(compared)} ${one(compared, "indicateur", "indicateurs")}${end}.`;
  },
};

const SEXES = { women: "les femmes", men: "les hommes" } as const;

function whoClause(told: WhoCase): string {
  switch (told.kind) {
    case "not-comparable":
      return "des groupes sont présentés, mais non comparables";
    case "no-difference":
      return `aucun groupe ne diffère pour ${indicators(told.count)}`;
    case "not-confirmed":
      return `des groupes diffèrent pour ${indicators(told.count)} ; qui est moins bien loti n’est pas confirmé`;
    case "women-as-men":
      return `femmes et hommes sont chacun moins bien lotis pour ${indicators(told.count)}`;
    case "women-or-men": {
      const better = SEXES[told.better];
      const worse = `${SEXES[told.worse]} sont moins bien ${told.worse === "women" ? "loties" : "lotis"}`;
      const rest = told.less === 0 ? "" : `, ${better} pour ${numberWord(told.less)}`;
      return `${worse} que ${better} pour ${indicators(told.more)}${rest}`;
    }
    case "leaders":
      return `le plus souvent en dernière position : ${LIST.format(told.leaders.map(leadersWords))}`;
  }
}

function indicators(count: number): string {
  return `${numberWord(count)} ${one(count, "indicateur", "indicateurs")}`;
}

function leadersWords(told: Leaders): string {
  if (told.kind === "named") return LIST.format(told.groups.map(groupName));
  const noun =
    told.dimension === "place"
      ? one(told.count, "lieu", "lieux")
      : `${one(told.count, "groupe", "groupes")} par ${DIMENSION[told.dimension]}`;
  return `${numberWord(told.count)} ${noun}`;
}

/** How a group is called inside a sentence. */
function groupName(group: NamedGroup): string {
  if (group.sex !== null) return SEXES[group.sex];
  if (group.dimension === "place") return group.label;
  return group.dimension === "age" ? `le groupe d’âge ${group.label}` : `le groupe ${group.label}`;
}

const LIST = new Intl.ListFormat("fr", { type: "conjunction" });
