/** Under a rights box: from when the data on ratification are, and what else a reader should know. Languages give the words. */
import type { Formats } from "./format.ts";

/** One month of ratification data, as a foot names it. */
export interface RatificationMonth {
  readonly month: string;
  readonly years: number | null;
  readonly instruments: readonly string[];
}

export interface FootParts {
  /** The month of most instruments first. */
  readonly months: readonly RatificationMonth[];
  /** Short names of regional instruments in the box, and on whose word their links stand. */
  readonly regional: readonly string[];
  readonly regionalBasis: "own-reading" | "mixed";
  /** Short names of instruments with a reservation or other remark. */
  readonly remarks: readonly string[];
  /** Instruments that are not in the box. */
  readonly more: number;
}

/** The words of one language. */
export interface FootWords {
  /** Of most instruments, and of those that are named. */
  readonly month: (told: RatificationMonth, place: "first" | "other") => string;
  readonly duty: string;
  readonly regional: Readonly<Record<FootParts["regionalBasis"], string>>;
  /** The region that an instrument belongs to. */
  readonly regionOf: (instrument: string) => string;
  readonly remarks: (instruments: readonly string[]) => string;
  readonly more: (count: number) => string;
  readonly sources: string;
}

/** All sentences of a foot, one behind the other. */
export function footText(words: FootWords, formats: Formats): (parts: FootParts) => string {
  return ({ months, remarks, more, ...parts }) =>
    [
      ...months.map((each, index) => words.month(each, index === 0 ? "first" : "other")),
      words.duty,
      ...(parts.regional.length > 0 ? [regionsText(words, parts, formats)] : []),
      ...(remarks.length > 0 ? [words.remarks(remarks)] : []),
      ...(more > 0 ? [words.more(more)] : []),
      words.sources,
    ].join(" ");
}

/** "Regional, by our reading: ECHR, ESC-1996 (Council of Europe); EU-CFR (European Union)." */
function regionsText(
  { regional: heads, regionOf }: FootWords,
  { regional, regionalBasis }: Pick<FootParts, "regional" | "regionalBasis">,
  formats: Formats,
): string {
  const organisations = [...new Set(regional.map(regionOf))].map((region) => {
    const own = regional.filter((instrument) => regionOf(instrument) === region);
    const codes = own.map((instrument) => formats.code(instrument));
    return `${codes.join(formats.comma)} (${region})`;
  });
  return `${heads[regionalBasis]}${formats.colon}${organisations.join(formats.semicolon)}.`;
}

/** The name of a month in a language, from "2022-08": "August 2022". */
export function monthNames(tag: string): (yearMonth: string) => string {
  const names = new Intl.DateTimeFormat(tag, { month: "long", year: "numeric", timeZone: "UTC" });
  return (yearMonth) => names.format(new Date(`${yearMonth}-01T00:00:00Z`));
}
