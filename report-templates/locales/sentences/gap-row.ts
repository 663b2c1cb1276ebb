/** Numbers of a gap in the rows of tables: values, difference and ratio. Languages give the words around them. */
import type { IndicatorFinding } from "../../../domain/findings/finding.ts";
import type { GapFinding } from "../../../domain/findings/gap-finding.ts";
import { sexOf } from "../../../domain/findings/sexes.ts";
import { printable } from "../../charts/wrap-text.ts";
import type { Formats } from "../format.ts";
import type { Measured } from "../size-of-change.ts";
import { endsOf } from "./gap.ts";
import type { GapGroup } from "./sentence-words.ts";
import { numberText, type ValueTexts } from "./values.ts";

/** The words of one language in the rows about gaps. */
export interface GapRowWords {
  readonly values: ValueTexts;
  /** "31.4 % against 21.6 % (men)" */
  readonly against: (own: string, other: string, label: string) => string;
  readonly sexes: Readonly<Record<"women" | "men", string>>;
  /** A label as published, inside a sentence. */
  readonly label: (label: string) => string;
  readonly equal: string;
  /** "9.8 points, 1.5 times" */
  readonly times: (difference: string, times: string) => string;
  /** "in 2016: 5.1 points" */
  readonly earlier: (period: string, difference: string) => string;
}

/** The values of two groups, that of the row first. */
export function pairWords(
  words: GapRowWords,
  finding: IndicatorFinding,
  [own, other]: readonly [GapGroup, GapGroup],
  formats: Formats,
): string {
  const value = (group: GapGroup): string => words.values.valueWords(finding, group.value, formats);
  const sex = sexOf(other.label);
  const label = sex === null ? words.label(printable(other.label)) : words.sexes[sex];
  return words.against(value(own), value(other), label);
}

/** Ratios below this need a second digit, so that no difference looks like none. */
const CLOSE = 1.2;

/** The absolute and the relative gap and the absolute gap of the same groups before; what is not defined is left out. */
export function gapRowWords(
  words: GapRowWords,
  finding: IndicatorFinding,
  gap: GapFinding,
  formats: Formats,
): string {
  const { earlier } = gap;
  const now = gapWords(words, finding, gap, formats);
  if (earlier === null) return now;
  const difference = differenceOf(words.values, finding, [earlier.absolute, 0], formats);
  const before = words.earlier(formats.period(earlier.period), difference);
  return `${now}${formats.semicolon}${before}`;
}

function gapWords(
  words: GapRowWords,
  finding: IndicatorFinding,
  { absolute, relative, groups }: GapFinding,
  formats: Formats,
): string {
  if (absolute === 0) return words.equal;
  // Rounded as they are printed, so that their difference is that of the printed numbers.
  const printed = groups.map(({ value }) => Number(value.toFixed(finding.decimals)));
  const ends = [Math.max(...printed), Math.min(...printed)] as const;
  const difference = differenceOf(words.values, finding, ends, formats);
  return relative === null
    ? difference
    : words.times(difference, formats.number(relative, relative < CLOSE ? 2 : 1));
}

/** The difference in words, or its number where the unit would have to be named. */
function differenceOf(
  values: ValueTexts,
  measured: Measured,
  [high, low]: readonly [number, number],
  formats: Formats,
): string {
  return (
    values.differenceWords(measured, [high, low], formats) ??
    numberText(high - low, measured.decimals, formats)
  );
}

/** What a list of corrections says of a gap: its size, and its ends, the highest group first. */
export interface ToldGap {
  readonly difference: string;
  readonly period: string;
  readonly groups: readonly { readonly label: string; readonly value: string }[];
}

/** The parts of a gap as a list of corrections names them. */
export function toldGap(
  values: ValueTexts,
  gap: GapFinding,
  finding: Measured,
  formats: Formats,
): ToldGap {
  const ends = endsOf(gap);
  const groups = ends === null ? [] : [ends.highest, ends.lowest];
  return {
    difference: differenceOf(values, finding, [gap.absolute, 0], formats),
    period: formats.period(gap.period),
    groups: groups.map(({ label, value }) => ({
      label,
      value: values.valueWords(finding, value, formats),
    })),
  };
}
