/** A movement behind a name that stands before a colon, with what it means for the target value. Languages give the words. */
import type { Formats } from "../format.ts";
import { spread, toldChange, verdictOf, type ToldChange, type VerdictWords } from "./change.ts";
import type { FigureTitleWords, NameWords } from "./sentence-words.ts";
import type { ValueTexts } from "./values.ts";

/** How a size is told where a language has both: "un tercio menos que en 2015" or "descenso de un tercio desde 2015". */
export type Pattern = "compare" | "move";

/** The words of a language whose sentences never take the name as their subject. */
export interface MovementWords {
  readonly names: NameWords<string>;
  readonly values: ValueTexts;
  readonly verdict: VerdictWords;
  /** The clause behind the name. Patterns are spread over the report. */
  readonly clause: (told: ToldChange, pattern: Pattern, formats: Formats) => string;
}

/** Titles of movements, and what a level means for the target value. */
export function movementTexts(
  words: MovementWords,
): Pick<FigureTitleWords<string>, "movement" | "verdict"> {
  return {
    movement: (change, { name, seed, assessment }, tools) => {
      const told = toldChange(change, seed, words.values, tools);
      const isLevel = told.kind === "same" || told.kind === "unclear";
      const manner = isLevel ? "level" : "movement";
      const end = assessment ? verdictOf(words.verdict, assessment, manner, seed) : "";
      const pattern = spread<Pattern>(["compare", "move"], seed);
      return words.names.headed(name, words.clause(told, pattern, tools.formats) + end);
    },
    verdict: (assessment, seed) => verdictOf(words.verdict, assessment, "level", seed),
  };
}
