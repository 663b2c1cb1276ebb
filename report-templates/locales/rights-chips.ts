/** What a chip says of an instrument, and of several together. Languages give the words. */
import type { BindingStatus } from "../../domain/rights-link.ts";

/** The words of one language. */
export interface ChipWords {
  readonly binding: string;
  readonly bindingSince: (year: number) => string;
  /** Before several instruments. */
  readonly binds: (country: string) => string;
  readonly declarations: string;
  readonly others: Readonly<Record<Exclude<BindingStatus, "binding">, string>>;
}

/** The texts of chips; `since` is null where the year is not known. */
export function chipTexts(words: ChipWords) {
  return {
    chip: (binding: BindingStatus, since: number | null): string => {
      if (binding !== "binding") return words.others[binding];
      return since === null ? words.binding : words.bindingSince(since);
    },
    chipGroup: (binding: BindingStatus, country: string): string => {
      if (binding === "binding") return words.binds(country);
      return binding === "not-a-treaty" ? words.declarations : words.others[binding];
    },
  };
}
