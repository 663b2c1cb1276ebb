/** Words in title and lead of the chapter on who is left behind. */
import type { StandardDimension } from "../../../domain/findings/dimension.ts";
import type { Leaders, LeftBehindWords, NamedGroup, WhoCase } from "../sentences/left-behind.ts";
import { eitherOf, one } from "./plural.ts";
import { numberWord } from "./sentences-number.ts";

export const DIMENSION_WORDS: Readonly<Record<StandardDimension, string>> = {
  sex: "sex",
  age: "age",
  place: "place",
  income: "income",
  disability: "disability",
  origin: "origin",
};

const either = (dimensions: readonly StandardDimension[]): string =>
  eitherOf(dimensions.map((dimension) => DIMENSION_WORDS[dimension]));

export const LEFT_BEHIND: LeftBehindWords = {
  nothingSeen: "No group can be seen in the data",
  mostUnseen: "most groups cannot be seen at all",
  unseen: (dimensions) => `no indicator is shown by ${either(dimensions)}`,
  who: whoClause,
  noIndicators: "This review has no indicators.",
  shown: ({ all, shown, none }, f) => {
    const parts = shown.map(({ dimension, count }, index) => {
      const verb = index === 0 ? ` ${one(count, "is", "are")} shown` : "";
      return `${f.count(count)}${verb} by ${DIMENSION_WORDS[dimension]}`;
    });
    const verb = shown.length === 0 ? " is shown" : "";
    const rest = none.length === 0 ? [] : [`none${verb} by ${either(none)}`];
    return `Of ${f.count(all)} ${one(all, "indicator", "indicators")}, ${f.list([...parts, ...rest])}.`;
  },
  unclear: (count, f) =>
    `On ${f.count(count)} ${one(count, "comparison", "comparisons")} the published intervals overlap, so nobody is said to fare worse.`,
  noPair: "No two groups can be compared.",
  compared: ({ kind, compared, judged }, f) => {
    const end = {
      "none-judged": "; on none of them is it confirmed who fares worse",
      "all-judged": ", and a confirmed direction says who fares worse",
      "some-judged": `; on ${f.count(judged)} of them a confirmed direction says who fares worse`,
    }[kind];
    return `Groups can be compared on ${f.count(compared)} ${one(compared, "indicator", "indicators")}${end}.`;
  },
};

function whoClause(told: WhoCase): string {
  switch (told.kind) {
    case "not-comparable":
      return "groups are shown, but cannot be compared";
    case "no-difference":
      return `no group differs on ${indicators(told.count)}`;
    case "not-confirmed":
      return `groups differ on ${indicators(told.count)}; who fares worse is not confirmed`;
    case "women-as-men":
      return `women and men each fare worse on ${indicators(told.count)}`;
    case "women-or-men": {
      const other = told.less === 0 ? "none" : numberWord(told.less);
      return `${told.worse} fare worse than ${told.better} on ${indicators(told.more)}, ${told.better} on ${other}`;
    }
    case "leaders": {
      const verb = told.number === "singular" ? "is" : "are";
      return `${LIST.format(told.leaders.map(leadersWords))} ${verb} most often furthest behind`;
    }
  }
}

function indicators(count: number): string {
  return `${numberWord(count)} ${one(count, "indicator", "indicators")}`;
}

function leadersWords(told: Leaders): string {
  if (told.kind === "named") return LIST.format(told.groups.map(groupName));
  const noun =
    told.dimension === "place"
      ? one(told.count, "place", "places")
      : `${one(told.count, "group", "groups")} by ${DIMENSION_WORDS[told.dimension]}`;
  return `${numberWord(told.count)} ${noun}`;
}

/** How a group is called inside a sentence. */
function groupName(group: NamedGroup): string {
  if (group.sex !== null) return group.sex;
  if (group.dimension === "place") return group.label;
  return group.dimension === "age" ? `the age group ${group.label}` : `the group ${group.label}`;
}

const LIST = new Intl.ListFormat("en-GB", { type: "conjunction" });
