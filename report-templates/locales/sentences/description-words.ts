/** Words with which a language describes figures at length. Which sentences are told is decided in `description.ts`. */
import type { Formats } from "../format.ts";

/** Periods or groups that a sentence names. */
export interface Listed {
  readonly count: number;
  /** "2018 and 2019"; null where naming all of them would take too long. */
  readonly items: string | null;
}

/** Clauses without a capital letter at the start and without a full stop. */
export interface DescriptionWords {
  /** "eight values from 2015 to 2022"; two values at least. */
  readonly values: (count: number, from: string, to: string, formats: Formats) => string;
  /** "the first is 20.1 points, the latest 14.5 points" */
  readonly ends: (first: string, latest: string) => string;
  /** "the highest value is 22.6 points in 2018" */
  readonly extremes: Readonly<Record<"highest" | "lowest", (valueIn: string) => string>>;
  /** "the interval published with the latest value goes from 33 % to 38 %"; the words from and to are in `course`. */
  readonly interval: (course: string) => string;
  /** "no value for 2018 and 2019": nobody gives one. */
  readonly blank: (periods: Listed, formats: Formats) => string;
  /** "values hidden to protect people: 2018 and 2019", of periods and of groups; also inside the alternative text. */
  readonly hidden: (what: Listed, formats: Formats) => string;
  readonly newMethod: (periods: string) => string;
  readonly status: (word: string) => string;
  /** "three groups by district, values of 2022" */
  readonly groups: (groups: string, period: string) => string;
  /** "the highest value is 94.8 % in Harbour, the lowest 81.8 % in North Hill" */
  readonly groupEnds: (highest: string, lowest: string) => string;
  /** "all have the value 5" */
  readonly groupsEqual: (value: string) => string;
  /** "no value in 2022 for Gràcia" */
  readonly blankGroups: (groups: Listed, period: string, formats: Formats) => string;
  /** Before the row of two values that lie furthest apart. */
  readonly furthestApart: string;
}
