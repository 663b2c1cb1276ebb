/** What was found in the data, with how often where that can be counted. Languages give the words. */
import type { RefusalCode } from "../../../domain/observation.ts";
import type { Formats } from "../format.ts";

/** A text that stands alone, or the words behind the number of one and of several. */
export type ProblemWords = Readonly<
  Record<RefusalCode, string | readonly [single: string, several: string]>
>;

/** "1 row was left out", "1,200 rows were left out"; `one` chooses by the rules of the language. */
export function problemText(
  one: (count: number, single: string, several: string) => string,
  words: ProblemWords,
): (code: RefusalCode, count: number, f: Formats) => string {
  return (code, count, f) => {
    const said = words[code];
    return typeof said === "string" ? said : `${f.count(count)} ${one(count, ...said)}`;
  };
}
