/** What a rights box counts and on whose word its kinds stand: which of the cases is told. Languages give the words. */

/** Instruments that do not bind here, by what they are. */
export interface OtherInstruments {
  readonly applies: number;
  readonly signed: number;
  readonly unratified: number;
  readonly notAccepted: number;
  readonly unknown: number;
  readonly others: number;
}

/** In the order in which they are told. */
const OTHERS = ["applies", "signed", "unratified", "notAccepted", "unknown", "others"] as const;

/** The words of one language, each for one instrument and more. */
export type OtherWords = Readonly<Record<keyof OtherInstruments, (count: number) => string>>;

/** "2 signed and not ratified", one text for each kind that occurs. */
export function otherInstrumentsText(words: OtherWords): (parts: OtherInstruments) => string[] {
  return (parts) => OTHERS.flatMap((each) => (parts[each] > 0 ? [words[each](parts[each])] : []));
}

/** Whose word the kinds of indicators are. */
export interface KindBasisWords {
  readonly ours: string;
  readonly city: string;
  /** The city's for these, ours for the others. */
  readonly both: (byCity: readonly string[]) => string;
}

/** `all` indicators have a kind; of these the city has named `byCity`. */
export function kindBasisText(
  words: KindBasisWords,
): (byCity: readonly string[], all: number) => string {
  return (byCity, all) => {
    if (byCity.length === 0) return words.ours;
    return byCity.length === all ? words.city : words.both(byCity);
  };
}

/** The age of the ratification data; one year is "more than a year". */
export interface AgeWords {
  readonly one: string;
  readonly more: (years: number) => string;
}

/** A sentence behind another one; "" where the data are not old. */
export function ageText(words: AgeWords): (years: number | null) => string {
  return (years) => (years === null ? "" : ` ${years === 1 ? words.one : words.more(years)}`);
}
