/** The value of a cell: a number, no value, or something that must not be guessed. */
import type { ObservationFlag } from "../../domain/observation.ts";

export type NumberCell =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly decimals: number;
      readonly flag: ObservationFlag | null;
    }
  | { readonly kind: "absent"; readonly flag: ObservationFlag | null }
  | { readonly kind: "unreadable" };

export type DecimalSign = "." | ",";

/** What publishers write where there is no figure. */
const ABSENT = new Set([
  "",
  "-",
  "--",
  "–",
  "—",
  "..",
  "...",
  "…",
  ":",
  "n/a",
  "n.a.",
  "n.a",
  "na",
  "#n/a",
  "nan",
  "null",
  "none",
  "n/d",
  "n.d.",
  "s/d",
  "nd",
]);

/** OBS_STATUS letters behind or instead of a figure, as in Eurostat's tables: "12.3 p", ": c". */
const FLAGS: ReadonlyMap<string, ObservationFlag> = new Map(
  (["b", "e", "p", "c", "u"] as const).map((letter) => [letter, letter]),
);

/** Footnote signs are not part of the figure. "45 (12)" is not one: it may be a number and its percentage. */
const FOOTNOTE = /(?<=\d)\s*(?:[*†‡§¹²³⁴⁵]+|\[[^\]]{1,12}\])$/u;
const FLAG = /^(.*?\d|:)\s?\(?([bepcu])\)?$/iu;
const SHAPES: Readonly<Record<DecimalSign, RegExp>> = {
  ".": /^[+-]?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?:[ \u00A0\u2009\u202F'’]\d{3})+)?(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/iu,
  ",": /^[+-]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:[ \u00A0\u2009\u202F'’]\d{3})+)?(?:,(\d*))?(?:e([+-]?\d{1,3}))?$/iu,
};
const GROUPS: Readonly<Record<DecimalSign, RegExp>> = {
  ".": /[, \u00A0\u2009\u202F'’]/gu,
  ",": /[. \u00A0\u2009\u202F'’]/gu,
};

/**
 * Reads a published figure. Grouping signs and footnote signs are understood; "66/34", "0.18-0.72", "100.0.5", "<5" and
 * every other form are unreadable. `multiplier` is a power of ten (SDMX UNIT_MULT) and moves the decimal sign exactly.
 */
export function readNumber(text: string, decimal: DecimalSign, multiplier = 0): NumberCell {
  if (text.length > LONGEST && text.trim().length > LONGEST) return { kind: "unreadable" };
  const digits = decimal === "." ? PLAIN.exec(text) : null;
  if (digits) return exact(text, (digits[1] ?? "").length, multiplier);
  const trimmed = text.trim();
  if (isAbsent(trimmed)) return { kind: "absent", flag: null };
  const { bare, flag } = splitFlag(trimmed);
  if (isAbsent(bare)) return { kind: "absent", flag };
  const cell = readBare(bare, decimal, multiplier);
  return cell.kind === "number" ? { ...cell, flag } : cell;
}

function isAbsent(text: string): boolean {
  return ABSENT.has(text.toLowerCase());
}

/** "12.3 p" -> "12.3" and p; footnote and percent signs and the printed minus sign are tidied. */
function splitFlag(text: string): { readonly bare: string; readonly flag: ObservationFlag | null } {
  const match = FLAG.exec(text);
  const flag = FLAGS.get((match?.[2] ?? "").toLowerCase()) ?? null;
  const figure = match?.[1] ?? text;
  return { bare: figure.replace(FOOTNOTE, "").replace(/\s?%$/u, "").replace("\u2212", "-"), flag };
}

/** True where a sign behind a figure that can be read points to a note: "12.3*". What the note says is not in the cell. */
export function hasFootnote(text: string): boolean {
  if (text.length > LONGEST) return false;
  const trimmed = text.trim();
  return FOOTNOTE.test(FLAG.exec(trimmed)?.[1] ?? trimmed);
}

/** No published figure is longer; patterns over a cell of a megabyte would run for hours. */
const LONGEST = 100;
/** No published figure has more; browsers and formats print at most 100. */
const MOST_DECIMALS = 30;

const PLAIN = /^-?\d+(?:\.(\d+))?$/;

function readBare(text: string, decimal: DecimalSign, multiplier: number): NumberCell {
  const match = SHAPES[decimal].exec(text);
  if (!match || !/\d/.test(text)) return { kind: "unreadable" };
  const canonical = text.replace(GROUPS[decimal], "").replace(",", ".").toLowerCase();
  const [mantissa = "", exponent = "0"] = canonical.split("e");
  return exact(mantissa, (match[1] ?? "").length, multiplier + Number(exponent));
}

/** Moves the decimal sign in the text, so that 1.1 thousand is 1100 and not 1100.0000000000002. */
function exact(mantissa: string, digits: number, power: number): NumberCell {
  const value = Number(power === 0 ? mantissa : `${mantissa}e${power}`);
  const decimals = Math.max(0, digits - power);
  const isTooSmall = value === 0 && /[1-9]/.test(mantissa);
  if (!Number.isFinite(value) || isTooSmall || decimals > MOST_DECIMALS)
    return { kind: "unreadable" };
  return {
    kind: "number",
    value: value === 0 ? 0 : value,
    decimals,
    flag: null,
  };
}
