/** Which hard words stand on an easy-to-read page, so that the page explains them. */
import type { EasyText } from "../locales/en/easy/easy-text.ts";
import type { HardWord } from "../locales/en/easy/hard-words.ts";
import type { EasyPage } from "./easy-blocks.ts";

/** In the order of the list. Words inside an explanation are not looked for: an explanation uses no hard word. */
export function hardWordsOf(page: EasyPage, text: EasyText): readonly HardWord[] {
  const { goal, title, goals = [], blocks, end = "" } = page;
  const said = [
    title,
    end,
    ...[...(goal === null ? [] : [goal]), ...goals].map((each) => text.goals[each].name),
    ...blocks.flatMap(({ title: head, lines, pictures }) => [
      head ?? "",
      ...lines,
      ...pictures.map(({ caption }) => caption),
    ]),
  ];
  return text.hardWords.filter(({ match }) => said.some((line) => match.test(line)));
}
